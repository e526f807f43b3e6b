import type { Lexicon } from '../names/lexicon.ts';
import type { LedgerRow } from '../schema/ledger.ts';
import { read } from './1-read/index.ts';
import { withoutDuplicates } from './2-repair/duplicates.ts';
import { repair } from './2-repair/index.ts';
import { segment } from './3-segment/index.ts';
import { mergeArticles } from './3-segment/merge.ts';
import { annotate, type PageOfArticles } from './4-annotate/index.ts';
import { type WriteContext, type WrittenPage, write } from './5-write/index.ts';
import { type Leak, leaksOf } from './conservation.ts';
import { isArticleRow, rowAt } from './pins.ts';
import { rawLookup } from './spans.ts';
import { inOneUnitEach } from './stand-ins.ts';
import type { AnnotatedArticle, Drop, Line, PageReading, Seed } from './types.ts';

/** Of a page without lines. */
const NOTHING: PageReading = { articles: [], drops: [], doubts: [], decisions: [] };

/** What became of a page: its articles, why it was cut so, its files, and what leaked (nothing, or it is not written). */
export interface ConvertedPage {
  seed: Seed;
  lines: Line[];
  reading: PageReading;
  articles: AnnotatedArticle[];
  files: WrittenPage;
  leaks: Leak[];
}

/** A page, and what its files depend on besides. */
export interface PageToConvert extends WriteContext {
  seed: Seed;
}

/**
 * Page dumps → their files, in five stages. All pages go through a stage before the next begins: its code stays in the
 * processor's caches. Rare characters of two units are read as one.
 */
export function convertPages(pages: PageToConvert[], lexicon: Lexicon): ConvertedPage[] {
  const received = pages.map((page) => {
    const { text, restore } = inOneUnitEach(page.seed.text);
    return { ...page, pins: page.pins ?? [], restore, lines: read(text) };
  });
  const segmented = readPages(received);
  const annotated = annotate(segmented.map(articlesOf), lexicon);
  const told = segmented.map(({ restore, lines, reading, ...page }, at) => ({
    ...page,
    ...restore({ lines, reading, articles: annotated[at] ?? [] }, rawLookup(lines)),
  }));
  const written = told.map((page) => ({ ...page, files: write(page) }));
  return written.map(({ seed, lines, reading, articles, files }) => {
    const leaks = leaksOf(lines, { ...reading, articles });
    return { seed, lines, reading, articles, files, leaks };
  });
}

/** One page by itself. */
export function convertPage(page: PageToConvert, lexicon: Lexicon): ConvertedPage {
  const [converted] = convertPages([page], lexicon);
  if (!converted) throw new Error('a page gives a page');
  return converted;
}

function articlesOf({ lines, reading }: { lines: Line[]; reading: PageReading }): PageOfArticles {
  const furniture = lines.flatMap(({ furniture: why, text }) => (why ? [text] : []));
  return { articles: reading.articles, furniture };
}

/** Stages 2 and 3. Each pinned article is read by itself and stays one; pinned rows of another fate leave the text; the rest is read as usual. */
function readPages<P extends { lines: Line[]; pins: LedgerRow[] }>(
  pages: P[],
): (P & { reading: PageReading })[] {
  const free = readLines(
    pages.map(({ lines, pins }) => lines.filter(({ number }) => rowAt(pins, number) === undefined)),
  );
  return pages.map((page, at) => {
    const drops = page.lines.flatMap((line) => pinnedDrop(line, rowAt(page.pins, line.number)));
    const readings = [...pinnedArticles(page), { ...NOTHING, drops }];
    return { ...page, reading: joinReadings([free[at] ?? NOTHING, ...readings]) };
  });
}

function pinnedArticles({ lines, pins }: { lines: Line[]; pins: LedgerRow[] }): PageReading[] {
  const ids = [...new Set(pins.filter(isArticleRow).map(({ article }) => article))];
  const articles = ids.map((id) => {
    const own = lines.filter(({ number }) => {
      const row = rowAt(pins, number);
      return row !== undefined && row.article === id && isArticleRow(row);
    });
    return own.map(({ furniture: _, ...line }) => line);
  });
  return readLines(articles).map((reading, at) => mergeArticles(reading, rawLookup(articles[at] ?? [])));
}

/** Stages 2 and 3 on some lines of each page. */
function readLines(pages: Line[][]): PageReading[] {
  const kept = pages.map((lines) => withoutDuplicates(lines.filter(({ furniture }) => !furniture)));
  const repaired = kept.map((page) => ({ ...page, blocks: repair(page.lines) }));
  const segmented = repaired.map(({ blocks, lines, drops }) => ({ drops, reading: segment(blocks, lines) }));
  return segmented.map(({ reading, drops }, at) => ({
    ...reading,
    drops: [...reading.drops, ...(pages[at] ?? []).flatMap(furnitureDrop), ...drops],
  }));
}

function joinReadings(readings: PageReading[]): PageReading {
  const articles = readings.flatMap((reading) => reading.articles);
  const start = ({ body, title }: PageReading['articles'][number]) => (title ?? body[0])?.spans[0]?.line ?? 0;
  return {
    articles: articles.sort((a, b) => start(a) - start(b)),
    drops: readings.flatMap((reading) => reading.drops),
    doubts: readings.flatMap((reading) => reading.doubts),
    decisions: readings.flatMap((reading) => reading.decisions),
  };
}

function furnitureDrop({ number, raw, furniture }: Line): Drop[] {
  if (!furniture) return [];
  const fate = furniture === '编校署名' ? 'credit' : 'furniture';
  return [{ spans: [{ line: number, start: 0, end: raw.length }], fate, reason: furniture }];
}

function pinnedDrop({ number, raw }: Line, row: LedgerRow | undefined): Drop[] {
  if (!row || isArticleRow(row)) return [];
  return [
    {
      spans: [{ line: number, start: 0, end: raw.length }],
      fate: row.fate,
      reason: row.reason ?? '人工固定',
    },
  ];
}
