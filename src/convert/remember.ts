/** So many texts a function remembers: a long page has fewer, and memory stays the same however many pages are read. */
const MOST = 20_000;
/** Of texts of one character or two, as most words are, each has a slot, which it shares with others. */
const SLOT_BITS = 14;
const WORD_BITS = 32;
const UNIT_BITS = 16;
/** 2^32 over the golden ratio: numbers near each other get slots apart. */
const SPREAD = 0x9e3779b1;

/** Stands for the answer `undefined`. */
const NOTHING = Symbol('nothing');

/**
 * The same function with a memory, for what a page asks over and over. A short text is found by its number, sooner than
 * by its spelling; of two in a slot the later is kept. Callers share the answers and must not change them.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T | typeof NOTHING>();
  const keys = new Int32Array(1 << SLOT_BITS);
  const ofKeys = new Array<T | undefined>(keys.length).fill(undefined);
  return (text) => {
    const key = keyOf(text);
    if (key === 0) {
      const known = answers.get(text);
      if (known !== undefined) return known === NOTHING ? (undefined as T) : known;
      const found = answer(text);
      if (answers.size >= MOST) answers.clear();
      answers.set(text, found === undefined ? NOTHING : found);
      return found;
    }
    const slot = Math.imul(key, SPREAD) >>> (WORD_BITS - SLOT_BITS);
    if (keys[slot] !== key) {
      ofKeys[slot] = answer(text);
      keys[slot] = key;
    }
    return ofKeys[slot] as T;
  };
}

/** A number of its own for a text of one character or two, 0 for others. */
function keyOf(text: string): number {
  const first = text.charCodeAt(0);
  if (text.length === 1) return first;
  return text.length === 2 && first > 0 ? (first << UNIT_BITS) | text.charCodeAt(1) : 0;
}
