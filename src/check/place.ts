const LINE_END = /\r\n|\n|\r/u;

/** A position as unist has it: lines and columns from 1, as editors show them; UTF-16 offsets from 0. */
export interface Place {
  start: Point;
  end: Point;
}

/** From offset `start` to `end` (exclusive). */
export function placeAt(text: string, start: number, end = start): Place {
  return { start: pointAt(text, start), end: pointAt(text, end) };
}

function pointAt(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split(LINE_END);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}

interface Point {
  line: number;
  column: number;
  offset: number;
}
