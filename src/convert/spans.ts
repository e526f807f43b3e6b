import { visible } from './1-read/visible.ts';
import type { Block, Line, Span } from './types.ts';

/** Raw text of a line, by number. */
export type RawOf = (line: number) => string;

/** Looks lines up by number. */
export function rawLookup(lines: Line[]): RawOf {
  const raws = new Map(lines.map(({ number, raw }) => [number, raw]));
  return (line) => raws.get(line) ?? '';
}

/** The raw characters of spans, joined. */
export function spansText(spans: Span[], rawOf: RawOf): string {
  return spans.map(({ line, start, end }) => rawOf(line).slice(start, end)).join('');
}

/**
 * Cuts a block in two behind `count` visible characters. The texts are cut at the same place, so both halves keep
 * the promise that a block's visible characters are those of its spans.
 */
export function splitBlock<T extends Block>(block: T, count: number, rawOf: RawOf): [T, T] {
  const [headSpans, tailSpans] = splitSpans(block.spans, count, rawOf);
  const at = offsetBehind(block.text, count);
  const head = { ...block, text: block.text.slice(0, at).trim(), spans: headSpans };
  return [head, { ...block, text: block.text.slice(at).trim(), spans: tailSpans }];
}

function splitSpans(spans: Span[], count: number, rawOf: RawOf): [Span[], Span[]] {
  const head: Span[] = [];
  const tail: Span[] = [];
  let left = count;
  for (const span of spans) {
    const raw = rawOf(span.line).slice(span.start, span.end);
    const size = visible(raw).length;
    const cut = left >= size ? span.end : span.start + offsetBehind(raw, Math.max(left, 0));
    if (cut > span.start) head.push({ ...span, end: cut });
    if (cut < span.end) tail.push({ ...span, start: cut });
    left -= size;
  }
  return [head, tail];
}

/** UTF-16 offset right behind the first `count` visible characters (UTF-16 units, surrogate pairs kept whole). */
function offsetBehind(text: string, count: number): number {
  let seen = 0;
  let at = 0;
  for (const character of text) {
    if (seen >= count) break;
    seen += visible(character).length;
    at += character.length;
  }
  return at;
}
