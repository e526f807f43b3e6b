import { PLACES } from '../../names/places.ts';
import { bmp } from '../plane.ts';

/** Figures and marks say nothing about who a text is about: what stands between them. */
const RUNS = bmp(/[\p{Script=Han}A-Za-z]+/gu);
/** Places say as little. */
const PLACE = bmp(/\p{Script=Han}{0,6}(?:高新技术产业开发区|高新区|经开区|开发区|示范区)/gu);
/** What every report on a park says. */
const STOCK = bmp(
  /有限责任公司|股份有限公司|有限公司|高新技术企业|科技型中小企业|高质量发展|习近平|总书记|新质生产力|科技创新|产业链|管委会|党工委|管理委员会|工作委员会|负责人|董事长|总经理|越来越多?|今年以来|近年来|[一二三四上下]季度|[上下]半年|截至目前|与此同时/gu,
);
const LENGTH = 4;
/** Sequences are told apart by so many bits; 32 of them to a number. */
const [SUM_BITS, WORD_BITS] = [16, 5];
/** Odd numbers that make sequences near each other get sums apart. */
const [FACTOR, SPREAD] = [0x01000193, 0x9e3779b1];
/** `哈尔滨` `江苏省`: with one more character as long as what is compared. */
const LONG_PLACE = new RegExp(
  [...PLACES].map((name) => (name.length === LENGTH - 2 ? `${name}[省市]` : name)).join('|'),
  'u',
);

/**
 * True where a text uses words of an article again. A text that goes on names again what the article is about: it shares
 * sequences of four characters with it; the next article, as a rule, shares none but figures, places and stock phrases.
 */
export function sharesWords(text: string, article: string): boolean {
  const has = sequencesOf(article);
  return sharedIn(runsOf(text), has).some((words) => countIn(words, has, 1) > 0);
}

/** For a text: how many of its sequences an article has too. */
export function countShared(text: string): (article: string) => number {
  const runs = runsOf(text);
  return (article) => {
    const has = sequencesOf(article);
    return sharedIn(runs, has).reduce((sum, one) => sum + countIn(one, has, Number.POSITIVE_INFINITY), 0);
  };
}

/** Of the runs that share something with an article what is left without places and stock phrases. */
function sharedIn(runs: string[], has: Sequences): string[] {
  return runs.filter((run) => countIn(run, has, 1) > 0).flatMap(ownWords);
}

function runsOf(text: string): string[] {
  return text.match(RUNS)?.filter((run) => run.length >= LENGTH) ?? [];
}

function ownWords(run: string): string[] {
  return run
    .replace(PLACE, '|')
    .replace(STOCK, '|')
    .split('|')
    .flatMap((words) => words.split(LONG_PLACE));
}

/** Counts no further than asked for. */
function countIn(words: string, has: Sequences, most: number): number {
  let count = 0;
  for (let at = 0; at + LENGTH <= words.length && count < most; at++) if (has(words, at)) count++;
  return count;
}

/** True where an article has the sequence at this place of a text. */
type Sequences = (text: string, at: number) => boolean;

/** A bit for each sequence tells most that an article has not; only what may be there is looked for. */
function sequencesOf(article: string): Sequences {
  const bits = new Int32Array(1 << (SUM_BITS - WORD_BITS));
  for (let at = 0; at + LENGTH <= article.length; at++) {
    const sum = sumAt(article, at);
    bits[sum >> WORD_BITS] = (bits[sum >> WORD_BITS] ?? 0) | (1 << sum);
  }
  return (text, at) => {
    const sum = sumAt(text, at);
    const may = (bits[sum >> WORD_BITS] ?? 0) & (1 << sum);
    return may !== 0 && article.includes(text.slice(at, at + LENGTH));
  };
}

/** A number below 2^16 for the sequence at a place. */
function sumAt(text: string, at: number): number {
  let sum = 0;
  for (let next = at; next < at + LENGTH; next++) sum = Math.imul(sum, FACTOR) + text.charCodeAt(next);
  return Math.imul(sum, SPREAD) >>> (32 - SUM_BITS);
}
