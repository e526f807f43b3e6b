import type { Lexicon } from '../../../names/lexicon.ts';
import { matchesOf } from '../matches-of.ts';
import { nameStart, trimStart } from '../name-start.ts';
import { isGeneral, isOwn, isSpecific } from '../organizations/is-specific.ts';
import { suffixOf } from '../organizations/suffix-of.ts';
import { isPlace } from '../place.ts';
import { isEveryday } from '../word-tags.ts';
import type { Word } from '../words.ts';

/** A place in a text where a park is named: UTF-16 offsets, end exclusive. */
export interface ParkMention {
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** Of the park's file, where it has one. */
  id?: string;
}

/** What the names of parks end with, 昆山高新区 to 上海自贸试验区. */
const SUFFIX =
  /(?:高新技术产业开发区|高技术产业开发区|高新技术开发区|经济技术开发区|经济开发区|高新技术产业园区?|自主创新示范区|自由贸易试验区|自由贸易港|自贸试验区|自贸区|综合保税区|综保区|保税区|高新区|经开区|科学城|科技城|未来城|科技园区?|产业园区?|工业园区?|软件园区?|创业园区?|创新园区?|信创园|科创园|知识城|医学城|生物医药谷|医药城|生物岛|光电园|化工园区?|示范园区?|产业新城|智慧谷|双创园|农高区|示范区|开发区)/gu;
/** 杭州高新区（滨江）, 常州高新区(新北区): the district that shares the park's administration. */
const DISTRICT = /^[（(]\p{Script=Han}{2,5}[）)]/u;
/** Kinds of zone that are names only with a place before them; 示范区 and 先行区 are mostly policies. */
const POLICY = /(?:示范区|先行区|试验区|功能区|集聚区)$/u;
const ZONE =
  /(?:科学城|高新区|经开区|开发区|自由贸易试验区|自贸试验区|自贸区|自由贸易港|保税区|综保区|自主创新示范区|农高区)(?:[（(].{2,5}[）)])?$/u;
/** 国家高新区 without a place is a rank, not a park. */
const RANK = /(?:国家级?|省级|一流|级)$/u;
const BRACKET = /[（(]/u;
/** 湖南高新区 are the high-tech zones of Hunan; a province has no zone of its own but the free-trade zone. */
const LOCAL_ZONE = /^(?:高新区|经开区|开发区)$/u;
const LOCAL_SUFFIX = /^(?:高新区|经开区|高新技术产业开发区|经济技术开发区)$/u;
const COUNTY_TAG = /^(?:n|ns|nr|x|t|d|a)$/u;
/** 四地高新区 are many, 邻近高新区 any. */
const NO_COUNTY = /^[两二三四五六七八九十多各数诸首该本全老新]|[近邻边围级地市县省]$/u;
const ALONE = /^(?:[，。、；：“”‘（(！？—\s]|[在与和及由对向从到的])$/u;
const PROVINCE =
  /^(?:河北|山西|辽宁|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|四川|贵州|云南|陕西|甘肃|内蒙古|广西|西藏|宁夏|新疆|全)省?(?:国家级?)?$/u;
const WIDE: Readonly<Record<string, string>> = { '（': '(', '）': ')' };

/** All parks that a text names, left to right: those of the lexicon, and others by the way such names are made. */
export function findParkMentions(text: string, words: Word[], lexicon: Lexicon): ParkMention[] {
  const known = knownParks(text, lexicon);
  const made = madeParks(text, words).filter(
    (park) => !known.some((other) => covers(other, park) || other.end === park.end),
  );
  return [...known, ...made]
    .filter((park) => ZONE.test(park.text) || !made.some((other) => other !== park && covers(other, park)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function knownParks(text: string, lexicon: Lexicon): ParkMention[] {
  const folded = text.replace(/[（）]/gu, (bracket) => WIDE[bracket] ?? bracket);
  const found: ParkMention[] = [];
  for (let at = 0; at < folded.length; ) {
    const longest = longestPark(folded, at, lexicon);
    if (longest) found.push(mention(text, at, at + longest.word.length, longest.entry.id));
    at = found.at(-1)?.start === at ? (found.at(-1)?.end ?? at + 1) : at + 1;
  }
  return found;
}

/** The longest name that begins here, unless a longer one begins inside it: 北京|中关村国家自主创新示范区. */
function longestPark(text: string, at: number, lexicon: Lexicon) {
  const longest = parkAt(text, at, lexicon);
  if (!longest) return undefined;
  for (let inner = at + 1; inner < at + longest.word.length; inner++)
    if ((parkAt(text, inner, lexicon)?.word.length ?? 0) > longest.word.length) return undefined;
  return longest;
}

function parkAt(text: string, at: number, lexicon: Lexicon) {
  return lexicon.startingAt(text, at).find(({ entry }) => entry.kind === 'park');
}

function madeParks(text: string, words: Word[]): ParkMention[] {
  const found: ParkMention[] = [];
  let last = 0;
  for (const match of matchesOf(text, SUFFIX)) {
    while ((words[last]?.end ?? text.length) <= match.index) last++;
    if (words[last]?.start !== match.index) continue;
    const end = match.index + match[0].length;
    const start = parkStart(text, words, last, match[0]);
    if (start !== undefined) found.push(mention(text, start, end));
  }
  return found;
}

/** The start of a park's own name, or nothing where only a kind of park is meant: 国家高新区, 一批园区, 该高新区. */
function parkStart(text: string, words: Word[], last: number, suffix: string): number | undefined {
  const reached = nameStart(words, last);
  const core = words.slice(reached, last);
  const before = words[last - 1]?.text ?? '';
  if (words[last - 1] && suffixOf(text, words[last - 1] as Word)) return undefined;
  if (POLICY.test(suffix) && !ZONE.test(suffix)) return undefined;
  if (isCounty(words, last) && LOCAL_SUFFIX.test(suffix)) return words[last - 1]?.start;
  if (!isSpecific(core) || (RANK.test(before) && !core.some(isPlace))) return undefined;
  const first = ZONE.test(suffix)
    ? zoneStart(core, reached)
    : trimStart(words, reached, last, (from) => isSpecific(words.slice(from, last)));
  const start = words[first]?.start;
  if (
    start === undefined ||
    (LOCAL_ZONE.test(suffix) && PROVINCE.test(text.slice(start, words[last]?.start)))
  )
    return undefined;
  return BRACKET.test(text[start - 1] ?? '') ? words[reached]?.start : start;
}

/** 洞口|高新区, 隆回|高新技术产业开发区: a word that few write, alone before a zone, is its county. */
function isCounty(words: Word[], last: number): boolean {
  const [before, word] = [words[last - 2], words[last - 1]];
  if (
    word?.text.length !== 2 ||
    !COUNTY_TAG.test(word.tag) ||
    isEveryday(word.text) ||
    isGeneral(word.text) ||
    NO_COUNTY.test(word.text)
  )
    return false;
  return !before || ALONE.test(before.text);
}

/** A zone bears the name of the place that stands next to it. */
function zoneStart(core: Word[], reached: number): number {
  let at = core.findLastIndex((word) => isPlace(word) || isOwn(word));
  while (at > 0 && isPlace(core[at - 1] as Word)) at--;
  return reached + at;
}

function mention(text: string, start: number, nameEnd: number, id?: string): ParkMention {
  const end = nameEnd + (DISTRICT.exec(text.slice(nameEnd, nameEnd + 8))?.[0].length ?? 0);
  return { start, end, text: text.slice(start, end), ...(id ? { id } : {}) };
}

function covers(outer: ParkMention, inner: ParkMention): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
