import { compareAwards } from './compare-awards.ts';
import { compareBody } from './compare-body.ts';
import { compareHead } from './compare-head.ts';
import { compareNames, type SamePark } from './compare-names.ts';
import { type ConvertedArticle, joinConverted } from './converted.ts';
import type { ExpectedArticle } from './expected.ts';
import { boundaries } from './line-shares.ts';
import { type ExpectedPage, type Layout, layOut } from './page.ts';
import { isFound, type Segmentation, segment } from './segment.ts';
import { type CountedField, mergeTallies, type Sheet } from './sheet.ts';
import { type Tally, tallyLists } from './tally.ts';

/** The score card: a reading and a conversion of one page → counts, from which `scoreOf` makes figures. */
export function scorePage(
  page: ExpectedPage,
  converted: readonly ConvertedArticle[],
  samePark: SamePark,
): Sheet {
  const layout = layOut(page, converted);
  const segmentation = segment(page, layout, converted);
  const pairs = pairUp(segmentation, converted).map((pair) => comparePair(...pair, samePark));
  const articleTallies = pairs.map(({ tallies }) => tallies);
  return {
    tallies: {
      ...compareLines(page, layout, segmentation, converted),
      ...mergeTallies(articleTallies, ARTICLE_FIELDS),
    },
    shares: segmentation.shares,
    texts: pairs.map(({ text }) => text),
    articles: page.articles.length,
    converted: converted.length,
  };
}

type LineField = 'segmentation' | 'boundaries' | 'coverage' | 'discards';
type ArticleField = Exclude<CountedField, LineField>;

const ARTICLE_FIELDS: readonly ArticleField[] = [
  ...(['paragraphs', 'title', 'kicker', 'bylines', 'kind', 'date', 'sections', 'captions'] as const),
  ...(['parks', 'organizations', 'awards', 'awardPairs', 'brands', 'people'] as const),
];

type Pair = [ExpectedArticle | undefined, ConvertedArticle | undefined];

/** Each expected article with what was found of it, and each converted article of which nothing was expected. */
function pairUp({ articles, segments }: Segmentation, converted: readonly ConvertedArticle[]): Pair[] {
  const pairs = articles.map((article, index): Pair => {
    const parts = segments.filter((one) => one.article === index && one.match >= 0);
    const [first, ...rest] = parts.flatMap((part) => converted[part.match] ?? []);
    return [article, first && joinConverted([first, ...rest])];
  });
  const used = new Set(segments.map(({ match }) => match));
  const spare = converted.filter((_, index) => !used.has(index)).map((one): Pair => [undefined, one]);
  return [...pairs, ...spare];
}

function comparePair(expected: Pair[0], converted: Pair[1], samePark: SamePark) {
  const { text, ...body } = compareBody(expected, converted);
  const names = (list: Parameters<typeof compareNames>[0]) =>
    compareNames(list, expected, converted, samePark);
  const tallies: Record<ArticleField, Tally> = {
    ...body,
    ...compareHead(expected, converted),
    parks: names('parks'),
    organizations: names('organizations'),
    awards: names('awards'),
    awardPairs: compareAwards(expected, converted, samePark),
    brands: names('brands'),
    people: names('people'),
  };
  return { text, tallies };
}

/** How the page was cut: articles, their first and last lines, lines in no or several articles, discarded lines. */
function compareLines(
  page: ExpectedPage,
  { claims, discarded, scored }: Layout,
  { segments, found }: Segmentation,
  converted: readonly ConvertedArticle[],
): Record<LineField, Tally> {
  const right = segments.filter(isFound);
  const matched = new Set(right.map(({ match }) => match));
  const expected = segments.map(({ lines }) => lines);
  const wanted = new Set(expected.flatMap((lines) => [...lines]));
  const claimsOf = (line: number) => claims.get(line) ?? 0;
  const lost = page.lines.filter((line) => claimsOf(line) > 1 || (claimsOf(line) === 0 && wanted.has(line)));
  const measured = page.lines.filter(
    (line) => discarded.has(line) && !page.alternatives.neutralLines.includes(line),
  );
  const dropped = found.length > 0 ? measured : [];
  return {
    segmentation: {
      hit: right.length,
      extra: converted.filter((_, index) => !matched.has(index)).map(({ printedTitle }) => printedTitle),
      missed: segments.filter((one) => !right.includes(one)).map(({ id }) => id),
    },
    boundaries: tallyLists(boundaries(scored, expected), boundaries(scored, found)),
    coverage: { hit: page.lines.length - lost.length, extra: [], missed: lost.map(String) },
    discards: {
      hit: dropped.filter((line) => claimsOf(line) === 0).length,
      extra: [],
      missed: dropped.filter((line) => claimsOf(line) > 0).map(String),
    },
  };
}
