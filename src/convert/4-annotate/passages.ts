import type { Article, Block, BodyRole } from '../types.ts';

const HEADLINE_PARTS = ['series', 'kicker', 'title', 'subtitle'] as const;

/** A stretch of an article's text as the recognizers read it: one headline part or one body block. */
export interface Passage {
  part: (typeof HEADLINE_PARTS)[number] | BodyRole;
  text: string;
  /** Raw line on which it begins; 0 where unknown. */
  line: number;
}

/** An article's printed text in reading order: headline parts, then the body. */
export function passagesOf(article: Article): Passage[] {
  const headline = HEADLINE_PARTS.flatMap((part) => {
    const block = article[part];
    return block ? [passage(part, block)] : [];
  });
  return [...headline, ...article.body.map((block) => passage(block.role, block))];
}

/** True for a passage that speaks in sentences, not in headlines, captions or credits. */
export function isProse({ part }: Passage): boolean {
  return part === 'paragraph';
}

function passage(part: Passage['part'], block: Block): Passage {
  return { part, text: block.text, line: block.spans[0]?.line ?? 0 };
}
