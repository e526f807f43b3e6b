import type { Reading } from '../reading.ts';
import {
  ACTS,
  ADDRESS,
  HUMAN,
  REPORTER,
  SHORT_ACTS,
  SPEECH,
  SURNAME,
  TITLE,
} from '../vocabulary/person-words.ts';
import type { Word } from '../words.ts';
import { nameAt } from './name-at.ts';

/** A place in a text where a person may be named. */
export interface PersonMention {
  name: string;
  start: number;
  /** Index of its first word. */
  word: number;
  /** How sure the words around make it: a title before it or speech after it (2), a deed after it (1), nothing (0). */
  weight: number;
}

const LOOK_AHEAD = 42;
/** “企业管家”|张立军: quoted words that are no speech. */
const EPITHET = /[^。，,！？!?…]”$/u;
const LIST = /^[、和与]$/u;
const DOTTED = /^\p{Script=Han}{2,7}·/u;
const SPACED = /^\p{Script=Han}[ 　]{1,2}\p{Script=Han}(?=$|[、，。；：（）,:;()]|说|介绍|表示|告诉|带领)/u;
const HAN = /^\p{Script=Han}+$/u;
const HEADING = /^([^\p{Script=Han}]*)(\p{Script=Han}{2,4})[\s　]+([^，,。；]{4,36})$/u;
const ROW = /^(?:、|[\s　]+)$/u;
const CLAUSE_START = /^[。！？!?；;，,、：:”“’…—\s]$/u;
const NAME_TAG = /^(?:nr|x)/u;
/** 万明珍|（某某有限公司技术部部长）, 庄森彬|，福建群峰机械有限公司电液室主任|，. */
const DESCRIBED = [
  /^[（(]([^（()）]{4,36}(?:[（(][^（()）]{2,4}[）)][^（()）]{0,12})?)[）)]/u,
  /^[，,]是?([^，,。；]{4,36})[，,。；]/u,
];
const TITLE_OR_FIRM = new RegExp(`(?:${TITLE.source}|(?:公司|[局厂院校站店所])$)`, 'u');
/** The heading of a portrait: 刘建军：机床边的“听诊师”. */
const PORTRAIT = /^[：:]/u;

/** Persons told by a title before the name, by what they say and do after it, or by a list of names. */
export function findPersonMentions(reading: Reading): PersonMention[] {
  const { text, words, part } = reading;
  const found = portraitHeading(reading);
  for (const [at, word] of words.entries()) {
    const opens = at === 0 || CLAUSE_START.test(text[word.start - 1] ?? '');
    const told = isTitled(words, at) || isListed(words[at - 1], found.at(-1));
    if (!told && !opens && !NAME_TAG.test(word.tag)) continue;
    const marked = told || opens ? (dottedName(text, words, at) ?? spacedName(text, word.start)) : undefined;
    const name = marked ?? nameAt(text, words, at, told);
    if (!name) continue;
    const rest = text.slice(word.start + name.length, word.start + name.length + LOOK_AHEAD);
    const epithet =
      EPITHET.test(text.slice(Math.max(0, word.start - 2), word.start)) && ACTS.test(rest) && name.length > 2;
    const portrait = part === 'heading' && at === 0 && PORTRAIT.test(rest);
    const weight =
      told || name.includes('·') || portrait || epithet || ADDRESS.test(rest)
        ? 2
        : opens
          ? deed(name, rest)
          : 0;
    found.push({ name, start: word.start, word: at, weight });
  }
  return withLists(text, found);
}

/** 古丽娜尔|·|吐尔逊: names of other peoples are told by the dot; slogans with one stand in quotes. */
function dottedName(text: string, words: Word[], at: number): string | undefined {
  const start = words[at]?.start ?? 0;
  const head = DOTTED.exec(text.slice(start, start + 9))?.[0];
  if (!head || text[start - 1] === '“') return undefined;
  const tail = words.slice(at + 1, at + 8).find((word) => word.start === start + head.length);
  return tail && HAN.test(tail.text) ? head + tail.text : undefined;
}

/** 唐　睿、: a name of two characters set as wide as one of three. */
function spacedName(text: string, start: number): string | undefined {
  const name = SPACED.exec(text.slice(start, start + 8))?.[0];
  return name && SURNAME.has(name[0] ?? '') ? name : undefined;
}

/** ★ 沈海云　国家超级计算天津中心主任: the heading of a portrait in a list of honours. */
function portraitHeading({ part, text, words }: Reading): PersonMention[] {
  const [, mark = '', name = '', title = ''] = (part === 'heading' && HEADING.exec(text)) || [];
  if (!SURNAME.has(name[0] ?? '') || !TITLE_OR_FIRM.test(title)) return [];
  return [
    { name, start: mark.length, word: words.findIndex(({ start }) => start >= mark.length), weight: 2 },
  ];
}

/** 总经理|郭传庄, 会长|的|李雪莹, 47|岁|的|刘建军. */
function isTitled(words: Word[], at: number): boolean {
  const before = words[words[at - 1]?.text === '的' ? at - 2 : at - 1]?.text ?? '';
  return before === '岁' || (TITLE.test(before) && !REPORTER.test(before));
}

/** 总经理张三|、|李四. */
function isListed(separator: Word | undefined, last: PersonMention | undefined): boolean {
  if (!separator || !last || last.weight < 2 || !LIST.test(separator.text)) return false;
  return last.start + last.name.length === separator.start;
}

function deed(name: string, rest: string): number {
  if (SPEECH.test(rest) || DESCRIBED.some((form) => TITLE_OR_FIRM.test(form.exec(rest)?.[1] ?? ''))) return 2;
  if (name.length > 2 && HUMAN.test(rest)) return 2;
  return ACTS.test(rest) && (name.length > 2 || !SHORT_ACTS.test(rest)) ? 1 : 0;
}

/** Three names in a row make each other sure: 黄文斌、覃晓兰、韦国庆, or with spaces between them. */
function withLists(text: string, found: PersonMention[]): PersonMention[] {
  const follows = found.map(({ name, start }, at) => {
    const end = start + name.length;
    const next = found[at + 1]?.start ?? end;
    return next > end && next < end + 4 && ROW.test(text.slice(end, next));
  });
  return found.map((mention, at) => {
    const [a, b, c, d] = [follows[at - 2], follows[at - 1], follows[at], follows[at + 1]];
    return (a && b) || (b && c) || (c && d) ? { ...mention, weight: 2 } : mention;
  });
}
