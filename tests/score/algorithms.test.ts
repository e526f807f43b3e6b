import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../src/score/assign.ts';
import { compareText } from '../../src/score/compare-text.ts';
import { measureLines } from '../../src/score/line-shares.ts';
import { figureOf, tallyLists } from '../../src/score/tally.ts';

describe('assign', () => {
  const weights = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  test('finds as much weight as trying every matching does', () => {
    fc.assert(
      fc.property(weights, (table) => {
        const found = assign(table).reduce((sum, column, row) => sum + (table[row]?.[column] ?? 0), 0);
        expect(found).toBe(bestByTrying(table));
      }),
    );
  });

  test('uses no column twice and no pair without weight', () => {
    fc.assert(
      fc.property(weights, (table) => {
        const columns = assign(table).filter((column) => column >= 0);
        expect(new Set(columns).size).toBe(columns.length);
        assign(table).forEach((column, row) => {
          if (column >= 0) expect(table[row]?.[column]).toBeGreaterThan(0);
        });
      }),
    );
  });

  test('matches nothing with nothing', () => {
    expect(assign([])).toEqual([]);
    expect(assign([[], []])).toEqual([-1, -1]);
  });
});

describe('compareText', () => {
  test.each([
    ['党建引领', '党建引领', 4, 0],
    ['党建引领', '', 0, 4],
    ['一感两网', '两感一网', 2, 2],
    ['kitten', 'sitting', 4, 3],
    ['𠮷林高新区', '吉林高新区', 4, 1],
  ])('%s and %s share %i characters at distance %i', (a, b, common, distance) => {
    expect(compareText(a, b)).toMatchObject({ common, distance });
  });

  test('is symmetric, and what is not common is lost or invented', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (a, b) => {
        const forth = compareText(a, b);
        const back = compareText(b, a);
        expect([forth.common, forth.distance]).toEqual([back.common, back.distance]);
        expect(forth.distance).toBeGreaterThanOrEqual(Math.abs(forth.expected - forth.found));
        expect(forth.distance).toBeLessThanOrEqual(forth.expected + forth.found - 2 * forth.common);
      }),
    );
  });
});

test('B-cubed is 1 for equal cuts and falls with each line in the wrong article', () => {
  const lines = [1, 2, 3, 4];
  const cut = [new Set([1, 2]), new Set([3, 4])];
  expect(measureLines(lines, cut, cut)).toEqual({ precision: 4, claimed: 4, recall: 4, expected: 4 });
  const { precision, recall } = measureLines(lines, cut, [new Set(lines)]);
  expect([precision, recall]).toEqual([2, 4]);
});

test('lists are compared as multisets', () => {
  expect(tallyLists(['a', 'a', 'b'], ['a', 'c'])).toEqual({ hit: 1, extra: ['c'], missed: ['a', 'b'] });
});

test.each([
  [
    { hit: 1, extra: ['x'], missed: [] },
    { precision: 0.5, recall: 1, f1: 2 / 3 },
  ],
  [
    { hit: 0, extra: ['x'], missed: [] },
    { precision: 0, recall: 0, f1: 0 },
  ],
  [
    { hit: 0, extra: [], missed: [] },
    { precision: null, recall: null, f1: null },
  ],
])('the figures of %o are %o', (tally, figure) => {
  expect(figureOf(tally)).toEqual(figure);
});

function bestByTrying(table: number[][], row = 0, taken: number[] = []): number {
  const own = table[row];
  if (!own) return 0;
  const without = bestByTrying(table, row + 1, taken);
  const options = own.map((weight, column) =>
    taken.includes(column) ? 0 : weight + bestByTrying(table, row + 1, [...taken, column]),
  );
  return Math.max(without, ...options);
}
