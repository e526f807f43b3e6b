import { COMPOUND_SURNAME, hasCompoundSurnameAt, RARE_SURNAME, SURNAME } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import { isPlace } from '../place.ts';
import { ADDRESS, SPEECH } from '../vocabulary/person-words.ts';
import { isEveryday, isNameTag } from '../word-tags.ts';
import type { Word } from '../words.ts';
import { isName } from './is-name.ts';
import {
  endsInAdverb,
  endsInVerb,
  holdsLast,
  holdsPreposition,
  isCut,
  saidName,
  splitsIdiom,
} from './name-end.ts';
import { otherPeoplesName } from './other-peoples.ts';
import { recutName } from './recut-name.ts';
import { isEvent, isInside, isOfPlace, isOnMount, qualifies } from './word-signs.ts';

const HAN = bmp(/^\p{Script=Han}+$/u);
const MARK = /^[，。、；！？,;!?]/u;
/** What may stand after a name that is told by its surroundings. */
const CLOSED =
  /^(?:$|[\s，。、；：,;:！？!?”’）)（(《]|等|在|和|与|及|的|是|为|对|向|也|还|从|就|以|率|带|一|[两三四五六七八九十][位人]|先后|曾|作|获|于|近年|最近|边|每|不|有|\d|同时|代表|主动|深入|加入|走|看|想|成为|打开|负责|平时|跟|却|让|裹|把|能|用|已|被|边|当时|当晚|当天|当场|当即|连夜|专程|亲自|随即|立刻|马上|常常|今年|今天|昨天)/u;
/** What a person does whom a title has told. */
const LEADS = /^(?:却|带[队着]|率队|牵头|入选|当选|荣获|获评)/u;
const OF_OFFICER = /^(?:[带捧举握]着|带[队领]|率队|牵头|入选|当选|荣获|获评|[给向对]记者)/u;
/** 技师|丁谦和|获…: no verb stands right behind a conjunction. */
const DEED = /^(?:荣?获|当选|入选|是)/u;
/** 主任|解春和|敲了…: what is no noun stands behind no 和. */
const DID = bmp(/^\p{Script=Han}{1,2}[了过]/u);
const INTRODUCES = /^(?:(?:介绍|表示|告诉记者|说)[，,：:。“]|笑[着道称])/u;
/** 徒弟|马瑾|轮班: of one's own there is one, and no noun goes on. */
const KIN = /^(?:徒弟|妻子|丈夫|儿子|女儿|搭档|老伴)$/u;
const FOLLOWING_TAG = /^(?:v|p|c|d|t)/u;
const OFFICER =
  /(?:书记|主任|[局部处科院校所厂行董站队班组镇区县市会]长|董事长|经理|总裁|教授|工程师|院士|研究员|主席|负责人|代表|创始人|技师|医生|老师|班长|厂长|店长|(?:安全|质检|检验|操作|化验|巡检|仓管|驾驶|保育|飞行|售货|快递|调度)员)$/u;
/** 来|景明, 来|教: a surname only where the segmenter takes the whole name for one word. */
const COME = /^来$/u;
const FUNCTION_TAG = /^[pcduf]/u;
const WORD_TAG = /^[avpdcmqutfr]/u;
/** Tags of words that are names as often as words: 主席|万里|说. */
const MAYBE_TAG = /^(?:nr|x|nz|m|s|ng|zg)/u;
const GIVEN_TAG = /^(?:nr|x|ns|nz|ng|zg)/u;
/** Places and abstractions with a surname's character in front: 薛家镇, 马铺屯, 安全感, 鲍鱼壳. */
const NOT_NAME =
  /[镇村屯铺庄寨路街区县市省感性力度化率量局厅厂园湖山坡坪人者品机车板片膜线器件料剂药证壳茶铝铜锂硅柜箱炉罐泵阀楼店馆部署群链端版层型码项费税款额鱼虾蟹猪鸡鸭色]$/u;

/**
 * The name of a person that begins with `words[at]`, or nothing: a surname and one or two characters, up to where a word
 * ends. 周岐贤|表示 → 周岐贤, 唐超|说 → 唐超. After a title (`told`) less is asked of what follows.
 */
export function nameAt(text: string, words: Word[], at: number, told: boolean): string | undefined {
  const start = words[at]?.start ?? 0;
  const known = knownNameAt(text, words, at, told) ?? (told ? spokenName(text, start) : undefined);
  if (!told || (known && !isCutShort(words, start, known))) return known;
  return recutName(text, words, at) ?? known;
}

/** 佟亚|男捧回: behind a name of two characters the segmenter made up a word. */
function isCutShort(words: Word[], start: number, name: string): boolean {
  if (name.length > 2) return false;
  const next = words.find((word) => word.start === start + name.length);
  return next?.tag === 'x' && next.text.length > 1 && HAN.test(next.text);
}

/** 副主任|初晓峰|介绍, 科长|保卫东|告诉记者, 创始人|于兆和|说: three characters between a title and 介绍 are a name, whatever words the segmenter finds in them. */
function spokenName(text: string, start: number): string | undefined {
  if (!RARE_SURNAME.hasAt(text, start) && !SURNAME.hasAt(text, start)) return undefined;
  const name = text.slice(start, start + 3);
  const whole = name.endsWith('和');
  return INTRODUCES.test(text.slice(start + 3, start + 9)) && isName(name, 1, whole) && !NOT_NAME.test(name)
    ? name
    : undefined;
}

function knownNameAt(text: string, words: Word[], at: number, told: boolean): string | undefined {
  const word = words[at];
  const start = word?.start ?? 0;
  if (!word || isEvent(word) || isOther(word, words[at + 1], told) || (!told && isPlace(word)))
    return undefined;
  if (isOfPlace(text, start) || isInside(words, at)) return undefined;
  const surname = surnameLength(text, words, at, told);
  const other = told && !word.text.startsWith('·') ? otherPeoplesName(words, at) : undefined;
  if (other)
    return endsInVerb(other, text.slice(start + other.length, start + other.length + 2))
      ? other.slice(0, -1)
      : other;
  if (!surname)
    return OFFICER.test(words[at - 1]?.text ?? '') || isAged(words, at)
      ? unknownName(text, words, at)
      : undefined;
  if (
    word.text.length > 1 &&
    word.text.length !== surname &&
    !(told && (isSaid(text, word) || isSplit(words, at))) &&
    !MAYBE_TAG.test(word.tag) &&
    !(told && word.tag === 'ns')
  )
    return undefined;
  const possible = [2, 1]
    .map((given) => text.slice(word.start, word.start + surname + given))
    .filter(
      (name) =>
        isName(name, surname, isWhole(text, words, at, name, told)) &&
        (told || !NOT_NAME.test(name) || isOnMount(words, at, name)),
    );
  const said = told && saidName(text, word.start, possible);
  if (said) return said;
  const longer = told && holdsLast(words, at);
  const names = possible.filter((name) =>
    name.length < surname + 2 ? !longer : !endsInAdverb(words, at, name),
  );
  const whole = names.find(
    (name) =>
      name === word.text && isNameTag(word.tag) && !endsInVerb(name, text.slice(word.end, word.end + 2)),
  );
  if (told && whole && actsNext(words, at)) return whole;
  const fits = names.filter((name) => endsWithWord(text, words, at, name));
  const closed = fits.find((name) => closes(text, words, at, word.start + name.length, told));
  const cut = names.findLast(
    (name) =>
      isCut(name, text.slice(word.start + name.length, word.start + name.length + 4)) &&
      !splitsIdiom(words, at, word.start + name.length),
  );
  if (closed ?? cut) return closed ?? cut;
  if (told && word.text.length === surname + 3 && word.tag === 'x')
    return names.find((name) => name.length === surname + 2);
  if (told && word.text.length === 1 && SURNAME.has(word.text)) {
    const full = fits.find((name) => name.length === 3 && !isEveryday(name.slice(1)));
    if (full) return full;
  }
  const unknown =
    isNameTag(word.tag) || (word.text.length === surname && GIVEN_TAG.test(words[at + 1]?.tag ?? ''));
  if (told && unknown && !RARE_SURNAME.has(word.text))
    return fits.find((name) => KIN.test(words[at - 1]?.text ?? '') || !qualifies(words, word, name));
  return isNameTag(word.tag) ? fits.find((name) => name === word.text) : undefined;
}

/** True for a name that the segmenter does not know for anything else: one unknown word, or a surname and an unknown rest. */
export function isUnknown(words: Word[], at: number, name: string): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || word.text.length > name.length) return false;
  if (word.text === name) return isNameTag(word.tag);
  if (COMPOUND_SURNAME.has(word.text)) return true;
  return word.text.length === 1 && (isNameTag(word.tag) || GIVEN_TAG.test(next?.tag ?? ''));
}

/** 部长|甘露|表示, 创始人|何其|远|说, 法官|石破天|带着, 董事长|平原|入选: what speaks after a title is a person, even with a word for a name. */
function isSaid(text: string, { text: word, end }: Word): boolean {
  const follows = (form: RegExp, at: number) => form.test(text.slice(at, at + 4));
  if (word.length === 3) return follows(SPEECH, end) || follows(OF_OFFICER, end);
  return (
    word.length === 2 &&
    (follows(OF_OFFICER, end) || [end, end + 1].some((at) => follows(SPEECH, at) || follows(LEADS, at)))
  );
}

/** 学生|程子|涵|。 */
function isSplit(words: Word[], at: number): boolean {
  const [word, next, later] = [words[at], words[at + 1], words[at + 2]];
  if (word?.text.length !== 2 || next?.text.length !== 1 || isEveryday(word.text)) return false;
  if (!HAN.test(next.text)) return false;
  if (MARK.test(later?.text ?? '') || holdsPreposition(next.text, later?.text ?? '')) return true;
  return later?.tag === 'v' && !FUNCTION_TAG.test(next.tag);
}

/** 强|组织 is no name, 顾|文华 may be one; after a title even 董事长安|立志 is, but not 员工|于|今年. */
function isOther({ text, tag }: Word, next: Word | undefined, told: boolean): boolean {
  if (text.length > 1 || GIVEN_TAG.test(next?.tag ?? '')) return false;
  if (!told) return WORD_TAG.test(tag);
  if (text === '莫') return next?.text.length !== 2 || isEveryday(next.text);
  return FUNCTION_TAG.test(tag) || (tag.startsWith('v') && isEveryday(next?.text ?? ''));
}

/** After a title a word that nobody knows is a name, whatever its surname: 经理|次仁多吉|笑着, 主席|侍敏|表示. */
function unknownName(text: string, words: Word[], at: number): string | undefined {
  const word = words[at];
  if (!word || !isNameTag(word.tag) || word.text.length > 4 || !isName(word.text, 1, false)) return undefined;
  const said = SPEECH.test(text.slice(word.end, word.end + 4));
  return said || (word.text.length > 2 && closes(text, words, at, word.end, true)) ? word.text : undefined;
}

/** 七十一岁|的|水建光 */
function isAged(words: Word[], at: number): boolean {
  return words[at - 1]?.text === '的' && (words[at - 2]?.text.endsWith('岁') ?? false);
}

/** How many characters of surname stand here. Those that are mostly words (和, 区, 国) need a title or an unknown word. */
function surnameLength(text: string, words: Word[], at: number, told: boolean): number {
  const [word, next] = [words[at], words[at + 1]];
  const start = word?.start ?? 0;
  if (hasCompoundSurnameAt(text, start)) return 2;
  if (SURNAME.hasAt(text, start)) return 1;
  if (!RARE_SURNAME.hasAt(text, start)) return 0;
  if (told && word && isSplit(words, at)) return 1;
  const unknown =
    word?.text.length === 1
      ? told &&
        !COME.test(word.text) &&
        (GIVEN_TAG.test(next?.tag ?? '') || word.tag === 'ns' || isRareWord(next))
      : isNameTag(word?.tag ?? '');
  return unknown ? 1 : 0;
}

/** 占|青松: two characters that few write. */
function isRareWord(word: Word | undefined): boolean {
  return word?.text.length === 2 && HAN.test(word.text) && !isEveryday(word.text);
}

/** 陈|和平, 魏|向阳, 副总经理|桂春|和|反映: a given name may hold such a character where it is a word of two, or its bearer speaks. */
function isWhole(text: string, words: Word[], at: number, name: string, told: boolean): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const end = (word?.start ?? 0) + name.length;
  if (next?.end === end && next.text.length === 2) return true;
  const rest = text.slice(end, end + 4);
  return (
    told &&
    (SPEECH.test(rest) ||
      DEED.test(rest) ||
      (name.endsWith('和') && DID.test(rest)) ||
      holdsPreposition(name, rest))
  );
}

function endsWithWord(text: string, words: Word[], at: number, name: string): boolean {
  const end = (words[at]?.start ?? 0) + name.length;
  return (
    !endsInVerb(name, text.slice(end, end + 2)) && words.slice(at, at + 4).some((word) => word.end === end)
  );
}

/** 屠凯|靠|在: the word is the name where a verb or a preposition follows; not so 庞德|胜|带领, 韦清|如|说, 薄云|开|。 */
function actsNext(words: Word[], at: number): boolean {
  const [next, later] = [words[at + 1], words[at + 2]];
  const answers = SPEECH.test(later?.text ?? '') && !SPEECH.test(next?.text ?? '');
  if (next?.text.length === 1 && later && MARK.test(later.text)) return false;
  if (next?.text.length === 1 && later?.tag === 'v' && (later.text.length > 1 || answers)) return false;
  return /^[vp]$/u.test(next?.tag ?? '');
}

function closes(text: string, words: Word[], at: number, end: number, told: boolean): boolean {
  const rest = text.slice(end, end + 6);
  if (holdsPreposition(rest.charAt(0), rest.slice(1))) return false;
  const next = words.slice(at + 1, at + 4).find(({ start }) => start === end);
  if (next && FOLLOWING_TAG.test(next.tag) && (told || next.text.length > 1)) return true;
  return SPEECH.test(rest) || CLOSED.test(rest) || ADDRESS.test(rest);
}
