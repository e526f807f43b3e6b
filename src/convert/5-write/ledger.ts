import type { Dropped, Ledger, LedgerRow } from '../../schema/ledger.ts';
import { blocksOf } from '../conservation.ts';
import { type Glyph, glyphsOf, toSpans } from '../glyphs.ts';
import { rowAt } from '../pins.ts';
import { type RawOf, rawLookup } from '../spans.ts';
import type { Article, Drop, Line, PageReading, Span } from '../types.ts';
import type { WriteContext } from './index.ts';

const SAME = ['fate', 'article', 'reason', 'pinned'] as const;

type Fated = Omit<LedgerRow, 'lines'>;

/** Where every line of a page went. `ids`: the address of each article, in the order of the reading. */
export function ledgerOf(
  lines: Line[],
  reading: PageReading,
  ids: string[],
  { pins = [], withdrawn }: Pick<WriteContext, 'pins' | 'withdrawn'>,
): Ledger {
  const rawOf = rawLookup(lines);
  const fates = lineFates(reading, ids, withdrawn);
  const rows = toRows(lines, fates, pins);
  const credits = reading.articles.flatMap((article) => creditDrops(article, rawOf));
  const inArticles = reading.drops.map(({ spans, ...drop }) => ({
    ...drop,
    spans: spans.filter(({ line }) => fates.get(line)?.article),
  }));
  const dropped = [...inArticles, ...credits].flatMap((drop) => toDropped(drop, rawOf));
  dropped.sort((a, b) => a.line - b.line || a.at - b.at);
  return { lines: rows, ...(dropped.length > 0 ? { dropped } : {}), ...doubtsOf(reading) };
}

/** The lines that an article has characters on. */
export function linesOf(article: Article): Set<number> {
  const spans = [...blocksOf(article).flatMap(({ spans }) => spans), ...article.bylineSpans];
  return new Set(spans.map(({ line }) => line));
}

/** [3, 5, 7, 20] on a page whose other lines are blank between 3 and 7 → [[3, 7], [20, 20]]. `order`: rank of each non-blank line. */
export function rangesOf(own: Set<number>, order: Map<number, number>): [number, number][] {
  const ranges: [number, number][] = [];
  let before: number | undefined;
  for (const line of [...own].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    const adjoins = before !== undefined && (order.get(line) ?? 0) - (order.get(before) ?? 0) === 1;
    if (last && adjoins) last[1] = line;
    else ranges.push([line, line]);
    before = line;
  }
  return ranges;
}

/** Rank of each non-blank line of a page, by line number. */
export function lineOrder(lines: Line[]): Map<number, number> {
  return new Map(lines.map(({ number }, rank) => [number, rank]));
}

function lineFates(
  { articles, drops }: PageReading,
  ids: string[],
  withdrawn = new Set<string>(),
): Map<number, Fated> {
  const fates = new Map<number, Fated>();
  for (const { spans, fate, reason } of drops)
    for (const { line } of spans) fates.set(line, reason ? { fate, reason } : { fate });
  articles.forEach((article, at) => {
    const id = ids[at] ?? '';
    const fate = withdrawn.has(id) ? 'withdrawn' : 'article';
    for (const line of linesOf(article)) fates.set(line, { fate, article: id });
  });
  return fates;
}

function toRows(lines: Line[], fates: Map<number, Fated>, pins: LedgerRow[]): LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const { number } of lines) {
    const pinned = rowAt(pins, number)?.pinned ? { pinned: true } : {};
    const fated: Fated = { ...(fates.get(number) ?? { fate: 'furniture' }), ...pinned };
    const last = rows.at(-1);
    const same = last && SAME.every((key) => last[key] === fated[key]);
    if (same) last.lines = [last.lines[0], number];
    else rows.push({ lines: [number, number], ...fated });
  }
  return rows;
}

/** What stands around authors' names: `▶`, `本报记者`, brackets. */
function creditDrops({ bylines, bylineSpans }: Article, rawOf: RawOf): Drop[] {
  const glyphs = glyphsOf(bylineSpans, rawOf);
  const text = glyphs.map(({ character }) => character).join('');
  const around: Glyph[] = [];
  let [next, offset] = [0, 0];
  const readTo = (end: number, keep: boolean) => {
    for (let glyph = glyphs[next]; glyph && offset < end; glyph = glyphs[next]) {
      if (keep) around.push(glyph);
      offset += glyph.character.length;
      next++;
    }
  };
  for (const { name, inText } of bylines) {
    const at = inText ? -1 : text.indexOf(name, offset);
    if (at < 0) continue;
    readTo(at, true);
    readTo(at + name.length, false);
  }
  readTo(text.length, true);
  const spans = toSpans(around);
  return spans.length > 0 ? [{ spans, fate: 'credit', reason: '署名的身份与记号' }] : [];
}

function toDropped({ spans, fate, reason }: Drop, rawOf: RawOf): Dropped[] {
  return spans.map(({ line, start, end }: Span) => {
    const raw = rawOf(line);
    const at = [...raw.slice(0, start)].length;
    return { line, at, text: raw.slice(start, end).trim(), fate, reason };
  });
}

function doubtsOf({ doubts }: PageReading): Pick<Ledger, 'doubts'> {
  return doubts.length > 0 ? { doubts: [...doubts].sort((a, b) => a.line - b.line) } : {};
}
