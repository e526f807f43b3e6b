import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const FOLDER = 'dist/data';
const INTEGER = /^-?\d+$/u;
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };
const text = { type: 'string', minLength: 1 };
/** What Data Package 1 and Table Schema 1 ask of a package of tables in files, and nothing beyond what is used. */
const PROFILE = {
  type: 'object',
  additionalProperties: false,
  required: ['profile', 'name', 'resources'],
  properties: {
    profile: { const: 'tabular-data-package' },
    name,
    title: text,
    description: text,
    homepage: { type: 'string', pattern: '^https?://' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['profile', 'name', 'path', 'schema'],
        properties: {
          profile: { const: 'tabular-data-resource' },
          name,
          path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\./)[^:]+$' },
          title: text,
          format: { const: 'csv' },
          mediatype: { type: 'string', pattern: '^.+/.+$' },
          encoding: { const: 'utf-8' },
          bytes: { type: 'integer', minimum: 1 },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          dialect: { type: 'object', required: ['delimiter', 'header'] },
          schema: {
            type: 'object',
            additionalProperties: false,
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['name', 'type'],
                  properties: { name: text, type: { enum: ['string', 'integer'] }, description: text },
                },
              },
              missingValues: { type: 'array', items: { type: 'string' } },
              primaryKey: { type: 'array', minItems: 1, items: { type: 'string' } },
              foreignKeys: { type: 'array', minItems: 1 },
            },
          },
        },
      },
    },
  },
};

const described = JSON.parse(readFileSync(`${FOLDER}/datapackage.json`, 'utf8')) as Package;
const tables = new Map(described.resources.map((resource) => [resource.name, rowsOf(resource)]));

test('the description keeps to the standard', () => {
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(PROFILE, described);
  expect(ajv.errors ?? []).toEqual([]);
  expect(new Set(described.resources.map((resource) => resource.name)).size).toBe(described.resources.length);
});

describe.each(described.resources)('$path', ({ name, path, bytes, hash, schema }) => {
  const { fields, missingValues, primaryKey = [], foreignKeys = [] } = schema;
  const { header, rows } = tables.get(name) ?? { header: [], rows: [] };

  test('is the file that is described', () => {
    const content = readFileSync(`${FOLDER}/${path}`);
    expect(content.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
  });

  test('has the columns of its schema, in order, and values of their types', () => {
    expect(header).toEqual(fields.map((field) => field.name));
    expect(rows.length).toBeGreaterThan(0);
    const wrong = fields.flatMap(({ name, type }, n) =>
      rows
        .map((row) => row[n] ?? '')
        .filter((value) => !missingValues.includes(value) && type === 'integer' && !INTEGER.test(value))
        .map((value) => `${name}: ${value}`),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps its keys', () => {
    if (primaryKey.length > 0) {
      const keys = rows.map((row) => primaryKey.map((field) => row[header.indexOf(field)]).join('\t'));
      expect(new Set(keys).size).toBe(rows.length);
    }
    for (const { fields, reference } of foreignKeys) {
      const target = tables.get(reference.resource);
      const known = new Set(target?.rows.map((row) => row[target.header.indexOf(reference.fields)]));
      expect(rows.map((row) => row[header.indexOf(fields)]).filter((value) => !known.has(value))).toEqual([]);
    }
  });
});

function rowsOf({ path }: Package['resources'][number]): { header: string[]; rows: string[][] } {
  const [header = [], ...rows]: string[][] = parse(readFileSync(`${FOLDER}/${path}`), { bom: true });
  return { header, rows };
}

interface Package {
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: { name: string; type: string }[];
      missingValues: string[];
      primaryKey?: string[];
      foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
    };
  }[];
}
