import type { Lock } from '../schema/ledger.ts';
import { newId } from './5-write/index.ts';
import {
  articleIds,
  frontMatterOn,
  type KnownArticle,
  knownArticles,
  ledgerFor,
  type Shelf,
} from './shelf.ts';
import type { AnnotatedArticle, Seed } from './types.ts';

/** Gives addresses for one run: an article keeps its old one, a renamed file its new one. */
export interface Addresses {
  idFor(seed: Seed, article: AnnotatedArticle, lines: Set<number>): string;
  /** Old id → new id, where a person renamed a file. */
  renamed: Map<string, string>;
  /** Ids whose file a person deleted. */
  withdrawn: Set<string>;
}

/** An old article is the same where half of the shorter one's lines agree. */
const SAME = 0.5;

/** Reads the old addresses of these seeds' articles from ledgers and files. */
export function addressBook(shelf: Shelf, lock: Lock, files: string[]): Addresses {
  const ids = articleIds(shelf);
  const strangers = ids.filter((id) => !(`articles/${id}.md` in lock));
  const renamed = new Map<string, string>();
  const withdrawn = new Set<string>();
  const known = new Map<string, KnownArticle[]>();
  const named = new Set<string>();
  for (const file of files) {
    const articles = knownArticles(ledgerFor(shelf, file)).map((article) => {
      const state = stateOf(article, file, shelf, () => strangers.filter((id) => !named.has(id)));
      if (state.renamedTo) renamed.set(article.id, state.renamedTo);
      if (state.withdrawn) withdrawn.add(article.id);
      return { ...article, id: state.renamedTo ?? article.id };
    });
    known.set(file, articles);
    for (const { id } of articles) named.add(id);
  }
  const taken = new Set([...ids, ...named]);
  const given = new Set<string>();
  return {
    renamed,
    withdrawn,
    idFor(seed, article, lines) {
      const old = closest(known.get(seed.file) ?? [], lines, given);
      const id = old?.id ?? newId(article, (id) => taken.has(id) || given.has(id));
      given.add(id);
      taken.add(id);
      return id;
    },
  };
}

/** Is the article's file still there, elsewhere, or gone? `strangers`: files that no run wrote and no ledger names. */
function stateOf(
  article: KnownArticle,
  file: string,
  shelf: Shelf,
  strangers: () => string[],
): { renamedTo?: string; withdrawn?: boolean } {
  if (article.withdrawn) return { withdrawn: true };
  if (shelf.has(`articles/${article.id}.md`)) return {};
  const renamedTo = strangers().find((id) => sharesLines(frontMatterOn(shelf, id), file, article.rows));
  return renamedTo ? { renamedTo } : { withdrawn: true };
}

function sharesLines(data: Record<string, unknown>, file: string, rows: [number, number][]): boolean {
  const source = data['source'] as { file?: string; lines?: [number, number][] } | undefined;
  if (source?.file !== file) return false;
  return (source.lines ?? []).some(([from, to]) => rows.some(([first, last]) => first <= to && last >= from));
}

function closest(known: KnownArticle[], lines: Set<number>, given: Set<string>): KnownArticle | undefined {
  const rated = known
    .filter(({ id }) => !given.has(id))
    .map((article) => ({ article, share: overlap(article.rows, lines) }))
    .sort((a, b) => b.share - a.share);
  return rated[0] && rated[0].share >= SAME ? rated[0].article : undefined;
}

function overlap(rows: [number, number][], lines: Set<number>): number {
  const size = rows.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const common = [...lines].filter((line) => rows.some(([first, last]) => line >= first && line <= last));
  return common.length / Math.max(1, Math.min(size, lines.size));
}
