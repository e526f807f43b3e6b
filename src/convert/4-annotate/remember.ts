/** So many words a function remembers: a long page has fewer, and memory stays the same however many pages are read. */
const MOST = 20_000;

/** The same function with a memory: a page asks about the same words over and over. */
export function remember<T extends NonNullable<unknown>>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const found = answer(word);
    answers.set(word, found);
    return found;
  };
}
