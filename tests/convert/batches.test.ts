import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inBatches } from '../../src/convert/batches.ts';
import { convertPage, convertPages } from '../../src/convert/convert-pages.ts';
import { buildLexicon } from '../../src/names/lexicon.ts';
import { DUMPS } from './damaged.ts';

const lexicon = buildLexicon([{ kind: 'park', id: 'kunshan', names: ['昆山高新区'] }]);
const seedOf = (text: string) => ({ file: 'page.txt', sha256: '0'.repeat(64), text });
const pageOf = (text: string) => {
  let n = 0;
  return { seed: seedOf(text), idFor: () => `2024/a${++n}` };
};

describe('pages in batches', () => {
  test.each([
    ['none', [], []],
    ['a short one', [10], [[10]]],
    ['short ones together', [10, 20, 30], [[10, 20, 30]]],
    ['as many as fit', [30_000, 10_000, 1], [[30_000, 10_000], [1]]],
    ['one too long by itself', [10, 50_000, 20], [[10], [50_000], [20]]],
  ])('%s', (_, lengths, batches) => {
    const seeds = lengths.map((length) => seedOf('园'.repeat(length)));
    expect([...inBatches(seeds)].map((batch) => batch.map(({ text }) => text.length))).toEqual(batches);
  });

  test('are read no further than is asked for', () => {
    const read: number[] = [];
    const seeds = function* () {
      for (let at = 0; ; at++) {
        read.push(at);
        yield seedOf('园'.repeat(30_000));
      }
    };
    inBatches(seeds()).next();
    expect(read).toEqual([0, 1]);
  });
});

describe('pages that are converted together', () => {
  test('are converted as each is by itself, whatever stands beside it', () => {
    const texts = fc.constantFrom(...DUMPS.map(([, text]) => text));
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (pages) => {
        const together = convertPages(pages.map(pageOf), lexicon);
        expect(together).toEqual(pages.map((text) => convertPage(pageOf(text), lexicon)));
      }),
      { numRuns: 25 },
    );
  });
});
