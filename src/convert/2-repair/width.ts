import { charSet } from '../../names/char-set.ts';

/** Full-width marks are set narrower where the line is tight. `，` `（` `”` */
const MARK_RANGES = [
  [0x2010, 0x2027],
  [0x3000, 0x3020],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
] as const;
const MARKS = charSet(
  MARK_RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
  ),
);
const MARK_WIDTH = 0.7;

/** Width in ems, as a typesetter counts: Han 1, ASCII a half, marks between the two. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x100) width += 0.5;
    else if (!isSecondUnit(code)) width += MARKS.hasUnit(code) ? MARK_WIDTH : 1;
  }
  return width;
}

/** True for the second of the two UTF-16 units that a rare character takes. */
export function isSecondUnit(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
