import { expect, test } from 'vitest';
import { changeWords, correctionLog, handlingWords } from '../../src/catalog/correction-log.ts';
import { buildLibrary } from '../../src/catalog/library.ts';
import type { Report } from '../../src/catalog/model.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { article, smallLibrary } from './small-library.ts';

const SOURCE = { file: 'page.txt', sha256: '0'.repeat(64), lines: [[1, 3]] };
const library = smallLibrary(article('2024/a', { source: SOURCE }, '甲'), article('2024/b', {}, '乙'));
const [a, b] = ['2024/a', '2024/b'].map((id) => library.report(id)) as [Report, Report];

test('the newest correction comes first, with its report, also under the report’s former address', () => {
  const corrections = [
    { article: '2024/a', date: '2024-07-08', was: '甲', now: '乙' },
    { article: '2024/old', date: '2024-07-09', now: '丙' },
    { article: '2024/gone', date: '2023', why: '撤下' },
  ];
  const log = correctionLog({ corrections, moved: { '2024/old': '2024/a' }, edited: new Set() }, library);
  expect(log.rows.map(({ correction, report }) => [correction.date, report?.id])).toEqual([
    ['2024-07-09', '2024/a'],
    ['2024-07-08', '2024/a'],
    ['2023', undefined],
  ]);
  expect(log.of(a).map(({ date }) => date)).toEqual(['2024-07-09', '2024-07-08']);
  expect(log.of(b)).toEqual([]);
});

test('a changed report of which the log says nothing is named', () => {
  const corrections = [{ article: '2024/a', date: '2024-07-08', why: '照原报改' }];
  const log = correctionLog({ corrections, moved: {}, edited: new Set(['2024/a', '2024/b']) }, library);
  expect(log.unlisted).toEqual([b]);
});

test('a withdrawn article is named by where it begins on its page, once', () => {
  const lines: Ledger['lines'] = [
    { lines: [4, 5], fate: 'withdrawn', article: '2024/x', reason: '广告' },
    { lines: [7, 9], fate: 'withdrawn', article: '2024/x' },
  ];
  const withdrawn = buildLibrary({
    articles: [],
    names: [],
    ids: {},
    seeds: ['page.txt'],
    ledgers: [{ stem: 'page', data: { lines } }],
  });
  const log = correctionLog({ corrections: [], moved: {}, edited: new Set() }, withdrawn);
  expect(log.withdrawn).toEqual([{ page: withdrawn.pages[0], line: 4, reason: '广告' }]);
});

test.each([
  [{ was: '甲', now: '乙' }, '“甲”改为“乙”'],
  [{ now: '“乙”' }, '补「“乙”」'],
  [{ was: '甲' }, '删“甲”'],
  [{ why: '重分段落' }, ''],
])('%j is told as %s', (change, words) => {
  expect(changeWords({ article: '2024/a', date: '2024', ...change })).toBe(words);
});

test('who made a report what it is, is told for each case in other words', () => {
  const read = (report: Report): Report => ({ ...report, data: { ...report.data, status: 'reviewed' } });
  const words = [
    handlingWords(a, false),
    handlingWords(a, true),
    handlingWords(read(a), true),
    handlingWords(b, false),
    handlingWords(read(b), false),
  ];
  expect(new Set(words).size).toBe(5);
  expect(words[1]).toContain('经人改动');
  expect(words[3]).toContain('由编者录入');
});
