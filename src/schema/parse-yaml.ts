import type { z } from 'astro/zod';
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

/** Reads YAML and checks it against a schema; every problem carries its line and column (1-based). */
export function parseYaml<T extends z.ZodType>(
  text: string,
  schema: T,
  firstLine = 1,
): YamlReading<z.infer<T>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, version: '1.2' });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  if (document.errors.length > 0)
    return {
      problems: document.errors.map((error) => ({ ...at(error.pos[0]), path: [], message: error.message })),
    };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, problems: [] };
  return {
    problems: result.error.issues.map((issue) => ({
      ...at(offsetOf(document, issue.path)),
      path: issue.path,
      message: issue.message,
    })),
  };
}

/** Where the value at `path` begins, or else its nearest parent. */
function offsetOf(document: Document.Parsed, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path[length - 1])?.key
      : undefined;
    const node = (key ?? document.getIn(path.slice(0, length), true)) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

export interface YamlProblem {
  line: number;
  column: number;
  /** Keys from the root to the value, empty for a syntax error. */
  path: PropertyKey[];
  message: string;
}

type YamlReading<T> = { data: T; problems: [] } | { data?: never; problems: YamlProblem[] };
