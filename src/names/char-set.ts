/** A set of UTF-16 units. Asking it about a place in a text makes no string and hashes none, which a `Set` would for each. */
export interface CharSet {
  /** False before and behind the text. */
  hasAt(text: string, at: number): boolean;
  /** True for a text of one character that is in the set. */
  has(char: string): boolean;
}

/** The set of what each of the given texts begins with. */
export function charSet(chars: Iterable<string>): CharSet {
  const units = new Uint8Array(0x10000);
  for (const char of chars) units[char.charCodeAt(0)] = 1;
  const hasAt = (text: string, at: number) => units[text.charCodeAt(at)] === 1;
  return { hasAt, has: (char) => char.length === 1 && hasAt(char, 0) };
}
