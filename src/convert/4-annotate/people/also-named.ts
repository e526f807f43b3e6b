import type { PersonRef } from '../../../schema/article.ts';
import type { BylineBlock } from '../../types.ts';
import type { Passage } from '../passages.ts';
import { wordsOf } from '../words.ts';

/** A name of two characters may be a word elsewhere: 向阳, 高峰. */
const SHORTEST = 3;
const UNKNOWN = /^(?:x|nr)$/u;

/** Whom an article names without telling that it is a person, but the rest of the page tells: 段小梅 in a roll and in her portrait. */
export function alsoNamed(
  passages: Passage[],
  everybody: PersonRef[],
  known: PersonRef[],
  bylines: BylineBlock[],
): PersonRef[] {
  const found = new Set([...known, ...bylines].map(({ name }) => name));
  const others = new Set(everybody.map(({ name }) => name));
  return [...others].flatMap((name) => {
    if (found.has(name) || !passages.some((passage) => isNamed(name, passage))) return [];
    return [...found].some((other) => other.includes(name)) ? [] : [{ name }];
  });
}

/** One of two characters only where the segmenter finds a word in it that nobody knows: 韩屹. */
function isNamed(name: string, { part, text }: Passage): boolean {
  if (part === 'credit' || !text.includes(name)) return false;
  return (
    name.length >= SHORTEST || wordsOf(text).some((word) => word.text === name && UNKNOWN.test(word.tag))
  );
}
