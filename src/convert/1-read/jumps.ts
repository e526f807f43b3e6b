import type { Line } from '../types.ts';

/** `（下转第3版）` */
const LEAVES = /下转/u;
/** `（上接第1版）` */
const LANDS = /上接/u;

/**
 * Marks the lines where an article leaves for another page and where it lands, if both stand in the dump: the line above
 * `（下转第3版）` and the one below `（上接第1版）`. The first that left is the first that lands.
 */
export function withJumps(lines: Line[]): Line[] {
  const left: number[] = [];
  const jumps = new Map<number, Pick<Line, 'leaves' | 'lands'>>();
  lines.forEach(({ text, furniture }, at) => {
    if (!furniture) return;
    if (LEAVES.test(text)) left.push(at);
    const from = LANDS.test(text) ? left.shift() : undefined;
    if (from === undefined) return;
    const [leaving, landing] = [textAt(lines, from, -1), textAt(lines, at, 1)];
    jumps.set(leaving, { ...jumps.get(leaving), leaves: from });
    jumps.set(landing, { ...jumps.get(landing), lands: from });
  });
  return lines.map((line, at) => ({ ...line, ...jumps.get(at) }));
}

/** The nearest line in a direction that is no furniture. */
function textAt(lines: Line[], from: number, step: 1 | -1): number {
  let at = from;
  while (lines[at]?.furniture) at += step;
  return at;
}
