/** A set of UTF-16 units. Asking it about a place in a text makes no string and hashes none, which a `Set` would for each. */
export interface CharSet {
  /** False before and behind the text, which costs more than `hasUnit` where every place is asked for. */
  hasAt(text: string, at: number): boolean;
  hasUnit(unit: number): boolean;
  /** True for a text of one character that is in the set. */
  has(char: string): boolean;
}

/** One bit a unit: a byte each would not stay in the processor's nearest cache. Behind a text NaN asks for U+0000. */
const UNITS = 0x10000;
const BITS = 32;
/** Texts are of many kinds (whole, cut from others, joined): called by name, it would be looked up at every call. */
const { charCodeAt } = String.prototype;

/** The set of what each of the given texts begins with. */
export function charSet(chars: Iterable<string>): CharSet {
  const bits = new Int32Array(UNITS / BITS);
  for (const char of chars) {
    const unit = char.charCodeAt(0);
    bits[unit >> 5] = (bits[unit >> 5] ?? 0) | (1 << (unit & 31));
  }
  const hasUnit = (unit: number) => (((bits[unit >> 5] ?? 0) >> (unit & 31)) & 1) === 1;
  const hasAt = (text: string, at: number) => hasUnit(charCodeAt.call(text, at));
  return { hasUnit, hasAt, has: (char) => char.length === 1 && hasAt(char, 0) };
}
