import { readFileSync } from 'node:fs';
import type { Report } from '../catalog/model.ts';
import { bodyOptions } from '../catalog/report-body.ts';
import { lineRanges } from '../catalog/report-parts.ts';
import { type BodyPart, readBlocks } from '../markdown/read-blocks.ts';
import { renderBody } from '../markdown/render-body.ts';
import { splitFrontMatter } from '../schema/front-matter.ts';
import { digestOf, fileCache, versionedFolder } from './file-cache.ts';
import { piecesOf } from './raw-pages.ts';

/** Digest of the code that reads and renders bodies: what other code made is forgotten. */
const CODE = digestOf(
  import.meta.glob(['../markdown/*.ts', '../names/*.ts', '../../package-lock.json'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const CACHE = versionedFolder('node_modules/.cache/park-reports', CODE);
const cachedBlocks = fileCache<BodyPart[]>(`${CACHE}/blocks`);
const cachedHtml = fileCache<string>(`${CACHE}/html`);

/** An article's body as blocks of plain text. */
export function blocksOf(id: string): BodyPart[] {
  const body = bodyOf(id);
  return cachedBlocks([body], () => readBlocks(body));
}

/** A report's body as HTML. Rendered once: the key covers the text and what it is joined with. */
export async function htmlOf(report: Report): Promise<string> {
  const body = bodyOf(report.id);
  const options = bodyOptions(report, lineRanges(await piecesOf(report), report));
  return cachedHtml([body, options], () => renderBody(body, options));
}

/** Read one after the other: ten thousand at once would be more open files than systems allow. */
function bodyOf(id: string): string {
  return splitFrontMatter(readFileSync(`content/articles/${id}.md`, 'utf8'))?.body ?? '';
}
