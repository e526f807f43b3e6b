import { provincePath } from './href.ts';
import type { Report } from './model.ts';
import { provinceByName } from './provinces.ts';

/** Where a report's page stands: below its province and park, where it has them. */
export function reportTrail({ parks: [park] }: Report, here: string): { label: string; path?: string }[] {
  const province = provinceByName(park?.facts?.province);
  return [
    { label: '报道', path: '/articles/' },
    ...(province ? [{ label: province.short, path: provincePath(province.id) }] : []),
    ...(park ? [{ label: park.name, path: park.path }] : []),
    { label: here },
  ];
}
