import { KIND_NAMES, type Kind } from '../schema/kinds.ts';
import { AWARD_LEVELS, BRAND_KINDS, ORGANIZATION_TYPES } from '../schema/terms.ts';
import type { Name, RefOf, Report, Use } from './model.ts';
import { provinceByName } from './provinces.ts';

const FEW = 2;
const MOST = 8;

/** The names of a report by kind, each with what the report says of it; those that matter less are folded away. */
export function railOf(report: Report): RailGroup[] {
  return KIND_NAMES.flatMap((kind) => {
    const uses = report.uses.filter((use) => use.name.kind === kind);
    const subjectsFirst = uses.toSorted((a, b) => Number(b.subject) - Number(a.subject));
    const main = subjectsFirst.filter(isMain);
    const shown = (main.length > 0 ? main : subjectsFirst).slice(0, MOST);
    const folded = subjectsFirst.filter((use) => !shown.includes(use));
    return uses.length > 0 ? [{ kind, shown: shown.map(toEntry), folded: folded.map(toEntry) }] : [];
  });
}

function toEntry(use: Use): RailEntry {
  return { name: use.name, note: noteOf(use) };
}

/** Parks and awards that the report only touches are folded away. */
function isMain({ name, subject, refs }: Use): boolean {
  if (name.kind === 'park') return subject;
  if (name.kind === 'award') return refs.some((ref) => 'recipient' in ref && ref.recipient);
  return true;
}

function noteOf({ name, refs }: Use): string {
  const notes: { [K in Kind]: (refs: RefOf[K][]) => (string | undefined)[] } = {
    park: () => placeOf(name as Name<'park'>),
    organization: ([ref]) => [ref?.type && ORGANIZATION_TYPES[ref.type]],
    award: (entries) => [levelOf(entries[0]), recipientsOf(entries)],
    brand: ([ref]) => [ref?.kind && BRAND_KINDS[ref.kind], ref?.owner],
    person: ([ref]) => [ref?.title],
  };
  return (notes[name.kind] as (refs: RefOf[Kind][]) => (string | undefined)[])(refs)
    .filter(Boolean)
    .join(' · ');
}

function placeOf({ facts }: Name<'park'>): (string | undefined)[] {
  const province = provinceByName(facts?.province)?.short;
  const city = facts?.city?.replace(/市$/u, ''); // 苏州市
  return [province, city === province ? undefined : city];
}

function levelOf(ref: RefOf['award'] | undefined): string | undefined {
  return ref?.level && ref.level !== 'other' ? AWARD_LEVELS[ref.level] : undefined;
}

function recipientsOf(refs: RefOf['award'][]): string {
  const names = [...new Set(refs.flatMap((ref) => ref.recipient ?? []))];
  if (names.length === 0) return '获得者未具名';
  return names.length > FEW ? `${names.length} 个获得者` : names.join('、');
}

export interface RailGroup {
  kind: Kind;
  shown: RailEntry[];
  folded: RailEntry[];
}

export interface RailEntry {
  name: Name;
  note: string;
}
