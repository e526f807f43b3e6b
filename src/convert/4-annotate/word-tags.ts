import { dict } from '@node-rs/jieba/dict.js';
import { bmp } from '../plane.ts';
import { remember } from '../remember.ts';
import { OWN_TAGS } from './vocabulary/own-words.ts';

const UNITS = 0x10000;
/** Occurrences in the dictionary's corpus from which on a verb is a word of the language. */
const COMMON = 10;
/** The segmenter's dictionary, sorted by word: `不开 46 v` is the word, its occurrences, its part of speech. */
const ROWS = new TextDecoder().decode(dict).split('\n').filter(Boolean);
/** Of each UTF-16 unit where the words that begin with it begin; behind the last one, how many rows there are. */
const BEGINNINGS = beginningsOf(ROWS);
/** From which on a word of two characters is everybody's: 任务, 效率, but not 志军. */
const EVERYDAY = 800;
const DIGITS = bmp(/^[^A-Za-z]*\d[^A-Za-z]*$/u);
const LATIN = /[A-Za-z]/u;

/** A word's part of speech as the segmenter names it: n, v, ns …; m for figures, eng for Latin, x where it is unknown. */
export function tagOf(word: string): string {
  const own = OWN_TAGS.get(word);
  if (own) return own;
  const row = rowOf(word);
  return row ? tagIn(row) : unknownTag(word);
}

/** True for a word of two characters that everybody writes; a rarer one may be a given name: 志军, 文静. */
export const isEveryday = remember((word) => {
  const [, count] = word.length === 2 ? (rowOf(word)?.split(' ') ?? []) : [];
  return Number(count ?? 0) > EVERYDAY;
});

/** True for the tags of a person's name and of a word that the dictionary does not know. */
export function isNameTag(tag: string): boolean {
  return tag.startsWith('nr') || tag.startsWith('x');
}

function unknownTag(word: string): string {
  if (LATIN.test(word)) return 'eng';
  return DIGITS.test(word) ? 'm' : 'x';
}

/** A verb that hardly anyone writes is a stretch of a name: 鼎|信增|材. */
function tagIn(row: string): string {
  const [word, count] = [row.indexOf(' '), row.lastIndexOf(' ')];
  const tag = row.slice(count + 1);
  return tag.startsWith('v') && word > 1 && Number(row.slice(word, count)) <= COMMON ? 'x' : tag;
}

function rowOf(word: string): string | undefined {
  const unit = word.charCodeAt(0);
  const head = `${word} `;
  let [from, to] = [BEGINNINGS[unit] ?? 0, BEGINNINGS[unit + 1] ?? 0];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ROWS[middle] ?? '') < head) from = middle + 1;
    else to = middle;
  }
  return ROWS[from]?.startsWith(head) ? ROWS[from] : undefined;
}

function beginningsOf(rows: string[]): Int32Array {
  const beginnings = new Int32Array(UNITS + 1);
  for (const row of rows) {
    const next = row.charCodeAt(0) + 1;
    beginnings[next] = (beginnings[next] ?? 0) + 1;
  }
  for (let unit = 1; unit <= UNITS; unit++)
    beginnings[unit] = (beginnings[unit] ?? 0) + (beginnings[unit - 1] ?? 0);
  return beginnings;
}
