import { foldWithOffsets, type Variants } from './fold.ts';

/** Characters shown of a block around its first occurrence. */
const LENGTH = 84;
const BEFORE = 30;
const SENTENCE_END = /[。！？；]/gu;

/** A text cut into pieces that are marked or not. Joined, they are the text. */
export type Marked = { text: string; mark: boolean }[];

/** Offsets [start, end) of every occurrence of any folded term in a printed text; where they overlap, the first and longest wins. */
export function findTerms(text: string, terms: readonly string[], variants?: Variants): [number, number][] {
  const { folded, starts, ends } = foldWithOffsets(text, variants);
  const found: [number, number][] = [];
  let from = 0;
  while (from < folded.length) {
    const next = nextTerm(folded, terms, from);
    if (!next) break;
    found.push([starts[next.at] ?? 0, ends[next.at + next.length - 1] ?? text.length]);
    from = next.at + next.length;
  }
  return found;
}

/** The whole text, its occurrences marked. */
export function markAll(text: string, terms: readonly string[], variants?: Variants): Marked {
  return markBetween(text, findTerms(text, terms, variants), 0, text.length);
}

/** As much of a block as fits, from the sentence of its first occurrence if that is near, all occurrences in it marked. */
export function excerptOf(text: string, terms: readonly string[], variants?: Variants): Excerpt {
  const found = findTerms(text, terms, variants);
  const [first = 0, firstEnd = 0] = found[0] ?? [];
  const start = startOf(text, first);
  const end = afterWhole(text, found, Math.max(start + LENGTH, firstEnd));
  return {
    pieces: markBetween(text, found, start, end),
    cutBefore: start > 0,
    cutAfter: end < text.length,
    count: found.length,
  };
}

function nextTerm(folded: string, terms: readonly string[], from: number) {
  let best: { at: number; length: number } | undefined;
  for (const term of terms) {
    const at = term ? folded.indexOf(term, from) : -1;
    if (at < 0) continue;
    if (!best || at < best.at || (at === best.at && term.length > best.length))
      best = { at, length: term.length };
  }
  return best;
}

/** The last sentence's end before an occurrence, if it is near, else a little before it. */
function startOf(text: string, first: number): number {
  if (first <= BEFORE) return 0;
  const ends = [...text.slice(0, first).matchAll(SENTENCE_END)];
  const sentence = (ends.at(-1)?.index ?? -1) + 1;
  return wholeCharacter(text, sentence > first - BEFORE ? sentence : first - BEFORE);
}

/** Moves a cut behind an occurrence that it would split. */
function afterWhole(text: string, found: [number, number][], end: number): number {
  if (end >= text.length) return text.length;
  const split = found.find(([from, to]) => from < end && to > end);
  return wholeCharacter(text, split?.[1] ?? end);
}

function markBetween(text: string, found: [number, number][], start: number, end: number): Marked {
  const pieces: Marked = [];
  let at = start;
  for (const [from, to] of found) {
    if (from < start || to > end) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), mark: false });
    pieces.push({ text: text.slice(from, to), mark: true });
    at = to;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), mark: false });
  return pieces;
}

/** Not between the two halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

export interface Excerpt {
  pieces: Marked;
  cutBefore: boolean;
  cutAfter: boolean;
  /** Occurrences in the whole block. */
  count: number;
}
