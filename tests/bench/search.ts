import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { SearchDocument } from '../../src/search/documents.ts';
import { engineFor } from '../../src/search/engine.ts';
import { chooseBrowser } from '../browser.ts';
import { absentStrings, bruteForce, mixedStrings, substrings } from '../search/brute-force.ts';
import { inventDocuments } from './corpus.ts';
import { measureOurs, measureStock, type Question, summary } from './measure.ts';
import { pick, randomStream } from './random.ts';
import { serveGzip } from './serve-gzip.ts';

// npm run bench:search -- 1000 3000 : the engine for that size and Pagefind as it comes, on invented articles.
// npm run bench:search -- 10000 shards : only this engine (pagefind, shards, stock). The stock one needs 8 GB at 10,000.
const ASKED = process.argv.slice(2);
const SIZES = ASKED.map(Number).filter(Boolean);
const ENGINES = ASKED.filter((argument) => !Number(argument));
if (!existsSync('dist/search/index.html')) {
  console.error('Unexpected missing dist/, expected a built site: npm run build');
  process.exit(2);
}
const { executablePath, args } = await chooseBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...args] });
for (const size of SIZES.length > 0 ? SIZES : [1000, 3000, 10_000]) {
  const documents = inventDocuments(size);
  const questions = ask(documents);
  for (const engine of ENGINES.length > 0 ? ENGINES : [engineFor(size), 'stock']) {
    const out = mkdtempSync(path.join(tmpdir(), 'bench-'));
    if (engine !== 'stock') copyPage(out);
    const build = JSON.parse(
      execFileSync(process.execPath, ['tests/bench/build-index.ts', engine, String(size), out], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    const server = await serveGzip(out);
    const measure = engine === 'stock' ? measureStock : measureOurs;
    const ids = engine === 'stock' ? JSON.parse(readFileSync(path.join(out, 'ids.json'), 'utf8')) : {};
    const found = await measure(browser, server, questions, ids);
    console.log(`${size} articles, ${engine}`, {
      ...build,
      indexMegabytes: sizeOf(out) / 2 ** 20,
      ...summary(questions, found),
    });
    server.close();
    rmSync(out, { recursive: true });
  }
}
await browser.close();

function ask(documents: SearchDocument[]): Question[] {
  const random = randomStream(documents.length + 1);
  const find = bruteForce(documents);
  const names = documents.slice(0, 400).flatMap(({ facets }) => facets.organization ?? []);
  const queries = [
    ...substrings(documents, 300, random),
    ...Array.from({ length: 60 }, () => pick(random, names).name),
    ...mixedStrings(documents.slice(0, 300), 40, random),
    ...absentStrings(documents, 100, random, find),
  ];
  const numbers = new Map(documents.map(({ id }, doc) => [id, doc]));
  return queries.map((query) => ({ query, docs: find(query).map((id) => numbers.get(id) ?? -1) }));
}

function copyPage(out: string): void {
  mkdirSync(path.join(out, 'search'), { recursive: true });
  for (const part of ['_astro', 'comfort.js', 'marks.svg', 'search/index.html', 'search/variants.json'])
    if (existsSync(path.join('dist', part)))
      cpSync(path.join('dist', part), path.join(out, part), { recursive: true });
}

/** Bytes of all files but the page's own. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('_astro'))
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
