import type { Engine } from './engine.ts';
import { beginnings, codesOf, inTitle } from './rooms.ts';
import { NONE, type Pair, type Shard, shardOf } from './shard-file.ts';

/** Finds a term by the places of every second of its pairs. `load`: file number n. */
export function shardEngine({ rooms, count }: ShardCatalog, load: (shard: number) => Promise<Shard>): Engine {
  const begins = beginnings(rooms);
  const byDocument = async (term: string) => {
    const pairs = coverOf(term);
    const shards = await Promise.all(pairs.map(({ pair }) => load(shardOf(pair, count))));
    const lists = pairs.map(({ pair, offset }, i) => ({ offset, places: shards[i]?.(pair) ?? NOWHERE }));
    return group(starts(lists), begins);
  };
  return {
    find: async (term) =>
      (await byDocument(term)).map(({ doc, first }) => ({ doc, inTitle: inTitle(first) })),
    count: async (term) => new Map((await byDocument(term)).map(({ doc, times }) => [doc, times])),
    having: async (character) => {
      const pair: Pair = [character.codePointAt(0) ?? NONE, NONE];
      const shard = await load(shardOf(pair, count));
      return new Set(shard(pair));
    },
  };
}

const NOWHERE = new Uint32Array(0);

/** Pairs that hold every character of a term, with their offsets in it: 推动高质量 → 推动 0, 高质 2, 质量 3 */
function coverOf(term: string): { pair: Pair; offset: number }[] {
  const codes = codesOf(term);
  const last = codes.length - 2;
  return codes.flatMap((code, offset) =>
    offset === last || (offset < last && offset % 2 === 0)
      ? [{ pair: [code, codes[offset + 1] ?? 0], offset }]
      : [],
  );
}

/** Where all lists agree that the term begins. The shortest list leads. */
function starts(lists: PlaceList[]): number[] {
  const [lead, ...others] = lists.toSorted((a, b) => a.places.length - b.places.length);
  if (!lead) return [];
  return others.reduce(
    (left, { offset, places }) => {
      let at = 0;
      return left.filter((start) => {
        at = firstFrom(places, start + offset, at);
        return places[at] === start + offset;
      });
    },
    Array.from(lead.places, (place) => place - lead.offset),
  );
}

/** Occurrences by document, both ascending. */
function group(found: number[], begins: Uint32Array): Occurrences[] {
  const documents: Occurrences[] = [];
  let doc = 0;
  for (const start of found) {
    while (doc + 1 < begins.length && (begins[doc + 1] ?? 0) <= start) doc++;
    const current = documents.at(-1);
    if (current?.doc === doc) current.times++;
    else documents.push({ doc, first: start - (begins[doc] ?? 0), times: 1 });
  }
  return documents;
}

/** Index of the first value that is not less, at or after `from`: steps that double, then halves. */
function firstFrom(values: Uint32Array, wanted: number, from: number): number {
  let step = 1;
  while (from + step < values.length && (values[from + step] ?? 0) < wanted) step *= 2;
  let [low, high] = [from + (step >> 1), Math.min(from + step, values.length)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface PlaceList {
  /** Of the pair in the term. */
  offset: number;
  places: Uint32Array;
}

interface Occurrences {
  doc: number;
  /** Place of the first in the document. */
  first: number;
  times: number;
}

/** What must be known before the first file is loaded. */
export interface ShardCatalog {
  /** Room that each document takes. */
  rooms: readonly number[];
  /** Files in all. */
  count: number;
}
