import type { Engine, Found } from './engine.ts';
import { allowedDocs, type FacetTable } from './facets.ts';
import { isSearchable, type Query } from './query.ts';

/** Results up to this size are all shown at once, so their texts are at hand. */
export const FEW = 10;
/** Characters of a term that the index is asked for, step by step: each pair may be another file to load, and common ones are large. Where so few documents have them, their texts tell the rest. */
const STEPS = [
  { characters: 4, few: FEW },
  { characters: 8, few: 30 },
  { characters: 24, few: Number.POSITIVE_INFINITY },
] as const;

/** The documents that contain all terms and pass all filters, in the order asked for. Facets that are chosen must be in the table. */
export async function answer(query: Query, terms: string[], library: SearchLibrary): Promise<number[]> {
  const allowed = allowedDocs(library.facets, query.filters);
  if (terms.length === 0) return byDate([...(allowed ?? [])], query);
  const searchable = terms.filter(isSearchable);
  // Characters alone are answered by names: nearly every report has them.
  if (searchable.length === 0) return [];
  const lists = await Promise.all(searchable.map((term) => findTerm(term, library)));
  const found = intersect(lists.map((list) => list.found)).filter(({ doc }) => allowed?.has(doc) ?? true);
  const held = await holding(found, terms, library);
  if (query.sort !== 'relevance')
    return byDate(
      held.map(({ doc }) => doc),
      query,
    );
  const haveTexts = held.length <= FEW || lists.some(({ read }) => read);
  const counts = await (haveTexts
    ? countByText(held, searchable, library)
    : countByIndex(searchable, library));
  return byRelevance(held, counts);
}

/** Documents in all lists; in the title means that all terms are. */
function intersect(lists: Found[][]): Found[] {
  const [first = [], ...rest] = lists;
  return rest.reduce((left, right) => {
    const byDoc = new Map(right.map((found) => [found.doc, found]));
    return left.flatMap(({ doc, inTitle }) => {
      const other = byDoc.get(doc);
      return other ? [{ doc, inTitle: inTitle && other.inTitle }] : [];
    });
  }, first);
}

/** The documents of one term; whether their texts were read for that. */
async function findTerm(
  term: string,
  { engine, read }: SearchLibrary,
): Promise<{ found: Found[]; read: boolean }> {
  let found: Found[] = [];
  let asked = '';
  for (const { characters, few } of STEPS) {
    asked = beginning(term, characters);
    found = await engine.find(asked);
    if (asked === term) return { found, read: false };
    if (found.length <= few) break;
  }
  const texts = await Promise.all(found.map(({ doc }) => read(doc, term)));
  const holding = found.flatMap(({ doc }, i) =>
    texts[i]?.count ? [{ doc, inTitle: texts[i].inTitle }] : [],
  );
  return { found: holding, read: true };
}

/** Without the documents that lack a single character. */
async function holding(found: Found[], terms: string[], { engine, read }: SearchLibrary): Promise<Found[]> {
  const single = terms.filter((term) => !isSearchable(term));
  const tests = await Promise.all(
    single.map(async (term) => {
      const docs = await engine.having?.(term);
      return async (doc: number) => docs?.has(doc) ?? (await read(doc, term)).count > 0;
    }),
  );
  const held = await Promise.all(found.map(({ doc }) => Promise.all(tests.map((test) => test(doc)))));
  return found.filter((_, i) => held[i]?.every(Boolean));
}

/** Document numbers run from the newest to the oldest. */
function byDate(docs: number[], { sort }: Query): number[] {
  return [...docs].sort((a, b) => (sort === 'oldest' ? b - a : a - b));
}

/** Title hits, then most occurrences, then the newest. */
function byRelevance(found: Found[], counts: ReadonlyMap<number, number>): number[] {
  const countOf = (doc: number) => counts.get(doc) ?? 0;
  return [...found]
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || countOf(b.doc) - countOf(a.doc) || a.doc - b.doc)
    .map(({ doc }) => doc);
}

async function countByText(found: Found[], terms: string[], { read }: SearchLibrary) {
  const counts = found.map(async ({ doc }) => {
    const texts = await Promise.all(terms.map((term) => read(doc, term)));
    return [doc, texts.reduce((total, { count }) => total + count, 0)] as const;
  });
  return new Map(await Promise.all(counts));
}

async function countByIndex(terms: string[], { engine }: SearchLibrary) {
  const counts = await Promise.all(terms.map((term) => engine.count(term)));
  const all = new Map<number, number>();
  for (const [doc, count] of counts.flatMap((each) => [...each])) all.set(doc, (all.get(doc) ?? 0) + count);
  return all;
}

function beginning(term: string, length: number): string {
  return [...term].slice(0, length).join('');
}

export interface SearchLibrary {
  engine: Engine;
  facets: FacetTable;
  /** How often a folded term is in a document, and whether in its title, by its text. */
  read(doc: number, term: string): Promise<{ count: number; inTitle: boolean }>;
}
