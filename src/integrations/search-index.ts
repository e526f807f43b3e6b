import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../search/documents.ts';
import { catalogOf, hitOf, indexRecord, type Manifest } from '../search/index-files.ts';
import { traditionalVariants } from '../search/variants.ts';

/** Where the pages leave what is to be indexed. */
const DOCUMENTS = 'search/documents.json';
/** What the browser needs of what Pagefind writes: the texts and the user interface are our own. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.unknown\.pagefind|index\/.+)$/u;
/** Records handed over before waiting. */
const BATCH = 64;
/** Pagefind's setting for the postings in one file of the index: its default is for words, of which a query has few. */
const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const SMALLEST_CHUNK = 1000;

/** Builds the search index from the documents that the pages gave, once they are written. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const documents = JSON.parse(await readFile(path.join(out, DOCUMENTS), 'utf8'));
        await rm(path.join(out, DOCUMENTS));
        await writeSearchIndex(documents, out);
        logger.info(`${documents.length} articles indexed`);
      },
    },
  };
}

/** Writes `search/` and `pagefind/` for documents in their order: newest first. */
export async function writeSearchIndex(documents: readonly SearchDocument[], out: string): Promise<void> {
  const variants = traditionalVariants();
  await writePagefind(
    documents.map((document, doc) => indexRecord(document, doc, variants)),
    out,
  );
  const { total, facets, later } = catalogOf(documents);
  const files = [
    ...documents.map(
      (document, doc) => [`hits/${doc}.json`, JSON.stringify(hitOf(document, variants))] as const,
    ),
    ...Object.entries(later).map(
      ([facet, values]) => [`facets/${facet}.json`, JSON.stringify(values)] as const,
    ),
  ];
  const version = digest(files.map(([, text]) => text));
  const manifest: Manifest = { version, total, facets, later: Object.keys(later) as Manifest['later'] };
  const root = path.join(out, 'search');
  await writeAll(path.join(root, version), files);
  await writeAll(root, [['index.json', JSON.stringify(manifest)]]);
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

function digest(texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}
