import { bmp } from '../plane.ts';
import type { Line } from '../types.ts';

const ONE_CHARACTER = bmp(/^\p{Script=Han}$/u);
/** A column's name; one character alone is a drop cap, two are a name set wide. */
const FEWEST = 3;

/** Marks what is set from top to bottom: `园` / `区` / `新` / `闻`, a character a line without a blank one between them. */
export function withVerticalNames(lines: Line[]): Line[] {
  const marked = [...lines];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (isNext(lines[to], to === from)) to++;
    if (to - from < FEWEST) continue;
    for (let at = from; at < to; at++) marked[at] = { ...(lines[at] as Line), furniture: '版面栏目名' };
    from = to;
  }
  return marked;
}

function isNext(line: Line | undefined, first: boolean): boolean {
  return line !== undefined && !line.furniture && (first || line.gap === 0) && ONE_CHARACTER.test(line.text);
}
