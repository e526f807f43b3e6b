import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMON_VARIANTS, fold, foldWithOffsets } from '../../src/search/fold.ts';
import { mayBeTraditional } from '../../src/search/simplified.ts';
import { traditionalVariants } from '../../src/search/variants.ts';
import { anyString } from './any-string.ts';

const ALL = traditionalVariants();
test.each([
  ['ＴＤＩＣＣＤ', 'tdiccd'],
  ['藍箭航天', '蓝箭航天'],
  ['5g 智慧', '5g智慧'],
  ['５Ｇ\u3000智慧\n城市', '5g智慧城市'],
  ['1.8亿元，', '1.8亿元,'],
  ['著名 衞星 傢具 薴', '着名卫星家具苎'],
  ['e\u0301', 'é'],
  ['ｶﾞ', 'ガ'],
  ['\u200b零\u00ad宽\ufeff', '零宽'],
  ['\ud800断', '\ud800断'],
])('%j folds to %j', (text, folded) => {
  expect(fold(text, ALL)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(anyString, (text) => fold(fold(text, ALL), ALL) === fold(text, ALL)));
});

test('offsets lead back to characters that fold to what they stand for', () => {
  const printed = fc.string({ unit: fc.constantFrom(...'小米ＡＢ①㎡ 5 e\u0301藍\u3000，😀\ud83d') });
  fc.assert(
    fc.property(printed, (text) => {
      const { folded, starts, ends } = foldWithOffsets(text, ALL);
      expect(folded).toBe(fold(text, ALL));
      for (let i = 0; i < folded.length; i++)
        expect(fold(text.slice(starts[i], ends[i]), ALL)).toContain(folded[i]);
    }),
  );
});

test('the short table holds every variant of GB 2312, so that only other characters need the long one', () => {
  const within = [...ALL].filter(([from]) => !mayBeTraditional(from));
  expect(new Map(within)).toEqual(COMMON_VARIANTS);
});

test('Simplified text never asks for the long table', () => {
  expect(mayBeTraditional('小米科技（北京）ＩＬ－８，1.8亿元')).toBe(false);
  expect(mayBeTraditional('藍箭航天')).toBe(true);
});
