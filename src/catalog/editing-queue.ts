import type { Doubt } from '../schema/ledger.ts';
import type { Report } from './model.ts';

/** What editors should read first: articles that nobody has read yet, by the number of doubts, then by length. */
export function editingQueue(reports: Report[]): QueueRow[] {
  return reports
    .filter(({ data }) => data.status !== 'reviewed')
    .map((report) => ({ report, doubts: doubtsOf(report) }))
    .sort((a, b) => b.doubts.length - a.doubts.length || b.report.characters - a.report.characters);
}

/** The doubts of the page's ledger that fall on lines of the report, the least certain first. */
export function doubtsOf({ page, data }: Report): Doubt[] {
  const ranges = data.source?.lines ?? [];
  const isOwn = ({ line }: Doubt) => ranges.some(([from, to]) => from <= line && line <= to);
  return (page?.ledger.doubts ?? []).filter(isOwn).sort((a, b) => a.confidence - b.confidence);
}

export interface QueueRow {
  report: Report;
  doubts: Doubt[];
}
