import type { ConvertedArticle } from '../../src/score/converted.ts';
import { linesOf } from '../../src/score/expected.ts';
import { fold, foldKicker, foldName } from '../../src/score/fold.ts';
import type { ReadArticle, Reading } from '../../src/score/reading-schema.ts';

/** What a converter would give that reads a page exactly as its reading does. */
export function perfectConversion(reading: Reading): ConvertedArticle[] {
  return reading.articles.map((article) => ({
    path: article.id,
    file: reading.seed,
    lines: article.ranges.flatMap(linesOf),
    title: fold(titleOf(article)),
    printedTitle: titleOf(article),
    kickers: [article.kicker ?? [], article.series ?? []].flat().map(foldKicker),
    subtitle: '',
    kinds: [article.kind],
    dates: [article.date.edtf],
    bylines: article.bylines.map((name) => ({ name, key: foldName(name), isPhotographer: false })),
    blocks: blocksOf(article),
    names: {
      parks: namesOf(article.parks),
      organizations: namesOf(article.organizations),
      awards: namesOf(article.awards),
      brands: namesOf(article.brands),
      people: namesOf(article.people),
    },
    awards: article.awards
      .filter(({ optional }) => !optional)
      .map(({ name, recipient }) => ({ name, keys: [foldName(name)], ...(recipient ? { recipient } : {}) })),
  }));
}

function titleOf({ title, suggestedTitle }: ReadArticle): string {
  return title ?? suggestedTitle ?? '图片新闻';
}

function blocksOf(article: ReadArticle): ConvertedArticle['blocks'] {
  const headings = article.sectionDetails.map(({ heading }) => ({
    role: 'heading' as const,
    printed: heading,
  }));
  const paragraphs = article.paragraphs.map((printed) => ({ role: 'paragraph' as const, printed }));
  const captions = [...article.captions, ...article.photos.map(({ caption }) => caption)];
  const credits = [...article.credits, ...article.photos.flatMap(({ credit }) => credit ?? [])];
  const asides = [...captions, ...credits, article.source ?? []].flat();
  return [...headings, ...paragraphs, ...asides.map((printed) => ({ role: 'aside' as const, printed }))];
}

function namesOf(names: readonly { name: string; optional: boolean }[]) {
  return names
    .filter(({ optional }) => !optional)
    .map(({ name }) => ({ name, key: foldName(name), aliases: [] }));
}
