import type { Found } from '../engine.ts';
import { gramsOf, occurrences, type Piece, piecesOf } from '../grams.ts';
import { inTitle } from '../rooms.ts';

// Pagefind carries on when a part of its index cannot be loaded, and finds nothing there. A search that missed a part must fail.
let failure: Error | undefined;
const load = self.fetch;
self.fetch = async (...request) => {
  try {
    const response = await load(...request);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response;
  } catch (error) {
    failure = error as Error;
    throw error;
  }
};

/** The worker is named for the folder of the index. In a worker Pagefind knows no page language, so it takes the only index there is. */
const instance = import(/* @vite-ignore */ `${self.name}pagefind.js`).then((pagefind: PagefindModule) =>
  pagefind.createInstance({ basePath: self.name }),
);

self.onmessage = async ({ data: { id, term, task } }: MessageEvent<Request>) => {
  try {
    const result = await TASKS[task](term);
    if (failure) throw failure;
    self.postMessage({ id, result });
  } catch (error) {
    self.postMessage({ id, error: String(failure ?? error) });
  }
};

const TASKS = { find, count };

/** A quoted search finds the grams one after another, and gives the first place of each document. */
async function find(term: string): Promise<Found[]> {
  const results = await search(`"${gramsOf(term).join(' ')}"`);
  return results.map(({ score, words: [place = 0] }) => ({ doc: docOf(score), inTitle: inTitle(place) }));
}

/** A document has the term where its pieces follow each other. */
async function count(term: string): Promise<Map<number, number>> {
  const [first, ...rest] = await Promise.all(piecesOf(term).map(startsByDocument));
  return new Map(
    [...(first ?? [])].map(([doc, starts]) => {
      const places = rest.map((piece) => new Set(piece.get(doc)));
      return [doc, starts.filter((start) => places.every((piece) => piece.has(start))).length];
    }),
  );
}

/** Where a term would begin for this piece of it to be where it is. An unquoted search gives the places of all its words. */
async function startsByDocument({ text, start }: Piece): Promise<Map<number, number[]>> {
  const grams = gramsOf(text);
  const results = await search(grams.join(' '));
  return new Map(
    results.map(({ score, words }) => [
      docOf(score),
      occurrences(words, grams.length).map((at) => at - start),
    ]),
  );
}

async function search(words: string): Promise<PagefindResult[]> {
  const { results } = await (await instance).search(words, { sort: { doc: 'asc' } });
  return results;
}

/** Of a sorted search a result's score is its rank among all documents, negated: the document's number. */
function docOf(score: number): number {
  return -score;
}

interface Request {
  id: number;
  task: 'find' | 'count';
  term: string;
}

interface PagefindModule {
  createInstance(options: { basePath: string }): {
    search(term: string, options: { sort: { doc: 'asc' } }): Promise<{ results: PagefindResult[] }>;
  };
}

interface PagefindResult {
  score: number;
  /** Places of the words found, ascending. */
  words: number[];
}
