import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramsOf, gramText, occurrences, piecesOf } from '../../src/search/grams.ts';
import { inTitle } from '../../src/search/rooms.ts';
import { anyString } from './any-string.ts';

const crowded = fc.string({ unit: fc.constantFrom(...'高新区企5，'), maxLength: 40 });

test.each([
  ['小米福星', ['小米', '米福', '福星']],
  ['5g智', ['dfzghz', 'ghz智']],
  ['。“', ['daaczcabmz']],
  ['米', []],
])('the grams of %s are %j', (term, grams) => {
  expect(gramsOf(term)).toEqual(grams);
});

test('no gram begins another, so that an index that looks for beginnings finds only the whole', () => {
  fc.assert(
    fc.property(anyString, anyString, (a, b) => {
      const [one, two] = [gramsOf(a)[0], gramsOf(b)[0]];
      fc.pre(one !== undefined && two !== undefined && one !== two);
      expect(one.startsWith(two)).toBe(false);
    }),
  );
});

test('grams are letters, whatever the text', () => {
  fc.assert(
    fc.property(anyString, (text) => gramsOf(text).every((gram) => /^[a-z\u3400-\u9fff]+$/u.test(gram))),
  );
});

test('pieces repeat no character and follow each other by one shared character', () => {
  expect(piecesOf('高新高企')).toEqual([
    { start: 0, text: '高新' },
    { start: 1, text: '新高企' },
  ]);
  expect(piecesOf('哈哈哈').map(({ text }) => text)).toEqual(['哈哈', '哈哈']);
});

test('looking up the grams finds each occurrence, and only in blocks that contain the term', () => {
  fc.assert(
    fc.property(fc.array(crowded, { minLength: 1, maxLength: 4 }), crowded, (blocks, term) => {
      fc.pre([...term].length > 1);
      const expected = blocks.reduce((sum, block) => sum + countOf(block, term), 0);
      expect(lookUp(gramText(blocks), term)).toHaveLength(expected);
    }),
  );
});

test('a match is in the title only if the first block has it', () => {
  fc.assert(
    fc.property(crowded, crowded, crowded, (title, body, term) => {
      fc.pre([...term].length > 1);
      expect(lookUp(gramText([title, body]), term).some(inTitle)).toBe(title.includes(term));
    }),
  );
});

/** What the engine does with places of words, on one document. */
function lookUp(document: string, term: string): number[] {
  const words = document.split(' ');
  const [first = [], ...rest] = piecesOf(term).map(({ text, start }) => {
    const grams = gramsOf(text);
    const places = words.flatMap((word, place) => (grams.includes(word) ? [place] : []));
    return occurrences(places, grams.length).map((place) => place - start);
  });
  return first.filter((place) => rest.every((piece) => piece.includes(place)));
}

function countOf(text: string, term: string): number {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) count++;
  return count;
}
