import { KINDS } from '../schema/kinds.ts';

/** What a result can be narrowed by, in the order in which pages show it; the key is the address's parameter. */
export const FACETS = {
  park: KINDS.park.label,
  province: '省份',
  year: '年份',
  kind: '类型',
  organization: KINDS.organization.label,
  award: KINDS.award.label,
  brand: KINDS.brand.label,
  person: KINDS.person.label,
} as const;

export type Facet = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as Facet[];

/** For each facet the documents of each value. */
export type FacetTable = Partial<Record<Facet, FacetValue[]>>;
export type Filters = Partial<Record<Facet, string[]>>;

/** Groups documents by value; values in the order of first sight. `docs[n]` is document n. */
export function buildFacets(docs: readonly DocumentFacets[]): Record<Facet, FacetValue[]> {
  const values = Object.fromEntries(FACET_NAMES.map((facet) => [facet, new Map<string, FacetValue>()]));
  docs.forEach((facets, doc) => {
    for (const facet of FACET_NAMES)
      for (const { id, name } of facets[facet] ?? []) {
        const value = values[facet]?.get(id) ?? { id, name, docs: [] };
        if (value.docs.at(-1) !== doc) value.docs.push(doc);
        values[facet]?.set(id, value);
      }
  });
  return Object.fromEntries(
    FACET_NAMES.map((facet) => [facet, [...(values[facet]?.values() ?? [])]]),
  ) as Record<Facet, FacetValue[]>;
}

/** The documents that every facet allows: any of its chosen values. `undefined` where nothing is chosen. */
export function allowedDocs(table: FacetTable, filters: Filters): Set<number> | undefined {
  const sets = FACET_NAMES.flatMap((facet) => {
    const chosen = filters[facet];
    return chosen?.length ? [docsOf(table[facet] ?? [], chosen)] : [];
  });
  if (sets.length === 0) return undefined;
  const [first = new Set<number>(), ...rest] = sets;
  return new Set([...first].filter((doc) => rest.every((docs) => docs.has(doc))));
}

/** How many of the result's documents have each value, most first; values that are chosen stay, even at 0. */
export function countFacet(values: FacetValue[], result: ReadonlySet<number>, chosen: string[]): Count[] {
  return values
    .map(({ id, name, docs }) => ({
      id,
      name,
      chosen: isChosen(chosen, id, name),
      count: docs.filter((doc) => result.has(doc)).length,
    }))
    .filter((value) => value.count > 0 || value.chosen)
    .sort((a, b) => b.count - a.count);
}

/** The value that an address means: an id, or a name as readers see it. */
export function isChosen(chosen: string[], id: string, name: string): boolean {
  return chosen.includes(id) || chosen.includes(name);
}

function docsOf(values: FacetValue[], chosen: string[]): Set<number> {
  return new Set(values.filter(({ id, name }) => isChosen(chosen, id, name)).flatMap(({ docs }) => docs));
}

export type DocumentFacets = Partial<Record<Facet, { id: string; name: string }[]>>;

export interface FacetValue {
  id: string;
  name: string;
  /** Document numbers, ascending. */
  docs: number[];
}

export interface Count {
  id: string;
  name: string;
  chosen: boolean;
  count: number;
}
