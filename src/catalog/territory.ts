import type { Block, Name, Report, Use } from './model.ts';
import type { Places } from './places.ts';

/**
 * Which parks each block of a report speaks of. A report on one park speaks of it throughout; one on several
 * speaks of the parks that a block names, else of those named last under the same heading.
 */
export function territoryOf(report: Report, places: Places): Map<Block, Name<'park'>[]> {
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

/** The blocks of a report that speak of a park. */
export function blocksAbout(park: Name<'park'>, report: Report, places: Places): Set<Block> {
  const about = [...territoryOf(report, places)].filter(([, parks]) => parks.includes(park));
  return new Set(about.map(([block]) => block));
}

/** The parks near which a name stands, the most frequent first. */
export function parksNear(name: Name, places: Places): Name<'park'>[] {
  const counts = new Map<Name<'park'>, number>();
  for (const use of name.uses) {
    const territory = territoryOf(use.report, places);
    for (const { block } of places(use)) {
      for (const park of territory.get(block) ?? []) counts.set(park, (counts.get(park) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, m], [, n]) => n - m).map(([park]) => park);
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
