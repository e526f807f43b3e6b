import { varintReader, varintWriter } from './varint.ts';

/** Two neighbouring characters of folded text, as code points. A single character is beside `NONE`. */
export type Pair = readonly [number, number];
/** No character of folded text. */
export const NONE = 0;

/** Greater than every code point. */
const CODES = 0x110000;

/** One number for each pair. */
export function pairKey([first, second]: Pair): number {
  return first * CODES + second;
}

/** Which of `count` files has a pair: spread so that no file has many of the common ones. */
export function shardOf([first, second]: Pair, count: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % count;
}

/** A file: how many pairs; then in columns their first characters, second ones, bytes and, as steps, places. */
export function packShard(entries: readonly ShardEntry[]): Uint8Array {
  const sorted = entries.toSorted((a, b) => pairKey(a.pair) - pairKey(b.pair));
  const file = varintWriter();
  const places = varintWriter();
  file.write(sorted.length);
  sorted.forEach(({ pair }, i) => {
    file.write(pair[0] - (sorted[i - 1]?.pair[0] ?? 0));
  });
  for (const { pair } of sorted) file.write(pair[1]);
  for (const entry of sorted) {
    const before = places.length();
    for (let i = 0; i < entry.places.length; i++)
      places.write((entry.places[i] ?? 0) - (entry.places[i - 1] ?? 0));
    file.write(places.length() - before);
  }
  const [head, body] = [file.bytes(), places.bytes()];
  const packed = new Uint8Array(head.length + body.length);
  packed.set(head);
  packed.set(body, head.length);
  return packed;
}

/** The inverse; places are unpacked when they are asked for. */
export function readShard(packed: Uint8Array): Shard {
  const file = varintReader(packed);
  const column = (length: number) => Array.from({ length }, () => file.read());
  const count = file.read();
  const [steps, seconds, sizes] = [column(count), column(count), column(count)];
  const where = new Map<number, [number, number]>();
  let first = 0;
  let at = file.at();
  steps.forEach((step, i) => {
    first += step;
    const end = at + (sizes[i] ?? 0);
    where.set(pairKey([first, seconds[i] ?? 0]), [at, end]);
    at = end;
  });
  return (pair) => {
    const [from, to] = where.get(pairKey(pair)) ?? [0, 0];
    return readPlaces(packed, from, to);
  };
}

function readPlaces(packed: Uint8Array, from: number, to: number): Uint32Array {
  const places = new Uint32Array(to - from); // at least a byte each
  const steps = varintReader(packed, from);
  let count = 0;
  for (let place = 0; steps.at() < to; count++) {
    place += steps.read();
    places[count] = place;
  }
  return places.subarray(0, count);
}

export interface ShardEntry {
  pair: Pair;
  /** Ascending. For a single character the documents. */
  places: ArrayLike<number>;
}

/** The places of a pair, ascending; none if it never occurs. */
export type Shard = (pair: Pair) => Uint32Array;
