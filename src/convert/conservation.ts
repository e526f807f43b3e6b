import { visible } from './1-read/visible.ts';
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
    .filter(({ text, spans }) => !isSame(text, spansText(spans, rawOf)))
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

function isSame(text: string, printed: string): boolean {
  return text === printed || visible(text) === visible(printed);
}

/** All blocks of an article that show in its file. */
export function blocksOf({ series, kicker, title, subtitle, body }: Article): Block[] {
  return [series, kicker, title, subtitle, ...body].filter((block) => block !== undefined);
}

function ownerLeaks(lines: Line[], spans: Span[]): Leak[] {
  const owners = new Map(lines.map(({ number, raw }) => [number, new Uint8Array(raw.length)]));
  for (const { line, start, end } of spans) {
    const own = owners.get(line);
    for (let at = start; own && at < end; at++) own[at] = (own[at] ?? 0) + 1;
  }
  return lines.flatMap(({ number, raw }) => {
    const own = owners.get(number);
    if (own?.every((count) => count === 1)) return [];
    const charactersWith = (wrong: (count: number) => boolean) =>
      visible([...raw].filter((_, i) => wrong(own?.[utf16At(raw, i)] ?? 0)).join(''));
    const lost = charactersWith((count) => count === 0);
    const twice = charactersWith((count) => count > 1);
    return [...leak(number, lost, '有字没有去处'), ...leak(number, twice, '有字被用了两次')];
  });
}

/** UTF-16 offset of the n-th code point. */
function utf16At(text: string, codePoint: number): number {
  return [...text].slice(0, codePoint).join('').length;
}

function leak(line: number, text: string, message: string): Leak[] {
  return text === ''
    ? []
    : [{ line, message: `${message}：“${text.slice(0, 30)}”（${[...text].length}字）` }];
}
