import type { Line } from '../types.ts';
import { furnitureOf } from './furniture.ts';
import { withoutHidden } from './visible.ts';

/** CRLF, LF or CR. */
const LINE_END = /\r\n|\n|\r/u;

/** Stage 1: the non-blank lines of a page, numbered as an editor counts, page furniture marked. */
export function read(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  splitLines(text).forEach((raw, index) => {
    const clean = withoutHidden(raw).trim();
    if (clean === '') {
      gap++;
      return;
    }
    const furniture = furnitureOf(clean);
    lines.push({ number: index + 1, raw, text: clean, gap, ...(furniture ? { furniture } : {}) });
    gap = 0;
  });
  return lines;
}

/** The raw lines of a dump, blank ones included; a last empty one is not a line. */
export function splitLines(text: string): string[] {
  const lines = text.split(LINE_END);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
