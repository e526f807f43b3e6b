import { expect, test } from 'vitest';
import { readBuiltSite } from './built-site.ts';

/** `<p id="p3">…</p>` */
const PARAGRAPH = /<p\b[^>]*\sid="?(p\d+)"?[^>]*>([\s\S]*?)<\/p>/gu;
/** `<span class="w" data-w="）">` */
const WIDE = /\sdata-w="?([^"\s>]+)/gu;
const FACING = /facing\/$/u;

test('the same marks of a paragraph are wide to read and beside its raw lines', () => {
  const { pages } = readBuiltSite('dist');
  const facing = [...pages].filter(([address]) => FACING.test(address));
  const differing = facing.flatMap(([address, { html }]) => {
    const read = wideMarksOf(pages.get(address.replace(FACING, ''))?.html ?? '');
    return [...wideMarksOf(html)]
      .filter(([id, marks]) => read.get(id) !== marks)
      .map(([id, marks]) => `${address}#${id}: ${read.get(id)} ≠ ${marks}`);
  });
  expect(
    facing.some(([, { html }]) => [...wideMarksOf(html).values()].some((marks) => marks.includes('）'))),
  ).toBe(true);
  expect(differing).toEqual([]);
});

/** The wide marks of each paragraph, by its anchor. */
function wideMarksOf(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(PARAGRAPH)].map(([, id = '', text = '']) => [
      id,
      [...text.matchAll(WIDE)].map(([, mark]) => mark).join(''),
    ]),
  );
}
