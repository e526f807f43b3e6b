import type { Lexicon } from '../../../names/lexicon.ts';
import { bmp } from '../../plane.ts';
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
const SUFFIX = bmp(
  /(?:高新技术产业开发区|高技术产业开发区|高新技术开发区|经济技术开发区|经济开发区|高新技术产业园区?|自主创新示范区|自由贸易试验区|自由贸易港|自贸试验区|自贸区|综合保税区|综保区|保税区|高新区|经开区|科学城|科技城|未来城|科技园区?|产业园区?|工业园区?|软件园区?|创业园区?|创新园区?|信创园|科创园|知识城|医学城|生物医药谷|医药城|生物岛|光电园|化工园区?|示范园区?|产业新城|智慧谷|双创园|农高区|示范区|开发区)/gu,
);
/** 杭州高新区（滨江）, 常州高新区(新北区): the district that shares the park's administration. */
const DISTRICT = bmp(/^[（(]\p{Script=Han}{2,5}[）)]/u);
/** Kinds of zone that are names only with a place before them; 示范区 and 先行区 are mostly policies. */
const POLICY = /(?:示范区|先行区|试验区|功能区|集聚区)$/u;
const ZONE = bmp(
  /(?:科学城|高新区|经开区|开发区|自由贸易试验区|自贸试验区|自贸区|自由贸易港|保税区|综保区|自主创新示范区|农高区)(?:[（(].{2,5}[）)])?$/u,
);
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
/** 江苏省氢能特色|产业园区, 国家绿色低碳|示范园区: a rank that zones are given. */
const GIVEN = bmp(/^(?:\p{Script=Han}{2,3}省|国家|全国|中国)(?![（(—·])/u);
/** 省级|绿色低碳示范产业园区 */
const RANK_BEFORE = /(?:[省市]级|国家级?)$/u;
/** 华南路|高新区, 苏宿两地|高新区, 周边|高新区: a road, several places, or any. */
const NO_ONE_PLACE = /(?:[路街]|大道|[两三四五多各]地?|周边|附近|国家)$/u;
/** 山东国际生物科技园|发展有限公司 */
const BODY_AFTER = bmp(/^(?:\p{Script=Han}{0,6}(?:有限|集团)|管理?公司)/u);
/** 激|光谷, 南宁·|中关村…: a nickname is a word of its own. */
const NICKNAME = /[谷村]$/u;
const NO_NICKNAME = bmp(/^(?:研究院|大[道街]|”?广场|\p{Script=Han}{2}(?:创新|孵化)中心)/u);
/** “|光谷|夜跑”: the name of something else begins with it. */
const NAME_GOES_ON = bmp(/^\p{Script=Han}{1,6}”/u);
const NTH = /第[一二三四五六七八九十\d]{1,4}届$/u;
const EVENT = bmp(/^(?:国际)?\p{Script=Han}{0,8}(?:博览会|论坛|大会|大赛|马拉松)/u);
/** 中国光谷|激光产业大会 */
const INDUSTRY_EVENT = bmp(/^\p{Script=Han}{2,6}(?:产业|技术)(?:大会|论坛|博览会|展览会)/u);
const BEARER = bmp(
  /^(?:医院|支行|分行|(?:热力|水务|供水|燃气|公交|市政|建设|城市|开发|投资|国有|资产)\p{Script=Han}{0,6}有限(?:责任)?公司)/u,
);

/** 松湖|材料实验室, 松湖|创新博物馆: a body by the name of the place. */
const BODY_THERE = bmp(
  /^(?!高新|国家|科学|科技)(?:(?![的和与在了是有])\p{Script=Han}){0,6}(?:实验室|博物馆|图书馆|科技馆|会议中心|会展中心|酒店|医院|[中小]学|学校|学院|大学)/u,
);
const ZONED = /(?:[区园城港岛]|[）)])$/u;

/** All parks that a text names, left to right: those of the lexicon, and others by the way such names are made. */
export function findParkMentions(text: string, words: Word[], lexicon: Lexicon): ParkMention[] {
  const known = knownParks(text, lexicon).filter((park) => isOwnWord(text, words, park));
  const made = madeParks(text, words).filter(
    (park) => !known.some((other) => covers(other, park) || other.end === park.end),
  );
  return [...known, ...made.map((park) => withId(park, lexicon))]
    .filter((park) => !namesEvent(text, park) && !namesBody(text, park))
    .filter((park) => ZONE.test(park.text) || !made.some((other) => other !== park && covers(other, park)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 第十二届|中国（绵阳）科技城|国际科技博览会: an event, not the place. */
function namesEvent(text: string, { start, end, text: name }: ParkMention): boolean {
  const after = text.slice(end, end + 14);
  if (NICKNAME.test(name) && INDUSTRY_EVENT.test(after)) return true;
  return NTH.test(text.slice(Math.max(0, start - 6), start)) && EVENT.test(after);
}

/** 苏州科技城|医院, 长春高新区|热力集团有限公司: a body that bears the name. */
function namesBody(text: string, { end, text: name }: ParkMention): boolean {
  const after = text.slice(end, end + 14);
  return BEARER.test(after) || (!ZONED.test(name) && BODY_THERE.test(after));
}

/** 厦门|市|火炬高新区 is 厦门火炬高新区. */
function withId(park: ParkMention, lexicon: Lexicon): ParkMention {
  const short = park.text.replace('市', '');
  const entry = short === park.text ? undefined : parkAt(short, 0, lexicon);
  return entry?.word.length === short.length ? { ...park, id: entry.entry.id } : park;
}

function isOwnWord(text: string, words: Word[], { start, end, text: name }: ParkMention): boolean {
  if (!NICKNAME.test(name)) return true;
  const begins = words.some((word) => word.start === start);
  return (
    begins &&
    text.charAt(start - 1) !== '·' &&
    !NO_NICKNAME.test(text.slice(end, end + 6)) &&
    !(text.charAt(start - 1) === '“' && NAME_GOES_ON.test(text.slice(end, end + 7)))
  );
}

function knownParks(text: string, lexicon: Lexicon): ParkMention[] {
  const folded = text.replaceAll('（', '(').replaceAll('）', ')');
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
  const words = lexicon.startingAt(text, at);
  return words.length === 0 ? undefined : words.find(({ entry }) => entry.kind === 'park');
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
  const reached = afterStationed(words, nameStart(words, last), last);
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
    isNoName(text, start, words[last]?.start ?? start, suffix) ||
    (LOCAL_ZONE.test(suffix) && PROVINCE.test(text.slice(start, words[last]?.start)))
  )
    return undefined;
  return BRACKET.test(text[start - 1] ?? '') ? words[reached]?.start : start;
}

/** 海关|驻|高新区: a park's name begins behind it. */
function afterStationed(words: Word[], first: number, last: number): number {
  const at = words.slice(first, last).findLastIndex(({ text }) => text === '驻');
  return first + at + 1;
}

/** A rank, a road or a firm's name. */
function isNoName(text: string, start: number, at: number, suffix: string): boolean {
  const zone = ZONE.test(suffix);
  const before = text.slice(start, at);
  if (zone) return NO_ONE_PLACE.test(before);
  if (RANK_BEFORE.test(text.slice(Math.max(0, start - 3), start))) return true;
  return GIVEN.test(before) || BODY_AFTER.test(text.slice(at + suffix.length, at + suffix.length + 10));
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
