import type { Engine, Found } from './engine.ts';
import { allowedDocs, type FacetTable } from './facets.ts';
import { isSearchable, type Query } from './query.ts';

/** Characters of a term that the index is asked for first: where few documents have them, their texts tell the rest. */
const BEGINNING = 4;
/** Characters of a term that the index is ever asked for. */
const LONGEST = 24;
/** Results up to this size are all shown at once, so their texts are at hand. */
export const FEW = 10;

/** The documents that contain all terms and pass all filters, in the order asked for. Facets that are chosen must be in the table. */
export async function answer(query: Query, terms: string[], library: SearchLibrary): Promise<number[]> {
  const allowed = allowedDocs(library.facets, query.filters);
  if (terms.length === 0) return byDate([...(allowed ?? [])], query);
  const searchable = terms.filter(isSearchable);
  // Characters alone are answered by names: nearly every report has them.
  if (searchable.length === 0) return [];
  const lists = await Promise.all(searchable.map((term) => findTerm(term, library)));
  const found = intersect(lists).filter(({ doc }) => allowed?.has(doc) ?? true);
  const held = await holding(found, terms, library);
  if (query.sort !== 'relevance')
    return byDate(
      held.map(({ doc }) => doc),
      query,
    );
  return byRelevance(held, searchable, library);
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

/** Asks the index for as little of a term as will do: each pair of characters may be another file to load. */
async function findTerm(term: string, { engine, read }: SearchLibrary): Promise<Found[]> {
  const short = beginning(term, BEGINNING);
  const long = beginning(term, LONGEST);
  const first = await engine.find(short);
  const found = first.length > FEW && short !== long ? await engine.find(long) : first;
  if (found === first ? short === term : long === term) return found;
  const texts = await Promise.all(found.map(({ doc }) => read(doc, term)));
  return found.flatMap(({ doc }, i) => (texts[i]?.count ? [{ doc, inTitle: texts[i].inTitle }] : []));
}

/** Without the documents that lack a single character, which the index is not asked for. */
async function holding(found: Found[], terms: string[], { read }: SearchLibrary): Promise<Found[]> {
  const single = terms.filter((term) => !isSearchable(term));
  if (single.length === 0) return found;
  const held = await Promise.all(
    found.map(async ({ doc }) => Promise.all(single.map(async (term) => (await read(doc, term)).count > 0))),
  );
  return found.filter((_, i) => held[i]?.every(Boolean));
}

/** Document numbers run from the newest to the oldest. */
function byDate(docs: number[], { sort }: Query): number[] {
  return [...docs].sort((a, b) => (sort === 'oldest' ? b - a : a - b));
}

/** Title hits, then most occurrences, then the newest. */
async function byRelevance(found: Found[], terms: string[], library: SearchLibrary): Promise<number[]> {
  const counts =
    found.length > FEW ? await countByIndex(terms, library) : await countByText(found, terms, library);
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
  const counts = await Promise.all(terms.map((term) => engine.count(beginning(term, LONGEST))));
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
