import type { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import { correctionsSchema } from './correction.ts';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';
import { KIND_NAMES, KINDS } from './kinds.ts';
import { idsSchema, ledgerSchema } from './ledger.ts';
import { NAME_SCHEMAS } from './name.ts';
import * as terms from './terms.ts';

/** A JSON Schema that an editor's tool reads, and the files that it describes. */
export interface EditorSchema {
  /** File name below .vscode/schemas/. */
  file: string;
  /** Path pattern from the project's root. */
  matches: string;
  schema: object;
}

/** Made from zod, so that completion and `npm run check` agree. */
export function editorSchemas(): EditorSchema[] {
  const names = KIND_NAMES.map((kind) =>
    editorSchema(
      `content/${KINDS[kind].plural}/*.yaml`,
      `${KINDS[kind].label}文件`,
      kind,
      NAME_SCHEMAS[kind],
    ),
  );
  return [
    editorSchema('content/articles/**/*.md', '文章的文件头', 'article', articleSchema),
    ...names,
    editorSchema('content/ledger/*.yaml', '台账', 'ledger', ledgerSchema),
    editorSchema('content/corrections.yaml', '更正记录', 'corrections', correctionsSchema),
    editorSchema('content/ids.yaml', '编号表', 'ids', idsSchema),
  ];
}

function editorSchema(matches: string, title: string, name: string, schema: z.ZodType): EditorSchema {
  return { file: `${name}.json`, matches, schema: { title, ...withLabels(toJsonSchema(schema)) } };
}

/** Adds what readers call each term, for the hover: `brief` 简讯. */
function withLabels(schema: JsonSchema): JsonSchema {
  const labels = schema.enum && labelsOf(schema.enum);
  const inside = Object.entries(schema).map(([key, value]) => [
    key,
    isSchema(value) ? labelInside(value) : value,
  ]);
  return { ...Object.fromEntries(inside), ...(labels ? { enumDescriptions: labels } : {}) };
}

function labelInside(value: object): unknown {
  if (Array.isArray(value)) return value.map((each) => (isSchema(each) ? withLabels(each) : each));
  return withLabels(value);
}

function isSchema(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** From the vocabulary that has exactly these terms. */
export function labelsOf(values: readonly string[]): string[] | undefined {
  const table = Object.values(terms).find((table) => Object.keys(table).join() === values.join());
  return table && Object.values(table);
}
