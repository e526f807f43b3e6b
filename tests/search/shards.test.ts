import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/documents.ts';
import { fold } from '../../src/search/fold.ts';
import { scanEngine } from '../../src/search/scan-engine.ts';
import { shardEngine } from '../../src/search/shard-engine.ts';
import { packShard, readShard, shardOf } from '../../src/search/shard-file.ts';
import { shardIndex } from '../../src/search/shard-index.ts';
import { varintReader, varintWriter } from '../../src/search/varint.ts';
import { inventDocuments } from '../bench/corpus.ts';
import { randomStream } from '../bench/random.ts';
import { absentStrings, bruteForce, substrings } from './brute-force.ts';

const crowded = fc.string({ unit: fc.constantFrom(...'高新区企5，😀'), maxLength: 30 });
const codePoint = fc.integer({ min: 0, max: 0x10ffff });

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
      const { write, bytes } = varintWriter();
      for (const number of numbers) write(number);
      const { read } = varintReader(bytes());
      expect(numbers.map(read)).toEqual(numbers);
    }),
  );
});

test('a file that is cut short is an error, not an empty answer', () => {
  expect(() => readShard(Uint8Array.from([2, 5]))).toThrow('Unexpected end');
});

test('a file keeps the places of every pair, and knows no other', () => {
  const entry = fc.record({
    pair: fc.tuple(codePoint, codePoint),
    places: fc
      .uniqueArray(fc.nat(2 ** 31), { minLength: 1 })
      .map((places) => places.toSorted((a, b) => a - b)),
  });
  const entries = fc.uniqueArray(entry, { selector: ({ pair }) => pair.join() });
  fc.assert(
    fc.property(entries, codePoint, (all, other) => {
      const shard = readShard(
        packShard(all.map(({ pair, places }) => ({ pair, places: Uint32Array.from(places) }))),
      );
      for (const { pair, places } of all) expect([...shard(pair)]).toEqual(places);
      const strange: [number, number] = [other, other];
      fc.pre(!all.some(({ pair }) => pair.join() === strange.join()));
      expect(shard(strange)).toHaveLength(0);
    }),
  );
});

test('finds, places and counts what looking into every text does', async () => {
  const blocks = fc.array(crowded, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(blocks, { maxLength: 5 }), crowded, async (texts, term) => {
      fc.pre([...term].length > 1);
      await same(texts.map(documentOf), [term]);
    }),
  );
});

test('the same in many files, with titles longer than their room', async () => {
  const documents = inventDocuments(40);
  const random = randomStream(2);
  const find = bruteForce(documents);
  const queries = [...substrings(documents, 150, random), ...absentStrings(documents, 30, random, find)];
  const title = substrings(documents, 30, random).join('');
  documents.push(documentOf([title, ...(documents[0]?.blocks.map(({ text }) => text) ?? [])]));
  await same(
    documents,
    [...queries, title].map((query) => fold(query)),
  );
});

test('pairs spread evenly over the files', () => {
  const counts = Array<number>(64).fill(0);
  for (let first = 0x4e00; first < 0x4e80; first++)
    for (let second = 0x4e00; second < 0x4e80; second++) {
      const shard = shardOf([first, second], counts.length);
      counts[shard] = (counts[shard] ?? 0) + 1;
    }
  expect(Math.max(...counts)).toBeLessThan(2 * Math.min(...counts));
});

async function same(documents: SearchDocument[], terms: string[]): Promise<void> {
  const { rooms, count, file } = shardIndex(
    documents.map(({ blocks }) => blocks.map(({ text }) => fold(text))),
  );
  const engine = shardEngine({ rooms, count }, async (shard) => readShard(file(shard)));
  const scan = scanEngine(documents);
  for (const character of new Set([...terms.join(''), '罕'])) {
    const having = await scan.count(character);
    const docs = [...having.keys()].filter((doc) => having.get(doc));
    expect([...((await engine.having?.(character)) ?? [])], character).toEqual(docs);
  }
  for (const term of terms) {
    expect(await engine.find(term), term).toEqual(await scan.find(term));
    const counts = [...(await scan.count(term))].filter(([, times]) => times > 0);
    expect([...(await engine.count(term))], term).toEqual(counts);
  }
}

function documentOf(texts: string[]): SearchDocument {
  const blocks = texts.map((text) => ({ role: 'paragraph' as const, anchor: '', text }));
  return { id: '', path: '', date: '', kind: '', parks: [], blocks, facets: {} };
}
