import { expect, test } from 'vitest';
import { alsoNamed } from '../../../src/convert/4-annotate/people/also-named.ts';
import { passagesFrom } from './article.ts';

const EVERYBODY = [{ name: '段小梅' }, { name: '高峰' }, { name: '韩屹' }];

test.each([
  ['whom the page tells is a person here too', '技术奖：段小梅　海岳公司', [], ['段小梅']],
  ['a name of two characters may be a word', '攀登高峰', [], []],
  ['but one that nobody knows for a word is a name', '韩屹更干脆，说：“行。”', [], ['韩屹']],
  ['an author is none', '段小梅', ['段小梅'], []],
  ['a part of a longer name is none', '段小梅花说', ['段小梅花'], []],
])('%s', (_, text, authors, expected) => {
  const bylines = authors.map((name) => ({ name }));
  expect(alsoNamed(passagesFrom(text), EVERYBODY, [], bylines).map(({ name }) => name)).toEqual(expected);
});
