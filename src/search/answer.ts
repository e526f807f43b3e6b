import type { Engine, Found } from './engine.ts';
import { allowedDocs, type FacetTable } from './facets.ts';
import { isSearchable, type Query } from './query.ts';

/** Characters of a term that the index is asked for; of a longer one, the rest is looked up in the texts found. */
const LONGEST = 24;
/** Results up to this size are all shown at once, so their texts are at hand to count in. */
const FEW = 10;

/** The documents that contain all terms and pass all filters, in the order asked for. Facets that are chosen must be in the table. */
export async function answer(query: Query, terms: string[], library: SearchLibrary): Promise<number[]> {
  const allowed = allowedDocs(library.facets, query.filters);
  if (terms.length === 0) return byDate([...(allowed ?? [])], query);
  const searchable = terms.filter(isSearchable);
  // Characters alone are answered by names: nearly every report has them.
  if (searchable.length === 0) return [];
  const lists = await Promise.all(searchable.map((term) => library.engine.find(beginning(term))));
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

/** Without the documents that lack what the index was not asked for: single characters, the rest of long terms. */
async function holding(found: Found[], terms: string[], { occurrences }: SearchLibrary): Promise<Found[]> {
  const rest = terms.filter((term) => !isSearchable(term) || beginning(term) !== term);
  if (rest.length === 0) return found;
  const counts = await Promise.all(found.map(({ doc }) => occurrences(doc, rest)));
  return found.filter((_, i) => counts[i]?.every((count) => count > 0));
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

async function countByText(found: Found[], terms: string[], { occurrences }: SearchLibrary) {
  const counts = await Promise.all(found.map(({ doc }) => occurrences(doc, terms)));
  return new Map(found.map(({ doc }, i) => [doc, sum(counts[i] ?? [])]));
}

async function countByIndex(terms: string[], { engine }: SearchLibrary) {
  const counts = await Promise.all(terms.map((term) => engine.count(beginning(term))));
  const all = new Map<number, number>();
  for (const [doc, count] of counts.flatMap((each) => [...each])) all.set(doc, (all.get(doc) ?? 0) + count);
  return all;
}

function beginning(term: string): string {
  return [...term].slice(0, LONGEST).join('');
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export interface SearchLibrary {
  engine: Engine;
  facets: FacetTable;
  /** How often each of the folded terms is in a document, by its text. */
  occurrences(doc: number, terms: string[]): Promise<number[]>;
}
