import { newId } from './5-write/index.ts';
import {
  articleIds,
  frontMatterOn,
  type KnownArticle,
  knownArticles,
  ledgerFor,
  lockOf,
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

/** Reads the old addresses from ledgers and files. `pinned`: lines that a person gave to an article. */
export function addressBook(shelf: Shelf, seeds: Seed[]): Addresses {
  const lock = lockOf(shelf);
  const taken = new Set(articleIds(shelf));
  const renamed = new Map<string, string>();
  const withdrawn = new Set<string>();
  const known = new Map<string, KnownArticle[]>();
  for (const { file } of seeds) {
    const articles = knownArticles(ledgerFor(shelf, file)).map((article) => {
      const state = stateOf(article, file, shelf, lock, known);
      if (state.renamedTo) renamed.set(article.id, state.renamedTo);
      if (state.withdrawn) withdrawn.add(article.id);
      return { ...article, id: state.renamedTo ?? article.id };
    });
    known.set(file, articles);
    for (const { id } of articles) taken.add(id);
  }
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

/** Is the article's file still there, elsewhere, or gone? */
function stateOf(
  article: KnownArticle,
  file: string,
  shelf: Shelf,
  lock: Record<string, string>,
  known: Map<string, KnownArticle[]>,
): { renamedTo?: string; withdrawn?: boolean } {
  if (article.withdrawn) return { withdrawn: true };
  if (shelf.has(`articles/${article.id}.md`)) return {};
  const named = new Set([...known.values()].flat().map(({ id }) => id));
  const candidates = articleIds(shelf).filter((id) => !(`articles/${id}.md` in lock) && !named.has(id));
  const renamedTo = candidates.find((id) => sharesLines(frontMatterOn(shelf, id), file, article.lines));
  return renamedTo ? { renamedTo } : { withdrawn: true };
}

function sharesLines(data: Record<string, unknown>, file: string, lines: Set<number>): boolean {
  const source = data['source'] as { file?: string; lines?: [number, number][] } | undefined;
  if (source?.file !== file) return false;
  return (source.lines ?? []).some(([from, to]) => [...lines].some((line) => line >= from && line <= to));
}

function closest(known: KnownArticle[], lines: Set<number>, given: Set<string>): KnownArticle | undefined {
  const rated = known
    .filter(({ id }) => !given.has(id))
    .map((article) => ({ article, share: overlap(article.lines, lines) }))
    .sort((a, b) => b.share - a.share);
  return rated[0] && rated[0].share >= SAME ? rated[0].article : undefined;
}

function overlap(a: Set<number>, b: Set<number>): number {
  const common = [...b].filter((line) => a.has(line)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}
