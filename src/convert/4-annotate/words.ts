import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { splitWord } from './split-word.ts';
import { OWN_TAGS, OWN_WORDS } from './vocabulary/own-words.ts';

/** A word of a text: UTF-16 offsets, end exclusive; `tag` is the segmenter's part of speech (n, v, ns, x …). */
export interface Word {
  text: string;
  tag: string;
  start: number;
  end: number;
}

/** Occurrences in the dictionary's corpus from which on a verb is a word of the language. */
const COMMON = 10;
const VERB_ROW = /^(\S+) (\d+) v\w*$/gmu;
const COMMON_VERBS = commonVerbs();
const segmenter = Jieba.withDict(dict);
segmenter.loadDict(new TextEncoder().encode(OWN_WORDS));

/** `近日南宁高新区` → 近日/t 南宁/ns 高新区/n. Every character is in exactly one word. */
export function wordsOf(text: string): Word[] {
  let at = 0;
  return segmenter.tag(text, true).flatMap(({ word, tag }) => {
    const start = at;
    at += word.length;
    return splitWord({ text: word, tag: tagOf(word, tag), start, end: at });
  });
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

/** A verb that hardly anyone writes is a stretch of a name: 鼎|信增|材. */
function tagOf(word: string, tag: string): string {
  const own = OWN_TAGS.get(word);
  if (own) return own;
  return tag.startsWith('v') && word.length > 1 && !COMMON_VERBS.has(word) ? 'x' : tag;
}

function commonVerbs(): ReadonlySet<string> {
  const rows = new TextDecoder().decode(dict).matchAll(VERB_ROW);
  return new Set([...rows].filter(([, , count]) => Number(count) > COMMON).map(([, word]) => word ?? ''));
}
