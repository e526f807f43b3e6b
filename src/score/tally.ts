import type { Figure } from './types.ts';

/** Right answers counted; wrong and missing ones named, so that a report can show them. */
export interface Tally {
  hit: number;
  extra: string[];
  missed: string[];
}

/** All the tallies as one. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    hit: tallies.reduce((sum, tally) => sum + tally.hit, 0),
    extra: tallies.flatMap((tally) => tally.extra),
    missed: tallies.flatMap((tally) => tally.missed),
  };
}

/** Compares two lists as multisets. */
export function tallyLists(expected: readonly string[], found: readonly string[]): Tally {
  const left = new Map<string, number>();
  for (const item of expected) left.set(item, (left.get(item) ?? 0) + 1);
  const extra = found.filter((item) => {
    const count = left.get(item) ?? 0;
    if (count > 0) left.set(item, count - 1);
    return count === 0;
  });
  const missed = [...left].flatMap(([item, count]) => new Array<string>(count).fill(item));
  return { hit: found.length - extra.length, extra, missed };
}

/** One question with one answer per article; `expected` or `found` is undefined where that side has no article. */
export function tallyAnswer(right: boolean, expected: string | undefined, found: string | undefined): Tally {
  if (right) return { hit: 1, extra: [], missed: [] };
  return {
    hit: 0,
    extra: found === undefined ? [] : [found],
    missed: expected === undefined ? [] : [expected],
  };
}

/** Precision, recall and F1; null where nothing was expected and nothing found. */
export function figureOf({ hit, extra, missed }: Tally): Figure {
  return figure(ratio(hit, hit + extra.length), ratio(hit, hit + missed.length));
}

/** Share of what was to be covered, as all three figures. */
export function shareOf({ hit, missed }: Tally): Figure {
  const share = ratio(hit, hit + missed.length);
  return { precision: share, recall: share, f1: share };
}

/** F1 of two shares; a side with nothing to measure counts as 0 where the other has something. */
export function figure(precision: number | null, recall: number | null): Figure {
  if (precision === null && recall === null) return { precision, recall, f1: null };
  const p = precision ?? 0;
  const r = recall ?? 0;
  return { precision: p, recall: r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

/** `part / whole`, null where there is no whole. */
export function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
