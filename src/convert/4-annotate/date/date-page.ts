import type { ArticleData } from '../../../schema/article.ts';
import { foldDigits } from '../fold-digits.ts';
import type { Passage } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import type { DateEvidence } from './evidence.ts';
import { issueDate } from './issue-date.ts';
import { DAY_READERS, MONTH_READERS } from './month-evidence.ts';
import { type PageYear, yearOf } from './page-year.ts';
import { EVENT_READERS, YEAR_READERS, yearsBefore, yearsSince } from './year-evidence.ts';

const READERS = [...YEAR_READERS, ...MONTH_READERS];
/** What a sentence without figures, years and months may still hold: the names of days and events. */
const NAME_READERS = [...EVENT_READERS, ...DAY_READERS];
const DATED = /[年月季]|20\d\d|今[春夏秋冬]/u;

/** Up to this month lists of a whole year are the last year's. */
const EARLY = 4;

export interface PageDate {
  date: ArticleData['date'];
  /** The printed words it rests on: the article's own, the page's where it has none. */
  evidence: string[];
}

/** One date for all articles of a page, each with its own evidence first. `furniture`: folio and masthead lines. */
export function datePage(pages: Passage[][], furniture: string[] = []): PageDate[] {
  const printed = issueDate(furniture);
  if (printed) return pages.map(() => ({ date: printed.date, evidence: [printed.words] }));
  const own = pages.map((passages) => passages.flatMap(({ text }) => evidenceIn(text)));
  const all = own.flat();
  const year = yearOf(all);
  if (!year) return pages.map(() => ({ date: null, evidence: [] }));
  const month = monthOf(all, year);
  const printedIn = year.whole && month && month <= EARLY ? year.value + 1 : year.value;
  const date = month
    ? `${printedIn}-${String(month).padStart(2, '0')}~`
    : `${printedIn}${year.sure ? '~' : '?'}`;
  const words = telling(all, year.value, month);
  return own.map((evidence) => ({ date, evidence: words(evidence) }));
}

/** Digits may be full-width; the words are given as printed. */
function evidenceIn(printed: string): DateEvidence[] {
  const text = foldDigits(printed);
  const inSentences = sentencesOf(text).flatMap((sentence) =>
    (DATED.test(sentence) ? READERS : NAME_READERS).flatMap((read) => read(sentence)),
  );
  return [...inSentences, ...yearsSince(text), ...yearsBefore(text)].map((item) => {
    const at = text.indexOf(item.words);
    return { ...item, words: printed.slice(at, at + item.words.length) };
  });
}

/** The latest month of the year that had begun; a holiday's name counts where nothing else does. */
function monthOf(evidence: DateEvidence[], year: PageYear): number | undefined {
  const fits = (item: DateEvidence) => isOf(item, year.value);
  const months = evidence.flatMap((item) => (item.month && fits(item) ? [item.month] : []));
  const told = months.filter(({ sure }) => sure === 'told');
  const values = (told.length > 0 ? told : months).map(({ value }) => value);
  return values.length > 0 ? Math.max(...values) : undefined;
}

function isOf({ year }: DateEvidence, value: number): boolean {
  return year === undefined || year.value === value;
}

/** The words that say the year and those that say the month: an article's own, else the page's. */
function telling(
  all: DateEvidence[],
  year: number,
  month: number | undefined,
): (own: DateEvidence[]) => string[] {
  const ofYear = (item: DateEvidence) => item.year?.value === year && item.month === undefined;
  const ofMonth = (item: DateEvidence) =>
    item.month !== undefined && item.month.value === month && isOf(item, year);
  const facts = [ofYear, ofMonth].map((fits) => ({ fits, onPage: wordsOf(all.filter(fits)) }));
  return (own) => {
    const told = facts.flatMap(({ fits, onPage }) => {
      const mine = wordsOf(own.filter(fits));
      return mine.length > 0 ? mine : onPage;
    });
    const words = [...new Set(told)];
    return words.filter((one) => !words.some((other) => other !== one && other.includes(one)));
  };
}

/** Each once. */
function wordsOf(evidence: DateEvidence[]): string[] {
  return [...new Set(evidence.map(({ words }) => words))];
}
