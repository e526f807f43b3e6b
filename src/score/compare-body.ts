import { compareText, type TextComparison } from './compare-text.ts';
import type { ConvertedArticle, ConvertedBlock } from './converted.ts';
import type { ExpectedArticle, ExpectedSection } from './expected.ts';
import { fold, foldParagraph } from './fold.ts';
import { type Tally, tallyLists } from './tally.ts';
import { wantedParagraphs } from './wanted-paragraphs.ts';

/** How an article's text agrees with its reading. */
export interface BodyComparison {
  paragraphs: Tally;
  sections: Tally;
  captions: Tally;
  text: TextComparison;
}

/** A block with its text as compared. */
export interface FoldedBlock {
  role: ConvertedBlock['role'];
  text: string;
}

const CREDIT_WORDS = /图片来源|图片|供图|摄影|摄|图/gu;
const LETTER = /[\p{L}\p{N}]/u;
const IN_QUOTES = /^“(.*)”$/u;

/** Compares paragraphs, sub-headings, captions and the running text. */
export function compareBody(
  expected: ExpectedArticle | undefined,
  converted: ConvertedArticle | undefined,
): BodyComparison {
  const all = foldBlocks(converted?.blocks ?? [], expected);
  const paragraphs = expected ? wantedParagraphs(expected, converted, all) : [];
  const captions: string[] = [];
  const blocks = all.filter((block) => {
    if (!expected || !converted || block.role === 'heading') return true;
    if (paragraphs.some(({ text }) => text === block.text)) return true;
    const aside = readAside(block, expected);
    captions.push(...(aside?.captions ?? []));
    return aside === undefined;
  });
  const found = blocks.filter(({ role }) => role !== 'heading').map(({ text }) => text);
  const headings = blocks.filter(({ role }) => role === 'heading').map(({ text }) => text);
  return {
    paragraphs: tallyLists(
      paragraphs.map(({ text }) => text),
      found,
    ),
    sections: compareSections(expected?.sections ?? [], headings),
    captions: {
      hit: captions.length,
      extra: [],
      missed: (expected?.captions ?? []).filter((caption) => !captions.includes(caption)),
    },
    text: closest(paragraphs, found.join(''), expected?.alternatives.order ?? []),
  };
}

function foldBlocks(blocks: readonly ConvertedBlock[], expected: ExpectedArticle | undefined): FoldedBlock[] {
  const uncorrect = expected?.uncorrect ?? ((text: string) => text);
  return blocks.map(({ role, printed }) => ({
    role,
    text: uncorrect(role === 'heading' ? fold(printed) : foldParagraph(printed)),
  }));
}

/** What a block holds that is no running text: captions, credits, a headline, a deck. Undefined: it is text. */
function readAside(block: FoldedBlock, expected: ExpectedArticle): { captions: string[] } | undefined {
  if (expected.sections.some(({ deck }) => deck === block.text)) return { captions: [] };
  // A caption or credit standing as a plain paragraph interrupts the text.
  if (block.role !== 'aside') return undefined;
  const bare = block.text.replace(IN_QUOTES, '$1');
  if (expected.neutralTexts.includes(block.text) || expected.neutralTexts.includes(bare))
    return { captions: [] };
  const captions = expected.captions.filter((caption) => block.text.includes(caption));
  const longestFirst = expected.credits.toSorted((a, b) => b.length - a.length);
  const withoutCaptions = captions.reduce((text, caption) => text.replace(caption, ''), block.text);
  const rest = longestFirst.reduce((text, credit) => text.replaceAll(credit, ''), withoutCaptions);
  const isRead = rest !== block.text && !LETTER.test(rest.replace(CREDIT_WORDS, ''));
  return isRead ? { captions } : undefined;
}

/** A section may be headed by its heading, its deck or both; a deck beside its heading is no section more. */
function compareSections(sections: readonly ExpectedSection[], headings: readonly string[]): Tally {
  const taken = new Set<ExpectedSection>();
  const extra = headings.filter((heading) => {
    const section = sections.find((one) => !taken.has(one) && one.accepted.has(heading));
    if (section) taken.add(section);
    return !section && !sections.some(({ deck }) => deck === heading);
  });
  return {
    hit: taken.size,
    extra,
    missed: sections.filter((section) => !taken.has(section)).map(({ name }) => name),
  };
}

/** Compares the running text, in the order of paragraphs that fits best. */
function closest(
  paragraphs: readonly { text: string; index: number }[],
  found: string,
  orders: readonly number[][],
): TextComparison {
  const printed = compareText(paragraphs.map(({ text }) => text).join(''), found);
  return orders.reduce((best, order) => {
    if (best.distance === 0) return best;
    const texts = order.map((index) => paragraphs.find((one) => one.index === index)?.text ?? '');
    const other = compareText(texts.join(''), found);
    return other.distance < best.distance ? other : best;
  }, printed);
}
