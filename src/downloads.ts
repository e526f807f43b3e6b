import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import { dataPackage, type PackedFile } from './catalog/data-package.ts';
import { exportTables, type Table } from './catalog/export-tables.ts';
import { absolute } from './catalog/href.ts';
import type { Report } from './catalog/model.ts';
import { library, places } from './content.ts';

/** Excel takes a file without this mark for GBK. */
const BYTE_ORDER_MARK = '\uFEFF';
/** The earliest that a zip file can say: equal content, equal file. */
const NO_TIME = '1980-01-01';

let made: Promise<Download[]> | undefined;

/** The files for bulk use, made once a build: what `/data/` lists is what it serves. */
export function downloads(): Promise<Download[]> {
  made ??= make();
  return made;
}

async function make(): Promise<Download[]> {
  const [known, where] = await Promise.all([library(), places()]);
  const tables = exportTables(known, where);
  const csv = tables.map((table) => packed(`${table.name}.csv`, csvOf(table), table));
  const json = tables.map((table) => packed(`${table.name}.json`, JSON.stringify(table.rows), table));
  const description = JSON.stringify(dataPackage(tables, csv, absolute('/data/')), null, 2);
  return [
    ...csv.flatMap((file, n) => [file, ...json.slice(n, n + 1)]),
    {
      ...packed('articles.zip', await markdownZip(known.reports)),
      title: '文章（Markdown）',
      rows: known.reports.length,
    },
    { ...packed('datapackage.json', description), title: '数据说明（Frictionless）', rows: undefined },
  ];
}

function csvOf({ fields, rows }: Table): string {
  return BYTE_ORDER_MARK + stringify(rows, { header: true, columns: Object.keys(fields) });
}

async function markdownZip(reports: Report[]): Promise<Uint8Array> {
  const files = reports.map(
    async ({ id }) => [`${id}.md`, new Uint8Array(await readFile(`content/articles/${id}.md`))] as const,
  );
  return zipSync(Object.fromEntries(await Promise.all(files)), { mtime: NO_TIME });
}

function packed(name: string, content: string | Uint8Array, table?: Table): Download {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, bytes, sha256, title: table?.title ?? name, rows: table?.rows.length };
}

export interface Download extends PackedFile {
  title: string;
  /** Rows of a table, articles of an archive. */
  rows: number | undefined;
}
