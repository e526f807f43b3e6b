const FIRST = 0x2460; // ①
const LAST = 20;

/** ① … ⑳, then (21). */
export function circled(number: number): string {
  return number <= LAST ? String.fromCodePoint(FIRST + number - 1) : `(${number})`;
}
