import type { Kind } from '../schema/kinds.ts';
import { charSet } from './char-set.ts';

/** One entity and the words that name it. */
export interface LexiconEntry {
  kind: Kind;
  id: string;
  /** The name first, then aliases. Each at least two characters long. */
  names: string[];
}

/** Which words name which entity. Words of equal spelling keep the entry that came first. */
export interface Lexicon {
  entries: LexiconEntry[];
  /** The entry that a spelling names, white space and width ignored. */
  get(name: string): LexiconEntry | undefined;
  /** Candidate spellings that begin at `text[at]`, longest first. */
  startingAt(text: string, at: number): { word: string; entry: LexiconEntry }[];
}

const NONE: ReturnType<Lexicon['startingAt']> = [];

/** Builds the lookup: by first two characters, longest first. */
export function buildLexicon(entries: LexiconEntry[]): Lexicon {
  const bySpelling = new Map<string, LexiconEntry>();
  const byHead = new Map<string, { word: string; entry: LexiconEntry }[]>();
  for (const entry of entries) {
    for (const word of entry.names) {
      const key = foldName(word);
      if (word.length < 2 || bySpelling.has(key)) continue;
      bySpelling.set(key, entry);
      const head = word.slice(0, 2);
      byHead.set(head, [...(byHead.get(head) ?? []), { word, entry }]);
    }
  }
  for (const list of byHead.values()) list.sort((a, b) => b.word.length - a.word.length);
  const firsts = charSet(byHead.keys());
  return {
    entries,
    get: (name) => bySpelling.get(foldName(name)),
    startingAt(text, at) {
      if (!firsts.hasUnit(text.charCodeAt(at))) return NONE;
      return byHead.get(text.slice(at, at + 2))?.filter(({ word }) => text.startsWith(word, at)) ?? NONE;
    },
  };
}

/** `杭州高新区（滨江）` and `杭州高新区(滨江)` are one spelling. */
export function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
