import { nounAfter, nounAtEnd } from './name-nouns.ts';
import type { FramedQuote } from './quoted.ts';
import type { Sign } from './sign.ts';
import { SIGNS_AGAINST } from './signs-against.ts';
import { SIGNS_FOR } from './signs-for.ts';

/** Points from which a quoted text is taken for a name. */
export const NAME_THRESHOLD = 2.5;

/** One row a sign, with an example of it; the points are added up. */
export const SIGNS: Sign[] = [...SIGNS_FOR, ...SIGNS_AGAINST];

/** Points for a quote, and the signs that gave them. */
export function weighName(quote: FramedQuote, mentions = 1): { points: number; reasons: string[] } {
  const times = [...quote.inner].length > 2 ? mentions : 1;
  const view = { ...quote, times, noun: nounAfter(quote.after), ending: nounAtEnd(quote.inner) };
  const given = SIGNS.map(({ why, points }) => ({ why, points: points(view) })).filter(
    (row) => row.points !== 0,
  );
  return { points: given.reduce((sum, row) => sum + row.points, 0), reasons: given.map(({ why }) => why) };
}
