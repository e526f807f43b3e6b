import { numeralOf } from '../../numeral.ts';
import { bmp } from '../../plane.ts';
import { matchesOf } from '../matches-of.ts';
import { COUNTED_DAYS, EVENTS, FOUNDINGS, MEETINGS, tableReader, YEAR_OF_WORDS, YEARLY } from './calendar.ts';
import { type DateEvidence, type EvidenceReader, isPlan, type YearEvidence } from './evidence.ts';

/** What all forms of years begin with. */
const CENTURY = /20\d\d/u;
const ANNIVERSARY = /(?<what>[^，,。；;“”\d]{2,16})(?<years>\d{1,3})周年/gu;
/** A period, a number, a holiday or an event of the running year: 2024年第二季度, 2025年五一前夕, 2024年第九期, 2024东莞市职业技能大赛, 公布2023年…名单. */
const RUNNING_YEAR = bmp(
  /(?<year>20\d{2})年?(?!度[^，,。；;：“”]{2,24}(?:大赛|竞赛))(?:第[一二三四五六七八九十\d]+(?:季度|期|届|批)|(?:元旦|春节|新年|开年|首场|首期|[“‘]?[五七]一[”’]?(?:国际劳动节)?前夕|国庆(?:节)?前夕)|(?:[一二三四]季度|上半年|下半年)|[^，,。；;：“”年\d]{2,24}?(?:大赛|大会|论坛|峰会|博览会|竞赛|活动|共建营|训练营|发布会|洽谈会|交易会|高交会|服贸会|进博会|工作会议|工作会|全会|年会|推介会|招聘会|对接会|座谈会|马拉松|开放日|宣传周|文化节|科技节|艺术节|展览会?|展会|[业果品]展(?![示开现区位出望台板览会])))/gu,
);
const PUBLISHED = /(?:公布|公示|发布|表彰|今年[，,]?[^，,。；;]{0,6})(?<year>20\d{2})年(?!度)/gu;
/** 2023年…名单公布; 2024年7月2日，…举行. */
const NEWS = bmp(
  /(?<year>20\d{2})年(?:[^，,。；;度]{2,30}名单(?:公布|发布|公示|揭晓|出炉)|\d{1,2}月\d{1,2}日[，,]?[^。]{0,40}(?:举行|举办|召开|启动|揭牌|开幕|签约|发布))/gu,
);
/** 2024年度…名单 is of its year; a prize is given for the year before. */
const OF_YEAR = /(?<year>20\d{2})年度[^，,。；;]{0,24}/gu;
const PRIZE = /奖/u;
/** 2023年度研发投入占营收的9.6%: told when the year was over. */
const FIGURE = bmp(/^20\d{2}年度\S{0,4}(?:投入|营收|产值|收入|销售额|利润|税收|增加值)/u);
/** 2025年度产值有望突破26亿元: the running year. */
const EXPECTED = /有望|可望|预计/u;
/** In 2024年度职工技能大赛 he won; he is 2022年度“杰出工匠”. */
const HONOUR = /大赛|竞赛|称号|人物|标兵|工匠/u;
/** 2026年度评选报名已启动: the year to come. */
const ENTRY = /报名|申报|征集|招生|预算/u;
const RECENT = /近日|日前|不久前|前不久|刚刚|公示|公布|召开|印发|发布|揭晓|出炉|表彰|表扬|通报/u;
/** 2024年，园区产值突破270亿元; 2023年营业收入同比增长11%: told when the year was over. */
const YEAR_FIGURE = bmp(
  /(?<year>20\d{2})年[，,]?(?!度|以来|前|至|到|底|末|初|上|下|第|一季|二季|三季)[^，,。；;\d月]{0,16}(?:产值|生产总值|营收|收入|销售额|出口额|进出口|税收|利润|增加值|投入|纳税)[^，,。；;月]{0,10}(?:突破|达|同比|增长|超|占)/gu,
);
/** 截至2023年底，园区有企业218家 */
const UNTIL_YEAR_END = /(?:截至|截止)(?<year>20\d{2})年(?:年?底|末|12月底|12月31日)/gu;
/** 2023年全年，产业产值突破320亿元: told when the year was over. */
const WHOLE_YEAR = /(?<year>20\d{2})年全年/gu;
/** 1994年，园区启动开发。30年来…; 1988年创办高新区；35年后的今天… */
const SINCE = bmp(
  /(?<year>(?:19|20)\d{2})年[，,]?[^。；;]{0,30}(?:启动|成立|设立|建立|创办|落户|获批|升级|升格|诞生|开工|建园|开发)[^。；;]{0,20}[。；;，,][^。]{0,14}?(?:第(?=\d{1,3}个))?(?<years>\d{1,3})(?:年(?:来|间|过去|后的今天)|个年头)/gu,
);
/** 行动方案（2025—2030年）: made when it began. */
const PLAN_SPAN = /(?:方案|规划|计划|行动|措施|意见)[》”]?[（(](?<year>20\d{2})年?[—－–~～-]/gu;
/** 2023年，公司营收12亿元。今年5月… */
const BESIDE = bmp(
  /(?<year>20\d{2})年(?!度|以来|前|至|到|底前)(?:[^今去明年\n]|年[产均轻销]){0,60}[。；，](?<word>今年|去年)(?!是)/gu,
);
/** 2025年1月建成；去年…: the running year, its month told. */
const OF_MONTH = /^20\d{2}年\d{1,2}月/u;
/** 2023年，公司获得省科技进步奖 */
const PAST_YEAR =
  /(?<![—－\-~～至到截据于自])(?<year>20\d{2})年[，,](?![^。；]{0,20}(?:将|力争|计划|目标))/gu;
/** Who says 今年, 今春 or 去年 calls only older years by their number. */
const RUNNING_WORD = /[今去]年(?!度)|今[春夏秋冬](?!天)/gu;
/** 2016年入选…, 2012年获批…: a fact of the past; not 2024年省科技奖, 2025年1至5月, 2025年3月. */
const LOOSE_YEAR = bmp(
  /(?<year>20\d{2})年(?!度|\d|前|上|下|第|[一二三四]季|至|[^，,。；;“”年]{0,24}(?:奖|赛|名单|会|评选|评价|计划|榜|行动|活动|周|节|杯|展|工程|项目|案例|称号|预算|目标|先锋号|示范|标杆|省[^，,。；;年]{0,8}企业|[“‘]))/gu,
);
/** 2021年清退了14家, 2022年又捧得…奖, 他2023年获颁…奖: somebody's past, a prize as well. */
const TOLD_PAST =
  /(?<year>20\d{2})年(?!度)(?:(?<=[他她](?:自己|本人)?20\d{2}年)|(?=又|还|\p{Script=Han}{1,2}了(?!解)))/gu;
const PLAIN_YEAR = /(?<year>20\d{2})年(?!度)/gu;

/** Characters in which a plan is told. */
const CLAUSE = 40;
const NTH = /届/u;
const COUNTED = /第[\d一二三四五六七八九十]{1,3}个/u;
/** 去年获|第二十五届…: held in the year before. */
const LAST_YEAR = bmp(/去年[^，,。；;]{0,12}$/u);
const yearOfWords = tableReader(YEAR_OF_WORDS);
const meetings = tableReader(MEETINGS);
const events = tableReader(EVENTS);

const ofWords: EvidenceReader = (sentence) =>
  yearOfWords(sentence).map(({ match, value }) => told(match[0], value, 'exact'));
const ofYearly: EvidenceReader = (sentence) =>
  NTH.test(sentence) ? YEARLY.flatMap(([form, before]) => heldYearly(sentence, form, before)) : [];
const ofCountedDays: EvidenceReader = (sentence) =>
  COUNTED.test(sentence) ? COUNTED_DAYS.flatMap(([form, before]) => countedFrom(sentence, form, before)) : [];
const ofMeetings: EvidenceReader = (sentence) =>
  meetings(sentence).map(({ match, value }) => told(match[0], value, 'floor'));
const ofEvents: EvidenceReader = (sentence) =>
  events(sentence).map(({ match, value }) => told(match[0], value, 'background'));

/** The names of events, which need no figure. */
export const EVENT_READERS: EvidenceReader[] = [ofWords, ofYearly, ofCountedDays, ofMeetings, ofEvents];

/** What a sentence says about the year of printing. */
export const YEAR_READERS: EvidenceReader[] = [
  (sentence) =>
    matchesOf(sentence, ANNIVERSARY, /周年/u).flatMap(({ 0: words, groups }) => {
      const founded = FOUNDINGS.find(([what]) => what.test(groups?.['what'] ?? ''))?.[1];
      return founded ? [certainly(words, founded + Number(groups?.['years']))] : [];
    }),
  ofWords,
  (sentence) => years(sentence, RUNNING_YEAR, 'exact'),
  (sentence) => years(sentence, PUBLISHED, 'exact'),
  (sentence) => years(sentence, NEWS, 'exact'),
  (sentence) => years(sentence, WHOLE_YEAR, 'exact', 1),
  (sentence) => matchesOf(sentence, OF_YEAR, /年度/u).flatMap((match) => ofYear(sentence, match)),
  (sentence) => years(sentence, YEAR_FIGURE, 'successor', 1),
  (sentence) => years(sentence, UNTIL_YEAR_END, 'successor', 1),
  (sentence) => matchesOf(sentence, RUNNING_WORD).map(({ 0: words }) => told(words, 0, 'relative')),
  (sentence) => [...years(sentence, LOOSE_YEAR, 'loose'), ...years(sentence, TOLD_PAST, 'loose')],
  (sentence) => years(sentence, PLAIN_YEAR, 'floor'),
  (sentence) => years(sentence, PAST_YEAR, 'past', 1),
  ofYearly,
  ofCountedDays,
  ofMeetings,
  (sentence) =>
    matchesOf(sentence, PLAN_SPAN).map((match) => told(match[0], Number(match.groups?.['year']), 'floor')),
  ofEvents,
];

/** 2023年，公司营收12亿元。今年5月…: who calls one year by its number speaks of another as 今年. */
export function yearsBefore(text: string): DateEvidence[] {
  return matchesOf(text, BESIDE).flatMap(({ 0: words, index, groups }) => {
    const from = Math.max(0, index - CLAUSE);
    if (isPlan(text.slice(from), { 0: words, index: index - from })) return [];
    const later = groups?.['word'] === '去年' ? 2 : 1;
    if (later > 1 && OF_MONTH.test(words)) return [];
    return [told(words.slice(0, 5), Number(groups?.['year']) + later, 'successor')];
  });
}

/** Evidence that takes two sentences: a founding and the years since. */
export function yearsSince(text: string): DateEvidence[] {
  return matchesOf(text, SINCE).map(({ 0: words, groups }) =>
    told(words, Number(groups?.['year']) + Number(groups?.['years']), 'exact'),
  );
}

function years(sentence: string, form: RegExp, sure: YearEvidence['sure'], later = 0): DateEvidence[] {
  return matchesOf(sentence, form, CENTURY).flatMap((match) =>
    isPlan(sentence, match) ? [] : [told(match[0], Number(match.groups?.['year']) + later, sure)],
  );
}

/** Prizes and contests of a year are told of when it is over, unless 近日 says otherwise; the rest belongs to its year. */
function ofYear(sentence: string, { 0: words, groups }: RegExpExecArray): DateEvidence[] {
  if (ENTRY.test(words)) return [];
  const year = Number(groups?.['year']);
  const recent = RECENT.test(sentence);
  if (EXPECTED.test(words)) return [told(words, year, 'exact')];
  if (PRIZE.test(words) || FIGURE.test(words)) return [told(words, year + 1, recent ? 'exact' : 'successor')];
  if (HONOUR.test(words) && !recent) return [told(words, year + 1, 'successor')];
  return [{ words, year: { value: year, sure: recent ? 'exact' : 'floor', whole: true } }];
}

function heldYearly(sentence: string, form: RegExp, yearBefore: number): DateEvidence[] {
  return matchesOf(sentence, form).flatMap(({ 0: words, index, groups }) => {
    const later = LAST_YEAR.test(sentence.slice(0, index)) ? 1 : 0;
    return heldIn(words, groups?.['nth'] ?? '', yearBefore + later);
  });
}

/** 第十三届中国创新创业大赛: held every year, so its number tells the year. */
function heldIn(words: string, printed: string, yearBefore: number): DateEvidence[] {
  const nth = numeralOf(printed);
  return nth ? [told(words, yearBefore + nth, 'floor')] : [];
}

function countedFrom(sentence: string, form: RegExp, yearBefore: number): DateEvidence[] {
  return matchesOf(sentence, form).flatMap(({ 0: words, groups }) => {
    const nth = numeralOf(groups?.['nth'] ?? '');
    return nth ? [certainly(words, yearBefore + nth)] : [];
  });
}

function certainly(words: string, value: number): DateEvidence {
  return { ...told(words, value, 'exact'), year: { value, sure: 'exact', certain: true } };
}

function told(words: string, value: number, sure: YearEvidence['sure']): DateEvidence {
  return { words: words.replace(/[，,、]$/u, ''), year: { value, sure } };
}
