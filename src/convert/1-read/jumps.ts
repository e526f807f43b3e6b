import { bmp } from '../plane.ts';
import type { Line } from '../types.ts';

/** `（下转第3版）` */
const LEAVES = /下转/u;
/** `（上接第1版）` */
const LANDS = /上接/u;
/** `……4400万元。（下转A7版）`: behind the last sentence on this page. */
export const LEAVES_BEHIND = bmp(/[（(](?:下转|紧接|转)第?\s?[A-Z]?\d{1,2}\s?版[^（()）]{0,8}[)）]$/u);
/** `（上接A5版）沙漠里的这单生意……`: in front of the first one. */
export const LANDS_BEFORE = bmp(/^[（(](?:上接|接)第?\s?[A-Z]?\d{1,2}\s?版[^（()）]{0,8}[)）]/u);
/** Where it left is not in the dump. */
const ELSEWHERE = -1;

/**
 * Marks the lines where an article leaves for another page, if it lands in the dump, and where one lands: the line above
 * `（下转第3版）` and the one below `（上接第1版）`, or the line that has the note itself. The first that left is the first that lands.
 */
export function withJumps(lines: Line[]): Line[] {
  const left: number[] = [];
  const jumps = new Map<number, Pick<Line, 'leaves' | 'lands'>>();
  lines.forEach(({ text, furniture }, at) => {
    if ((furniture ? LEAVES : LEAVES_BEHIND).test(text)) left.push(at);
    if (!(furniture ? LANDS : LANDS_BEFORE).test(text)) return;
    const from = left.shift() ?? ELSEWHERE;
    const landing = textAt(lines, at, 1);
    jumps.set(landing, { ...jumps.get(landing), lands: from });
    if (from === ELSEWHERE) return;
    const leaving = textAt(lines, from, -1);
    jumps.set(leaving, { ...jumps.get(leaving), leaves: from });
  });
  return lines.map((line, at) => ({ ...line, ...jumps.get(at) }));
}

/** The nearest line in a direction that is no furniture. */
function textAt(lines: Line[], from: number, step: 1 | -1): number {
  let at = from;
  while (lines[at]?.furniture) at += step;
  return at;
}
