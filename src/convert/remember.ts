/** So many texts a function remembers: a long page has fewer, and memory stays the same however many pages are read. */
const MOST = 20_000;
const UNIT_BITS = 16;

/** Stands for the answer `undefined`. */
const NOTHING = Symbol('nothing');

/** The same function with a memory, for what a page asks over and over. Callers share the answers and must not change them. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string | number, T | typeof NOTHING>();
  return (text) => {
    const key = keyOf(text);
    const known = answers.get(key);
    if (known !== undefined) return known === NOTHING ? (undefined as T) : known;
    const found = answer(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(key, found === undefined ? NOTHING : found);
    return found;
  };
}

/** Most words have one character or two: their number is found sooner than their text. */
function keyOf(text: string): string | number {
  const first = text.charCodeAt(0);
  if (text.length === 1) return first;
  return text.length === 2 && first > 0 ? (first << UNIT_BITS) | text.charCodeAt(1) : text;
}
