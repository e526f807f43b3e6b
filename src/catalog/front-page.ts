import { type Figure, type FigureKind, figuresIn } from './figures.ts';
import { placePath } from './mentions-in-context.ts';
import type { Name, Report } from './model.ts';
import type { Places } from './places.ts';

/** So many of the newest reports compete for the front page. */
const NEWEST = 24;

/** The front page: the longest of the newest reports leads, the next three stand beside it, six briefs follow. */
export function frontPage(reports: Report[]): FrontPage {
  const newest = reports.slice(0, NEWEST);
  const [lead] = byLength(newest.filter(({ dateKey }) => dateKey === newest[0]?.dateKey));
  const rest = newest.filter((report) => report !== lead);
  const middle = byLength(rest.filter(({ data }) => data.kind === 'report')).slice(0, 3);
  const briefs = rest.filter((report) => !middle.includes(report)).slice(0, 6);
  return { lead, middle: rest.filter((report) => middle.includes(report)), briefs };
}

/** The names that most reports have, then those named most often. */
export function mostNamed<N extends Name>(names: N[], places: Places, limit: number): N[] {
  const mentions = new Map(
    names.map((name) => [name, name.uses.reduce((sum, use) => sum + places(use).length, 0)]),
  );
  return names
    .toSorted((a, b) => b.uses.length - a.uses.length || (mentions.get(b) ?? 0) - (mentions.get(a) ?? 0))
    .slice(0, limit);
}

/** The largest amounts of money and the largest counts among the newest reports, one figure a report, newest first. */
export function figuresOfReports(reports: Report[], limit: number): ReportFigure[] {
  const newest = reports.slice(0, NEWEST);
  const money = largest(newest, 'money', Math.ceil(limit / 2));
  const rest = newest.filter((report) => !money.some((found) => found.report === report));
  const chosen = [...money, ...largest(rest, 'count', limit - money.length)];
  return newest.flatMap((report) => chosen.find((found) => found.report === report) ?? []);
}

function largest(reports: Report[], kind: FigureKind, limit: number): ReportFigure[] {
  return reports
    .flatMap((report) => mostOf(report, kind) ?? [])
    .sort((a, b) => b.figure.value - a.figure.value)
    .slice(0, limit);
}

function mostOf(report: Report, kind: FigureKind): ReportFigure | undefined {
  return report.blocks
    .flatMap((block) =>
      figuresIn(block.text).map((figure) => ({ figure, report, path: placePath({ report, block }) })),
    )
    .filter(({ figure }) => figure.kind === kind)
    .sort((a, b) => b.figure.value - a.figure.value)[0];
}

function byLength(reports: Report[]): Report[] {
  return reports.toSorted((a, b) => b.characters - a.characters);
}

export interface FrontPage {
  lead: Report | undefined;
  middle: Report[];
  briefs: Report[];
}

export interface ReportFigure {
  figure: Figure;
  report: Report;
  path: string;
}
