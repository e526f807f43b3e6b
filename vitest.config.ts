import { defineConfig } from 'vitest/config';

const SECOND = 1000;

// `unit` needs no build; `site` reads the built pages. Both have tests that run whole commands.
export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/**/*.test.ts'], ['tests/site/**'], 60 * SECOND),
      project('site', ['tests/site/**/*.test.ts'], [], 300 * SECOND),
    ],
  },
});

function project(name: string, include: string[], exclude: string[], timeout: number) {
  return { test: { name, include, exclude, testTimeout: timeout, hookTimeout: timeout } };
}
