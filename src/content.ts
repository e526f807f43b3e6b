import { getCollection } from 'astro:content';
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { buildLibrary } from './catalog/library.ts';
import type { ArticleEntry, Library, NameEntry } from './catalog/model.ts';
import { fileCache } from './integrations/file-cache.ts';
import { type BodyPart, readBlocks } from './markdown/read-blocks.ts';
import { splitFrontMatter } from './schema/front-matter.ts';
import { KIND_NAMES, KINDS } from './schema/kinds.ts';
import { idsSchema } from './schema/ledger.ts';

const PIPELINE = import.meta.glob(['./markdown/*.ts', '../package-lock.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const cachedBlocks = fileCache<BodyPart[]>('node_modules/.cache/park-reports/blocks');

let loaded: Promise<Library> | undefined;

/** Everything published, read and joined once a build. Pages import this, never `getCollection`. */
export function library(): Promise<Library> {
  loaded ??= load();
  return loaded;
}

/** The Markdown of an article, below its front matter. */
export async function bodyOf(id: string): Promise<string> {
  return splitFrontMatter(await readFile(`content/articles/${id}.md`, 'utf8'))?.body ?? '';
}

async function load(): Promise<Library> {
  const [articles, names, ids, ledgers, seeds] = await Promise.all([
    loadArticles(),
    loadNames(),
    readFile('content/ids.yaml', 'utf8').then(
      (text) => idsSchema.parse(parse(text) ?? {}),
      () => ({}),
    ),
    getCollection('ledger'),
    readdir('seeds').catch(() => []),
  ]);
  return buildLibrary({
    articles,
    names,
    ids,
    seeds,
    ledgers: ledgers.map(({ id, data }) => ({ stem: id, data })),
  });
}

async function loadArticles(): Promise<ArticleEntry[]> {
  const entries = await getCollection('articles');
  return Promise.all(
    entries.map(async ({ id, data }) => {
      const body = await bodyOf(id);
      return { id, data, blocks: cachedBlocks([PIPELINE, body], () => readBlocks(body)) };
    }),
  );
}

async function loadNames(): Promise<NameEntry[]> {
  const ofKind = KIND_NAMES.map(async (kind) =>
    (await getCollection(KINDS[kind].plural)).map(({ id, data }) => ({ kind, id, data })),
  );
  return (await Promise.all(ofKind)).flat();
}
