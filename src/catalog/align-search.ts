import type { Stretch } from './align.ts';
import { type FlatText, flatten, type RawLine } from './visible-text.ts';

const GRAM = 5;
const CANDIDATES = 40;
const FREE = -1;
const DROPPED = -2;

/** The raw characters, none of them owned yet but those that the ledger dropped. */
export function beginSearch(lines: RawLine[], dropped: Stretch[]): Search {
  const raw = flatten(lines);
  const owner = new Int32Array(raw.text.length).fill(FREE);
  const byLine = Map.groupBy(dropped, (stretch) => stretch.line);
  for (let at = 0; at < owner.length; at++) {
    const offset = raw.offset[at] ?? 0;
    const stretches = byLine.get(lines[raw.line[at] ?? 0]?.number ?? 0) ?? [];
    if (stretches.some(({ start, end }) => offset >= start && offset < end)) owner[at] = DROPPED;
  }
  return { raw, owner, place: new Int32Array(owner.length) };
}

/** Gives the characters of a run to a part; returns where the run ends. */
export function claim({ owner, place }: Search, part: number, { from, at, length }: Run): number {
  owner.fill(part, from, from + length);
  for (let i = 0; i < length; i++) place[from + i] = at + i;
  return from + length;
}

/** The whole text in one run: whole lines before parts of lines, near places before far ones. */
export function findExactly(search: Search, text: string, expected: number): Run | undefined {
  const near = freePlace(search, text, expected);
  if (near === expected) return { from: near, at: 0, length: text.length };
  const places: number[] = [];
  let from = freePlace(search, text, 0);
  while (from !== undefined && places.length < CANDIDATES) {
    places.push(from);
    from = freePlace(search, text, from + 1);
  }
  if (near !== undefined) places.push(near);
  const cost = (place: number) =>
    (fillsLines(search.raw, place, text.length) ? 0 : search.raw.text.length) + Math.abs(place - expected);
  const [best] = places.sort((a, b) => cost(a) - cost(b));
  return best === undefined ? undefined : { from: best, at: 0, length: text.length };
}

/** The longest runs that are left of a text of which not all is there, or not in one place. */
export function findPieces(search: Search, text: string, expected: number): Run[] {
  search.grams ??= gramsOf(search.raw.text);
  const runs: Run[] = [];
  const taken = { ...search, owner: search.owner.slice() };
  let next = expected;
  for (let at = 0; at + GRAM <= text.length; ) {
    const run = longestRun(taken, text, at, next);
    if (!run) {
      at++;
      continue;
    }
    runs.push(run);
    next = claim(taken, 0, run);
    at += run.length;
  }
  return [...runs, ...remnants(taken, text, runs)];
}

/** What is left between two runs and grows on to either: the letters beside a changed one. */
function remnants(search: Search, text: string, runs: Run[]): Run[] {
  const last = { from: search.raw.text.length, at: text.length, length: 0 };
  const bounds = [{ from: 0, at: 0, length: 0 }, ...runs, last];
  return bounds.slice(1).flatMap((next, index) => {
    const before = bounds[index] ?? next;
    const start = before.at + before.length;
    const head = matchLength(search, text.slice(0, next.at), start, before.from + before.length);
    const tail = matchLengthBack(search, text.slice(start + head, next.at), next.from);
    return [
      { from: before.from + before.length, at: start, length: head },
      { from: next.from - tail, at: next.at - tail, length: tail },
    ].filter((run) => run.length > 0);
  });
}

function matchLengthBack({ raw, owner }: Search, text: string, end: number): number {
  let length = 0;
  while (
    length < text.length &&
    owner[end - 1 - length] === FREE &&
    raw.text[end - 1 - length] === text.at(-1 - length)
  ) {
    length++;
  }
  return length;
}

function longestRun(search: Search, text: string, at: number, expected: number): Run | undefined {
  const places = (search.grams?.get(text.slice(at, at + GRAM)) ?? []).slice(0, CANDIDATES);
  const runs = places
    .map((from) => ({ from, at, length: matchLength(search, text, at, from) }))
    .filter((run) => run.length >= GRAM);
  const [best] = runs.sort(
    (a, b) => b.length - a.length || Math.abs(a.from - expected) - Math.abs(b.from - expected),
  );
  return best;
}

function matchLength({ raw, owner }: Search, text: string, at: number, from: number): number {
  let length = 0;
  while (
    at + length < text.length &&
    owner[from + length] === FREE &&
    raw.text[from + length] === text[at + length]
  ) {
    length++;
  }
  return length;
}

/** The first place at or after `from` where the text stands and nobody owns it. */
function freePlace({ raw, owner }: Search, text: string, from: number): number | undefined {
  let place = raw.text.indexOf(text, from);
  while (place >= 0) {
    if (owner.subarray(place, place + text.length).every((part) => part === FREE)) return place;
    place = raw.text.indexOf(text, place + 1);
  }
  return undefined;
}

function fillsLines({ line }: FlatText, from: number, length: number): boolean {
  return line[from - 1] !== line[from] && line[from + length - 1] !== line[from + length];
}

function gramsOf(text: string): Map<string, number[]> {
  const grams = new Map<string, number[]>();
  for (let at = 0; at + GRAM <= text.length; at++) {
    const gram = text.slice(at, at + GRAM);
    const places = grams.get(gram);
    if (places) places.push(at);
    else grams.set(gram, [at]);
  }
  return grams;
}

/** A stretch of the flattened raw text, and the offset in the part's visible text that it has. */
export interface Run {
  from: number;
  at: number;
  length: number;
}

export interface Search {
  raw: FlatText;
  /** Index of the part that owns the character; negative where none does. */
  owner: Int32Array;
  /** Its offset in that part's visible text. */
  place: Int32Array;
  /** Made when first needed. */
  grams?: Map<string, number[]>;
}
