import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { charSet } from '../../names/char-set.ts';
import { PLACES } from '../../names/places.ts';
import { remember } from '../remember.ts';
import { splitWord } from './split-word.ts';
import { OWN_WORDS } from './vocabulary/own-words.ts';
import { tagOf } from './word-tags.ts';

/** A word of a text: UTF-16 offsets, end exclusive; `tag` is the segmenter's part of speech (n, v, ns, x …). */
export interface Word {
  text: string;
  tag: string;
  start: number;
  end: number;
}

const PLACE_FIRST = charSet(PLACES);
/** 展会上, 会议中, 三大: words of their own before any name. */
const OFTEN_ALONE = charSet('上下中内外东南西北大小三四五六七九长新');
/** Tags of names that hardly anybody bears. */
const RARE = /^(?:nz|nr|x)/u;
const segmenter = Jieba.withDict(dict);
segmenter.loadDict(new TextEncoder().encode(OWN_WORDS));
const split = (word: string) => splitWord(word, tagOf(word));
const partsOf = remember(split);
/** The tag of a word that stays whole, as most do; nothing for one that is to be split. */
const wholeTag = remember((word) => {
  const [part, ...others] = split(word);
  return others.length === 0 ? part?.tag : undefined;
});

/** `近日南宁高新区` → 近日/t 南宁/ns 高新区/n. Every character is in exactly one word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  const add = (word: string, tag: string) => {
    words.push({ text: word, tag, start, end: start + word.length });
    start += word.length;
  };
  for (const word of withPlaces(segmenter.cut(text, true))) {
    const tag = wholeTag(word);
    if (tag !== undefined) add(word, tag);
    else for (const part of partsOf(word)) add(part.text, part.tag);
  }
  return words;
}

/** 无|锡华|晶 → 无锡|华|晶: the segmenter took the end of a place for the beginning of a rare name. */
function withPlaces(cut: string[]): string[] {
  for (let at = 0; at + 1 < cut.length; at++) {
    const [word = '', next = ''] = [cut[at], cut[at + 1]];
    if (word.length > 1 || next.length !== 2 || !PLACE_FIRST.has(word) || OFTEN_ALONE.has(word)) continue;
    const place = word + next.charAt(0);
    if (PLACES.has(place) && RARE.test(tagOf(next))) cut.splice(at, 2, place, next.slice(1));
  }
  return cut;
}

/** The same words with each stretch of `names` made one: 中关村|科学城 → 中关村科学城/park. Of nested ones the outermost. */
export function joinWords(
  words: Word[],
  names: { start: number; end: number }[],
  tag: string,
  text: string,
): Word[] {
  const ends = new Map<number, number>();
  for (const { start, end } of names) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before?.tag === tag && word.end <= before.end) continue;
    const end = ends.get(word.start);
    joined.push(end ? { text: text.slice(word.start, end), tag, start: word.start, end } : word);
  }
  return joined;
}
