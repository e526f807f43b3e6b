import { bmp } from '../../plane.ts';
import { matchesOf } from '../matches-of.ts';

const CLOSING: Record<string, string> = { '“': '”', '‘': '’', '「': '」', '『': '』' };
const MARK = bmp(/[“”‘’「」『』]/gu);
/** How much of a sentence is looked at. */
const REACH = 160;
const SENTENCE_END = /[。！？!?；;\n]/u;
/** What may stand between quotes of one list: “A”“B”, “A”、“B”, “A”和“B”. */
const LIST_GLUE = /^(?:、|和|与|及|以及|暨)?$/u;

/** A quoted stretch: UTF-16 offsets of its marks, `end` exclusive. */
export interface Quoted {
  /** Without its marks. */
  inner: string;
  start: number;
  end: number;
  /** 0 for an outermost quote. */
  depth: number;
  /** The text of the quote that this one stands in. */
  outer?: string;
}

/** A quote with the sentence around it; quotes of one list share what stands before the first and after the last. */
export interface FramedQuote extends Quoted {
  before: string;
  after: string;
}

/** All balanced quotes of a text, in order of their opening marks. */
export function quotedIn(text: string): Quoted[] {
  const open: { mark: string; start: number }[] = [];
  const found: Quoted[] = [];
  for (const { 0: mark, index } of matchesOf(text, MARK)) {
    if (CLOSING[mark]) open.push({ mark, start: index });
    const last = open.at(-1);
    if (!last || mark !== CLOSING[last.mark]) continue;
    open.pop();
    const inner = text.slice(last.start + 1, index);
    found.push({ inner, start: last.start, end: index + 1, depth: open.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The quotes of a text with their frames. */
export function framedQuotes(text: string): FramedQuote[] {
  const quotes = withOuter(quotedIn(text));
  return quoteLists(text, quotes).flatMap((list) => {
    const before = sentenceBefore(text, list[0]?.start ?? 0);
    const after = sentenceAfter(text, list.at(-1)?.end ?? 0);
    return list.map((quote) => ({ ...quote, before, after }));
  });
}

function withOuter(quotes: Quoted[]): Quoted[] {
  const latest = new Map<number, Quoted>();
  return quotes.map((quote) => {
    latest.set(quote.depth, quote);
    const outer = latest.get(quote.depth - 1);
    return outer ? { ...quote, outer: outer.inner } : quote;
  });
}

function quoteLists(text: string, quotes: Quoted[]): Quoted[][] {
  const lists: Quoted[][] = [];
  const latest = new Map<number, Quoted[]>();
  for (const quote of quotes) {
    const list = latest.get(quote.depth);
    const last = list?.at(-1);
    if (list && last && LIST_GLUE.test(text.slice(last.end, quote.start))) {
      list.push(quote);
      continue;
    }
    const fresh = [quote];
    lists.push(fresh);
    latest.set(quote.depth, fresh);
  }
  return lists;
}

function sentenceBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - REACH), at)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  );
}

function sentenceAfter(text: string, at: number): string {
  return text.slice(at, at + REACH).split(SENTENCE_END)[0] ?? '';
}
