import { expect, test } from 'vitest';
import { alsoNamedBrands } from '../../../src/convert/4-annotate/brands/also-named.ts';
import { passagesFrom } from './article.ts';

/** What the other articles of the page take for names. */
const PAGE = [{ name: '灶台有约' }, { name: '滨湖工匠' }];

test.each([
  [
    'a name that another article explains is one where it is only quoted',
    '我在“灶台有约”坐了三晚。',
    ['灶台有约'],
  ],
  ['a name without marks is not looked for', '灶台有约了，他就去。', []],
  ['a part of an honour is none', '他获评“滨湖工匠”。', []],
  ['what no other article names stays as it was', '这本“糊涂账”还在。', []],
])('%s', (_, text, expected) => {
  const awards = [{ name: '“滨湖工匠”称号' }];
  expect(alsoNamedBrands(passagesFrom(text), [], awards, PAGE).map(({ name }) => name)).toEqual(expected);
});

test('a name that the article has already is not named twice', () => {
  const known = [{ name: '灶台有约' }];
  expect(alsoNamedBrands(passagesFrom('我在“灶台有约”坐了三晚。'), known, [], PAGE)).toEqual([]);
});
