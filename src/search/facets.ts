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

/** Which values each document has, for the facets at hand. */
export type FacetTable = Partial<Record<Facet, FacetColumn>>;
export type Filters = Partial<Record<Facet, string[]>>;

/** A column for each facet: values in the order of `known`, or of first sight. */
export function buildFacets(docs: readonly DocumentFacets[], known: KnownValues = {}): Columns {
  return Object.fromEntries(
    FACET_NAMES.map((facet) => [
      facet,
      buildColumn(
        docs.map((facets) => facets[facet] ?? []),
        known[facet],
      ),
    ]),
  ) as Columns;
}

/** Columns of a few documents only, each given with its number. */
export function columnsOfFew(docs: readonly (readonly [number, DocumentFacets])[]): FacetTable {
  const sparse: DocumentFacets[] = [];
  for (const [doc, facets] of docs) sparse[doc] = facets;
  return buildFacets(sparse);
}

/** The documents that every facet allows: any of its chosen values. `undefined` where nothing is chosen. */
export function allowedDocs(table: FacetTable, filters: Filters): Set<number> | undefined {
  const sets = FACET_NAMES.flatMap((facet) => {
    const chosen = filters[facet];
    return chosen?.length ? [docsOf(table[facet], chosen)] : [];
  });
  if (sets.length === 0) return undefined;
  const [first = new Set<number>(), ...rest] = sets;
  return new Set([...first].filter((doc) => rest.every((docs) => docs.has(doc))));
}

/** How many of the result's documents have each value, most first; values that are chosen stay, even at 0. */
export function countFacet(
  { values, byDoc }: FacetColumn,
  result: Iterable<number>,
  chosen: string[],
): Count[] {
  const counts = new Uint32Array(values.length);
  for (const doc of result) for (const value of byDoc[doc] ?? []) counts[value] = (counts[value] ?? 0) + 1;
  return values
    .map(({ id, name }, value) => ({
      id,
      name,
      chosen: isChosen(chosen, id, name),
      count: counts[value] ?? 0,
    }))
    .filter((value) => value.count > 0 || value.chosen)
    .sort((a, b) => b.count - a.count);
}

/** The value that an address means: an id, or a name as readers see it. */
export function isChosen(chosen: string[], id: string, name: string): boolean {
  return chosen.includes(id) || chosen.includes(name);
}

function buildColumn(docs: readonly FacetValue[][], known: readonly FacetValue[] = []): FacetColumn {
  const values = [...known];
  const numbers = new Map(values.map(({ id }, value) => [id, value]));
  const numberOf = ({ id, name }: FacetValue) => {
    const number = numbers.get(id) ?? values.push({ id, name }) - 1;
    numbers.set(id, number);
    return number;
  };
  return { values, byDoc: docs.map((own) => [...new Set(own.map(numberOf))]) };
}

function docsOf(column: FacetColumn | undefined, chosen: string[]): Set<number> {
  const { values, byDoc } = column ?? { values: [], byDoc: [] };
  const wanted = values.map(({ id, name }) => isChosen(chosen, id, name));
  return new Set(byDoc.flatMap((own, doc) => (own.some((value) => wanted[value]) ? [doc] : [])));
}

export type DocumentFacets = Partial<Record<Facet, FacetValue[]>>;
/** Values whose order is settled elsewhere. */
export type KnownValues = Partial<Record<Facet, FacetValue[]>>;
type Columns = Record<Facet, FacetColumn>;

export interface FacetColumn {
  values: FacetValue[];
  /** For each document the numbers of its values. */
  byDoc: number[][];
}

export interface FacetValue {
  id: string;
  name: string;
}

export interface Count extends FacetValue {
  chosen: boolean;
  count: number;
}
