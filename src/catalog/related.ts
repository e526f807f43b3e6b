import { KINDS } from '../schema/kinds.ts';
import type { Name, Report } from './model.ts';

/** Names that stand in more reports than this say little, and would make the work grow with the square. */
const COMMON = 200;

/** The reports that share most with this one, names counting by their rarity; each with the reason in the reader's words. */
export function relatedReports(report: Report, total: number, limit = 3): Related[] {
  const found = new Map<Report, { score: number; shared: Name[] }>();
  for (const { name } of report.uses) {
    if (name.uses.length > COMMON) continue;
    const weight = Math.log(1 + total / name.uses.length);
    for (const { report: other } of name.uses) {
      if (other === report) continue;
      const { score, shared } = found.get(other) ?? { score: 0, shared: [] };
      found.set(other, { score: score + weight, shared: [...shared, name] });
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.score - x.score || (a.dateKey < b.dateKey ? 1 : -1))
    .slice(0, limit)
    .map(([other, { shared }]) => ({ report: other, why: reason(shared) }));
}

function reason(shared: Name[]): string {
  const [rarest] = shared.toSorted((a, b) => a.uses.length - b.uses.length);
  if (!rarest) return '';
  const more = shared.length > 1 ? `等 ${shared.length} 个名字` : '';
  return `同有${KINDS[rarest.kind].label}“${rarest.name}”${more}`;
}

export interface Related {
  report: Report;
  /** 同有园区“中关村”等 3 个名字 */
  why: string;
}
