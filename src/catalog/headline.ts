const PHRASES = /[^、，：；！？,:;!?”—]*[、，：；！？,:;!?”—]*/gu; // 党建领航，|产业攀高
const QUOTED_OR_NOT = /[“‘][^”’]{1,8}[”’]|[^“‘]+|[“‘]/gu; // “链”
const QUOTED = /^[“‘].+[”’]$/u;
const CANNOT_START = /^[，。、；：！？,:;!?”’）)》…—·]/u;
const CANNOT_END = /[“‘（(《]$/u;
const WIDE_SPACE = /[\u3000\s]+/u; // 党建领航　产业攀高
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const DISTRICT = /((?:高新|经开|自贸|示范|保税|开发)区)/u; // 清远|高新区
const SINGLE = /^\p{Script=Han}$/u; // 获|批
const NUMBER = /\d$/u; // 35|项
const SUFFIX = /^[区市县省镇村奖机链业化性者员会]$/u; // 无人|机
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
    for (const text of whole ? [bit] : segmentsOf(bit)) {
      const last = parts.at(-1);
      if (last && (CANNOT_START.test(text) || CANNOT_END.test(last.text))) last.text += text;
      else parts.push({ text, whole });
    }
  }
  return parts;
}

/** Words as readers know them: the segmenter cuts 高|新|区, 获|批 and 无人|机. */
function segmentsOf(text: string): string[] {
  const words: string[] = [];
  let glue = false;
  for (const bit of text.split(DISTRICT)) {
    for (const { segment } of DISTRICT.test(bit) ? [{ segment: bit }] : WORDS.segment(bit)) {
      const single = SINGLE.test(segment);
      const before = words.at(-1) ?? '';
      if (before && single && (glue || SUFFIX.test(segment) || NUMBER.test(before)))
        words.splice(-1, 1, before + segment);
      else words.push(segment);
      glue = single && words.at(-1)?.length === 1;
    }
  }
  return words;
}

/** Letters between two places where a line may end; `whole` ones must not break even where browsers would. */
export interface HeadlinePart {
  text: string;
  whole: boolean;
}
