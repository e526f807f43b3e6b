import { describe, expect, test } from 'vitest';
import { read } from '../../../src/convert/1-read/index.ts';
import { setLines } from '../../../src/convert/2-repair/measure.ts';
import { SEAM_RULES } from '../../../src/convert/2-repair/order.ts';
import type { Seam } from '../../../src/convert/2-repair/rule.ts';

/** The seam behind line `at`, the whole text above it being one block. */
function seamAt(lines: string[], at: number): Seam {
  const set = setLines(read(lines.join('\n')));
  const [before, after] = [set[at], set[at + 1]];
  if (!before || !after) throw new Error('the example has no such seam');
  return {
    open: set.slice(0, at + 1),
    before,
    after,
    next: set[at + 2],
    ahead: set.slice(at + 2),
    attested: () => false,
  };
}

describe.each(SEAM_RULES)('$id: $says', ({ examples, decide }) => {
  test.each(examples)('$lines behind line $at: $verdict', ({ lines, at, verdict }) => {
    expect(decide(seamAt(lines, at))).toBe(verdict);
  });
});

test('every rule has an example that it decides', () => {
  for (const { id, examples } of SEAM_RULES)
    expect(
      examples.some(({ verdict }) => verdict !== undefined),
      id,
    ).toBe(true);
});
