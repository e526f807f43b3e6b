import type { Found } from '../engine.ts';
import { gramsOf, inTitle, occurrences, type Piece, piecesOf } from '../grams.ts';

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

self.onmessage = async ({ data: { id, term } }: MessageEvent<Request>) => {
  try {
    const found = await find(term);
    if (failure) throw failure;
    self.postMessage({ id, found });
  } catch (error) {
    self.postMessage({ id, error: String(failure ?? error) });
  }
};

/** A document has the term where the pieces follow each other. */
async function find(term: string): Promise<Found[]> {
  const [first, ...rest] = await Promise.all(piecesOf(term).map(startsByDocument));
  if (!first) return [];
  return [...first].flatMap(([doc, starts]) => {
    const places = rest.map((piece) => new Set(piece.get(doc)));
    const whole = starts.filter((start) => places.every((piece) => piece.has(start)));
    return whole.length > 0 ? [{ doc, count: whole.length, inTitle: whole.some(inTitle) }] : [];
  });
}

/** Where a term would begin for this piece of it to be where it is. An unquoted search gives the places of all its words. */
async function startsByDocument({ text, start }: Piece): Promise<Map<number, number[]>> {
  const grams = gramsOf(text);
  const { results } = await (await instance).search(grams.join(' '), { sort: { doc: 'asc' } });
  // Sorted, a result's score is its rank among all documents, negated: the document's number.
  return new Map(
    results.map(({ score, words }) => [-score, occurrences(words, grams.length).map((at) => at - start)]),
  );
}

interface Request {
  id: number;
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
