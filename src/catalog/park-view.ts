import { type AwardRow, awardRows, awardUses } from './award-rows.ts';
import { type Figure, figuresIn } from './figures.ts';
import { placePath } from './mentions-in-context.ts';
import type { Block, Name, Report, Use } from './model.ts';
import { byKind } from './neighbours.ts';
import type { Places } from './places.ts';
import { blocksAbout, type Territory } from './territory.ts';
import { type Event, timelineOf } from './timeline.ts';

/** What the reports say of one park: everything that stands in the blocks that speak of it. */
export function parkView(park: Name<'park'>, places: Places, territory: Territory): ParkView {
  const about = new Map(park.uses.map((use) => [use.report, blocksAbout(park, use.report, territory)]));
  const stands = (use: Use) => places(use).some(({ block }) => about.get(use.report)?.has(block));
  const onlySubject = ({ parks }: Report) => parks.length === 1 && parks[0] === park;
  const here = park.uses.flatMap(({ report }) =>
    report.uses.filter((use) => use.name !== park && (stands(use) || onlySubject(report))),
  );
  const names = new Map(
    byKind([...new Set(here.map(({ name }) => name))]).map((row) => [row.kind, row.names]),
  );
  const rows = park.uses.flatMap(({ report }) => awardRows(awardUses(report), places));
  return {
    uses: park.uses,
    names: (kind) => names.get(kind) ?? [],
    awards: rows.filter(({ report, block }) => (block ? about.get(report)?.has(block) : onlySubject(report))),
    figures: [...about].flatMap(([report, blocks]) => figuresOf(report, blocks)),
    timeline: timelineOf(park, (report) => about.get(report) ?? []),
  };
}

function figuresOf(report: Report, blocks: Set<Block>): PlacedFigure[] {
  return [...blocks].flatMap((block) =>
    figuresIn(block.text).map((figure) => ({ figure, report, block, path: placePath({ report, block }) })),
  );
}

export interface ParkView {
  uses: Use<'park'>[];
  names(kind: Name['kind']): Name[];
  awards: AwardRow[];
  figures: PlacedFigure[];
  timeline: Event[];
}

/** A figure with the way to its sentence. */
export interface PlacedFigure {
  figure: Figure;
  report: Report;
  block: Block;
  path: string;
}
