import type { Engine, Found } from './engine.ts';
import { allowedDocs, type FacetTable } from './facets.ts';
import { isSearchable, type Query, type Sort } from './query.ts';

/** Characters of a term that the index is asked for; of a longer one, the rest is looked up in the texts found. */
const LONGEST = 24;

/** Document numbers run from the newest to the oldest, so they are the order by date and break ties. */
const ORDER: Record<Sort, (a: Found, b: Found) => number> = {
  relevance: (a, b) => Number(b.inTitle) - Number(a.inTitle) || b.count - a.count || a.doc - b.doc,
  newest: (a, b) => a.doc - b.doc,
  oldest: (a, b) => b.doc - a.doc,
};

/** The documents that contain all terms and pass all filters, in the order asked for. Facets that are chosen must be in the table. */
export async function answer(query: Query, terms: string[], library: SearchLibrary): Promise<number[]> {
  const allowed = allowedDocs(library.facets, query.filters);
  if (terms.length === 0) return inOrder(unscored(allowed ?? new Set()), query.sort);
  const searchable = terms.filter(isSearchable);
  // Characters alone are answered by names: nearly every report has them.
  if (searchable.length === 0) return [];
  const lists = await Promise.all(searchable.map((term) => library.engine.find(beginning(term))));
  const found = intersect(lists).filter(({ doc }) => allowed?.has(doc) ?? true);
  const rest = terms.filter((term) => !isSearchable(term) || beginning(term) !== term);
  return inOrder(await holding(found, rest, library), query.sort);
}

/** Documents in all lists, with their occurrences added up; in the title means that all terms are. */
export function intersect(lists: Found[][]): Found[] {
  const [first = [], ...rest] = lists;
  return rest.reduce((left, right) => {
    const byDoc = new Map(right.map((found) => [found.doc, found]));
    return left.flatMap((found) => {
      const other = byDoc.get(found.doc);
      return other ? [merge(found, other)] : [];
    });
  }, first);
}

/** Document numbers by title hits, then occurrences, or by date. */
export function inOrder(found: Found[], sort: Sort): number[] {
  return [...found].sort(ORDER[sort]).map(({ doc }) => doc);
}

async function holding(found: Found[], terms: string[], library: SearchLibrary): Promise<Found[]> {
  if (terms.length === 0) return found;
  const held = await Promise.all(found.map(({ doc }) => library.holds(doc, terms)));
  return found.filter((_, i) => held[i]);
}

function beginning(term: string): string {
  return [...term].slice(0, LONGEST).join('');
}

function merge(a: Found, b: Found): Found {
  return { doc: a.doc, count: a.count + b.count, inTitle: a.inTitle && b.inTitle };
}

function unscored(docs: Set<number>): Found[] {
  return [...docs].map((doc) => ({ doc, count: 0, inTitle: false }));
}

export interface SearchLibrary {
  engine: Engine;
  facets: FacetTable;
  /** True where each of the folded terms is in some block of the document. */
  holds(doc: number, terms: string[]): Promise<boolean>;
}
