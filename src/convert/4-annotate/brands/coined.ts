import { tagOf } from '../word-tags.ts';
import { wordsOf } from '../words.ts';

/** `云裳` `聆岸`: short, and of no word that stands in sentences. */
const SHORT = /^[\p{Script=Han}]{2,3}$/u;
const SENTENCE_WORD = /[的了着过得地不没有是在和与把被让我你他她这那么们谁什]/u;
/** A thing stands right behind: `“云裳”月季曾被人仿冒`. */
const NEAR = 10;
const THING = /^(?:n(?!s|t)|nz|vn|b|x|eng|l)/u;
const BEFORE_THING = /^(?:n|vn|b|x|f|s|a|m|eng|l|v)/u;
const MOST_WORDS = 4;

/** True for a word that the dictionary does not know, quoted right before a thing: the thing's name. */
export function isCoinedName(inner: string, after: string): boolean {
  const coined = SHORT.test(inner) && !SENTENCE_WORD.test(inner) && tagOf(inner) === 'x';
  return (
    coined && wordsOf(inner).every(({ text, tag }) => text.length === 1 || tag === 'x') && opensThing(after)
  );
}

/** The words right behind are a noun phrase of a few words. */
function opensThing(after: string): boolean {
  for (const { tag, text } of wordsOf(after.slice(0, NEAR)).slice(0, MOST_WORDS)) {
    if (THING.test(tag) && text.length > 1) return true;
    if (!BEFORE_THING.test(tag)) return false;
  }
  return false;
}
