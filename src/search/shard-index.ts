import { beginnings, codesOf, layOut, ROOM, roomsOf } from './rooms.ts';
import { NONE, type Pair, packShard, pairKey, type ShardEntry, shardOf } from './shard-file.ts';

/** Places that one file should tell: smaller files make one query lighter, and the whole heavier. */
const PLACES_A_FILE = 2500;

/** The whole index of documents, given the folded texts of their blocks, the title first. */
export function shardIndex(documents: readonly (readonly string[])[]): ShardIndex {
  const rooms = documents.map(roomsOf);
  const { pairs, pairAt } = numberPairs(documents, rooms);
  const placesOf = groupPlaces(pairAt, pairs.length);
  const count = Math.max(1, Math.ceil(pairAt.length / PLACES_A_FILE));
  const members = Array.from({ length: count }, (): ShardEntry[] => []);
  const add = (entry: ShardEntry) => members[shardOf(entry.pair, count)]?.push(entry);
  pairs.forEach((pair, number) => {
    add({ pair, places: placesOf(number) });
  });
  for (const [code, places] of documentsByCharacter(documents)) add({ pair: [code, NONE], places });
  const file = (shard: number) => packShard(members[shard] ?? []);
  return { rooms, count, file };
}

/** Every pair once, and for each place the number of the pair that begins there; -1 where none does. */
function numberPairs(documents: readonly (readonly string[])[], rooms: readonly number[]) {
  const begins = beginnings(rooms);
  const length = rooms.reduce((sum, room) => sum + room, 0) * ROOM;
  const pairAt = new Int32Array(length).fill(-1);
  const numbers = new Map<number, number>();
  const pairs: Pair[] = [];
  const numberOf = (pair: Pair) => {
    const key = pairKey(pair);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, pairs.length);
    return pairs.push(pair) - 1;
  };
  documents.forEach((document, doc) => {
    for (const { start, codes } of layOut(document).blocks)
      for (let i = 0; i + 1 < codes.length; i++)
        pairAt[(begins[doc] ?? 0) + start + i] = numberOf([codes[i] ?? 0, codes[i + 1] ?? 0]);
  });
  return { pairs, pairAt };
}

/** For each character the documents that have it. */
function documentsByCharacter(documents: readonly (readonly string[])[]): Map<number, number[]> {
  const having = new Map<number, number[]>();
  documents.forEach((document, doc) => {
    for (const code of new Set(document.flatMap(codesOf))) {
      const docs = having.get(code);
      if (docs) docs.push(doc);
      else having.set(code, [doc]);
    }
  });
  return having;
}

/** Sorted by pair by counting, as there are many: places of pair n stand together, ascending. */
function groupPlaces(pairAt: Int32Array, pairs: number): (pair: number) => Uint32Array {
  const ends = new Uint32Array(pairs + 1);
  for (const pair of pairAt) if (pair >= 0) ends[pair + 1] = (ends[pair + 1] ?? 0) + 1;
  for (let pair = 0; pair < pairs; pair++) ends[pair + 1] = (ends[pair + 1] ?? 0) + (ends[pair] ?? 0);
  const next = ends.slice();
  const places = new Uint32Array(ends[pairs] ?? 0);
  pairAt.forEach((pair, place) => {
    if (pair < 0) return;
    const at = next[pair] ?? 0;
    places[at] = place;
    next[pair] = at + 1;
  });
  return (pair) => places.subarray(ends[pair], ends[pair + 1]);
}

export interface ShardIndex {
  /** Room that each document takes, in units. */
  rooms: number[];
  /** Files in all. */
  count: number;
  /** File number n, to be compressed. */
  file(shard: number): Uint8Array;
}
