import type { SearchDocument } from './documents.ts';
import { buildFacets, FACET_NAMES, type Facet, type FacetTable, type FacetValue } from './facets.ts';
import { fold, type Variants } from './fold.ts';
import { gramText } from './grams.ts';

/** Facets of larger archives, and those with more values, are loaded when a reader opens them. */
const ARCHIVE_AT_ONCE = 3000;
const VALUES_AT_ONCE = 200;
const HAN = /\p{Script=Han}/gu;

/** What the index engine is given for document `doc`: its folded text as grams, and its number to be sorted by. */
export function indexRecord(document: SearchDocument, doc: number, variants: Variants): IndexRecord {
  const content = gramText(document.blocks.map(({ text }) => fold(text, variants)));
  return { url: `/${doc}/`, content, language: 'und', sort: { doc: String(doc) } };
}

/** What a page shows of document `doc`, whole: excerpts are cut from it. */
export function hitOf({ facets: _, ...shown }: SearchDocument, variants: Variants): Hit {
  const own = new Set(shown.blocks.flatMap(({ text }) => text.match(HAN) ?? []));
  const folded = [...own].flatMap((character) => [character, variants.get(character) ?? '']);
  const changed = folded.filter((_, i) => folded[i % 2 ? i : i + 1]);
  return changed.length > 0 ? { ...shown, variants: changed.join('') } : shown;
}

/** What the search page loads first, and the facets that it loads later. */
export function catalogOf(documents: readonly SearchDocument[]): Catalog {
  const table = buildFacets(documents.map(({ facets }) => facets));
  const isLarge = (facet: Facet) =>
    documents.length > ARCHIVE_AT_ONCE || table[facet].length > VALUES_AT_ONCE;
  const large = FACET_NAMES.filter(isLarge);
  const small = FACET_NAMES.filter((facet) => !large.includes(facet));
  return {
    total: documents.length,
    facets: Object.fromEntries(small.map((facet) => [facet, packFacet(table[facet])])),
    later: Object.fromEntries(large.map((facet) => [facet, packFacet(table[facet])])),
  };
}

/** Document numbers as steps, which compress better. */
export function packFacet(values: FacetValue[]): PackedFacet {
  return values.map(({ id, name, docs }) => [id, name, docs.map((doc, i) => doc - (docs[i - 1] ?? 0))]);
}

/** The inverse. */
export function unpackFacet(packed: PackedFacet): FacetValue[] {
  return packed.map(([id, name, steps]) => {
    let doc = 0;
    return { id, name, docs: steps.map((step) => (doc += step)) };
  });
}

/** All facets of a catalog that came at once. */
export function unpackFacets(packed: Catalog['facets']): FacetTable {
  return Object.fromEntries(
    Object.entries(packed).map(([facet, values]) => [facet, unpackFacet(values)]),
  ) as FacetTable;
}

export interface IndexRecord {
  url: string;
  content: string;
  /** `und`: with a real language the engine would cut words and stem them. */
  language: 'und';
  sort: { doc: string };
}

export interface Hit extends Omit<SearchDocument, 'facets'> {
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
}

/** Id, name, steps between document numbers. */
export type PackedFacet = [string, string, number[]][];
