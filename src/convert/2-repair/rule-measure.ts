import type { SetLine } from './measure.ts';

/** Columns change their width inside a paragraph: only the nearest lines tell. */
const NEAREST = 2;

/** By how many ems a line falls short of the lines above it in its block, or of its column where it has none. */
export function shortBy(open: SetLine[], line: SetLine): number {
  const above = open.slice(-NEAREST - 1, -1);
  if (above.length === 0) return (line.measure ?? 0) - line.width;
  const widths = above.map((one) => (one === open[0] ? one.width + one.firstIndent : one.width));
  return Math.max(...widths) - line.width;
}
