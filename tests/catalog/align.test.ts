import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, linesOf } from '../../src/catalog/align.ts';

test('A paragraph knows the lines that were joined, and spaces do not matter', () => {
  const pieces = aligned('　　重庆市首批“车路云网图”协\n\n同智驾小车 投用、首个', {
    p1: '重庆市首批“车路云网图”协同智驾小车投用、首个',
  });
  expect(linesOf(pieces, 'p1')).toEqual([1, 3]);
  expect(pieces[0]).toEqual({ line: 1, start: 2, end: 15, part: 'p1', at: 0 });
});

test('A passage that stood elsewhere is found there', () => {
  const pieces = aligned('先说的一段话在这里停住\n插在中间的小标题\n又接着说下去直到完了。', {
    sec1: '插在中间的小标题',
    p1: '先说的一段话在这里停住又接着说下去直到完了。',
  });
  expect(linesOf(pieces, 'p1')).toEqual([1, 3]);
  expect(linesOf(pieces, 'sec1')).toEqual([2]);
});

test('What an editor changed does not unsettle the rest', () => {
  const pieces = aligned('近日，人选平台名单公布，多家企业榜上有名。\n第二段照旧不变，一个字也没有改动。', {
    p1: '近日，入选平台名单公布，多家企业榜上有名。',
    p2: '第二段照旧不变，一个字也没有改动。',
  });
  expect(linesOf(pieces, 'p1')).toEqual([1]);
  expect(pieces.filter((piece) => piece.part === undefined)).toEqual([
    { line: 1, start: 3, end: 4, part: undefined, at: 0 },
  ]);
});

test('A title that the text repeats is the line of its own', () => {
  const pieces = aligned('党建领航，如何走在前\n他说，党建领航，如何走在前是大事，须常抓不懈。', {
    title: '党建领航，如何走在前',
    p1: '他说，党建领航，如何走在前是大事，须常抓不懈。',
  });
  expect(linesOf(pieces, 'title')).toEqual([1]);
});

test('A headline printed twice is used once; the ledger says which', () => {
  const text = '党建领航产业攀高党建领航产业攀高';
  const parts = { title: '党建领航　产业攀高' };
  expect(aligned(text, parts).map(({ start, end, part }) => [start, end, part])).toEqual([
    [0, 8, 'title'],
    [8, 16, undefined],
  ]);
  const dropped = [{ line: 1, start: 0, end: 8 }];
  expect(aligned(text, parts, dropped).map(({ start, part }) => [start, part])).toEqual([
    [0, undefined],
    [8, 'title'],
  ]);
});

test('However a text is cut into lines and paragraphs, every character finds its part', () => {
  const word = fc.stringMatching(/^[天地玄黄宇宙洪荒日月盈昃辰宿列张]{1,30}$/u);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (paragraphs, width) => {
        const lines = paragraphs.flatMap((text) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
        const parts = Object.fromEntries(paragraphs.map((text, index) => [`p${index}`, text]));
        const pieces = aligned(lines.join('\n'), parts);
        for (const [id, text] of Object.entries(parts)) {
          const own = pieces.filter((piece) => piece.part === id).toSorted((a, b) => a.at - b.at);
          expect(own.map(({ line, start, end }) => lines[line - 1]?.slice(start, end)).join('')).toBe(text);
        }
      },
    ),
  );
});

function aligned(
  text: string,
  parts: Record<string, string>,
  dropped = [] as { line: number; start: number; end: number }[],
) {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
  return align(
    lines,
    Object.entries(parts).map(([id, part]) => ({ id, text: part })),
    dropped,
  );
}
