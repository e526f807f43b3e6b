import { charSet } from '../../../names/char-set.ts';
import { beginsWithSurname, hasCompoundSurnameAt } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import type { Reading } from '../reading.ts';
import { isNameTag } from '../word-tags.ts';
import type { Word } from '../words.ts';
import { agedName, employedName, framedName } from './cues.ts';
import {
  bareName,
  dottedName,
  honouredHeading,
  nameBesideTag,
  namedLast,
  portraitHeading,
  spacedName,
  taggedHeading,
} from './marked-names.ts';
import { nameAt } from './name-at.ts';
import { nameInWord } from './name-in-word.ts';
import { namesInRows } from './name-rows.ts';
import { beginsTwoParts, easternName, twoPartName } from './other-peoples.ts';
import { isTitled } from './title-before.ts';
import { isAfterClause, weightOf } from './weigh.ts';
import { winnerName } from './winners.ts';

/** A place in a text where a person may be named. */
export interface PersonMention {
  name: string;
  start: number;
  /** Index of its first word. */
  word: number;
  /** How sure the words around make it: a title before it or speech after it (2), a deed after it (1), nothing (0). */
  weight: number;
}

/** 连|打样的钱都|不够 */
const EVEN = bmp(/^连[^，,。；]{2,12}[都也]/u);
const LIST: ReadonlySet<string> = new Set(['、', '和', '与']);
/** “…！”|桑启明语气坚定 */
const ANSWERS = /[。！？!?，,…]”$/u;
const COMMA = charSet('，,');
const DIGIT = charSet('0123456789');
/** 、 or （蒙古族）、 or wide spaces. */
const ROW = bmp(/^(?:(?:[（(][^（()）]{1,30}[）)])?、|[\s　]+)$/u);
const WIDEST = 34;
const END_OF_SPEECH = '”'.charCodeAt(0);
const CLAUSE_START = bmp(/^[.．①-⑳。！？!?；;，,、：:”“’…—\s]$/u);
/** Most characters are Han, and end no clause. */
const startsClause = (before: string) =>
  !(before >= '\u4e00' && before <= '\u9fff') && CLAUSE_START.test(before);

/** Persons told by a title before the name, by what they say and do after it, by a frame around it, or by a list of names. */
export function findPersonMentions(reading: Reading): PersonMention[] {
  const found = fromHeading(reading);
  const rows = namesInRows(reading.text, reading.words);
  const inRows = new Map(rows.map(({ name, start }) => [start, name]));
  const dotted = reading.text.includes('·');
  for (let at = 0; at < reading.words.length; at++) {
    const word = reading.words[at] as Word;
    const told = isTitled(reading.words, at) || isListed(reading.words[at - 1], found.at(-1));
    const inRow = rows.length > 0 ? inRows.get(word.start) : undefined;
    const asked =
      told || dotted || ageFollows(reading.text, word.end) || couldBegin(reading.text, word.start);
    const mention = inRow ? { name: inRow, weight: 2 } : asked ? mentionAt(reading, at, told) : undefined;
    const drawn = mention?.weight ? undefined : nameInWord(reading.text, reading.words, at);
    if (mention && !drawn) found.push({ ...mention, start: word.start, word: at });
    if (drawn) found.push({ name: drawn, weight: 2, start: word.start + 1, word: at });
  }
  return withLists(reading.text, found);
}

/** 德吉|，33岁: quick. */
function ageFollows(text: string, end: number): boolean {
  return COMMA.hasAt(text, end) && DIGIT.hasAt(text, end + 1);
}

function mentionAt(
  reading: Reading,
  at: number,
  told: boolean,
): Pick<PersonMention, 'name' | 'weight'> | undefined {
  const { text, words } = reading;
  const word = words[at] as Word;
  if (word.text.startsWith('连') && EVEN.test(text.slice(word.start, word.start + 16))) return undefined;
  const opens = at === 0 || startsClause(text.charAt(word.start - 1));
  const framed =
    (canBegin(word) || hasCompoundSurnameAt(text, word.start) ? framedName : employedName)(
      text,
      word.start,
    ) ??
    (canBegin(word) || isCutName(words, at) ? winnerName(text, word) : undefined) ??
    twoPartName(text, word.start) ??
    (told ? easternName(text, word.start) : undefined) ??
    agedName(text, word);
  if (framed) return { name: framed, weight: 2 };
  if (!told && !opens && !isNameTag(word.tag) && !isAfterClause(words, at)) return undefined;
  const marked = told || opens ? (dottedName(text, words, at) ?? spacedName(text, word.start)) : undefined;
  const name =
    marked ??
    nameAt(text, words, at, told || ANSWERS.test(text.slice(Math.max(0, word.start - 2), word.start)));
  return name
    ? { name, weight: told || name.includes('·') ? 2 : weightOf(reading, at, name, opens) }
    : undefined;
}

/** False where nobody is named, unless a title or a dot tells: no family name stands here, no other people's, and no speech before. */
function couldBegin(text: string, start: number): boolean {
  return (
    beginsWithSurname(text, start) ||
    beginsTwoParts(text, start) ||
    text.charCodeAt(start - 1) === END_OF_SPEECH
  );
}

/** A word that the dictionary knows for something else begins no name: 在|高新区|看来. */
function canBegin({ text, tag }: Word): boolean {
  return text.length === 1 || isNameTag(tag);
}

/** 公司的|季明|轩、: the dictionary's word ends within a name. */
function isCutName(words: Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]?.text.length === 2 && next?.text.length === 1 && isNameTag(next.tag);
}

function fromHeading(reading: Reading): PersonMention[] {
  const bare = bareName(reading);
  if (bare) return [{ name: bare, start: reading.words[0]?.start ?? 0, word: 0, weight: 1 }];
  const portrait =
    portraitHeading(reading) ??
    taggedHeading(reading) ??
    nameBesideTag(reading) ??
    honouredHeading(reading) ??
    namedLast(reading);
  if (!portrait) return [];
  return [{ ...portrait, word: reading.words.findIndex(({ start }) => start >= portrait.start), weight: 2 }];
}

/** 总经理张三|、|李四. */
function isListed(separator: Word | undefined, last: PersonMention | undefined): boolean {
  if (!separator || !last || last.weight < 2 || !LIST.has(separator.text)) return false;
  return last.start + last.name.length === separator.start;
}

/** Three names in a row make each other sure: 黄文斌、覃晓兰、韦国庆, or with spaces between them. */
function withLists(text: string, found: PersonMention[]): PersonMention[] {
  const follows = found.map(({ name, start }, at) => {
    const end = start + name.length;
    const next = found[at + 1]?.start ?? end;
    return next > end && next < end + WIDEST && ROW.test(text.slice(end, next));
  });
  return found.map((mention, at) => {
    const [a, b, c, d] = [follows[at - 2], follows[at - 1], follows[at], follows[at + 1]];
    return (a && b) || (b && c) || (c && d) ? { ...mention, weight: 2 } : mention;
  });
}
