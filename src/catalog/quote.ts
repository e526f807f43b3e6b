const SENTENCE_END = /[。！？!?]+[”’」』）)]*/gu; // ……表彰。|大会
/** Cutting off a handful of characters is not worth an ellipsis. */
const SLACK = 20;

/** The bounds of the sentence around a stretch of a text; it never ends inside the stretch. */
export function sentenceBounds(text: string, start: number, end: number): [number, number] {
  let from = 0;
  for (const stop of text.matchAll(SENTENCE_END)) {
    const next = stop.index + stop[0].length;
    if (next <= start) from = next;
    else if (next >= end) return [from, next];
  }
  return [from, text.length];
}

/** The sentence around a stretch, cut to about `limit` characters where it is longer; the stretch stays whole. */
export function quoteAround(text: string, start: number, end: number, limit: number): Quote {
  const [from, to] = sentenceBounds(text, start, end);
  const room = Math.max(0, limit - (end - start));
  const tooLong = to - from > limit + SLACK;
  const left = tooLong ? Math.max(from, start - Math.floor(room * 0.55)) : from;
  const right = tooLong ? Math.min(to, end + Math.max(room - (start - left), Math.floor(room * 0.45))) : to;
  return {
    before: (left > from ? '……' : '') + text.slice(left, start).trimStart(),
    match: text.slice(start, end),
    after: text.slice(end, right) + (right < to ? '……' : ''),
  };
}

/** Words as printed, with the stretch that they are quoted for. */
export interface Quote {
  before: string;
  match: string;
  after: string;
}
