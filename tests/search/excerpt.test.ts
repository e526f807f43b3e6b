import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, findTerms, markAll } from '../../src/search/excerpt.ts';
import { fold } from '../../src/search/fold.ts';
import { anyString } from './any-string.ts';

const LONG = '甲'.repeat(100);
const text = fc.string({ unit: fc.constantFrom(...'小米福星Ａ5 ，。\u3000<b>&'), maxLength: 200 });

test('marks what was asked for as it is printed', () => {
  expect(markAll('推出５Ｇ 智慧平台', ['5g智慧'])).toEqual([
    { text: '推出', mark: false },
    { text: '５Ｇ 智慧', mark: true },
    { text: '平台', mark: false },
  ]);
});

test('of overlapping occurrences the first and longest is marked', () => {
  expect(findTerms('小米科技', ['米科', '小米', '小米科'])).toEqual([[0, 3]]);
});

test('an excerpt begins with the sentence of the first occurrence if that is near', () => {
  const { pieces, cutBefore, cutAfter } = excerptOf(`${LONG}。小米${LONG}`, ['小米']);
  expect(pieces[0]).toEqual({ text: '小米', mark: true });
  expect([cutBefore, cutAfter]).toEqual([true, true]);
});

test('an excerpt never cuts an occurrence, however long', () => {
  const term = '乙'.repeat(300);
  const { pieces } = excerptOf(`${LONG}${term}${LONG}`, [term]);
  expect(pieces.find(({ mark }) => mark)?.text).toBe(term);
});

test('every mark folds to a term, and the pieces are the text', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (printed, asked) => {
      const terms = asked.map((term) => fold(term)).filter(Boolean);
      const all = markAll(printed, terms);
      expect(all.map((piece) => piece.text).join('')).toBe(printed);
      const { pieces, count } = excerptOf(printed, terms);
      expect(printed).toContain(pieces.map((piece) => piece.text).join(''));
      expect(count > 0).toBe(terms.some((term) => fold(printed).includes(term)));
      expect(pieces.some(({ mark }) => mark)).toBe(count > 0);
      for (const piece of [...all, ...pieces]) if (piece.mark) expect(terms).toContain(fold(piece.text));
    }),
  );
});

test('nothing in a text or a query makes it throw', () => {
  fc.assert(
    fc.property(anyString, anyString, (printed, asked) => {
      expect(() => excerptOf(printed, [fold(asked)])).not.toThrow();
    }),
  );
});
