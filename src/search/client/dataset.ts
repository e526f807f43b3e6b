import { href } from '../../catalog/href.ts';
import type { SearchLibrary } from '../answer.ts';
import type { SearchDocument } from '../documents.ts';
import { buildFacets, type Facet } from '../facets.ts';
import { fold, pairs, type Variants } from '../fold.ts';
import {
  type Hit,
  hitOf,
  type Manifest,
  type PackedFacet,
  shardPath,
  unpackFacet,
  unpackFacets,
} from '../index-files.ts';
import { namesByKind } from '../names.ts';
import { readBlocks, scanEngine } from '../scan-engine.ts';
import { shardEngine } from '../shard-engine.ts';
import { readShard } from '../shard-file.ts';
import { getJson, getUnzipped, once } from './fetch-once.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import { names } from './vocabulary.ts';

/** Everything that the search page reads, each part over the network and once. */
export interface Dataset extends SearchLibrary {
  /** Documents in all. */
  total: number;
  /** What is shown of a document. */
  hit(doc: number): Promise<Hit>;
  /** Facets that are not in the table until loaded. */
  later: readonly Facet[];
  loadFacet(facet: Facet): Promise<void>;
}

/** The index that the build wrote; while editing, the articles themselves. */
export const openDataset = (): Promise<Dataset> => (import.meta.env.DEV ? openArticles() : openIndex());

/** What a hit's own text needs to be folded. */
export function variantsOf({ variants = '' }: Hit): Variants {
  return pairs(variants);
}

async function openIndex(): Promise<Dataset> {
  const { version, total, facets, later, shards } = await getJson<Manifest>('/search/index.json', 'no-cache');
  const folder = `/search/${version}`;
  const table = unpackFacets(facets);
  const hit = once((doc: number) => getJson<Hit>(`${folder}/hits/${doc}.json`));
  const loadFacet = once(async (facet: Facet) => {
    const packed = await getJson<PackedFacet>(`${folder}/facets/${facet}.json`);
    table[facet] = unpackFacet(packed, namesByKind(await names())[facet]);
  });
  const loadShard = once(async (n: number) => readShard(await getUnzipped(`${folder}/${shardPath(n)}`)));
  const found = shards ? shardEngine(shards, loadShard) : pagefindEngine(href('/pagefind/'));
  const engine = { ...found, find: once(found.find), count: once(found.count) };
  return { total, engine, facets: table, hit, later, loadFacet, read: readerOf(hit) };
}

async function openArticles(): Promise<Dataset> {
  const documents = await getJson<SearchDocument[]>('/search/documents.json', 'no-cache');
  const hits = documents.map((document) => hitOf(document, new Map(), []));
  const hit = async (doc: number) => hits[doc] as Hit;
  return {
    total: documents.length,
    engine: scanEngine(documents),
    facets: buildFacets(documents.map(({ facets }) => facets)),
    hit,
    later: [],
    loadFacet: async () => {},
    read: readerOf(hit),
  };
}

function readerOf(hit: Dataset['hit']): SearchLibrary['read'] {
  return async (doc, term) => {
    const shown = await hit(doc);
    const blocks = shown.blocks.map(({ text }) => fold(text, variantsOf(shown)));
    return readBlocks(blocks, term);
  };
}
