import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../search/documents.ts';
import { type EngineName, engineFor } from '../search/engine.ts';
import type { Facet } from '../search/facets.ts';
import { fold, type Variants } from '../search/fold.ts';
import { catalogOf, hitOf, indexRecord, type Manifest, shardPath } from '../search/index-files.ts';
import type { NameList } from '../search/name-list.ts';
import { namesByKind, unpackNames } from '../search/names.ts';
import { shardIndex } from '../search/shard-index.ts';
import { traditionalVariants } from '../search/variants.ts';

/** Where the pages leave what is to be indexed. */
const DOCUMENTS = 'search/documents.json';
const NAMES = 'search/names.json';
/** What the browser needs of what Pagefind writes: the texts and the user interface are our own. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.unknown\.pagefind|index\/.+)$/u;
/** Records handed over before waiting. */
const BATCH = 64;
/** Pagefind's setting for the postings in one file of the index: its default is for words, of which a query has few. */
const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const SMALLEST_CHUNK = 1000;

/** Builds the search index from the documents and names that the pages gave, once they are written. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const documents = JSON.parse(await readFile(path.join(out, DOCUMENTS), 'utf8'));
        const names = JSON.parse(await readFile(path.join(out, NAMES), 'utf8'));
        await rm(path.join(out, DOCUMENTS));
        const engine = engineFor(documents.length);
        await writeSearchIndex(documents, names, out, engine);
        logger.info(`已为 ${documents.length} 篇文章建立检索（${engine}）`);
      },
    },
  };
}

/** Writes `search/`, and `pagefind/` if that is the engine, for documents in their order: newest first. */
export async function writeSearchIndex(
  documents: readonly SearchDocument[],
  names: NameList,
  out: string,
  engine: EngineName,
): Promise<void> {
  const variants = traditionalVariants();
  const { total, facets, later } = catalogOf(documents, namesByKind(unpackNames(names)));
  const late = Object.keys(later) as Facet[];
  const shards = engine === 'shards' ? packShards(documents, variants) : undefined;
  const files = [
    ...documents.map(
      (document, doc) => [`hits/${doc}.json`, JSON.stringify(hitOf(document, variants, late))] as const,
    ),
    ...Object.entries(later).map(
      ([facet, column]) => [`facets/${facet}.json`, JSON.stringify(column)] as const,
    ),
    ...(shards?.files ?? []),
  ];
  if (!shards)
    await writePagefind(
      documents.map((document, doc) => indexRecord(document, doc, variants)),
      out,
    );
  const manifest: Manifest = {
    version: digest(files.map(([, content]) => content)),
    total,
    facets,
    later: late,
    ...(shards ? { shards: shards.catalog } : {}),
  };
  const root = path.join(out, 'search');
  await writeAll(path.join(root, manifest.version), files);
  await writeAll(root, [['index.json', JSON.stringify(manifest)]]);
}

/** Compressed here, as hosts compress only what they know. */
function packShards(documents: readonly SearchDocument[], variants: Variants) {
  const { rooms, count, file } = shardIndex(
    documents.map(({ blocks }) => blocks.map(({ text }) => fold(text, variants))),
  );
  const files = Array.from(
    { length: count },
    (_, n) => [shardPath(n), gzipSync(file(n), { level: 9 })] as const,
  );
  return { catalog: { rooms, count }, files };
}

async function writePagefind(records: ReturnType<typeof indexRecord>[], out: string): Promise<void> {
  process.env[CHUNK_SIZE] = String(chunkSize(records));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH).map((record) => index.addCustomRecord(record));
    const failed = (await Promise.all(batch)).flatMap((added) => added.errors);
    if (failed.length > 0) throw new Error(failed.join('\n'));
  }
  const { files } = await index.getFiles();
  await writeAll(
    path.join(out, 'pagefind'),
    files.filter((file) => NEEDED.test(file.path)).map((file) => [file.path, file.content]),
  );
  await close();
}

/** Where the directory of the files and the files that one query loads cost a reader the same. */
function chunkSize(records: ReturnType<typeof indexRecord>[]): number {
  const grams = records.reduce((sum, { content }) => sum + content.split(' ').length, 0);
  return Math.max(SMALLEST_CHUNK, Math.round(Math.sqrt(4.4 * grams)));
}

async function writeAll(root: string, files: readonly (readonly [string, string | Uint8Array])[]) {
  const folders = new Set(files.map(([name]) => path.dirname(path.join(root, name))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(path.join(root, name), content);
}

function digest(texts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}
