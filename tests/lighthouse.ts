/** Lighthouse on the main templates of the built site, median of three runs: `npm run build && npm run lighthouse`. */
import { spawn, spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { chooseBrowser } from './browser.ts';
import { freePort } from './free-port.ts';
import { publishedLibrary } from './published.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const port = await freePort();
const server = spawn(process.execPath, ['src/cli/serve.ts'], { env: { ...process.env, PORT: String(port) } });
await new Promise((resolve) => server.stdout.once('data', resolve));
const { executablePath, args } = await chooseBrowser();
const chrome = {
  CHROME_PATH: executablePath ?? chromium.executablePath(),
  CHROME_FLAGS: ['--headless', ...args].join(' '),
};
try {
  console.log(['page'.padEnd(64), ...CATEGORIES].join('  '));
  for (const path of templates()) {
    const runs = Array.from({ length: RUNS }, () => measure(`http://127.0.0.1:${port}${path}`));
    const medians = CATEGORIES.map((_, i) => runs.map((run) => run[i] ?? 0).sort((a, b) => a - b)[1] ?? 0);
    console.log(
      [
        path.padEnd(64),
        ...medians.map((score, i) => String(score).padStart(CATEGORIES[i]?.length ?? 0)),
      ].join('  '),
    );
  }
} finally {
  server.kill();
}

/** Scores from 0 to 100, in the order of the categories. */
function measure(url: string): number[] {
  const options = ['--output=json', '--quiet', `--chrome-flags=${chrome.CHROME_FLAGS}`];
  const run = spawnSync('npx', ['--yes', LIGHTHOUSE, url, ...options], {
    env: { ...process.env, ...chrome },
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const { categories } = JSON.parse(run.stdout) as { categories: Record<string, { score: number }> };
  return CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
}

function templates(): string[] {
  const report = publishedLibrary().reports[0];
  return ['/', ...(report ? [report.path] : []), '/parks/zhongguancun/', '/organizations/', '/search/'];
}
