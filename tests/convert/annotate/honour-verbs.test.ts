import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIRSTS, honourVerbs, VERB } from '../../../src/convert/4-annotate/awards/honour-verbs.ts';
import { matchesFrom } from '../../../src/convert/4-annotate/matches-of.ts';

test.each([
  ['公司荣获“绿色工厂”称号', ['荣获']],
  ['他被评为先进个人，又入选名单', ['被评为', '入选']],
  ['力争入选', []],
  ['将获得', []],
])('%s: %j', (text, verbs) => {
  expect(honourVerbs(text).map(({ start, end }) => text.slice(start, end))).toEqual(verbs);
});

test('every verb of winning begins with one of the characters at which it is looked for', () => {
  const anywhere = new RegExp(VERB.source, 'g');
  const pages = readdirSync('tests/fixtures/pages', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(`tests/fixtures/pages/${file}`, 'utf8'));
  expect(pages.length).toBeGreaterThan(100);
  const wordsOf = (matches: Iterable<RegExpExecArray>) => [...matches].map(({ 0: word }) => word);
  for (const page of pages)
    expect(wordsOf(matchesFrom(page, VERB, FIRSTS))).toEqual(wordsOf(page.matchAll(anywhere)));
});
