import type { Article, Block, BodyBlock, PageReading } from '../types.ts';

/** One article of all that was read: a person said that these lines are one. Later headlines become sub-headings. */
export function mergeArticles(reading: PageReading): PageReading {
  const [first, ...rest] = reading.articles;
  if (!first || rest.length === 0) return reading;
  const merged: Article = {
    ...first,
    bylines: reading.articles.flatMap(({ bylines }) => bylines),
    bylineSpans: reading.articles.flatMap(({ bylineSpans }) => bylineSpans),
    body: [...first.body, ...rest.flatMap(asSection)],
  };
  return { ...reading, articles: [merged] };
}

function asSection({ series, kicker, title, subtitle, body }: Article): BodyBlock[] {
  const labels = [series, kicker, title, subtitle].filter((block): block is Block => block !== undefined);
  return [...labels.map((block): BodyBlock => ({ ...block, role: 'heading' })), ...body];
}
