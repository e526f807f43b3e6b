import type { PersonRef } from '../../../schema/article.ts';
import type { BylineBlock } from '../../types.ts';
import type { Passage } from '../passages.ts';

/** A name of two characters may be a word elsewhere: 向阳, 高峰. */
const SHORTEST = 3;

/** Whom an article names without telling that it is a person, but the rest of the page tells: 段小梅 in a roll and in her portrait. */
export function alsoNamed(
  passages: Passage[],
  everybody: PersonRef[],
  known: PersonRef[],
  bylines: BylineBlock[],
): PersonRef[] {
  const found = new Set([...known, ...bylines].map(({ name }) => name));
  const others = new Set(everybody.map(({ name }) => name).filter((name) => name.length >= SHORTEST));
  return [...others].flatMap((name) => {
    if (found.has(name) || !passages.some(({ part, text }) => part !== 'credit' && text.includes(name)))
      return [];
    return [...found].some((other) => other.includes(name)) ? [] : [{ name }];
  });
}
