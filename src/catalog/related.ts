import { KINDS } from '../schema/kinds.ts';
import type { Name, Report } from './model.ts';
import { provinceByName } from './provinces.ts';

/** Names that stand in more reports than this say little, and would make the work grow with the square. */
const COMMON = 200;

/**
 * The reports that share most with this one, names counting by their rarity; where they are few, others of its
 * provinces. Each with the reason in the reader's words.
 */
export function relatedReports(report: Report, reports: Report[], limit = 3): Related[] {
  const related = sharingNames(report, reports.length).slice(0, limit);
  const known = new Set([report, ...related.map((entry) => entry.report)]);
  for (const other of reports) {
    if (related.length >= limit) break;
    const province = other.provinces.find((name) => report.provinces.includes(name));
    if (province && !known.has(other))
      related.push({ report: other, why: `同属${provinceByName(province)?.short ?? province}` });
  }
  return related;
}

function sharingNames(report: Report, total: number): Related[] {
  const found = new Map<Report, { score: number; shared: Name[] }>();
  for (const { name } of report.uses) {
    if (name.uses.length > COMMON) continue;
    const weight = Math.log(1 + total / name.uses.length);
    for (const { report: other } of name.uses) {
      if (other === report) continue;
      const entry = found.get(other) ?? { score: 0, shared: [] };
      entry.score += weight;
      entry.shared.push(name);
      found.set(other, entry);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.score - x.score || (a.dateKey < b.dateKey ? 1 : -1))
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
