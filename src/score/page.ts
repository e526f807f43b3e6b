import type { ConvertedArticle } from './converted.ts';
import { type ExpectedArticle, expectArticle, linesOf } from './expected.ts';
import { type PageAlternatives, type Reading, STRICT_ARTICLE } from './reading-schema.ts';

/** A page dump with its reading, ready to be compared. */
export interface ExpectedPage {
  page: string;
  /** Numbers of the lines that are not blank, in order. */
  lines: number[];
  bannerLines: number[];
  discarded: number[];
  banners: string[];
  articles: ExpectedArticle[];
  alternatives: PageAlternatives;
}

/** The lines as they are measured against one conversion, its choice among equal readings granted. */
export interface Layout {
  discarded: Set<number>;
  /** Lines that are measured: all but banners, discarded and neutral ones. */
  scored: number[];
  /** Lines of each expected article. */
  articleLines: Set<number>[];
  /** How many converted articles claim a line. */
  claims: Map<number, number>;
}

const LINE_END = /\r\n|\r|\n/u;
const INVISIBLE = /\s|\u200b|\u00ad|\u200d|\u2060|\ufeff/gu;

/** Joins a reading with its dump. */
export function expectPage(reading: Reading, dump: string, alternatives: PageAlternatives): ExpectedPage {
  const raw = dump.replace(/^\ufeff/u, '').split(LINE_END);
  const lines = raw.flatMap((line, index) => (line.replace(INVISIBLE, '') === '' ? [] : [index + 1]));
  const visible = new Set(lines);
  const only = (ranges: [number, number][]) => ranges.flatMap(linesOf).filter((line) => visible.has(line));
  const banners = reading.banner.map((banner) => banner.text);
  return {
    page: reading.seed,
    lines,
    bannerLines: only(reading.banner.flatMap((banner) => banner.lines)),
    discarded: only(reading.discarded.flatMap((row) => row.lines)),
    banners,
    alternatives,
    articles: reading.articles.map((article) => {
      const own = alternatives.articles[article.id] ?? STRICT_ARTICLE;
      const expected = expectArticle(article, own, banners, (line) => raw[line - 1] ?? '');
      return { ...expected, lines: new Set([...expected.lines].filter((line) => visible.has(line))) };
    }),
  };
}

/** Grants a conversion the choices that a reading leaves open: copies of a passage, banners, optional lines. */
export function layOut(page: ExpectedPage, converted: readonly ConvertedArticle[]): Layout {
  const claims = countClaims(page, converted);
  const articleLines = page.articles.map((article) => new Set(article.lines));
  const discarded = new Set(page.discarded);
  for (const { kept, other } of page.alternatives.swap) {
    const keptLines = linesOf(kept);
    const otherLines = linesOf(other);
    if (keptLines.some((line) => claims.has(line)) || !otherLines.every((line) => claims.has(line))) continue;
    swapLines(keptLines, otherLines, articleLines, discarded);
  }
  const neutral = new Set([...discarded, ...page.alternatives.neutralLines]);
  for (const line of page.alternatives.optionalLines) {
    if (claims.has(line)) continue;
    neutral.add(line);
    for (const lines of articleLines) lines.delete(line);
  }
  for (const line of page.bannerLines) {
    const next = claims.has(line) ? articleAfter(line, articleLines) : undefined;
    if (next) next.add(line);
    else neutral.add(line);
  }
  return { claims, discarded, articleLines, scored: page.lines.filter((line) => !neutral.has(line)) };
}

function countClaims(page: ExpectedPage, converted: readonly ConvertedArticle[]): Map<number, number> {
  const visible = new Set(page.lines);
  const claims = new Map<number, number>();
  for (const line of converted.flatMap((article) => article.lines))
    if (visible.has(line)) claims.set(line, (claims.get(line) ?? 0) + 1);
  return claims;
}

function swapLines(kept: number[], other: number[], articles: Set<number>[], discarded: Set<number>) {
  const home = articles.find((lines) => lines.has(kept[0] ?? 0));
  for (const line of kept) {
    home?.delete(line);
    discarded.add(line);
  }
  for (const line of other) {
    home?.add(line);
    discarded.delete(line);
  }
}

/** A banner may be the column line of the article that follows it. */
function articleAfter(line: number, articles: Set<number>[]): Set<number> | undefined {
  const starts = articles.map((lines) => ({ lines, first: Math.min(...lines) }));
  return starts.filter(({ first }) => first > line).sort((a, b) => a.first - b.first)[0]?.lines;
}
