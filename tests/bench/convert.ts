/**
 * How fast dumps are converted, on one core and after warm-up: MB of dump text and articles a second for 1, 10 and 100
 * copies of the seeds, as separate pages and as one long page, with the growth of CPU time against the growth of input;
 * and how much memory the command takes at most, for as many files and for one long file. `growth` 1 is linear; of memory,
 * 1 is constant. Of several runs the quickest is given and the middle one: what others do on a machine takes from every
 * run, but seldom the same.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLexicon } from '../../src/cli/convert-disk.ts';
import { inBatches } from '../../src/convert/batches.ts';
import { convertPages, type PageToConvert } from '../../src/convert/convert-pages.ts';
import type { Seed } from '../../src/convert/types.ts';

const COPIES = [1, 10, 100];
/** Runs of each size, in the order of `COPIES`. */
const RUNS = [25, 9, 5];
/** Rounds until the compiler rests; and copies in a long page until it does: there other loops are long. */
const WARM_UP = 500;
const LONG_WARM_UP = 50;
/** Lines shorter than this are no duplicates wherever they stand. */
const LINE = 8;
/** MB for the objects of a run over many files: so little that what is no longer needed is not left lying. */
const HEAP = 160;
/** Makes the command, run as `npm run convert` runs it, say what it took when it ends. */
const PEAK = `data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))`;
const lexicon = readLexicon('content/parks');
const texts = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`seeds/${file}`, 'utf8'));

let made = 0;

for (let i = 0; i < WARM_UP; i++) convertAll(seeds(1));
convertAll([seeds(LONG_WARM_UP).join('\n\n')]);
reportSpeed('pages', seeds);
reportSpeed('one long page', (copies) => [seeds(copies).join('\n\n')]);
reportMemory('as many files', seeds, [`--max-old-space-size=${HEAP}`]);
reportMemory('one long file', (copies) => [seeds(copies).join('\n\n')], []);

/** The seeds so many times, in copies that were not read before: nothing is remembered of them. */
function seeds(copies: number): string[] {
  return Array.from({ length: copies }, () => copyOf(made++)).flat();
}

/** Every line of a copy has a character of the copy's own, so that none is a duplicate. */
function copyOf(copy: number): string[] {
  return texts.map((text) =>
    text
      .split('\n')
      .map((line) => marked(line, copy))
      .join('\n'),
  );
}

function marked(line: string, copy: number): string {
  const middle = Math.floor(line.length / 2);
  return copy === 0 || line.length < LINE
    ? line
    : line.slice(0, middle) + String.fromCodePoint(0x4e00 + copy) + line.slice(middle);
}

function reportSpeed(name: string, make: (copies: number) => string[]): void {
  let before: Run | undefined;
  for (const [at, copies] of COPIES.entries()) {
    const runs = Array.from({ length: RUNS[at] ?? 1 }, () => timed(make(copies)));
    runs.sort((a, b) => b.speed - a.speed);
    const [best, middle] = [runs[0], runs[runs.length >> 1]] as [Run, Run];
    console.log(
      `${name.padEnd(14)} ×${String(copies).padEnd(4)} ${best.megabytes.toFixed(2).padStart(6)} MB  ` +
        `best of ${String(runs.length).padEnd(2)} ${best.speed.toFixed(2)} MB/s, ${Math.round(best.articles / best.seconds)} articles/s  ` +
        `middle ${middle.speed.toFixed(2)} MB/s  growth ${((before ?? best).speed / best.speed).toFixed(2)}`,
    );
    before = best;
  }
}

/** `seconds` of CPU time, `speed` in MB a second. */
interface Run {
  megabytes: number;
  seconds: number;
  speed: number;
  articles: number;
}

function timed(dumps: string[]): Run {
  const megabytes = dumps.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const start = process.cpuUsage();
  const articles = convertAll(dumps);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  return { megabytes, seconds, speed: megabytes / seconds, articles };
}

/** As the command converts them, some pages at a time; gives the number of articles. */
function convertAll(dumps: string[]): number {
  const seeds = dumps.map((text): Seed => ({ file: 'page.txt', sha256: '0'.repeat(64), text }));
  const pages = inBatches(seeds).flatMap((batch) => convertPages(batch.map(named), lexicon));
  return pages.reduce((articles, page) => articles + page.articles.length, 0);
}

/** A page whose articles are numbered. */
function named(seed: Seed): PageToConvert {
  let n = 0;
  return { seed, idFor: () => `2024/a${++n}` };
}

function reportMemory(name: string, make: (copies: number) => string[], limits: string[]): void {
  let before: number | undefined;
  for (const copies of COPIES) {
    const peak = peakFor(make(copies), limits);
    console.log(
      `${name.padEnd(14)} ×${String(copies).padEnd(4)} peak ${peak} MB  growth ${(peak / (before ?? peak)).toFixed(2)}`,
    );
    before = peak;
  }
}

/** Megabytes that `npm run convert` takes at most for these dumps, a file each. */
function peakFor(dumps: string[], limits: string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  dumps.forEach((text, at) => {
    writeFileSync(join(seeds, `${String(at).padStart(5, '0')}.txt`), text);
  });
  const options = ['--seeds', seeds, '--content', join(folder, 'content')];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, ...limits, '--import', PEAK, 'src/cli/convert.ts', ...options],
    { encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`convert ended with ${status}:\n${stderr}`);
  return Math.round(Number(stderr) / 1024);
}
