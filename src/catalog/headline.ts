const PHRASES = /[^、，：；！？,:;!?”—]*[、，：；！？,:;!?”—]*/gu; // 党建领航，|产业攀高
const QUOTED_OR_NOT = /[“‘][^”’]{1,8}[”’]|[^“‘]+|[“‘]/gu; // “链”
const QUOTED = /^[“‘].+[”’]$/u;
const CANNOT_START = /^[，。、；：！？,:;!?”’）)》…—·]/u;
const CANNOT_END = /[“‘（(《]$/u;
const WIDE_SPACE = /[\u3000\s]+/u; // 党建领航　产业攀高
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const LONGEST_UNBROKEN = 8;

/**
 * A title cut where a line may end: groups between wide spaces, each a list of pieces that never break inside.
 * Short phrases stay whole, long ones break between words, short quoted names never.
 */
export function headlineParts(title: string): HeadlinePart[][] {
  return title.trim().split(WIDE_SPACE).map(partsOfGroup);
}

function partsOfGroup(group: string): HeadlinePart[] {
  const phrases = (group.match(PHRASES) ?? []).filter(Boolean);
  return phrases.flatMap((phrase) =>
    phrase.length <= LONGEST_UNBROKEN ? [{ text: phrase, whole: true }] : wordsOf(phrase),
  );
}

function wordsOf(phrase: string): HeadlinePart[] {
  const parts: HeadlinePart[] = [];
  for (const bit of phrase.match(QUOTED_OR_NOT) ?? []) {
    const whole = QUOTED.test(bit);
    const words = whole ? [bit] : [...WORDS.segment(bit)].map(({ segment }) => segment);
    for (const text of words) {
      const last = parts.at(-1);
      if (last && (CANNOT_START.test(text) || CANNOT_END.test(last.text))) last.text += text;
      else parts.push({ text, whole });
    }
  }
  return parts;
}

/** Letters between two places where a line may end; `whole` ones must not break even where browsers would. */
export interface HeadlinePart {
  text: string;
  whole: boolean;
}
