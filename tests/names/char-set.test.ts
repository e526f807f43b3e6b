import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charSet } from '../../src/names/char-set.ts';

const unit = fc.integer({ min: 1, max: 0xffff }).map((code) => String.fromCharCode(code));

test('a set of characters knows its own and no others', () => {
  fc.assert(
    fc.property(fc.array(unit), fc.array(unit), (own, others) => {
      const set = charSet(own);
      for (const one of [...own, ...others]) {
        expect(set.has(one)).toBe(own.includes(one));
        expect(set.hasUnit(one.charCodeAt(0))).toBe(own.includes(one));
      }
      const text = others.join('');
      for (let at = -1; at <= text.length; at++)
        expect(set.hasAt(text, at)).toBe(own.includes(text[at] ?? ''));
    }),
  );
});

test('of longer texts the first character counts', () => {
  const set = charSet(['公司', '集团']);
  expect([...'公司集团'].map((one) => set.has(one))).toEqual([true, false, true, false]);
  expect(set.has('公司')).toBe(false);
});
