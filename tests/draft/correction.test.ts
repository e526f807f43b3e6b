import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendCorrection, articleIdOf } from '../../src/draft/correction.ts';
import { correctionsSchema } from '../../src/schema/correction.ts';

const CORRECTION = { article: '2024/a', date: '2024-07-08', was: '李慧', now: '李辉', why: '原报: 李辉' };

test.each([undefined, '', '# 只有说明\n', 'corrections: []\n'])('begins a log where there is %j', (log) => {
  const text = appendCorrection(log, CORRECTION) ?? '';
  expect(correctionsSchema.parse(parse(text))).toEqual({ corrections: [CORRECTION] });
  expect(text).toContain('date: "2024-07-08"');
});

test('adds to the end and leaves the rest as it is, comments too', () => {
  const first = appendCorrection(undefined, CORRECTION) ?? '';
  const log = first.replace('  - article', '  # 老王说的\n  - article');
  expect(appendCorrection(log, { ...CORRECTION, article: '2024/b' })?.startsWith(log)).toBe(true);
});

test.each(['corrections: [', '- article: 2024/a\n', 'corrections: 无\n'])('gives nothing for %j', (log) => {
  expect(appendCorrection(log, CORRECTION)).toBeUndefined();
});

test.each([
  '2024/a',
  'content/articles/2024/a.md',
  'content\\articles\\2024\\a.md',
  '/articles/2024/a/',
  'https://library.example/reports/articles/2024/a/',
])('knows the article of %s', (given) => expect(articleIdOf(given)).toBe('2024/a'));
