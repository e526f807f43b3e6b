import type { SearchDocument } from './documents.ts';
import {
  buildFacets,
  type DocumentFacets,
  FACET_NAMES,
  type Facet,
  type FacetColumn,
  type FacetTable,
  type FacetValue,
  type KnownValues,
} from './facets.ts';
import { fold, type Variants } from './fold.ts';
import { gramText } from './grams.ts';
import type { ShardCatalog } from './shard-engine.ts';

/** Facets with more values are loaded when they come into sight. */
const VALUES_AT_ONCE = 200;
/** Numbers are written with few digits. */
const RADIX = 36;
const HAN = /\p{Script=Han}/gu;

/** What the index engine is given for document `doc`: its folded text as grams, and its number to be sorted by. */
export function indexRecord(document: SearchDocument, doc: number, variants: Variants): IndexRecord {
  const content = gramText(document.blocks.map(({ text }) => fold(text, variants)));
  return { url: `/${doc}/`, content, language: 'und', sort: { doc: String(doc) } };
}

/** What a page shows of a document, whole: excerpts are cut from it. Of its facets only those that come later. */
export function hitOf(
  { facets, ...shown }: SearchDocument,
  variants: Variants,
  later: readonly Facet[],
): Hit {
  const own = new Set(shown.blocks.flatMap(({ text }) => text.match(HAN) ?? []));
  const folded = [...own].flatMap((character) => [character, variants.get(character) ?? '']);
  const changed = folded.filter((_, i) => folded[i % 2 ? i : i + 1]);
  const kept = later.filter((facet) => facets[facet]?.length);
  return {
    ...shown,
    ...(changed.length > 0 ? { variants: changed.join('') } : {}),
    ...(kept.length > 0 ? { facets: Object.fromEntries(kept.map((facet) => [facet, facets[facet]])) } : {}),
  };
}

/** What the search page loads first, and the facets that it loads later. `known`: values that it has from elsewhere by then. */
export function catalogOf(documents: readonly SearchDocument[], known: KnownValues = {}): Catalog {
  const own = documents.map(({ facets }) => facets);
  const table = buildFacets(own);
  const later = FACET_NAMES.filter((facet) => table[facet].values.length > VALUES_AT_ONCE);
  const byKnown = buildFacets(own, known);
  return {
    total: documents.length,
    facets: packAll(
      table,
      FACET_NAMES.filter((facet) => !later.includes(facet)),
    ),
    later: packAll(byKnown, later, known),
  };
}

/** Values, unless they are known, and in one text the numbers of each document's. */
export function packFacet({ values, byDoc }: FacetColumn, known: readonly FacetValue[] = []): PackedFacet {
  return {
    more: values.slice(known.length).map(({ id, name }) => [id, name]),
    docs: byDoc.map((own) => own.map((value) => value.toString(RADIX)).join()).join(' '),
  };
}

/** The inverse. */
export function unpackFacet({ more, docs }: PackedFacet, known: readonly FacetValue[] = []): FacetColumn {
  return {
    values: [...known, ...more.map(([id, name]) => ({ id, name }))],
    byDoc: docs
      .split(' ')
      .map((own) => (own ? own.split(',').map((value) => Number.parseInt(value, RADIX)) : [])),
  };
}

/** Where a shard is in the folder of the build. */
export function shardPath(shard: number): string {
  return `shards/${shard}.gzip`;
}

/** All facets of a catalog that came at once. */
export function unpackFacets(packed: Catalog['facets']): FacetTable {
  return Object.fromEntries(
    Object.entries(packed).map(([facet, column]) => [facet, unpackFacet(column)]),
  ) as FacetTable;
}

function packAll(
  table: Record<Facet, FacetColumn>,
  facets: Facet[],
  known: KnownValues = {},
): Catalog['facets'] {
  return Object.fromEntries(facets.map((facet) => [facet, packFacet(table[facet], known[facet])]));
}

export interface IndexRecord {
  url: string;
  content: string;
  /** `und`: with a real language the engine would cut words and stem them. */
  language: 'und';
  sort: { doc: string };
}

export interface Hit extends Omit<SearchDocument, 'facets'> {
  /** Those that are in files of their own, so that a short result needs none of these files. */
  facets?: DocumentFacets;
  /** Variants that its text holds, each with its Simplified character: `著着`. */
  variants?: string;
}

export interface Catalog {
  /** Documents in all. */
  total: number;
  facets: Partial<Record<Facet, PackedFacet>>;
  later: Partial<Record<Facet, PackedFacet>>;
}

/** `search/index.json`, which is never taken from a cache. */
export interface Manifest {
  /** Folder of this build's files. */
  version: string;
  total: number;
  facets: Catalog['facets'];
  /** Facets in files of their own. */
  later: Facet[];
  /** Where text is found, if not by Pagefind. */
  shards?: ShardCatalog;
}

export interface PackedFacet {
  /** Id and name of the values that the reader does not know yet. */
  more: [string, string][];
  /** `3,1e 3  a`: documents with spaces between, numbers of values with commas. */
  docs: string;
}
