import { visible } from './1-read/visible.ts';
import { glyphsOf } from './glyphs.ts';
import { rawLookup, spansText } from './spans.ts';
import type { Article, Block, Line, PageReading, Span } from './types.ts';

/** A visible character without an owner, or with two; or a text that is not what its lines say. */
export interface Leak {
  line: number;
  message: string;
}

/** Every visible character of a page has exactly one owner, and every block says what its spans say. */
export function leaksOf(lines: Line[], reading: Pick<PageReading, 'articles' | 'drops'>): Leak[] {
  const rawOf = rawLookup(lines);
  const blocks = reading.articles.flatMap(blocksOf);
  const altered = blocks
    .filter(({ text, spans }) => visible(text) !== visible(spansText(spans, rawOf)))
    .map(({ text, spans }) => ({
      line: spans[0]?.line ?? 0,
      message: `整理后的文字与原文不符：“${text.slice(0, 20)}”`,
    }));
  const owned = [
    ...blocks.map(({ spans }) => spans),
    ...reading.articles.map(({ bylineSpans }) => bylineSpans),
    ...reading.drops.map(({ spans }) => spans),
  ];
  return [...altered, ...ownerLeaks(lines, owned.flat())];
}

/** All blocks of an article that show in its file. */
export function blocksOf({ series, kicker, title, subtitle, body }: Article): Block[] {
  return [series, kicker, title, subtitle, ...body].filter((block) => block !== undefined);
}

function ownerLeaks(lines: Line[], spans: Span[]): Leak[] {
  const rawOf = rawLookup(lines);
  const owners = new Map<string, number>();
  for (const { line, at } of glyphsOf(spans, rawOf))
    owners.set(`${line}:${at}`, (owners.get(`${line}:${at}`) ?? 0) + 1);
  return lines.flatMap(({ number, raw }) => {
    const glyphs = glyphsOf([{ line: number, start: 0, end: raw.length }], rawOf);
    const lost = glyphs.filter(({ at }) => !owners.has(`${number}:${at}`));
    const twice = glyphs.filter(({ at }) => (owners.get(`${number}:${at}`) ?? 0) > 1);
    return [...leak(number, lost, '有字没有去处'), ...leak(number, twice, '有字被用了两次')];
  });
}

function leak(line: number, glyphs: { character: string }[], message: string): Leak[] {
  if (glyphs.length === 0) return [];
  const text = glyphs.map(({ character }) => character).join('');
  return [{ line, message: `${message}：“${text.slice(0, 30)}”（${glyphs.length}字）` }];
}
