import { z } from 'astro/zod';
import { type JsonSchema, longForm, toJsonSchema } from '../schema/json-schema.ts';
import type { Path } from './yaml-source.ts';

/** One thing that the schema refuses. */
export interface SchemaIssue {
  type: 'unknown' | 'missing' | 'empty' | 'value' | 'custom';
  /** Of the field; for an unknown one, of the field that should not be there. */
  path: Path;
  value: unknown;
  /** What the schema would accept here. */
  expected: JsonSchema;
  /** Fields that the mapping around it may have. */
  siblings: Record<string, JsonSchema>;
  /** Those that it has. */
  present: string[];
  /** The schema's own words, for a `custom` issue. */
  message: string;
}

/** What `schema` refuses in `data`, and what is left of `data` without it. */
export function validate<T>(
  schema: z.ZodType<T>,
  data: unknown,
): { data: Partial<T>; issues: SchemaIssue[] } {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { data: result.data as Partial<T>, issues: [] };
  const root = toJsonSchema(schema);
  const issues = result.error.issues.flatMap(withoutUnions).flatMap((issue) => describe(issue, root, data));
  return { data: withoutIssues(schema, data, issues), issues };
}

/** Of a union, what the long form refuses: `{ title: 书记 }` is no bare string, and lacks a name. */
function withoutUnions(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inner = issue.errors.at(-1) ?? [];
  return inner.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

function describe(issue: z.core.$ZodIssue, root: JsonSchema, data: unknown): SchemaIssue[] {
  const paths =
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => {
    const parent = path.slice(0, -1);
    const value = valueAt(data, path);
    return {
      type: issue.code === 'unrecognized_keys' ? 'unknown' : typeOf(issue, value),
      path,
      value,
      expected: schemaAt(root, path),
      siblings: schemaAt(root, parent).properties ?? {},
      present: Object.keys(valueAt(data, parent) ?? {}),
      message: issue.message,
    };
  });
}

function typeOf(issue: z.core.$ZodIssue, value: unknown): SchemaIssue['type'] {
  if (value === undefined) return 'missing';
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'empty';
  return issue.code === 'custom' ? 'custom' : 'value';
}

/** The schema of the field at `path`; where a bare string is allowed too, that of the long form. */
function schemaAt(root: JsonSchema, path: Path): JsonSchema {
  let schema = longForm(root);
  for (const key of path) {
    const { properties = {}, items, prefixItems, additionalProperties } = schema;
    const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const next = typeof key === 'number' ? (prefixItems?.[key] ?? items) : (properties[String(key)] ?? other);
    schema = longForm(next ?? {});
  }
  return schema;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[String(key)] : undefined), data);
}

/** A copy of `data` without the refused fields; if that does not fit, without the lists around them; else nothing. */
function withoutIssues<T>(schema: z.ZodType<T>, data: unknown, issues: SchemaIssue[]): Partial<T> {
  const lenient = schema instanceof z.ZodObject ? schema.partial() : schema;
  for (const cut of [(path: Path) => path, aroundList]) {
    const copy: unknown = structuredClone(data);
    for (const { path } of issues) drop(copy, cut(path));
    const result = lenient.safeParse(copy);
    if (result.success) return result.data as Partial<T>;
  }
  return {};
}

function drop(data: unknown, path: Path): void {
  const parent = valueAt(data, path.slice(0, -1));
  if (isRecord(parent)) delete parent[String(path.at(-1))];
}

/** `['parks', 0, 'id']` → `['parks']` */
function aroundList(path: Path): Path {
  const inList = path.findIndex((key) => typeof key === 'number');
  return inList > 0 ? path.slice(0, inList) : path;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
