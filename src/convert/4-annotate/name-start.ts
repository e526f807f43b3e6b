import { CLASS_NOUNS, NAME_VERBS, STOP_WORDS } from './vocabulary/stop-words.ts';
import type { Word } from './words.ts';

const LONGEST_NAME = 40;
const CLOSING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '）': '（', ')': '(' };
const OPENING = new Set(Object.values(CLOSING));
const HAN = /^\p{Script=Han}/u;
const NUMBER = /^[\d０-９]/u;
/** Insides of brackets and quotes that may be a part of a name: 中南大学科创服务（株洲）中心, “两新”组织党委. */
const INSIDE = /^[\p{Script=Han}A-Za-z0-9]{1,10}$/u;
const FUNCTION_TAG = /^(?:p|c|u|r|y|e|o|t$)/u;

/**
 * Where a name begins that ends before `words[last + 1]`: walks left over what names are made of, and stops at
 * punctuation, function words and verbs. 近日南宁高新区行政审批局 → at 南宁.
 */
export function nameStart(text: string, words: Word[], last: number, end: number): number {
  let start = words[last]?.start ?? end;
  for (let at = last - 1; at >= 0 && end - start < LONGEST_NAME; at--) {
    const word = words[at];
    if (!word) break;
    if (CLOSING[word.text]) {
      const open = openingBefore(words, at);
      const inside = open < 0 ? '' : text.slice(words[open]?.end, word.start);
      if (!INSIDE.test(inside)) break;
      start = words[open]?.start ?? start;
      at = open;
      continue;
    }
    if (endsName(words, at)) break;
    start = word.start;
  }
  return start;
}

/** Drops from the left what is not the name's own: 龙头企业天合光能… → 天合光能…, 联合清华大学 → 清华大学. */
export function trimStart(
  words: Word[],
  start: number,
  end: number,
  keep: (from: number) => boolean,
): number {
  let from = start;
  for (const word of words) {
    if (word.start < from || word.end >= end) continue;
    if (word.start > from) break;
    const loose =
      CLASS_NOUNS.has(word.text) ||
      NAME_VERBS.has(word.text) ||
      (word.tag.startsWith('v') && word.text.length > 1);
    if (!loose || !keep(word.end)) break;
    from = word.end;
  }
  return from;
}

function endsName(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word || OPENING.has(word.text) || STOP_WORDS.has(word.text)) return true;
  if (word.tag === 'park' || word.tag === 'eng') return false;
  if (NUMBER.test(word.text)) return words[at + 1]?.tag !== 'eng';
  if (!HAN.test(word.text)) return !/^[·-]$/u.test(word.text);
  if (isCount(words, at)) return true;
  return FUNCTION_TAG.test(word.tag) || isVerb(word);
}

/** 三|家, 一个, 多所: but not 第五十四. */
function isCount(words: Word[], at: number): boolean {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (word?.tag === 'm') return next?.tag === 'q' || /[个家所支名项批多几余]$/u.test(word.text);
  return word?.tag === 'q' && word.text.length === 1 && /^[mr]/u.test(before?.tag ?? '');
}

function isVerb({ text, tag }: Word): boolean {
  return /^v[dg]?$/u.test(tag) && text.length > 1 && !NAME_VERBS.has(text);
}

function openingBefore(words: Word[], closing: number): number {
  const open = CLOSING[words[closing]?.text ?? ''];
  for (let at = closing - 1; at >= 0 && at > closing - 8; at--) if (words[at]?.text === open) return at;
  return -1;
}
