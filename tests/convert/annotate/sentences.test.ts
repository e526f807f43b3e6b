import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../src/convert/types.ts';
import { annotated } from './annotated.ts';

/** What is read from a sentence, as its table prints it. */
const READERS: [string, (annotation: Annotation) => string[]][] = [
  ['people', ({ people }) => people.map(({ name }) => name)],
  ['awards', ({ awards }) => awards.map(({ name, recipient }) => `${name} → ${recipient ?? '?'}`)],
  ['organizations', ({ organizations }) => organizations.map(({ name }) => name)],
  ['brands', ({ brands }) => brands.map(({ name }) => name)],
];

/** Rows of `sentence | one ; another`; look-alikes stand without a bar. `\n` begins a new block. */
describe.each(READERS)('%s in', (table, read) => {
  test.each(rowsOf(table))('%s', (text, expected) => {
    expect(read(annotated(text))).toEqual(expected);
  });
});

function rowsOf(table: string): [string, string[]][] {
  const rows = readFileSync(new URL(`sentences/${table}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => {
    const [text = '', names] = row.split(' | ');
    return [text.replaceAll('\\n', '\n'), names ? names.split(' ; ') : []];
  });
}
