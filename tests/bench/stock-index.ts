import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../src/search/documents.ts';

const TAGS = { title: 'h1', heading: 'h2' } as Record<string, string>;
const SIGNATURE = 'pagefind_dcd'.length;

/** The same articles indexed by Pagefind as it comes; `ids.json` says which of its fragments is which document. */
export async function writeStockIndex(documents: readonly SearchDocument[], out: string): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('no index');
  for (let start = 0; start < documents.length; start += 64) {
    const pages = documents.slice(start, start + 64).map((document, i) => ({
      url: `/${start + i}/`,
      content: pageOf(document),
    }));
    await Promise.all(pages.map((page) => index.addHTMLFile(page)));
  }
  const { files } = await index.getFiles();
  const ids: Record<string, number> = {};
  for (const { path: name, content } of files) {
    const file = path.join(out, 'pagefind', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    if (!name.endsWith('.pf_fragment')) continue;
    const { url } = JSON.parse(gunzipSync(content).subarray(SIGNATURE).toString('utf8'));
    ids[path.basename(name, '.pf_fragment')] = Number(url.replaceAll('/', ''));
  }
  await writeFile(path.join(out, 'ids.json'), JSON.stringify(ids));
  await writeFile(path.join(out, 'index.html'), '<!doctype html><html lang="zh-CN"><title>stock</title>');
  await close();
}

function pageOf({ blocks, facets }: SearchDocument): string {
  const body = blocks.map(
    ({ role, text }) => `<${TAGS[role] ?? 'p'}>${escaped(text)}</${TAGS[role] ?? 'p'}>`,
  );
  const filters = Object.entries(facets).flatMap(([facet, values]) =>
    (values ?? []).map(
      ({ name }) =>
        `<span hidden data-pagefind-ignore="index" data-pagefind-filter="${facet}">${escaped(name)}</span>`,
    ),
  );
  return `<!doctype html><html lang="zh-CN"><body>${filters.join('')}<main data-pagefind-body>${body.join('')}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
