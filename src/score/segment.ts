import { assign } from './assign.ts';
import type { ConvertedArticle } from './converted.ts';
import { type LineShares, measureLines } from './line-shares.ts';
import type { ExpectedPage, Layout } from './page.ts';
import { ratio } from './tally.ts';

/** A run of lines that should be one article, or one of the parts of which an article may consist. */
interface Segment {
  id: string;
  lines: Set<number>;
  /** Index of the expected article. */
  article: number;
  /** Index of the converted article matched with it, -1 where none is. */
  match: number;
  /** Jaccard index of the two sets of lines. */
  overlap: number;
}

/** How a page was cut into articles, by the reading that fits best. */
export interface Segmentation {
  segments: Segment[];
  /** Scored lines of each converted article. */
  found: Set<number>[];
  shares: LineShares;
}

/** An article is found where this share of the lines agrees. */
const SAME_ARTICLE = 0.9;
const TITLE_BONUS = 1e-6;

/** Matches converted with expected articles by their lines, for the reading of the page that fits best. */
export function segment(
  page: ExpectedPage,
  layout: Layout,
  converted: readonly ConvertedArticle[],
): Segmentation {
  const scored = new Set(layout.scored);
  const found = converted.map((article) => new Set(article.lines.filter((line) => scored.has(line))));
  const candidates = readings(page, layout).map((parts) => matchParts(page, parts, found, converted, layout));
  const [first, ...others] = candidates;
  if (!first) throw new Error(`${page.page}: a page has at least one reading`);
  return others.reduce((best, one) => (rank(one) > rank(best) + 1e-9 ? one : best), first);
}

/** Whether a converted article has the lines of the segment, or nearly. */
export function isFound({ overlap }: Segment): boolean {
  return overlap >= SAME_ARTICLE;
}

type Part = Omit<Segment, 'match' | 'overlap'>;

/** The reading itself, and for each article that may be split the reading with its sections apart. */
function readings(page: ExpectedPage, layout: Layout): Part[][] {
  const whole = page.articles.map((article, index) => ({
    id: article.id,
    lines: layout.articleLines[index] ?? new Set<number>(),
    article: index,
  }));
  const splits = page.articles.flatMap((article, index) =>
    article.alternatives.split === 'sections' && article.sections.length > 0 ? [index] : [],
  );
  return [
    whole,
    ...splits.map((index) => whole.flatMap((part) => (part.article === index ? cut(page, part) : [part]))),
  ];
}

function cut(page: ExpectedPage, part: Part): Part[] {
  const starts = (page.articles[part.article]?.sections ?? []).map((section) => section.line);
  return [Number.NEGATIVE_INFINITY, ...starts].map((from, index) => {
    const to = starts[index] ?? Number.POSITIVE_INFINITY;
    const lines = [...part.lines].filter((line) => line >= from && line < to);
    return { id: `${part.id}#${index}`, lines: new Set(lines), article: part.article };
  });
}

function matchParts(
  page: ExpectedPage,
  parts: Part[],
  found: Set<number>[],
  converted: readonly ConvertedArticle[],
  layout: Layout,
): Segmentation {
  const overlaps = parts.map((part) => found.map((lines) => jaccard(part.lines, lines)));
  const weights = overlaps.map((row, index) => {
    const titles = page.articles[parts[index]?.article ?? -1]?.titles;
    return row.map((overlap, column) =>
      overlap > 0 && titles?.has(converted[column]?.title ?? '') ? overlap + TITLE_BONUS : overlap,
    );
  });
  const matches = assign(weights);
  const segments = parts.map((part, index) => {
    const match = matches[index] ?? -1;
    return { ...part, match, overlap: overlaps[index]?.[match] ?? 0 };
  });
  return {
    segments,
    found,
    shares: measureLines(
      layout.scored,
      parts.map((part) => part.lines),
      found,
    ),
  };
}

/** Articles found count most; among equals, B-cubed decides. */
function rank({ segments, found, shares }: Segmentation): number {
  const f1 = (2 * segments.filter(isFound).length) / Math.max(1, segments.length + found.length);
  const precision = ratio(shares.precision, shares.claimed) ?? 0;
  const recall = ratio(shares.recall, shares.expected) ?? 0;
  const bcubed = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return f1 * 1e4 + bcubed;
}

function jaccard(a: Set<number>, b: Set<number>): number {
  const common = a.intersection(b).size;
  return common > 0 ? common / (a.size + b.size - common) : 0;
}
