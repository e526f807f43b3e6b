import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertPage } from '../../src/convert/convert-page.ts';
import { buildLexicon } from '../../src/names/lexicon.ts';
import { mutations } from './mutate.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 200);
const lexicon = buildLexicon([{ kind: 'park', id: 'kunshan', names: ['昆山高新区'] }]);
const folders = ['seeds', 'tests/fixtures/pages/tuning', 'tests/fixtures/pages/held-out'];
const dumps = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const),
);

function leaks(text: string) {
  let n = 0;
  return convertPage(
    { file: 'x.txt', sha256: '0'.repeat(64), text },
    { lexicon, idFor: () => `2024/a${++n}` },
  ).leaks;
}

describe('every visible character has exactly one owner', () => {
  test.each(dumps)('in %s', (_, text) => {
    expect(leaks(text)).toEqual([]);
  });

  test(`in ${RUNS} mutated dumps`, () => {
    const dump = fc.constantFrom(...dumps.map(([, text]) => text));
    fc.assert(
      fc.property(dump, mutations, (text, mutate) => {
        expect(leaks(mutate(text))).toEqual([]);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 600_000 },
    );
  }, 900_000);
});
