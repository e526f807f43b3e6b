import type { ReceivedLine } from './received.ts';

/** Runs of lines of one fate, as shares of a strip that is `width` wide. Blank lines take no room. */
export function fateStrip(lines: ReceivedLine[], width: number): StripRun[] {
  const printed = lines.filter((line) => line.fate !== 'blank');
  const unit = width / Math.max(printed.length, 1);
  const runs: StripRun[] = [];
  printed.forEach((line, index) => {
    const look = line.fate === 'article' ? `a${(line.owner?.index ?? 0) % 4}` : line.fate;
    const last = runs.at(-1);
    if (last?.look === look) last.width += unit;
    else runs.push({ look, x: index * unit, width: unit });
  });
  return runs;
}

export interface StripRun {
  /** a0 … a3 for articles in turn, else the fate. */
  look: string;
  x: number;
  width: number;
}
