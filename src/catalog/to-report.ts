import { KIND_NAMES } from '../schema/kinds.ts';
import { dateKey, dateWords, yearOf } from './dates.ts';
import { refsOf } from './gather-names.ts';
import { articlePath } from './href.ts';
import type { ArticleEntry, Name, Report, Use } from './model.ts';

const INVISIBLE = /[\p{White_Space}\p{Cc}\p{Cf}]/gu;

/** A report that does not know its names yet. */
export function toReport({ id, data, blocks }: ArticleEntry): Report {
  return {
    id,
    path: articlePath(id),
    data,
    dateWords: dateWords(data.date),
    dateKey: dateKey(data.date),
    year: yearOf(data.date),
    blocks,
    characters: blocks.reduce((sum, block) => sum + visibleLength(block.text), 0),
    uses: [],
    page: undefined,
    parks: [],
    provinces: [],
  };
}

/** Newest first; on one page in the order of its lines; undated last. */
export function newestFirst(a: ArticleEntry, b: ArticleEntry): number {
  return (
    compare(dateKey(b.data.date), dateKey(a.data.date)) ||
    compare(a.data.source?.file ?? '', b.data.source?.file ?? '') ||
    firstLine(a.data) - firstLine(b.data) ||
    compare(a.id, b.id)
  );
}

/** The line on which a report begins on its page, 0 without a page. */
export function firstLine(data: ArticleEntry['data']): number {
  return Math.min(...(data.source?.lines.map(([first]) => first) ?? [0]));
}

/** Puts a report's names in order and derives its parks and provinces. */
export function settleUses(report: Report): void {
  const places = new Map<object, number>();
  for (const kind of KIND_NAMES) for (const ref of refsOf(report, kind)) places.set(ref, places.size);
  const place = (use: Use) => places.get(use.refs[0] ?? use) ?? 0;
  report.uses.sort((a, b) => place(a) - place(b));
  const parks = report.uses.filter((use): use is Use<'park'> => use.name.kind === 'park');
  const subjects = parks.filter((use) => use.subject);
  report.parks = (subjects.length > 0 ? subjects : parks).map((use) => use.name);
  report.provinces = [...new Set([...subjects, ...parks].flatMap(({ name }) => provinceOf(name)))];
}

function provinceOf(park: Name<'park'>): string[] {
  return park.facts?.province ? [park.facts.province] : [];
}

function visibleLength(text: string): number {
  return [...text.replace(INVISIBLE, '')].length;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
