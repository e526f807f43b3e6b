import { assign } from './assign.ts';
import type { ConvertedArticle } from './converted.ts';
import type { ExpectedArticle } from './expected.ts';
import { type LineShares, measureLines } from './line-shares.ts';
import type { ExpectedPage, Layout } from './page.ts';
import { type PageReading, type Part, pageReadings } from './page-readings.ts';
import { ratio } from './tally.ts';

/** A part of the reading with what was found of it. */
interface Segment extends Part {
  /** Index of the converted article matched with it, -1 where none is. */
  match: number;
  /** Jaccard index of the two sets of lines. */
  overlap: number;
}

/** How a page was cut into articles, by the reading that fits best. */
export interface Segmentation {
  /** The articles of that reading. */
  articles: ExpectedArticle[];
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
  const candidates = pageReadings(page, layout).map((reading) =>
    matchParts(reading, found, converted, layout),
  );
  return candidates.reduce((best, one) => (rank(one) > rank(best) + 1e-9 ? one : best));
}

/** Whether a converted article has the lines of the segment, or nearly. */
export function isFound({ overlap }: Segment): boolean {
  return overlap >= SAME_ARTICLE;
}

function matchParts(
  { articles, parts }: PageReading,
  found: Set<number>[],
  converted: readonly ConvertedArticle[],
  layout: Layout,
): Segmentation {
  const overlaps = parts.map((part) => found.map((lines) => jaccard(part.lines, lines)));
  const weights = overlaps.map((row, index) => {
    const titles = articles[parts[index]?.article ?? -1]?.titles;
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
    articles,
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
