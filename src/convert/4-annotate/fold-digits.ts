import { bmp } from '../plane.ts';

const WIDE_DIGIT = bmp(/[０-９]/gu);
const OFFSET = '０'.charCodeAt(0) - '0'.charCodeAt(0);

/** Full-width digits as ASCII ones, every other character untouched: offsets stay. */
export function foldDigits(text: string): string {
  return text.replace(WIDE_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - OFFSET));
}
