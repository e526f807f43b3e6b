import type { Note } from '../../../schema/article.ts';
import type { Doubt } from '../../../schema/ledger.ts';
import type { Passage } from '../passages.ts';
import { countMismatches } from './count-mismatch.ts';
import { doubledWords } from './doubled-words.ts';
import { lookAlikes } from './look-alikes.ts';
import { traditionalCharacters } from './traditional-characters.ts';

const MISPRINTS = [lookAlikes, traditionalCharacters, doubledWords];

/** Suspected misprints, and numbers that a list does not bear out. The text itself stays as printed. */
export function findNotes(passages: Passage[]): { notes: Note[]; doubts: Doubt[] } {
  const noted = passages.flatMap(({ text }) => MISPRINTS.flatMap((rule) => rule(text)));
  const notes = new Map(noted.map((note) => [note.printed, note]));
  const doubts = passages.flatMap(({ text, line }) =>
    countMismatches(text).map((message) => ({ line, rule: 'count-mismatch', confidence: 0.7, message })),
  );
  return { notes: [...notes.values()], doubts };
}
