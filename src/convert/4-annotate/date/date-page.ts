import type { ArticleData } from '../../../schema/article.ts';
import type { Passage } from '../passages.ts';
import { type DateEvidence, dateEvidenceIn } from './evidence.ts';
import { issueDate } from './issue-date.ts';

const MOST_WORDS = 6;

export interface PageDate {
  date: ArticleData['date'];
  /** The printed words it rests on: the article's own, then the page's. */
  evidence: string[];
}

/** One date for all articles of a page, each with its own evidence first. `furniture`: folio and masthead lines. */
export function datePage(pages: Passage[][], furniture: string[] = []): PageDate[] {
  const own = pages.map((passages) => passages.flatMap(({ text }) => dateEvidenceIn(text)));
  const printed = issueDate(furniture);
  if (printed) return pages.map(() => ({ date: printed.date, evidence: [printed.words] }));
  const all = own.flat();
  const year = yearOf(all);
  if (year === undefined) return pages.map(() => ({ date: null, evidence: [] }));
  const month = monthIn(all, year.value);
  const date = month
    ? `${year.value}-${String(month).padStart(2, '0')}~`
    : `${year.value}${year.sure ? '~' : '?'}`;
  const telling = (evidence: DateEvidence) => supports(evidence, year.value, month);
  return own.map((evidence) => ({ date, evidence: wordsOf(evidence.filter(telling), all.filter(telling)) }));
}

/** The exact year most often told, not below any floor; else the highest floor, unsure. */
function yearOf(evidence: DateEvidence[]): { value: number; sure: boolean } | undefined {
  const years = evidence.flatMap(({ year }) => year ?? []);
  const floor = Math.max(...years.map(({ value }) => value));
  const exact = years
    .filter(({ sure, value }) => sure === 'exact' && value >= floor)
    .map(({ value }) => value);
  if (exact.length > 0) return { value: Math.max(...exact), sure: true };
  return years.length > 0 ? { value: floor, sure: false } : undefined;
}

/** The latest month of the year that had begun. */
function monthIn(evidence: DateEvidence[], year: number): number | undefined {
  const months = evidence.flatMap((item) => (item.month && isOf(item, year) ? [item.month] : []));
  return months.length > 0 ? Math.max(...months) : undefined;
}

function isOf({ year }: DateEvidence, value: number): boolean {
  return year === undefined || year.value === value;
}

function supports(evidence: DateEvidence, year: number, month: number | undefined): boolean {
  return isOf(evidence, year) && (evidence.month === undefined || evidence.month === month);
}

function wordsOf(own: DateEvidence[], page: DateEvidence[]): string[] {
  return [...new Set([...own, ...page].map(({ words }) => words))].slice(0, MOST_WORDS);
}
