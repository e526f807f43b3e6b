import type { Block, Name, Report, Use } from './model.ts';
import type { Places } from './places.ts';

/** The territory of every report. One pass over the library. */
export function indexTerritory(reports: Report[], places: Places): Territory {
  const byReport = new Map(reports.map((report) => [report, territoryOf(report, places)]));
  return (report) => byReport.get(report) ?? new Map();
}

/** The blocks of a report that speak of a park. */
export function blocksAbout(park: Name<'park'>, report: Report, territory: Territory): Set<Block> {
  const about = [...territory(report)].filter(([, parks]) => parks.includes(park));
  return new Set(about.map(([block]) => block));
}

/** The parks near which a name stands, the most frequent first. */
export function parksNear(name: Name, places: Places, territory: Territory): Name<'park'>[] {
  const counts = new Map<Name<'park'>, number>();
  for (const use of name.uses) {
    const parks = territory(use.report);
    for (const { block } of places(use)) {
      for (const park of parks.get(block) ?? []) counts.set(park, (counts.get(park) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, m], [, n]) => n - m).map(([park]) => park);
}

/**
 * Which parks each block of a report speaks of. A report on one park speaks of it throughout; one on several
 * speaks of the parks that a block names, else of those named last under the same heading.
 */
function territoryOf(report: Report, places: Places): Map<Block, Name<'park'>[]> {
  const named = parksByBlock(report, places);
  const [only, ...others] = report.parks;
  const throughout = only && others.length === 0 ? [only] : [];
  let last: Name<'park'>[] = [];
  return new Map(
    report.blocks.map((block) => {
      const here = named.get(block) ?? [];
      if (block.role === 'heading' || here.length > 0) last = here;
      return [block, [...new Set([...throughout, ...(here.length > 0 ? here : last)])]];
    }),
  );
}

function parksByBlock(report: Report, places: Places): Map<Block, Name<'park'>[]> {
  const named = new Map<Block, Name<'park'>[]>();
  for (const use of report.uses.filter(isParkUse)) {
    for (const { block } of places(use)) {
      const parks = named.get(block) ?? [];
      if (!parks.includes(use.name)) named.set(block, [...parks, use.name]);
    }
  }
  return named;
}

function isParkUse(use: Use): use is Use<'park'> {
  return use.name.kind === 'park';
}

/** Which parks each block of a report speaks of. */
export type Territory = (report: Report) => Map<Block, Name<'park'>[]>;
