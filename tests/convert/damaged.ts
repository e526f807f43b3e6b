import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { convertPage } from '../../src/convert/convert-pages.ts';
import { buildLexicon } from '../../src/names/lexicon.ts';
import { mutations } from './mutate.ts';

const lexicon = buildLexicon([{ kind: 'park', id: 'kunshan', names: ['昆山高新区'] }]);
const FOLDERS = ['seeds', 'tests/fixtures/pages/tuning', 'tests/fixtures/pages/held-out'];

/** File name and text of every dump at hand. */
export const DUMPS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const),
);

/** Characters of a page that have no owner, or two. */
export function leaks(text: string) {
  let n = 0;
  const seed = { file: 'x.txt', sha256: '0'.repeat(64), text };
  return convertPage({ seed, idFor: () => `2024/a${++n}` }, lexicon).leaks;
}

/** Of a damaged dump, too, every visible character has exactly one owner. */
export const losesNothing = fc.property(
  fc.constantFrom(...DUMPS.map(([, text]) => text)),
  mutations,
  (text, mutate) => assert.deepEqual(leaks(mutate(text)), []),
);
