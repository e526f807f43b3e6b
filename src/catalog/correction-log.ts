import type { Correction } from '../schema/correction.ts';
import { dateKey } from './dates.ts';
import { inQuotes } from './in-quotes.ts';
import type { Library, Report, SeedPage } from './model.ts';

/** What people changed after the machine's reading, for readers. Newest first. */
export function correctionLog({ corrections, moved, edited }: LogInput, library: Library): CorrectionLog {
  const rows = corrections
    .toSorted((a, b) => (dateKey(a.date) < dateKey(b.date) ? 1 : -1))
    .map((correction) => ({ correction, report: reportOf(correction, moved, library) }));
  const byReport = Map.groupBy(rows, ({ report }) => report);
  return {
    rows,
    of: (report) => (byReport.get(report) ?? []).map(({ correction }) => correction),
    isEdited: ({ id }) => edited.has(id),
    unlisted: library.reports.filter((report) => edited.has(report.id) && !byReport.has(report)),
    withdrawn: library.pages.flatMap(withdrawnFrom),
  };
}

/** `“甲”改为“乙”`, `补“乙”`, `删“甲”`; '' where only a reason is given. */
export function changeWords({ was, now }: Correction): string {
  if (was && now) return `${inQuotes(was)}改为${inQuotes(now)}`;
  if (now) return `补${inQuotes(now)}`;
  return was ? `删${inQuotes(was)}` : '';
}

/** Who made a report what it is. */
export function handlingWords({ data }: Report, isEdited: boolean): string {
  const isRead = data.status === 'reviewed';
  if (!data.source) return isRead ? '由编者录入，已校对。' : '由编者录入，尚未校对。';
  if (isRead) return '全文已与原文逐行核对。';
  return isEdited
    ? '断行、重复与署名由程序整理，其后经人改动，尚未逐行校对。'
    : '断行、重复与署名由程序整理，尚未逐行校对。';
}

function reportOf({ article }: Correction, moved: LogInput['moved'], library: Library): Report | undefined {
  return library.report(article) ?? library.report(moved[article] ?? '');
}

function withdrawnFrom(page: SeedPage): Withdrawn[] {
  const rows = page.ledger.lines.filter(({ fate }) => fate === 'withdrawn');
  const articles = Map.groupBy(rows, ({ article }) => article);
  return [...articles.values()].flatMap(([first]) =>
    first ? [{ page, line: first.lines[0], ...(first.reason ? { reason: first.reason } : {}) }] : [],
  );
}

interface LogInput {
  corrections: Correction[];
  /** Former id of a renamed article → its id now. */
  moved: Record<string, string>;
  /** Ids of articles that differ from what convert wrote. */
  edited: ReadonlySet<string>;
}

export interface CorrectionLog {
  /** Newest first; without a report where it was withdrawn. */
  rows: { correction: Correction; report: Report | undefined }[];
  of(report: Report): Correction[];
  /** True where a person changed what convert wrote. */
  isEdited(report: Report): boolean;
  /** Changed reports of which the log says nothing. */
  unlisted: Report[];
  withdrawn: Withdrawn[];
}

/** An article that a person deleted: where it begins on its page. */
interface Withdrawn {
  page: SeedPage;
  line: number;
  reason?: string;
}
