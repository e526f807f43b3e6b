import type { SearchDocument } from '../../src/search/documents.ts';
import { pick } from '../bench/random.ts';

const SEEN = /\S/u;
/** 龙芯3A, 5G智慧, SoC芯片 */
const MIXED = /\p{Script=Han}{0,2}[A-Za-z0-9][A-Za-z0-9.-]{0,7}\p{Script=Han}{1,3}/gu;

/** The contract's folding, said as simply as it can be; Traditional characters apart. */
export function simpleFold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** Ids of the documents whose blocks contain all terms of a query: what search must find. */
export function bruteForce(documents: readonly SearchDocument[]) {
  const texts = documents.map(({ id, blocks }) => ({
    id,
    blocks: blocks.map(({ text }) => simpleFold(text)),
  }));
  return (query: string): string[] => {
    const terms = query.split(/\s+/u).map(simpleFold).filter(Boolean);
    return texts
      .filter(({ blocks }) => terms.every((term) => blocks.some((block) => block.includes(term))))
      .map(({ id }) => id);
  };
}

/** Substrings of 2 to 8 visible characters, punctuation included, as printed but for white space. */
export function substrings(
  documents: readonly SearchDocument[],
  count: number,
  random: () => number,
): string[] {
  const found = new Set<string>();
  while (found.size < count) {
    const characters = [...pick(random, pick(random, documents).blocks).text].filter((c) => SEEN.test(c));
    const length = 2 + Math.floor(random() * 7);
    if (characters.length < length) continue;
    const start = Math.floor(random() * (characters.length - length + 1));
    found.add(characters.slice(start, start + length).join(''));
  }
  return [...found];
}

/** Stretches of Latin letters or digits together with Han characters. */
export function mixedStrings(
  documents: readonly SearchDocument[],
  count: number,
  random: () => number,
): string[] {
  const all = documents.flatMap(({ blocks }) => blocks.flatMap(({ text }) => text.match(MIXED) ?? []));
  const found = new Set<string>();
  for (let tries = 0; tries < 100 * count && found.size < count; tries++) found.add(pick(random, all));
  return [...found];
}

/** Strings of the corpus' own characters that do not occur in it: shuffled, and with one character changed. */
export function absentStrings(
  documents: readonly SearchDocument[],
  count: number,
  random: () => number,
  find: (query: string) => string[],
): string[] {
  const characters = [
    ...new Set(documents.flatMap(({ blocks }) => blocks.flatMap(({ text }) => [...text]))),
  ].filter((character) => SEEN.test(character));
  const found = new Set<string>();
  for (const like of substrings(documents, 4 * count, random)) {
    const letters = [...like];
    letters[Math.floor(random() * letters.length)] = pick(random, characters);
    const changed = letters.join('');
    if (changed.length > 1 && find(changed).length === 0) found.add(changed);
    if (found.size === count) break;
  }
  return [...found];
}
