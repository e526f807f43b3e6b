import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DUMPS, leaks, losesNothing } from './damaged.ts';
import { LONG_RUNS } from './long-runs.ts';

const DAMAGED = 200;

describe('every visible character has exactly one owner', () => {
  test.each(DUMPS)('in %s', (_, text) => {
    expect(leaks(text)).toEqual([]);
  });

  test(`in ${DAMAGED} mutated dumps`, () => {
    fc.assert(losesNothing, { numRuns: DAMAGED });
  });

  test('in pages that hold one thing many times over', () => {
    for (const { name, page } of LONG_RUNS) expect(leaks(page(60)), name).toEqual([]);
  });
});
