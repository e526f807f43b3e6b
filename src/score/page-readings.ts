import type { ExpectedArticle } from './expected.ts';
import { mergeChildren } from './merge-children.ts';
import type { ExpectedPage, Layout } from './page.ts';

/** A run of lines that should be one article, or one of the parts of which an article may consist. */
export interface Part {
  id: string;
  lines: Set<number>;
  /** Index of the article among those of the reading. */
  article: number;
}

/** One of the ways to cut a page into articles that are equally right. */
export interface PageReading {
  articles: ExpectedArticle[];
  parts: Part[];
}

/** The reading as it stands, then with an article's sections apart, then with an article's children in it. */
export function pageReadings(page: ExpectedPage, layout: Layout): [PageReading, ...PageReading[]] {
  const articles = page.articles.map((article, index) => ({
    ...article,
    lines: layout.articleLines[index] ?? new Set<number>(),
  }));
  const whole = readWhole(articles);
  return [whole, ...splitSections(whole), ...mergeChildren(articles).map(readWhole)];
}

function readWhole(articles: ExpectedArticle[]): PageReading {
  return { articles, parts: articles.map(({ id, lines }, article) => ({ id, lines, article })) };
}

function splitSections({ articles, parts }: PageReading): PageReading[] {
  const splits = articles.filter(
    ({ alternatives, sections }) => alternatives.split === 'sections' && sections.length > 0,
  );
  return splits.map((split) => ({
    articles,
    parts: parts.flatMap((part) => (part.id === split.id ? cut(part, split) : [part])),
  }));
}

function cut(part: Part, { sections }: ExpectedArticle): Part[] {
  const starts = sections.map((section) => section.line);
  return [Number.NEGATIVE_INFINITY, ...starts].map((from, index) => {
    const to = starts[index] ?? Number.POSITIVE_INFINITY;
    const lines = [...part.lines].filter((line) => line >= from && line < to);
    return { ...part, id: `${part.id}#${index}`, lines: new Set(lines) };
  });
}
