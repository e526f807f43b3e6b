import type { Lexicon } from '../../names/lexicon.ts';
import { findParkMentions, type ParkMention } from './parks/find-park-mentions.ts';
import type { Passage } from './passages.ts';
import { joinWords, type Word, wordsOf } from './words.ts';

/** A passage with its words and the parks it names: what every recognizer starts from. */
export interface Reading extends Passage {
  words: Word[];
  parks: ParkMention[];
}

export function readPassage(passage: Passage, lexicon: Lexicon): Reading {
  return readWords(passage, wordsOf(passage.text), lexicon);
}

/** The same for a passage whose words are known. */
export function readWords(passage: Passage, words: Word[], lexicon: Lexicon): Reading {
  const parks = findParkMentions(passage.text, words, lexicon);
  return { ...passage, words: joinWords(words, parks, 'park', passage.text), parks };
}
