/** Stands in a packed name where one word of its address ends. */
export const WORD_END = '\t';
/** Addresses are cut after whole words at this length. */
const LIMIT = 40;
const LATIN = /[^a-z0-9]+/gu;

/** The id that a name's pinyin gives, by its words: `重庆|高新区` → `chongqing-gaoxinqu` */
export function derivedId(words: string, reading: readonly string[]): string {
  let id = '';
  let at = 0;
  for (const word of words.split(WORD_END)) {
    const letters = [...word].map((character) => letterOf(character, reading[at++] ?? '')).join('');
    const longer = id && letters ? `${id}-${letters}` : id || letters;
    if (longer.length > LIMIT) break;
    id = longer;
  }
  return id;
}

/** What a character is in an address: its syllable, or itself where it is a Latin letter or digit. */
export function letterOf(character: string, syllable: string): string {
  return (syllable || character.normalize('NFKC').toLowerCase()).replace(LATIN, '');
}
