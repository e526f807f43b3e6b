import { expect, test } from 'vitest';
import { dateKey, dateWords, machineDate, machineSpan, yearOf } from '../../src/catalog/dates.ts';

test.each([
  [null, '日期不详', undefined, undefined],
  ['2024', '2024年', 2024, '2024'],
  ['2024-07', '2024年7月', 2024, '2024-07'],
  ['2024-07~', '约2024年7月', 2024, '2024-07'],
  ['2024-07-02', '2024年7月2日', 2024, '2024-07-02'],
  ['2024?', '疑2024年', 2024, '2024'],
  ['2024-21', '2024年春', 2024, '2024'],
  ['2024-24~', '约2024年冬', 2024, '2024'],
  ['2023-03/2023-05', '2023年3月至5月', 2023, undefined],
  ['2023/2024', '2023年至2024年', 2023, undefined],
  ['2024-07-01/..', '2024年7月1日以来', 2024, undefined],
  ['../2024-07', '2024年7月以前', 2024, undefined],
])('%s reads %s', (date, words, year, machine) => {
  expect(dateWords(date)).toBe(words);
  expect(yearOf(date)).toBe(year);
  expect(machineDate(date)).toBe(machine);
});

test('Dates sort by the last day that they allow, undated ones before all', () => {
  const dates = [
    null,
    '2023-12-31',
    '2024-03',
    '2024-21',
    '2024-07-01',
    '2024-07~',
    '2024-05/2024-08',
    '2024',
  ];
  expect(dates.toSorted((a, b) => (dateKey(a) < dateKey(b) ? -1 : 1))).toEqual(dates);
});

test.each([
  [['2024-07~', null, '2023-04~', '2023-22'], '2023/2024-07'],
  [['2024-07~', '2024-07'], '2024-07'],
  [[null], ''],
])('%j spans %s', (dates, span) => {
  expect(machineSpan(dates)).toBe(span);
});
