import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measure, RECORD } from '../../src/cli/score-disk.ts';
import { FIELDS, type Field, type Score, type ScoreCard } from '../../src/score/types.ts';

// After an improvement, or a fall that is meant: UPDATE=1 npm run score
const recorded = JSON.parse(readFileSync(RECORD, 'utf8')) as ScoreCard;
const measured = measure().map(({ score }) => score);

describe.each(measured)('the conversion of the $set', ({ set, total, pages }) => {
  const record = recorded.find((one) => one.set === set);

  test.each(Object.keys(FIELDS) as Field[])('reads %s no worse than recorded', (field) => {
    expect(total.fields[field].f1 ?? 1).toBeGreaterThanOrEqual(record?.total.fields[field].f1 ?? 0);
  });

  test('loses and invents no more characters than recorded', () => {
    expect(total.lost).toBeLessThanOrEqual(record?.total.lost ?? 0);
    expect(total.invented).toBeLessThanOrEqual(record?.total.invented ?? 0);
  });

  test.each(pages)('reads $page no worse than recorded', ({ page, composite }) => {
    const before: Score | undefined = record?.pages.find((one) => one.page === page);
    expect(composite).toBeGreaterThanOrEqual(before?.composite ?? 0);
  });
});

test('the record has the sets and pages that are measured', () => {
  const names = (card: ScoreCard) => card.map(({ set, pages }) => [set, pages.map(({ page }) => page)]);
  expect(names(recorded)).toEqual(names(measured));
});
