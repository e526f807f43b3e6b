import { parse } from 'yaml';
import { splitFrontMatter } from '../schema/front-matter.ts';
import type { Ledger, Lock } from '../schema/ledger.ts';
import { ledgerPath } from './5-write/index.ts';

/** What stands in the content folder before a conversion: path below it → text. A file may be read each time it is asked for. */
export type Shelf = Pick<ReadonlyMap<string, string>, 'has' | 'get' | 'keys'>;

/** An article of an earlier conversion: its address and the lines that it had, first and last of each row. */
export interface KnownArticle {
  id: string;
  rows: [number, number][];
  withdrawn: boolean;
}

export const LOCK_PATH = 'convert.lock.yaml';
export const IDS_PATH = 'ids.yaml';
export const REDIRECTS_PATH = 'redirects.yaml';
const ARTICLE_PATH = /^articles\/(.+)\.md$/u;

/** What the last conversion wrote: path → digest. */
export function lockOf(shelf: Shelf): Lock {
  return (parseOr(shelf.get(LOCK_PATH)) ?? {}) as Lock;
}

/** The ledger of a seed, where there is a readable one. */
export function ledgerFor(shelf: Shelf, file: string): Ledger | undefined {
  const ledger = parseOr(shelf.get(ledgerPath(file))) as Ledger | undefined;
  return Array.isArray(ledger?.lines) ? ledger : undefined;
}

/** The articles that a seed's ledger names, with the lines of their rows. */
export function knownArticles(ledger: Ledger | undefined): KnownArticle[] {
  const known = new Map<string, KnownArticle>();
  for (const { lines, fate, article } of ledger?.lines ?? []) {
    if (!article || (fate !== 'article' && fate !== 'withdrawn')) continue;
    const rows = [...(known.get(article)?.rows ?? []), lines];
    known.set(article, { id: article, rows, withdrawn: fate === 'withdrawn' });
  }
  return [...known.values()];
}

/** Ids of all article files. */
export function articleIds(shelf: Shelf): string[] {
  return [...shelf.keys()].flatMap((path) => path.match(ARTICLE_PATH)?.[1] ?? []);
}

/** Front matter of an article file, as far as it can be read. */
export function frontMatterOn(shelf: Shelf, id: string): Record<string, unknown> {
  const yaml = splitFrontMatter(shelf.get(`articles/${id}.md`) ?? '')?.yaml;
  return (parseOr(yaml) ?? {}) as Record<string, unknown>;
}

function parseOr(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : parse(text);
  } catch {
    return undefined;
  }
}
