import { join } from 'node:path';
import { check } from '../check/index.ts';
import { missingField } from '../check/rules/missing-field.ts';
import { unknownField } from '../check/rules/unknown-field.ts';
import { wrongValue } from '../check/rules/wrong-value.ts';
import { yamlSyntax } from '../check/rules/yaml-syntax.ts';
import { lockOf, type Shelf } from '../convert/shelf.ts';
import { splitFrontMatter } from '../schema/front-matter.ts';
import { sha256 } from './convert-disk.ts';
import type { Problem } from './problem.ts';

/** `ledger/001.yaml`, `ids.yaml`: what a conversion goes by must be right in every field. */
const GUIDING = /^(?:ledger\/[^/]+|[^/]+)\.yaml$/u;

/** Files of the content folder that cannot be read: a conversion would misjudge whose they are, so it does not begin. */
export function shelfProblems(folder: string, shelf: Shelf): Problem[] {
  const lock = lockOf(shelf);
  return [...shelf.keys()].flatMap((path) => {
    const text = shelf.get(path) ?? '';
    return lock[path] === sha256(text) ? [] : fileProblems(folder, path, text);
  });
}

/** What `npm run check` would say of a file's own writing. */
function fileProblems(folder: string, path: string, text: string): Problem[] {
  const rules = GUIDING.test(path) ? [yamlSyntax, wrongValue, missingField, unknownField] : [yamlSyntax];
  const files = new Map([[`content/${path}`, withoutBody(text)]]);
  return check({ files, seeds: [], digest: sha256 }, rules).flatMap(({ messages }) =>
    messages
      .filter(({ fatal }) => fatal)
      .map(({ line, column, reason }) => ({
        file: join(folder, path),
        ...(line ? { line } : {}),
        ...(column ? { column } : {}),
        message: reason,
      })),
  );
}

function withoutBody(text: string): string {
  const body = splitFrontMatter(text)?.body ?? '';
  return text.slice(0, text.length - body.length);
}
