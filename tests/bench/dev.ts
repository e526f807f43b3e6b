/**
 * How long an editor waits in `npm run dev`, from saving a page dump to the page of its article: the median of five
 * dumps, with the library as it is and with 1,000 articles in it.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Document } from 'yaml';
import type { SearchDocument } from '../../src/search/documents.ts';
import { type DevServer, startDev } from '../dev-server.ts';
import { copyProject } from '../project-copy.ts';
import { inventDocuments } from './corpus.ts';

const SIZES = [0, 1000];
/** Milliseconds from seeing one article to saving the next dump: an editor reads. */
const BETWEEN = 8000;
const TOWNS = ['湘江', '漓江', '赣江', '沅江', '嘉陵江'];

for (const size of SIZES) {
  const folder = copyProject('bench-dev');
  for (const document of inventDocuments(size)) writeArticle(folder, document);
  const articles = globSync('content/articles/**/*.md', { cwd: folder }).length;
  const server = await startDev(folder);
  await server.textAt('/');
  const waits: number[] = [];
  for (const town of TOWNS) {
    await sleep(BETWEEN);
    waits.push(await saveAndSee(folder, server, town));
  }
  server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const [, , median = 0] = waits.toSorted((a, b) => a - b);
  console.log(`${articles} articles  median ${seconds(median)} s  of ${waits.map(seconds).join(' ')}`);
}

/** Milliseconds from saving the dump to its page. */
async function saveAndSee(folder: string, server: DevServer, town: string): Promise<number> {
  const title = `${town}高新区夜校开课`;
  const start = performance.now();
  writeFileSync(
    path.join(folder, `seeds/${town}.txt`),
    `${title}\n\n本报讯 2024年7月3日，${town}高新区职工夜校在星河公司开课，首批学员60人。\n`,
  );
  const file = await server.eventually(async () =>
    globSync('content/articles/2024/*kaike*.md', { cwd: folder }).find((name) =>
      readFileSync(path.join(folder, name), 'utf8').includes(title),
    ),
  );
  const address = `/${file.split(path.sep).slice(1).join('/').replace(/\.md$/u, '/')}`;
  await server.eventually(async () =>
    (await server.textAt(address))?.includes('首批学员60人') ? true : undefined,
  );
  return performance.now() - start;
}

function writeArticle(folder: string, { id, blocks, facets }: SearchDocument): void {
  const names = (kind: keyof typeof facets) => (facets[kind] ?? []).map(({ name }) => name);
  const front = new Document({
    title: blocks[0]?.text,
    kind: 'report',
    date: `${id.slice(0, 4)}-05`,
    organizations: names('organization'),
    brands: names('brand'),
    people: names('person'),
    status: 'machine',
  });
  const body = blocks.slice(1).map(({ role, text }) => (role === 'heading' ? `## ${text}` : text));
  const file = path.join(folder, `content/articles/${id}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `---\n${front.toString({ lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
