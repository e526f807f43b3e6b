import type { Lexicon } from '../names/lexicon.ts';
import type { LedgerRow } from '../schema/ledger.ts';
import { read } from './1-read/index.ts';
import { withoutDuplicates } from './2-repair/duplicates.ts';
import { repair } from './2-repair/index.ts';
import { segment } from './3-segment/index.ts';
import { mergeArticles } from './3-segment/merge.ts';
import { annotate } from './4-annotate/index.ts';
import { type WriteContext, type WrittenPage, write } from './5-write/index.ts';
import { type Leak, leaksOf } from './conservation.ts';
import { isArticleRow, rowAt } from './pins.ts';
import { rawLookup } from './spans.ts';
import { inOneUnitEach } from './stand-ins.ts';
import type { AnnotatedArticle, Drop, Line, PageReading, Seed } from './types.ts';

/** What became of a page: its articles, why it was cut so, its files, and what leaked (nothing, or it is not written). */
export interface ConvertedPage {
  seed: Seed;
  lines: Line[];
  reading: PageReading;
  articles: AnnotatedArticle[];
  files: WrittenPage;
  leaks: Leak[];
}

export interface ConvertContext extends WriteContext {
  lexicon: Lexicon;
}

/** One page dump → its files, in five stages. Rare characters of two units are read as one. */
export function convertPage(seed: Seed, context: ConvertContext): ConvertedPage {
  const { text, restore } = inOneUnitEach(seed.text);
  const page = readPage(text, context);
  const { lines, reading, articles } = restore(page, rawLookup(page.lines));
  const files = write(seed, lines, reading, articles, context);
  return { seed, lines, reading, articles, files, leaks: leaksOf(lines, { ...reading, articles }) };
}

/** The first four stages. */
function readPage(
  text: string,
  context: ConvertContext,
): Pick<ConvertedPage, 'lines' | 'reading' | 'articles'> {
  const lines = read(text);
  const reading = readWithPins(lines, context.pins ?? []);
  const furniture = lines.flatMap(({ furniture: why, text }) => (why ? [text] : []));
  const articles = annotate(reading.articles, { lexicon: context.lexicon, furniture });
  return { lines, reading, articles };
}

/** Each pinned article is read by itself and stays one; pinned rows of another fate leave the text; the rest is read as usual. */
function readWithPins(lines: Line[], pins: LedgerRow[]): PageReading {
  const isFree = ({ number }: Line) => rowAt(pins, number) === undefined;
  const readings = [readLines(lines.filter(isFree))];
  const ids = [...new Set(pins.filter(isArticleRow).map(({ article }) => article))];
  for (const id of ids) {
    const own = lines.filter(({ number }) => {
      const row = rowAt(pins, number);
      return row !== undefined && row.article === id && isArticleRow(row);
    });
    const plain = own.map(({ furniture: _, ...line }) => line);
    readings.push(mergeArticles(readLines(plain), rawLookup(plain)));
  }
  const drops = lines.flatMap((line) => pinnedDrop(line, rowAt(pins, line.number)));
  return joinReadings([...readings, { articles: [], drops, doubts: [], decisions: [] }]);
}

/** Stages 2 and 3 on some lines of a page. */
function readLines(lines: Line[]): PageReading {
  const { lines: text, drops } = withoutDuplicates(lines.filter(({ furniture }) => !furniture));
  const reading = segment(repair(text), text);
  return { ...reading, drops: [...reading.drops, ...lines.flatMap(furnitureDrop), ...drops] };
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
