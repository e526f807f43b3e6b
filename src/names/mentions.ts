import type { Lexicon, LexiconEntry } from './lexicon.ts';

/** A place in a text where an entity is named: UTF-16 offsets, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** As printed. */
  text: string;
  entry: LexiconEntry;
}

/** All mentions, left to right; the longest name wins and none overlaps another. */
export function findMentions(text: string, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    const longest = lexicon.startingAt(text, at)[0];
    if (!longest) {
      at++;
      continue;
    }
    const end = at + longest.word.length;
    mentions.push({ start: at, end, text: longest.word, entry: longest.entry });
    at = end;
  }
  return mentions;
}
