import { visible } from './1-read/visible.ts';
import type { RawOf } from './spans.ts';
import type { Span } from './types.ts';

/** One visible character of a page and where it stands: UTF-16 offset in the raw line. */
export interface Glyph {
  character: string;
  line: number;
  at: number;
}

/** The visible characters of spans, in order. */
export function glyphsOf(spans: Span[], rawOf: RawOf): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const { line, start, end } of spans) {
    let at = start;
    for (const character of rawOf(line).slice(start, end)) {
      if (visible(character) !== '') glyphs.push({ character, line, at });
      at += character.length;
    }
  }
  return glyphs;
}

/** Neighbouring glyphs of one line as spans. */
export function toSpans(glyphs: Glyph[]): Span[] {
  const spans: Span[] = [];
  for (const { character, line, at } of glyphs) {
    const last = spans.at(-1);
    if (last?.line === line && last.end === at) last.end = at + character.length;
    else spans.push({ line, start: at, end: at + character.length });
  }
  return spans;
}
