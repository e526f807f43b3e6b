/** Places that a title takes, however short: a match below this is in the title. */
export const TITLE_ROOM = 64;
/** Documents begin at multiples of this: their lengths, which every reader loads, then take a digit each. */
export const ROOM = 256;

/** True for a place inside a document's title. */
export function inTitle(place: number): boolean {
  return place < TITLE_ROOM;
}

/** The code points of each block, the title first, and their place in the document. An empty place parts two blocks. */
export function layOut(blocks: readonly string[]): { blocks: Laid[]; end: number } {
  let end = 0;
  const laid = blocks.map((text, i) => {
    const codes = codesOf(text);
    const start = i === 1 ? Math.max(TITLE_ROOM, end) : end;
    end = start + codes.length + 1;
    return { start, codes };
  });
  return { blocks: laid, end };
}

/** How much room a document takes, in units of `ROOM`. */
export function roomsOf(blocks: readonly string[]): number {
  return Math.ceil(layOut(blocks).end / ROOM);
}

/** Place of each document's first character among all documents. */
export function beginnings(rooms: readonly number[]): Uint32Array {
  const begins = new Uint32Array(rooms.length);
  let end = 0;
  rooms.forEach((room, doc) => {
    begins[doc] = end;
    end += room * ROOM;
  });
  return begins;
}

/** A text's characters. */
export function codesOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

interface Laid {
  start: number;
  codes: number[];
}
