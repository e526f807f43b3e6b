import { defineConfig } from '@playwright/test';
import { type Browser, chooseBrowser } from './tests/browser.ts';
import { freePort } from './tests/free-port.ts';

// Chosen once in the main process; workers read the choice from their environment.
process.env['E2E_PORT'] ??= String(await freePort());
process.env['E2E_BROWSER_CHOICE'] ??= JSON.stringify(await chooseBrowser());

const port = process.env['E2E_PORT'];
const browser: Browser = JSON.parse(process.env['E2E_BROWSER_CHOICE']);

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  // A machine under load may starve one page; a fault that is one fails twice.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  workers: 2,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    launchOptions: {
      ...(browser.executablePath ? { executablePath: browser.executablePath } : {}),
      env: { ...inherited(), ...browser.env },
      args: [...browser.args],
    },
  },
  webServer: {
    command: 'node src/cli/serve.ts',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    timeout: 30_000,
  },
});

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
}
