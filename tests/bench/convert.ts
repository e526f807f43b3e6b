/**
 * How fast dumps are converted, on one core and after warm-up: MB of dump text and articles a second for 1, 10 and 100
 * copies of the seeds, as separate pages and as one long page, with the growth of CPU time against the growth of input.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readLexicon } from '../../src/cli/convert-disk.ts';
import { convertPage } from '../../src/convert/convert-page.ts';
import type { Seed } from '../../src/convert/types.ts';

const COPIES = [1, 10, 100];
const WARM_UP = 20;
const lexicon = readLexicon('content/parks');
const texts = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`seeds/${file}`, 'utf8'));

for (let i = 0; i < WARM_UP; i++) convertAll(texts);
report('pages', (copies) => Array.from({ length: copies }, () => texts).flat());
report('one long page', (copies) => [
  Array.from({ length: copies }, () => texts)
    .flat()
    .join('\n\n'),
]);

function report(name: string, make: (copies: number) => string[]): void {
  let before: { seconds: number; copies: number } | undefined;
  for (const copies of COPIES) {
    const dumps = make(copies);
    const bytes = dumps.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const start = process.cpuUsage();
    const articles = convertAll(dumps);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    const growth = before ? seconds / before.seconds / (copies / before.copies) : 1;
    console.log(
      `${name.padEnd(14)} ×${String(copies).padEnd(4)} ${(bytes / 1e6).toFixed(2).padStart(6)} MB  ${seconds.toFixed(2).padStart(6)} CPU s  ` +
        `${(bytes / 1e6 / seconds).toFixed(2)} MB/s  ${Math.round(articles / seconds)} articles/s  growth ${growth.toFixed(2)}  ` +
        `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    );
    before = { seconds, copies };
  }
}

function convertAll(dumps: string[]): number {
  let articles = 0;
  for (const text of dumps) {
    const seed: Seed = { file: 'page.txt', sha256: '0'.repeat(64), text };
    let n = 0;
    articles += convertPage(seed, { lexicon, idFor: () => `2024/a${++n}` }).articles.length;
  }
  return articles;
}
