import { answer, FEW } from '../answer.ts';
import { columnsOfFew, type FacetTable } from '../facets.ts';
import { fold } from '../fold.ts';
import { hasFilters, isSearchable, type Query, termsOf } from '../query.ts';
import { similarNames, suggest } from '../suggest.ts';
import type { Dataset } from './dataset.ts';
import type { NamedBy } from './show-names.ts';
import { names, variantsFor } from './vocabulary.ts';

/** Names offered above the reports. */
const NAMES = 6;

/** Everything that a query finds. */
export async function lookUp(query: Query, data: Dataset): Promise<LookUp> {
  const start = performance.now();
  const variants = await variantsFor(query.text);
  const terms = termsOf(query.text, variants);
  await Promise.all(data.later.filter((facet) => query.filters[facet]).map(data.loadFacet));
  const docs = await answer(query, terms, data);
  const milliseconds = performance.now() - start;
  // While nothing is asked, facets count everything: they are a way in.
  const asked = terms.length > 0 || hasFilters(query.filters);
  const result = new Set(asked ? docs : Array(data.total).keys());
  const few = asked && docs.length <= FEW ? await facetsOf(docs, data) : {};
  return { query, terms, docs, milliseconds, result, few };
}

/** The names that a query spells, whole; none where they cannot be loaded: the reports matter more. */
export async function lookUpNames(text: string): Promise<NamedBy[]> {
  const term = fold(text, await variantsFor(text));
  return term ? suggest(term, await names(), NAMES) : [];
}

/** Names that resemble a query that found nothing. */
export async function lookUpSimilar(text: string): Promise<NamedBy[]> {
  const term = fold(text, await variantsFor(text));
  return similarNames(term, await names(), NAMES).map((entity) => ({ entity }));
}

/** What tells a reader why nothing was found. */
export async function reasons({ query, terms }: LookUp, data: Dataset) {
  const found = await Promise.all(
    terms.map(async (term) => ({
      term,
      count: isSearchable(term) ? (await data.engine.find(term)).length : 0,
    })),
  );
  const unfiltered = hasFilters(query.filters) ? await answer({ ...query, filters: {} }, terms, data) : [];
  return { counts: found, unfiltered: unfiltered.length };
}

async function facetsOf(docs: number[], data: Dataset): Promise<FacetTable> {
  const hits = await Promise.all(docs.map(data.hit));
  return columnsOfFew(docs.map((doc, i) => [doc, hits[i]?.facets ?? {}]));
}

export interface LookUp {
  query: Query;
  terms: string[];
  /** Document numbers, in order. */
  docs: number[];
  milliseconds: number;
  /** The documents that facets count. */
  result: ReadonlySet<number>;
  /** Columns of the result alone, where it is short: those of the archive need not be loaded then. */
  few: FacetTable;
}
