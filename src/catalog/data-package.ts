import type { Table } from './export-tables.ts';

/** The description of the downloads by the Frictionless standard (Data Package 1, Table Schema 1). */
export function dataPackage(tables: Table[], files: PackedFile[], homepage: string): object {
  const resources = tables.flatMap((table) => {
    const file = files.find(({ name }) => name === `${table.name}.csv`);
    return file
      ? [{ ...describe(table), path: file.name, bytes: file.bytes.length, hash: `sha256:${file.sha256}` }]
      : [];
  });
  return {
    profile: 'tabular-data-package',
    name: 'park-reports',
    title: '高新区报道库',
    description: '报纸上的高新区：文章、名字、提及、荣誉与逐行去向',
    homepage,
    resources,
  };
}

function describe({ name, title, fields, rows, key, links = {} }: Table): object {
  const keys = Object.entries(links).map(([field, resource]) => ({
    fields: field,
    reference: { resource, fields: 'id' },
  }));
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\n', header: true },
    schema: {
      fields: Object.entries(fields).map(([field, description]) => ({
        name: field,
        type: typeOf(rows, field),
        description,
      })),
      missingValues: [''],
      ...(key && { primaryKey: key }),
      ...(keys.length > 0 && { foreignKeys: keys }),
    },
  };
}

function typeOf(rows: Table['rows'], field: string): 'integer' | 'string' {
  const values = rows.map((row) => row[field]).filter((value) => value !== null && value !== undefined);
  return values.length > 0 && values.every((value) => typeof value === 'number') ? 'integer' : 'string';
}

/** A file as it will be served. */
export interface PackedFile {
  name: string;
  bytes: Uint8Array;
  sha256: string;
}
