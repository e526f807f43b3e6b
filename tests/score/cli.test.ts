import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const TIMEOUT = 60_000;
const run = (...options: string[]) =>
  spawnSync(process.execPath, ['src/cli/score.ts', ...options], { encoding: 'utf8' });

test(
  'npm run score prints each set of pages, and lists errors of those to improve with alone',
  () => {
    const { stdout, status } = run('--errors');
    const listed = stdout.split('\n').filter((line) => /^[\w-]+\.txt$/u.test(line));
    expect(stdout.match(/查准 +查全 +F1/gu)).toHaveLength(3);
    expect(listed).toContain('wuhan-narrow.txt');
    expect(listed).not.toContain('harbin-nasty.txt');
    expect(status).toBe(0);
  },
  TIMEOUT,
);

test(
  'an option that it does not know is wrong usage',
  () => {
    const { stderr, status } = run('--fast');
    expect(stderr).toContain('用法');
    expect(status).toBe(2);
  },
  TIMEOUT,
);
