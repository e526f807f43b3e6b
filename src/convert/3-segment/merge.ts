import { withoutHidden } from '../1-read/visible.ts';
import { collapse } from '../2-repair/spacing.ts';
import type { RawOf } from '../spans.ts';
import { spansText } from '../spans.ts';
import type { Article, Block, BodyBlock, Drop, PageReading } from '../types.ts';

/**
 * One article of all that was read: a person said that these lines are one. Later headlines become sub-headings, and
 * so does what the reading would have left out; only copies stay out.
 */
export function mergeArticles(reading: PageReading, rawOf: RawOf): PageReading {
  const copies = reading.drops.filter(({ fate }) => fate === 'duplicate');
  const kept = reading.drops.filter(({ fate }) => fate !== 'duplicate').map((drop) => asHeading(drop, rawOf));
  const [first = EMPTY, ...rest] = reading.articles;
  const article: Article = {
    ...first,
    bylines: [...first.bylines, ...rest.flatMap(({ bylines }) => bylines)],
    bylineSpans: [...first.bylineSpans, ...rest.flatMap(({ bylineSpans }) => bylineSpans)],
    body: [...kept, ...first.body, ...rest.flatMap(asSection)],
  };
  return { ...reading, articles: article.body.length > 0 ? [article] : [], drops: copies };
}

const EMPTY: Article = { kind: 'brief', bylines: [], bylineSpans: [], body: [] };

function asHeading({ spans }: Drop, rawOf: RawOf): BodyBlock {
  return { role: 'heading', text: collapse(withoutHidden(spansText(spans, rawOf))), spans };
}

function asSection({ series, kicker, title, subtitle, body }: Article): BodyBlock[] {
  const labels = [series, kicker, title, subtitle].filter((block): block is Block => block !== undefined);
  return [...labels.map((block): BodyBlock => ({ ...block, role: 'heading' })), ...body];
}
