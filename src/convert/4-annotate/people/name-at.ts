import { COMPOUND_SURNAME, SPEECH, SURNAME } from '../vocabulary/person-words.ts';
import type { Word } from '../words.ts';

const HAN = /^\p{Script=Han}+$/u;
/** Characters that no given name holds, but that often follow one. */
const FUNCTION = /[的了在是和与及等说也还从就为对向把被这那他她它们我你后前时]/u;
/** What may stand after a name that is told by its surroundings. */
const CLOSED =
  /^(?:$|[\s，。、；：,;:！？!?”’）)（(《]|等|在|和|与|及|的|是|为|对|向|也|还|从|就|以|率|带|一|先后|曾|作|获|于|近年|\d|同时|代表|主动|深入|加入|走|看|想|成为|打开|负责|平时|跟|却|让|裹)/u;
/** Where the segmenter read over a name's end: 闫|冬至|今, 诸葛|明说. */
const CUT = /^(?:至今|(?:说|表示|介绍|坦言)[，,：:。])/u;
const FOLLOWING_TAG = /^(?:v|p|c|d|t)/u;
const NAME_TAG = /^(?:nr|x)/u;
/** Tags of words that are names as often as words: 主席|万里|说. */
const MAYBE_TAG = /^(?:nr|x|nz|m|s|ng|zg)/u;
/** Places and abstractions with a surname's character in front: 薛家镇, 安全感. */
const NOT_NAME = /[镇村路街区县市省感性力度化局厅厂园湖山]$/u;

/**
 * The name of a person that begins with `words[at]`, or nothing: a surname and one or two characters, up to where a word
 * ends. 周岐贤|表示 → 周岐贤, 唐超|说 → 唐超.
 */
export function nameAt(text: string, words: Word[], at: number): string | undefined {
  const word = words[at];
  if (!word) return undefined;
  const surname = surnameLength(text, word.start);
  if (!surname || (word.text.length > 1 && word.text.length !== surname && !MAYBE_TAG.test(word.tag)))
    return undefined;
  const fits = [2, 1]
    .map((given) => text.slice(word.start, word.start + surname + given))
    .filter((name) => isName(name, surname) && endsWell(text, words, at, name));
  const closed = fits.find((name) => closes(text, words, at, word.start + name.length));
  return (
    closed ??
    beforeVerb(text, word.start, surname) ??
    (NAME_TAG.test(word.tag) ? fits.find((name) => name === word.text) : undefined)
  );
}

function surnameLength(text: string, at: number): number {
  if (COMPOUND_SURNAME.has(text.slice(at, at + 2))) return 2;
  return SURNAME.has(text[at] ?? '') ? 1 : 0;
}

function isName(name: string, surname: number): boolean {
  const given = name.slice(surname);
  return given.length > 0 && HAN.test(name) && !FUNCTION.test(given) && !NOT_NAME.test(name);
}

function endsWell(text: string, words: Word[], at: number, name: string): boolean {
  const end = (words[at]?.start ?? 0) + name.length;
  return words.slice(at, at + 4).some((word) => word.end === end) || CUT.test(text.slice(end, end + 4));
}

/** 欧阳宁|种了: what 了, 着 or 过 follows is a verb. */
function beforeVerb(text: string, at: number, surname: number): string | undefined {
  const name = text.slice(at, at + surname + 1);
  return surname === 2 && isName(name, surname) && /^.[了着过]/u.test(text.slice(at + 3, at + 5))
    ? name
    : undefined;
}

function closes(text: string, words: Word[], at: number, end: number): boolean {
  const rest = text.slice(end, end + 6);
  const next = words.slice(at + 1, at + 4).find(({ start }) => start === end);
  return (
    (next !== undefined && FOLLOWING_TAG.test(next.tag) && next.text.length > 1) ||
    SPEECH.test(rest) ||
    CUT.test(rest) ||
    CLOSED.test(rest)
  );
}
