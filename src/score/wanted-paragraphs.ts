import type { FoldedBlock } from './compare-body.ts';
import type { ConvertedArticle } from './converted.ts';
import type { ExpectedArticle } from './expected.ts';

/** A paragraph of a reading, with its number there. */
export interface WantedParagraph {
  text: string;
  index: number;
}

const SENTENCE_ENDS = ['', '。', '”', '。”'];

/** The paragraphs of a reading, with the choices that it leaves open settled as the conversion has made them. */
export function wantedParagraphs(
  expected: ExpectedArticle,
  converted: ConvertedArticle | undefined,
  blocks: readonly FoldedBlock[],
): WantedParagraph[] {
  const all = expected.paragraphs.map((text, index) => ({ text, index }));
  if (!converted) return all;
  const has = (text: string) => blocks.some((block) => block.role !== 'heading' && block.text === text);
  const kept = all.filter(({ text, index }) => {
    if (has(text)) return true;
    const isSubtitle = expected.alternatives.standfirst.includes(index) && converted.subtitle === text;
    return !expected.optionalParagraphs.has(index) && !isSubtitle;
  });
  return shorten(joinPairs(kept, expected.alternatives.merge, has), expected.alternatives.dropTail, has);
}

/** Two paragraphs that may be one. */
function joinPairs(
  paragraphs: WantedParagraph[],
  pairs: readonly (readonly [number, number])[],
  has: (text: string) => boolean,
): WantedParagraph[] {
  return pairs.reduce((list, [first, second]) => {
    const a = list.find(({ index }) => index === first);
    const b = list.find(({ index }) => index === second);
    if (!a || !b || !has(a.text + b.text)) return list;
    const joined = { ...a, text: a.text + b.text };
    return list.filter((one) => one !== b).map((one) => (one === a ? joined : one));
  }, paragraphs);
}

/** A paragraph that may end after certain words, because what follows is printed twice. */
function shorten(
  paragraphs: WantedParagraph[],
  lastWords: readonly string[],
  has: (text: string) => boolean,
): WantedParagraph[] {
  return paragraphs.map((paragraph) => {
    if (has(paragraph.text)) return paragraph;
    const endings = lastWords
      .filter((words) => paragraph.text.includes(words))
      .flatMap((words) => {
        const start = paragraph.text.slice(0, paragraph.text.indexOf(words) + words.length);
        return SENTENCE_ENDS.map((end) => start + end);
      });
    return { ...paragraph, text: endings.find(has) ?? paragraph.text };
  });
}
