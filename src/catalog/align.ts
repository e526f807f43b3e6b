import { beginSearch, claim, findExactly, findPieces, type Search } from './align-search.ts';
import { type RawLine, visibleOf } from './visible-text.ts';

const LONG = 12;

/**
 * Which stretches of the raw lines each part of an article came from. Nothing is stored: parts are found by their
 * visible characters, long ones in order, then short ones beside their neighbours, at last piece by piece what a person
 * has edited or the converter has put together. A character belongs to one part at most.
 */
export function align(lines: RawLine[], parts: Part[], dropped: Stretch[] = []): Piece[] {
  const search = beginSearch(lines, dropped);
  const texts = parts.map((part) => visibleOf(part.text));
  const isLong = (index: number) => (texts[index] ?? '').length >= LONG;
  const inOrder = [...texts.keys()].filter((index) => texts[index]);
  const order = [...inOrder.filter(isLong), ...inOrder.filter((index) => !isLong(index))];
  const ends: number[] = [];
  const missing = order.filter((index) => {
    const run = findExactly(search, texts[index] ?? '', endBefore(ends, index));
    if (run) ends[index] = claim(search, index, run);
    return !run;
  });
  for (const index of missing) {
    for (const run of findPieces(search, texts[index] ?? '', endBefore(ends, index))) {
      ends[index] = claim(search, index, run);
    }
  }
  return toPieces(search, lines, parts);
}

/** The numbers of the lines that a part came from, ascending. */
export function linesOf(pieces: Piece[], part: string): number[] {
  return [...new Set(pieces.filter((piece) => piece.part === part).map((piece) => piece.line))];
}

/** Where in the raw text the nearest part before this one ended: this one is expected there. */
function endBefore(ends: number[], index: number): number {
  return ends.slice(0, index).findLast((end) => end !== undefined) ?? 0;
}

function toPieces({ raw, owner, place }: Search, lines: RawLine[], parts: Part[]): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  for (let index = 0; index < raw.text.length; index++) {
    const line = lines[raw.line[index] ?? 0]?.number ?? 0;
    const part = parts[owner[index] ?? -1]?.id;
    const start = raw.offset[index] ?? 0;
    const last = pieces.at(-1);
    const goesOn = last?.line === line && last.part === part;
    if (goesOn && (part === undefined || last.at + length === place[index])) {
      last.end = start + 1;
      length++;
    } else {
      pieces.push({ line, start, end: start + 1, part, at: place[index] ?? 0 });
      length = 1;
    }
  }
  return pieces;
}

/** What is looked for: title, byline, heading, paragraph … */
export interface Part {
  id: string;
  text: string;
}

/** UTF-16 offsets into a raw line, end exclusive. */
export interface Stretch {
  line: number;
  start: number;
  end: number;
}

/** A stretch of a raw line and the part it is in; `undefined` where it is in none. */
export interface Piece extends Stretch {
  part: string | undefined;
  /** Offset of its first character in the visible text of the part. */
  at: number;
}
