import { type Quote, quoteAround } from './quote.ts';

const MONEY = ['元', '美元', '欧元', '港元', '日元'];
const SHARES = ['%', '％', '个百分点'];
const MEASURES = [
  '平方公里',
  '平方千米',
  '平方米',
  '公里',
  '公顷',
  '亩',
  '吨',
  '千瓦时',
  '千瓦',
  '兆瓦',
  '立方米',
];
const COUNTS = [...'人名位家户个项件种支条场次台套辆架颗座所间门期届篇款批组对例份株头栋幢席'];
const KINDS_OF_UNIT: Record<FigureKind, string[]> = {
  money: MONEY,
  share: SHARES,
  measure: MEASURES,
  count: COUNTS,
};
const UNITS = Object.values(KINDS_OF_UNIT)
  .flat()
  .sort((a, b) => b.length - a.length);
/** 150.5亿元, 3,758名, 1800余名, 35项, 60.5%; not 第3名, not 3个月, not 2024年. */
const FIGURE = new RegExp(
  `(?<![第\\d.A-Za-z])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?([余多]?)([十百千万亿]*)([余多]?)(${UNITS.join('|')})(?![月年])`,
  'gu',
);
const POWERS: Record<string, number> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const CLAUSE_END = /[。！？!?，,；;：:、（）()]/u;
const LEAST_COUNT = 10;
const SHORT_CLAUSE = 3;

/** The amounts, shares, measures and counts of a text as printed. Counts below ten say little and are left out. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].map((match) => toFigure(text, match)).filter(isTelling);
}

function toFigure(text: string, match: RegExpExecArray): Figure {
  const [printed, whole = '', fraction = '', more = '', powers = '', some = '', unit = ''] = match;
  const end = match.index + printed.length;
  const number = whole + fraction;
  return {
    start: match.index,
    end,
    number,
    unit: more + powers + some + unit,
    value: [...powers].reduce(
      (value, power) => value * (POWERS[power] ?? 1),
      Number(number.replaceAll(',', '')),
    ),
    kind: kindOfUnit(unit),
    clause: clauseAround(text, match.index, end),
    quote: quoteAround(text, match.index, end, 60),
  };
}

function isTelling({ kind, value }: Figure): boolean {
  return kind !== 'count' || value >= LEAST_COUNT;
}

function kindOfUnit(unit: string): FigureKind {
  const [kind] = Object.entries(KINDS_OF_UNIT).find(([, units]) => units.includes(unit)) ?? ['count'];
  return kind as FigureKind;
}

/** Up to the marks on either side; a bare figure takes what stands before it as well. */
function clauseAround(text: string, start: number, end: number): string {
  let from = clauseStart(text, start);
  let to = end;
  while (to < text.length && !CLAUSE_END.test(text[to] ?? '')) to++;
  if (start - from + (to - end) < SHORT_CLAUSE && from > 0) from = clauseStart(text, from - 1);
  return text.slice(from, to).trim();
}

function clauseStart(text: string, start: number): number {
  let from = start;
  while (from > 0 && !CLAUSE_END.test(text[from - 1] ?? '')) from--;
  return from;
}

export type FigureKind = 'money' | 'share' | 'measure' | 'count';

/** A figure as printed: `150.5` `亿元`. */
export interface Figure {
  start: number;
  end: number;
  number: string;
  /** With everything between number and unit: 余名, 亿元. */
  unit: string;
  value: number;
  kind: FigureKind;
  /** The words between two marks: 计划总投资额150.5亿元. */
  clause: string;
  quote: Quote;
}
