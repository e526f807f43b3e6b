import type { TextComparison } from './compare-text.ts';
import type { LineShares } from './line-shares.ts';
import { addTallies, figure, figureOf, ratio, shareOf, type Tally } from './tally.ts';
import { FIELDS, type Field, type Figure, type Score } from './types.ts';

/** Fields that are counted in right, wrong and missing answers. */
export type CountedField = Exclude<Field, 'bcubed' | 'text'>;

/** Counts of a page or of several; figures are made of sums, never of figures. */
export interface Sheet {
  tallies: Record<CountedField, Tally>;
  shares: LineShares;
  texts: TextComparison[];
  articles: number;
  converted: number;
}

const COUNTED = Object.keys(FIELDS).filter(
  (field): field is CountedField => field !== 'bcubed' && field !== 'text',
);
/** Fields where only a share is measured: what is claimed besides shows elsewhere. */
const SHARES: ReadonlySet<Field> = new Set(['coverage', 'discards']);

/** The counts of several pages as one. */
export function addSheets(sheets: readonly Sheet[]): Sheet {
  const sum = (pick: (sheet: Sheet) => number) => sheets.reduce((total, sheet) => total + pick(sheet), 0);
  return {
    tallies: tabulate(COUNTED, (field) => addTallies(sheets.map((sheet) => sheet.tallies[field]))),
    shares: {
      precision: sum(({ shares }) => shares.precision),
      claimed: sum(({ shares }) => shares.claimed),
      recall: sum(({ shares }) => shares.recall),
      expected: sum(({ shares }) => shares.expected),
    },
    texts: sheets.flatMap(({ texts }) => texts),
    articles: sum(({ articles }) => articles),
    converted: sum(({ converted }) => converted),
  };
}

/** Tallies of the same fields as one. */
export function mergeTallies<F extends CountedField>(
  records: readonly Record<F, Tally>[],
  fields: readonly F[],
): Record<F, Tally> {
  return tabulate(fields, (field) => addTallies(records.map((record) => record[field])));
}

/** The figures that follow from counts. */
export function scoreOf({ tallies, shares, texts, articles, converted }: Sheet): Score {
  const fields: Record<Field, Figure> = {
    ...tabulate(COUNTED, (field) => (SHARES.has(field) ? shareOf : figureOf)(tallies[field])),
    bcubed: figure(ratio(shares.precision, shares.claimed), ratio(shares.recall, shares.expected)),
    text: figureOfTexts(texts),
  };
  const measured = Object.values(fields).flatMap(({ f1 }) => f1 ?? []);
  return {
    fields: tabulate(Object.keys(FIELDS) as Field[], (field) => fields[field]),
    composite: ratio(
      measured.reduce((sum, f1) => sum + f1, 0),
      measured.length,
    ),
    lost: texts.reduce((sum, text) => sum + text.expected - text.common, 0),
    invented: texts.reduce((sum, text) => sum + text.found - text.common, 0),
    articles,
    converted,
  };
}

/** Precision and recall over the characters kept; F1 stands for similarity: 1 − edit distance ÷ the longer text. */
function figureOfTexts(texts: readonly TextComparison[]): Figure {
  const sum = (pick: (text: TextComparison) => number) =>
    texts.reduce((total, text) => total + pick(text), 0);
  const kept = sum(({ common }) => common);
  const expected = sum((text) => text.expected);
  const found = sum((text) => text.found);
  const longer = sum((text) => Math.max(text.expected, text.found));
  const distance = ratio(
    sum((text) => text.distance),
    longer,
  );
  const { precision, recall } = figure(ratio(kept, found), ratio(kept, expected));
  return { precision, recall, f1: distance === null ? null : 1 - distance };
}

function tabulate<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
