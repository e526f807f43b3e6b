import type { Library, Name, Report } from './model.ts';
import { PROVINCES, type Province } from './provinces.ts';

/** The map's steps: no report, 1, 2, 3, 4 and more. */
export const STEPS = [0, 1, 2, 3, 4] as const;

/** What the library holds of each province, in the order of the tiles. */
export function tilesOf({ reports, names }: Pick<Library, 'reports' | 'names'>): Tile[] {
  return PROVINCES.map((province) => {
    const own = reports.filter((report) => report.provinces.includes(province.name));
    const parks = names.park.filter((park) => park.facts?.province === province.name);
    return { province, reports: own, parks, step: Math.min(own.length, STEPS.length - 1) };
  });
}

/** `3篇报道，5个园区`; the same words for eyes, ears and the table. */
export function tileWords({ reports, parks }: Tile): string {
  return `${reports.length > 0 ? `${reports.length}篇报道` : '暂无报道'}，${parks.length}个园区`;
}

export interface Tile {
  province: Province;
  /** Newest first. */
  reports: Report[];
  /** In pinyin order, with or without reports. */
  parks: Name<'park'>[];
  step: number;
}
