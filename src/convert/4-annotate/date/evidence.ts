import { sentencesOf } from '../sentences.ts';
import { EVENTS, FOUNDINGS, NAMED_DAYS, YEAR_OF_WORDS } from './calendar.ts';

/** What a stretch of text says about the day of printing. */
export interface DateEvidence {
  /** The printed words. */
  words: string;
  /** `exact`: the year of printing; `floor`: not before it. Absent where only a month is told. */
  year?: { value: number; sure: 'exact' | 'floor' };
  /** A month that had begun when the page was printed. `ofYear` where the words tell which year's. */
  month?: number;
}

const PAST_OR_PLAN =
  /(?:去年|前年|上年|同期|次年|翌年|明年|自|于|早在|始于|成立于|始建于|刚|曾|原)[^，,。]{0,6}$/u;
const PLAN_BEFORE = /(?:到|至|力争|预计|计划|拟|将于|截止|迈向|面向|规划)[^，,。；;]{0,8}$/u;
const PLAN_AFTER =
  /^[^，,。；;]{0,4}(?:将|力争|预计|计划|规划|目标|底前|年底|，[^。]{0,12}(?:力争|突破|实现|达到))/u;
const RECENT = /近日|日前|今年|目前|正在|举行|举办|召开|启动|开幕|公示|公布|发布|开展/u;
const MONTH_DAY = /(?:(?<year>20\d{2})年)?(?<month>1[0-2]|[1-9])月(?<day>3[01]|[12]\d|[1-9])日/gu;
const YEAR_MONTH = /(?:(?<year>20\d{2})年|(?<this>今年))(?<month>1[0-2]|[1-9])月/gu;
const PERIODS: [RegExp, number][] = [
  [/今年1[-—－~至]?(?<month>1[0-2]|[2-9])月(?:份)?/gu, 0],
  [/(?:今年)?一季度(?:以来|，|,|以来，)|今年一季度|今年第一季度/gu, 4],
  [/今年上半年|今年上半|上半年(?:以来)/gu, 7],
  [/今年前三季度|今年三季度|前三季度/gu, 10],
  [/今年二季度|今年第二季度/gu, 7],
];
/** A period or a number of the running year: 2024年第二季度, 2024年第九期, 2024东莞市职业技能大赛. */
const RUNNING_YEAR =
  /(?<year>20\d{2})年?(?:第[一二三四五六七八九十\d]+(?:季度|期|届|批)|(?:[一二三四]季度|上半年|下半年)|[^，,。；;：“”年\d]{2,24}?(?:大赛|大会|论坛|峰会|博览会|竞赛|活动|共建营|训练营|发布会|洽谈会|交易会|高交会|服贸会|进博会))/gu;
/** 2024年度…名单 is of its year; a prize is given for the year before. */
const OF_YEAR = /(?<year>20\d{2})年度[^，,。；;]{0,24}/gu;
const PRIZE = /奖/u;
const ANNIVERSARY = /(?<what>[^，,。；;“”]{2,16}?)(?<years>\d{1,3})周年/gu;
const PLAIN_YEAR = /(?<year>20\d{2})年(?!度)/gu;

/** Everything in a text that bears on the day of printing. */
export function dateEvidenceIn(text: string): DateEvidence[] {
  return sentencesOf(text).flatMap((sentence) => READERS.flatMap((read) => read(sentence)));
}

const READERS: ((sentence: string) => DateEvidence[])[] = [
  anniversaries,
  yearWords,
  runningYears,
  ofYears,
  monthDays,
  yearMonths,
  periods,
  namedDays,
  plainYears,
  events,
];

function anniversaries(sentence: string): DateEvidence[] {
  return [...sentence.matchAll(ANNIVERSARY)].flatMap(({ 0: words, groups }) => {
    const founded = FOUNDINGS.find(([what]) => what.test(groups?.['what'] ?? ''))?.[1];
    if (!founded) return [];
    return [{ words, year: { value: founded + Number(groups?.['years']), sure: 'exact' as const } }];
  });
}

function yearWords(sentence: string): DateEvidence[] {
  return YEAR_OF_WORDS.flatMap(([form, value]) => {
    const words = form.exec(sentence)?.[0];
    return words ? [{ words, year: { value, sure: 'exact' as const } }] : [];
  });
}

function runningYears(sentence: string): DateEvidence[] {
  return [...sentence.matchAll(RUNNING_YEAR)].flatMap((match) => {
    if (isPlan(sentence, match) || PAST_OR_PLAN.test(sentence.slice(0, match.index))) return [];
    return [{ words: match[0], year: { value: yearOf(match), sure: 'exact' as const } }];
  });
}

/** 近日，…获2022年度河北省科学技术奖: prizes of a year are given in the next. */
function ofYears(sentence: string): DateEvidence[] {
  return [...sentence.matchAll(OF_YEAR)].flatMap((match) => {
    const recent = RECENT.test(sentence) && /近日|日前|公示|公布|召开|印发/u.test(sentence);
    const value = yearOf(match) + (PRIZE.test(match[0]) && recent ? 1 : 0);
    return [{ words: match[0], year: { value, sure: recent ? ('exact' as const) : ('floor' as const) } }];
  });
}

function monthDays(sentence: string): DateEvidence[] {
  return [...sentence.matchAll(MONTH_DAY)].flatMap((match) => {
    const before = sentence.slice(0, match.index);
    if (isPlan(sentence, match) || (!match.groups?.['year'] && isElsewhere(before))) return [];
    const month = Number(match.groups?.['month']);
    const year = match.groups?.['year'];
    if (year) return [{ words: match[0], month, year: { value: Number(year), sure: 'floor' as const } }];
    return [{ words: match[0], month }];
  });
}

function yearMonths(sentence: string): DateEvidence[] {
  return [...sentence.matchAll(YEAR_MONTH)].flatMap((match) => {
    if (isPlan(sentence, match)) return [];
    const month = Number(match.groups?.['month']);
    if (match.groups?.['this']) return [{ words: match[0], month }];
    return [{ words: match[0], month, year: { value: yearOf(match), sure: 'floor' as const } }];
  });
}

function periods(sentence: string): DateEvidence[] {
  return PERIODS.flatMap(([form, after]) =>
    [...sentence.matchAll(form)].flatMap((match) => {
      if (isElsewhere(sentence.slice(0, match.index))) return [];
      const month = after || Number(match.groups?.['month']) + 1;
      return month <= 12 ? [{ words: match[0].replace(/[，,]/gu, ''), month }] : [];
    }),
  );
}

function namedDays(sentence: string): DateEvidence[] {
  if (!RECENT.test(sentence)) return [];
  return NAMED_DAYS.flatMap(([form, month]) => {
    const words = form.exec(sentence)?.[0];
    return words ? [{ words, month }] : [];
  });
}

/** 2023年，正是研发的关键时期; 2026年依托大模型升级: the page is not older. Plans (至2025年) don't count. */
function plainYears(sentence: string): DateEvidence[] {
  return [...sentence.matchAll(PLAIN_YEAR)].flatMap((match) => {
    if (isPlan(sentence, match)) return [];
    return [{ words: match[0], year: { value: yearOf(match), sure: 'floor' as const } }];
  });
}

function events(sentence: string): DateEvidence[] {
  return EVENTS.flatMap(([form, value]) => {
    const words = form.exec(sentence)?.[0];
    return words ? [{ words, year: { value, sure: 'floor' as const } }] : [];
  });
}

function isPlan(sentence: string, match: RegExpExecArray): boolean {
  return (
    PLAN_BEFORE.test(sentence.slice(0, match.index)) ||
    PLAN_AFTER.test(sentence.slice(match.index + match[0].length))
  );
}

/** A month-day after 去年 or in a year named before it is not this year's. */
function isElsewhere(before: string): boolean {
  return /(?:去年|前年|上年|明年|20\d{2}年)[^，,。；;]{0,6}$/u.test(before);
}

function yearOf(match: RegExpExecArray): number {
  return Number(match.groups?.['year']);
}
