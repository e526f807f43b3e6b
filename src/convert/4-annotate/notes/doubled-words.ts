import type { Note } from '../../../schema/article.ts';
import { bmp } from '../../plane.ts';
import { matchesOf } from '../matches-of.ts';

/** 的的, 和和: particles are never doubled; 的的确确 and 实实在在 are words. */
const PARTICLE = bmp(/(?<![实])(?<word>[的在和与为被把])\k<word>(?!确)/gu);
/** A phrase printed twice running: 推动高质量发展推动高质量发展. */
const PHRASE = bmp(/(?<word>\p{Script=Han}{4,12})\k<word>/gu);
const SHORTEST = 4;
const LONGEST = 12;

/** Words printed twice. */
export function doubledWords(text: string): Note[] {
  const forms = hasRepeat(text) ? [PARTICLE, PHRASE] : [PARTICLE];
  return forms.flatMap((form) =>
    matchesOf(text, form).map((match) => {
      const from = Math.max(0, match.index - 2);
      const until = match.index + match[0].length + 2;
      const word = match.groups?.['word'] ?? '';
      return {
        printed: text.slice(from, until),
        suggested: text.slice(from, match.index) + word + text.slice(match.index + match[0].length, until),
        reason: `疑衍“${word}”`,
      };
    }),
  );
}

/**
 * True where something of a phrase's length is printed twice running: quicker to tell than `PHRASE` is. Of a phrase's
 * characters one stands at a multiple of its length, so that only there both are compared.
 */
function hasRepeat(text: string): boolean {
  for (let lag = SHORTEST; lag <= LONGEST; lag++)
    for (let at = lag; at < text.length; at += lag) if (isRepeat(text, at, lag)) return true;
  return false;
}

/** True where `lag` characters around `at` are the same as those `lag` before them. */
function isRepeat(text: string, at: number, lag: number): boolean {
  const same = (one: number) => text.charCodeAt(one) === text.charCodeAt(one - lag);
  if (!same(at)) return false;
  let [from, until] = [at, at + 1];
  while (from > lag && same(from - 1)) from--;
  while (until < text.length && same(until)) until++;
  return until - from >= lag;
}
