import { bmp } from '../../plane.ts';

/** What a stretch of text says about the day of printing. */
export interface DateEvidence {
  /** The printed words. */
  words: string;
  year?: YearEvidence;
  month?: MonthEvidence;
}

export interface YearEvidence {
  value: number;
  /**
   * `exact`: the year of printing. `floor`: the page is not older. `successor`: a year told beside 今年 or 去年 is older
   * than that, as is one whose prizes or figures are told. `past`: told as a year gone by, if not at its end. `loose`: history told by its
   * year. `background`: not older than an event all know. `relative`: a year is called 今年 or 去年.
   */
  sure: 'exact' | 'floor' | 'successor' | 'past' | 'loose' | 'background' | 'relative';
  /** An anniversary or a counted day says so: more certain than a prize, which may be given in its own year. */
  certain?: true;
  /** Said of a year as a whole: `2024年度创新企业榜` appears at its end, or early in the next. */
  whole?: true;
}

export interface MonthEvidence {
  /** A month that had begun when the page was printed. */
  value: number;
  /** `told` by a date or a closed period; `season`: only by a holiday's name. */
  sure: 'told' | 'season';
}

/** Reads one sentence. */
export type EvidenceReader = (sentence: string) => DateEvidence[];

/** 到2035年, 力争2026年, 将于9月, 定在4月, 2025—2030年: plans say nothing about the day of printing. */
const PLAN_BEFORE = bmp(
  /(?:到|(?<!截)至|力争|预计|计划|拟|将于|(?<![签认制评鉴稳规选])定[在于]|截止|迈向|面向|规划|每年|历年|明年|次年|翌年)[^，,。；;]{0,8}$/u,
);
const PLAN_AFTER = bmp(
  /^[^，,。；;]{0,4}(?:将|力争|预计|计划|规划|目标|底前|年底|(?:投产|建成|投用|完工|竣工|达产)后可|，[^，,。]{0,12}力争|，[^，,。]{0,6}将)|^[^，,。；;\d]{2,12}(?:要|将)(?:突破|达到?|建成|实现|超过?|形成|翻)/u,
);
/** 2030年, 2035年: the years of the national targets. */
const TARGET = /^20(?:30|35|50|60)年$/u;
/** 行动计划（2023—2025年） */
const RANGE_END = /20\d{2}年?[—–~～－-]+$/u;
/** 我们要在2025年前组网 */
const BY = /^年?前(?!\d|[一二三四五六七八九十两]+个?[月季]|[一二三]季)/u;
/** 根据规划，2027年产值达…，2035年达… */
const PLANNED = bmp(/(?:根据|按照)[^，,。；]{0,10}(?:规划|计划|方案)[，,][^。；]*$/u);
/** 去年5月, 2022年的7月1日: not this year's. */
const ELSEWHERE = bmp(/(?:去年|前年|上年|明年|次年|每年|历年|当年|(?:19|20)\d{2}年)[^，,。；;]{0,6}$/u);

/** True for a match that speaks of the future. */
export function isPlan(sentence: string, match: Pick<RegExpExecArray, 0 | 'index'>): boolean {
  const before = sentence.slice(0, match.index);
  if (TARGET.test(match[0]) || RANGE_END.test(before) || PLANNED.test(before)) return true;
  const after = sentence.slice(match.index + match[0].length);
  if (BY.test(after)) return true;
  return PLAN_BEFORE.test(before) || PLAN_AFTER.test(after);
}

/** True for a match whose month is another year's. */
export function isElsewhere(sentence: string, match: RegExpExecArray): boolean {
  return ELSEWHERE.test(sentence.slice(0, match.index));
}
