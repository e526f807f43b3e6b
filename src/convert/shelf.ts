import { parse } from 'yaml';
import { splitFrontMatter } from '../schema/front-matter.ts';
import type { Ledger, Lock } from '../schema/ledger.ts';
import { ledgerPath } from './5-write/index.ts';

/** What stands in the content folder before a conversion: path below it → text. */
export type Shelf = Map<string, string>;

/** An article of an earlier conversion: its address and the lines that it had. */
export interface KnownArticle {
  id: string;
  lines: Set<number>;
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
    const entry = known.get(article) ?? { id: article, lines: new Set<number>(), withdrawn: false };
    for (let line = lines[0]; line <= lines[1]; line++) entry.lines.add(line);
    known.set(article, { ...entry, withdrawn: fate === 'withdrawn' });
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
