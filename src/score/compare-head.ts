import type { ConvertedArticle } from './converted.ts';
import type { ExpectedArticle } from './expected.ts';
import { type Tally, tallyAnswer } from './tally.ts';

type HeadField = 'title' | 'kicker' | 'bylines' | 'kind' | 'date';

/** Compares what stands above and below an article's text. */
export function compareHead(
  expected: ExpectedArticle | undefined,
  converted: ConvertedArticle | undefined,
): Record<HeadField, Tally> {
  const isTitleRight = hasRightTitle(expected, converted);
  return {
    title: tallyAnswer(isTitleRight, expected && (expected.title ?? '（任意标题）'), converted?.printedTitle),
    kicker: compareKicker(expected, converted, isTitleRight),
    bylines: compareBylines(expected, converted),
    kind: tallyAnswer(
      Boolean(expected && converted?.kinds.every((kind) => expected.kinds.has(kind))),
      expected && [...expected.kinds].join('|'),
      converted?.kinds.join('|'),
    ),
    date: tallyAnswer(
      Boolean(expected && converted?.dates.every((date) => expected.dates.has(date))),
      expected && [...expected.dates].map(String).join('|'),
      converted?.dates.map(String).join('|'),
    ),
  };
}

/** Where no title is printed, any will do. */
function hasRightTitle(expected?: ExpectedArticle, converted?: ConvertedArticle): boolean {
  if (!expected || !converted) return false;
  const title = expected.uncorrect(converted.title);
  const unclaimed = expected.alternatives.anyTitleIfUnclaimed;
  const isAnyRight =
    expected.title === null || (unclaimed !== undefined && !converted.lines.includes(unclaimed));
  return expected.titles.has(title) || (isAnyRight && title !== '');
}

/** Lead-in, column name or subtitle: a lead-in is required, a column optional, all else spurious. */
function compareKicker(
  expected: ExpectedArticle | undefined,
  converted: ConvertedArticle | undefined,
  isTitleRight: boolean,
): Tally {
  const found = converted?.kickers ?? [];
  const kicker = expected?.kicker;
  const isFound = kicker !== undefined && found.includes(kicker);
  const isInTitle =
    kicker !== undefined &&
    isTitleRight &&
    expected?.uncorrect(converted?.title ?? '').includes(kicker) === true;
  const isWelcome = (text: string) =>
    text === kicker ||
    expected?.optionalKickers.has(text) ||
    (isTitleRight &&
      kicker === undefined &&
      expected?.headlines.some((headline) => headline.includes(text))) ||
    [...(expected?.alternatives.standfirst ?? [])].some((index) => expected?.paragraphs[index] === text);
  return {
    hit: isFound ? 1 : 0,
    missed: kicker === undefined || isFound || isInTitle ? [] : [kicker],
    extra: found.filter((text) => !isWelcome(text)),
  };
}

/** Photographers given as such are neither required nor wrong. */
function compareBylines(expected?: ExpectedArticle, converted?: ConvertedArticle): Tally {
  const wanted = expected?.bylines ?? new Map<string, string>();
  const found = new Set(converted?.bylines.map(({ key }) => key));
  const missed = [...wanted].filter(([key]) => !found.has(key)).map(([, name]) => name);
  const extra = (converted?.bylines ?? []).filter(
    ({ key, isPhotographer }) => !wanted.has(key) && !isPhotographer,
  );
  return { hit: wanted.size - missed.length, missed, extra: extra.map(({ name }) => name) };
}
