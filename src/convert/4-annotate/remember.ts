/** So many words a function remembers: a long page has fewer, and memory stays the same however many pages are read. */
const MOST = 20_000;

/** Words of one character are asked about most, and looked up by their code. */
const UNITS = 0x10000;

/** The same function with a memory: a page asks about the same words over and over. */
export function remember<T extends NonNullable<unknown>>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  const ofUnits = Array.from<T | undefined>({ length: UNITS });
  return (word) => {
    const unit = word.length === 1 ? word.charCodeAt(0) : undefined;
    const known = unit === undefined ? answers.get(word) : ofUnits[unit];
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const found = answer(word);
    if (unit === undefined) answers.set(word, found);
    else ofUnits[unit] = found;
    return found;
  };
}
