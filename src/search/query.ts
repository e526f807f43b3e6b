import { FACET_NAMES, type Filters } from './facets.ts';
import { fold, type Variants } from './fold.ts';

const SPACE = /[\p{White_Space}\p{Cc}]+/u;
const SORTS = ['relevance', 'newest', 'oldest'] as const;

/** What an address asks for. */
export interface Query {
  /** As typed. */
  text: string;
  filters: Filters;
  sort: Sort;
}

export type Sort = (typeof SORTS)[number];

/** Reads `?q=小米 党建&park=zhongguancun&park=chongqing&sort=newest`; what it does not know, it ignores. */
export function parseQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const facet of FACET_NAMES) {
    const values = params.getAll(facet).filter(Boolean);
    if (values.length > 0) filters[facet] = [...new Set(values)];
  }
  const sort = SORTS.find((name) => name === params.get('sort')) ?? 'relevance';
  return { text: params.get('q') ?? '', filters, sort };
}

/** The inverse; '' for the empty query. */
export function formatQuery({ text, filters, sort }: Query): string {
  const params = new URLSearchParams();
  if (text.trim()) params.set('q', text.trim());
  for (const facet of FACET_NAMES) for (const value of filters[facet] ?? []) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  return params.size > 0 ? `?${params}` : '';
}

/** The terms that must all occur, folded, each once. White space, and only it, parts them. */
export function termsOf(text: string, variants?: Variants): string[] {
  const terms = text.split(SPACE).map((term) => fold(term, variants));
  return [...new Set(terms.filter(Boolean))];
}

/** True where a term has the two characters that an exact search needs. */
export function isSearchable(term: string): boolean {
  return [...term].length > 1;
}

/** True where some facet is narrowed. */
export function hasFilters(filters: Filters): boolean {
  return FACET_NAMES.some((facet) => filters[facet]?.length);
}
