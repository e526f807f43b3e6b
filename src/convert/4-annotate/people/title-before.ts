import { nameStart } from '../name-start.ts';
import type { Reading } from '../reading.ts';
import { couldEndTitle, endsWithTitle, REPORTER } from '../vocabulary/person-words.ts';
import type { Word } from '../words.ts';

/** 成果转化|与|区域创新司副司长. */
const AND = /^[和与]$/u;
const NOUN = /^(?:n|vn|j)$/u;
const SEPARATOR = /^[、，,]$/u;
/** 六个妈妈的|植保|飞防队: what is theirs. */
const KIN = /^(?:妈妈|爸爸|女孩|男孩)$/u;
const AGE = '岁';
const STAFF = '人员';
/** 41名员工, 居民代表 may be many; 共产党员 stands beside an office as what one person is. */
const PLURAL = /(?:员工|职工|工人|学生|居民|村民|市民|(?<!共产)党员|代表|干部)$/u;

/** True where a title or an age stands before `words[at]`: 总经理|郭传庄, 会长|的|李雪莹, 47|岁|的|刘建军, 代办|员|蒋小雨. */
export function isTitled(words: Word[], at: number): boolean {
  const of = words[at - 1]?.text === '的';
  const last = of ? at - 2 : at - 1;
  if (!couldEndTitle(words[last]?.text ?? '') || (of && KIN.test(words[last]?.text ?? ''))) return false;
  const before = endingWith(words, isQuoted(words, last) ? last - 1 : last);
  return before.endsWith(AGE) || (endsWithTitle(before) && !REPORTER.test(before));
}

/** “科技特派员”|田志超, not “90后”. */
function isQuoted(words: Word[], last: number): boolean {
  return words[last]?.text === '”' && words[last - 1]?.text !== '后';
}

/**
 * The title printed before the name that begins with `words[at]`, from the organization it starts with: 定期邀请的是|
 * 国家税务总局北京市税务局企业所得税处副处长|付晓彬. Nothing where none is printed, or only an age: “90后”. `bodyStart` gives the offset at
 * which the organization begins that holds a word.
 */
export function titleBefore(
  { text, words }: Reading,
  at: number,
  bodyStart: (word: Word) => number | undefined,
): string | undefined {
  const last = words[at - 1]?.text === '的' ? at - 2 : at - 1;
  if (words[last]?.text === '”' || !endsWithTitle(endingWith(words, last))) return undefined;
  let first = phraseStart(words, last, bodyStart);
  while (SEPARATOR.test(words[first - 1]?.text ?? '') && isOffice(words[first - 2]?.text ?? ''))
    first = phraseStart(words, first - 2, bodyStart);
  if (words[first]?.text === '后') first++;
  else if (isCutOff(words, first, last)) first--;
  if (first > last) return undefined;
  return text.slice(words[first]?.start, words[last]?.end);
}

/** Of several posts each is one's own; 41名员工，|经理 are others. */
function isOffice(word: string): boolean {
  return endsWithTitle(word) && !PLURAL.test(word);
}

/** 值班|长: the segmenter cut the title's last character off. */
function isCutOff(words: Word[], first: number, last: number): boolean {
  const [before, head] = [words[first - 1], words[first]];
  return first === last && head?.text.length === 1 && endsWithTitle((before?.text ?? '') + head.text);
}

/** The word, or the two where the segmenter cut a title's last character off: 代办|员, 执行|官, 窗口|人员; 90|后|”. */
function endingWith(words: Word[], last: number): string {
  const word = words[last]?.text ?? '';
  if (word === '”') return words[last - 1]?.text === '后' ? `${endingWith(words, last - 1)}${word}` : word;
  return word.length === 1 || word === STAFF ? `${words[last - 1]?.text ?? ''}${word}` : word;
}

/** The noun phrase that ends with `words[last]`, read over the whole of an organization whose name holds a 和. */
function phraseStart(words: Word[], last: number, bodyStart: (word: Word) => number | undefined): number {
  let first = nameStart(words, last);
  if (AND.test(words[first - 1]?.text ?? '') && NOUN.test(words[first - 2]?.tag ?? ''))
    first = nameStart(words, first - 2);
  const before = words[first - 1];
  const body = before && bodyStart(before);
  if (body === undefined) return first;
  while (first > 0 && (words[first]?.start ?? 0) > body) first--;
  return first;
}
