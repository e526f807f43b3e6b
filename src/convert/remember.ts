/** So many texts a function remembers: a long page has fewer, and memory stays the same however many pages are read. */
const MOST = 20_000;

/** Words of one character are asked about most, and looked up by their code. */
const UNITS = 0x10000;

/** Stands for the answer `undefined`. */
const NOTHING = Symbol('nothing');

/** The same function with a memory, for what a page asks over and over. Callers share the answers and must not change them. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T | typeof NOTHING>();
  const ofUnits: (T | typeof NOTHING | undefined)[] = [];
  return (text) => {
    const unit = text.length === 1 ? text.charCodeAt(0) : undefined;
    const known = unit === undefined ? answers.get(text) : ofUnits[unit];
    if (known !== undefined) return known === NOTHING ? (undefined as T) : known;
    const found = answer(text);
    const kept = found === undefined ? NOTHING : found;
    if (unit === undefined) {
      if (answers.size >= MOST) answers.clear();
      answers.set(text, kept);
    } else {
      if (ofUnits.length === 0) ofUnits.length = UNITS;
      ofUnits[unit] = kept;
    }
    return found;
  };
}
