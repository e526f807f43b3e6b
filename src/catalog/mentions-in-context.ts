import type { Name, Report, Use } from './model.ts';
import type { Place, Places } from './places.ts';
import { type Quote, sentenceBounds } from './quote.ts';

/** At least so much of the paragraph stands on either side, also where the sentence is shorter. */
const LEAST_CONTEXT = 24;

/** Every mention of a name, sentence by sentence, by report, newest first. */
export function mentionsInContext(name: Name, places: Places): ReportMentions[] {
  return name.uses.map((use) => ({
    use,
    report: use.report,
    mentions: places(use).map((place) => ({ path: placePath(place), ...contextOf(place) })),
  }));
}

/** In all reports together. */
export function countMentions(reports: ReportMentions[]): number {
  return reports.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** Leads to the paragraph; to the top of the report where the headline says it. */
export function placePath({ report, block }: Pick<Place, 'report' | 'block'>): string {
  return block.id ? `${report.path}#${block.id}` : report.path;
}

function contextOf({ block: { text }, start, end }: Place): Quote {
  const [from, to] = sentenceBounds(text, start, end);
  const left = Math.min(from, Math.max(0, start - LEAST_CONTEXT));
  const right = Math.max(to, Math.min(text.length, end + LEAST_CONTEXT));
  return {
    before: (left > 0 && left < from ? '…' : '') + text.slice(left, start),
    match: text.slice(start, end),
    after: text.slice(end, right) + (right < text.length && right > to ? '…' : ''),
  };
}

export interface ReportMentions {
  use: Use;
  report: Report;
  /** Empty where the name is an editor's summary and stands nowhere letter for letter. */
  mentions: Mention[];
}

/** One mention: the words around it and the way to its paragraph. */
export interface Mention extends Quote {
  path: string;
}
