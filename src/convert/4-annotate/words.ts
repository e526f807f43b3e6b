import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { OWN_TAGS, OWN_WORDS } from './vocabulary/own-words.ts';

/** A word of a text: UTF-16 offsets, end exclusive; `tag` is the segmenter's part of speech (n, v, ns, x …). */
export interface Word {
  text: string;
  tag: string;
  start: number;
  end: number;
}

const OFFICE_HOLDER =
  /(?<=.[委组部局处室府院会办学司团])(?:书记|委员|主任|局长|部长|主席|常委|教授|校长|院长|经理|总经理|董事长|总裁)$/u;
const GLUED = /^[与和及由向对在将从为给被把到等以刚]/u;
/** 为山|推|工程机械: those that begin hardly any name. */
const PREPOSITION = /^[为将把被给从与由]/u;
/** 刚上|大学: an adverb that the segmenter glued to what follows. */
const ADVERB = /^[刚正已还又也都曾]/u;
const TRAILING = /[说称在的等]$/u;

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

/** A verb that hardly anyone writes is a stretch of a name: 鼎|信增|材. */
function tagOf(word: string, tag: string): string {
  const own = OWN_TAGS.get(word);
  if (own) return own;
  return tag.startsWith('v') && word.length > 1 && !COMMON_VERBS.has(word) ? 'x' : tag;
}

/** The same words with each stretch of `names` made one: 中关村|科学城 → 中关村科学城/park. Overlapping stretches are skipped. */
export function joinWords(
  words: Word[],
  names: { start: number; end: number }[],
  tag: string,
  text: string,
): Word[] {
  const free = names.filter(
    (name) => !names.some((other) => other !== name && other.start <= name.start && other.end >= name.end),
  );
  const starts = new Map(free.map((name) => [name.start, name.end]));
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before?.tag === tag && word.end <= before.end) continue;
    const end = starts.get(word.start);
    joined.push(end ? { text: text.slice(word.start, end), tag, start: word.start, end } : word);
  }
  return joined;
}

/** 党委书记 is a body and an office, 与昌飞 a preposition and the beginning of a name that the segmenter does not know. */
function splitWord(word: Word): Word[] {
  const office = OFFICE_HOLDER.exec(word.text);
  if (office?.index) return splitAt(word, office.index, word.tag, 'n');
  if (word.tag === 'x' && word.text.length > 2 && GLUED.test(word.text)) return splitAt(word, 1, 'p', 'x');
  if (word.tag === 'x' && word.text.length === 2 && PREPOSITION.test(word.text))
    return splitAt(word, 1, 'p', 'x');
  if (word.tag === 'x' && word.text.length > 1 && ADVERB.test(word.text)) return splitAt(word, 1, 'd', 'x');
  if (word.tag === 'x' && word.text.length > 2 && TRAILING.test(word.text))
    return splitAt(word, word.text.length - 1, 'x', 'v');
  return [word];
}

function splitAt({ text, start, end }: Word, at: number, head: string, tail: string): Word[] {
  return [
    { text: text.slice(0, at), tag: head, start, end: start + at },
    { text: text.slice(at), tag: tail, start: start + at, end },
  ];
}

function commonVerbs(): ReadonlySet<string> {
  const rows = new TextDecoder().decode(dict).matchAll(VERB_ROW);
  return new Set([...rows].filter(([, , count]) => Number(count) > COMMON).map(([, word]) => word ?? ''));
}
