import { nounAfter, nounAtEnd, nounBefore } from './name-nouns.ts';
import type { BrandKind } from './noun-rows.ts';
import type { FramedQuote } from './quoted.ts';
import type { Sign } from './sign.ts';
import { SIGNS_AGAINST } from './signs-against.ts';
import { SIGNS_FOR } from './signs-for.ts';

/** Points from which a quoted text is taken for a name. */
export const NAME_THRESHOLD = 2.5;

/** One row a sign, with an example of it; the points are added up. */
export const SIGNS: Sign[] = [...SIGNS_FOR, ...SIGNS_AGAINST];

/** Points for a quote, the signs that gave them, and what it would be the name of. */
export function weighName(
  quote: FramedQuote,
  mentions = 1,
): { points: number; reasons: string[]; kind: BrandKind } {
  const times = [...quote.inner].length > 2 ? mentions : 1;
  const noun = nounAfter(quote.after);
  const apposed = nounBefore(quote.before, quote.inner);
  const ending = nounAtEnd(quote.inner);
  const view = { ...quote, times, noun, apposed, ending };
  const reasons: string[] = [];
  let points = 0;
  for (const sign of SIGNS) {
    const given = sign.points(view);
    if (given === 0) continue;
    points += given;
    reasons.push(sign.why);
  }
  const named = noun ?? apposed ?? ending;
  return { points, reasons, kind: named && named.points > 0 ? named.kind : 'programme' };
}
