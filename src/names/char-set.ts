/** A set of UTF-16 units. Asking it about a place in a text makes no string and hashes none, which a `Set` would for each. */
export class CharSet {
  readonly #units = new Uint8Array(0x10000);

  constructor(chars: Iterable<string>) {
    for (const char of chars) this.#units[char.charCodeAt(0)] = 1;
  }

  /** False before and behind the text. */
  hasAt(text: string, at: number): boolean {
    return this.#units[text.charCodeAt(at)] === 1;
  }

  /** True for a text of one character that is in the set. */
  has(char: string): boolean {
    return char.length === 1 && this.hasAt(char, 0);
  }
}
