import { numeralOf } from '../../numeral.ts';
import { bmp } from '../../plane.ts';
import { matchesOf } from '../matches-of.ts';
import { NAMED_DAYS, SEASONS, tableReader } from './calendar.ts';
import { type DateEvidence, type EvidenceReader, isElsewhere, isPlan } from './evidence.ts';

const FROM = /[自从]$/u;
const RECENT = bmp(/近日|日前|之际|今年|目前|正在|举行|举办|召开|启动|开幕|公示|公布|发布|开展/u);
const MONTH_DAY = /(?:(?<year>20\d{2})年)?(?<month>1[0-2]|[1-9])\s?月\s?(?:3[01]|[12]\d|[1-9])\s?日/gu;
const YEAR_MONTH = /(?:(?<year>20\d{2})年|今年)(?<month>1[0-2]|[1-9])月(?!\d)/gu;
const TOLD_YEAR = bmp(/(?:(?<year>20\d{2})年[，,]|今年\d{1,2}月)(?=[^今去明]*$)/gu);
const BARE_MONTH = /(?<=[，,；;：:])(?<month>1[0-2]|[1-9])月(?![\d份底初末中上下])/gu;
/** 11月初, 8月底, 4月以来 */
const PART_OF_MONTH = /(?<!\d)(?<month>1[0-2]|[1-9])月(?:初|上旬|中旬|下旬|底|末|份以来|以来)/gu;
/** 截至6月底: the month is over. */
const UNTIL = /截至(?:今年|目前|(?<year>20\d{2})年)?(?<month>1[0-2]|[1-9])月(?:底|末)/gu;
/** 今年前11个月, 今年1-5月: over as well. */
const MONTHS =
  /今年前(?<count>\d{1,2}|[一二两三四五六七八九十]{1,2})个月|今年1[-—－~至](?<month>1[0-2]|[2-9])月/gu;
const PERIODS: [RegExp, number][] = [
  [
    /(?:今年|(?<year>20\d{2})年)(?:第)?一季度(?=[^，,。；;]{0,12}(?:新增|实现|完成|增长|同比|累计|达))|今年(?:第)?一季度|一季度以来/gu,
    4,
  ],
  [/今年上半年|上半年以来/gu, 7],
  [/今年(?:第)?二季度/gu, 7],
  [/今年(?:前)?三季度|前三季度/gu, 10],
];

const PERIOD = /季度|上半年/u;
/** 2025年|五一前夕 */
const OF_YEAR = /(?<year>20\d{2})年$/u;
const namedDays = tableReader(NAMED_DAYS);
const seasons = tableReader(SEASONS);

/** The names of days and seasons. */
export const DAY_READERS: EvidenceReader[] = [
  (sentence) => (RECENT.test(sentence) ? named(sentence, namedDays, 'told') : []),
  (sentence) => named(sentence, seasons, 'season'),
];

/** What a sentence says about months that had begun when the page was printed. */
export const MONTH_READERS: EvidenceReader[] = [
  (sentence) => matchesOf(sentence, MONTH_DAY).flatMap((match) => dated(sentence, match)),
  (sentence) => matchesOf(sentence, YEAR_MONTH).flatMap((match) => dated(sentence, match)),
  (sentence) => ofToldYear(sentence),
  (sentence) => matchesOf(sentence, PART_OF_MONTH).flatMap((match) => dated(sentence, match)),
  (sentence) => closed(sentence, UNTIL, ({ groups }) => Number(groups?.['month']) + 1),
  (sentence) => closed(sentence, MONTHS, ({ groups }) => countOf(groups) + 1),
  (sentence) => PERIODS.flatMap(([form, next]) => closed(sentence, form, () => next, PERIOD)),
  ...DAY_READERS,
];

function dated(sentence: string, match: RegExpExecArray): DateEvidence[] {
  if (isPlan(sentence, match)) return [];
  const year = match.groups?.['year'];
  if (!year && (isComing(sentence, match) || isElsewhere(sentence, match))) return [];
  const month = { value: Number(match.groups?.['month']), sure: 'told' as const };
  return [
    { words: match[0], month, ...(year ? { year: { value: Number(year), sure: 'floor' as const } } : {}) },
  ];
}

/** 2025年，…：5月获…，9月被…, 今年5月…；11月，…: bare months of a year told before. */
function ofToldYear(sentence: string): DateEvidence[] {
  return matchesOf(sentence, TOLD_YEAR).flatMap(({ index, 0: words, groups }) => {
    const year = groups?.['year'];
    return matchesOf(sentence.slice(index + words.length), BARE_MONTH).map((match) => ({
      words: match[0],
      month: { value: Number(match.groups?.['month']), sure: 'told' as const },
      ...(year ? { year: { value: Number(year), sure: 'floor' as const } } : {}),
    }));
  });
}

/** 自9月1日起末班车延后: from a day that may be yet to come. */
function isComing(sentence: string, { 0: words, index }: RegExpExecArray): boolean {
  return FROM.test(sentence.slice(0, index)) && sentence[index + words.length] === '起';
}

function closed(
  sentence: string,
  form: RegExp,
  next: (match: RegExpExecArray) => number,
  cue = form,
): DateEvidence[] {
  return matchesOf(sentence, form, cue).flatMap((match) => {
    const value = next(match);
    if (isElsewhere(sentence, match) || value > 12) return [];
    const year = match.groups?.['year'];
    return [
      {
        words: match[0],
        month: { value, sure: 'told' as const },
        ...(year ? { year: { value: Number(year), sure: 'floor' as const } } : {}),
      },
    ];
  });
}

function named(
  sentence: string,
  days: ReturnType<typeof tableReader>,
  sure: 'told' | 'season',
): DateEvidence[] {
  return days(sentence).flatMap(({ match, value }) => {
    const month = { value, sure };
    const { 0: year, groups } = OF_YEAR.exec(sentence.slice(0, match.index)) ?? {};
    if (year) {
      const words = year + match[0];
      const plan = isPlan(sentence, { 0: words, index: match.index - year.length });
      return plan ? [] : [{ words, month, year: { value: Number(groups?.['year']), sure: 'floor' } }];
    }
    const gone = isElsewhere(sentence, match) || (sure === 'season' && isGone(sentence, match));
    return gone ? [] : [{ words: match[0], month }];
  });
}

/** 今年|五一前夕，他当选…: told of as gone by. */
function isGone(sentence: string, { index }: RegExpExecArray): boolean {
  return sentence.slice(0, index).endsWith('今年');
}

function countOf(groups: RegExpExecArray['groups']): number {
  const printed = groups?.['month'] ?? groups?.['count'] ?? '';
  return printed === '两' ? 2 : numeralOf(printed);
}
