import type { Entity, Unit } from './names.ts';

/** Longer input is a sentence, not a name. */
const LONGEST = 40;
const LATIN = /[a-z]/u;
/** Likeness from which a name is offered as similar. */
const SIMILAR = 0.3;

/** Names that hold a folded query, by their own or another spelling or by pinyin (full, initials, mixed), the best first. */
export function suggest(query: string, entities: readonly Entity[], limit: number): Suggestion[] {
  if (!query || query.length > LONGEST) return [];
  const ranked = entities.flatMap((entity) => {
    const hit = matchEntity(query, entity);
    return hit ? [{ ...hit, entity }] : [];
  });
  return ranked.sort(byRank).slice(0, limit);
}

/** Names that share characters with a query but do not hold it, the likest first. To be shown as such. */
export function similarNames(query: string, entities: readonly Entity[], limit: number): Entity[] {
  if (!query || query.length > LONGEST) return [];
  const wanted = parts(query);
  return entities
    .filter(({ spellings }) => !spellings.some(({ folded }) => folded.includes(query)))
    .map((entity) => ({
      entity,
      likeness: Math.max(...entity.spellings.map((s) => dice(wanted, parts(s.folded)))),
    }))
    .filter(({ likeness }) => likeness >= SIMILAR)
    .sort((a, b) => b.likeness - a.likeness || b.entity.count - a.entity.count)
    .slice(0, limit)
    .map(({ entity }) => entity);
}

/** True where a query is spelt by characters and beginnings of syllables from `units[start]` on: `小m`, `xiaom`, `xm` → 小米 */
export function spells(query: string, units: readonly Unit[], start: number): boolean {
  let ends = new Set([0]);
  for (let k = start; k < units.length && ends.size > 0; k++) {
    ends = new Set([...ends].flatMap((at) => endsAfter(query, at, units[k])));
    if (ends.has(query.length)) return true;
  }
  return false;
}

function endsAfter(query: string, at: number, unit: Unit | undefined): number[] {
  if (!unit?.text) return [at];
  const ends = query.startsWith(unit.text, at) ? [at + unit.text.length] : [];
  for (let length = 1; length <= unit.syllable.length; length++)
    if (query.startsWith(unit.syllable.slice(0, length), at)) ends.push(at + length);
  return ends;
}

function matchEntity(query: string, entity: Entity): { rank: number; by: string | undefined } | undefined {
  const bySpelling = entity.spellings.map(({ text, folded }, i) => ({
    rank: spellingRank(query, folded) + (i > 0 ? 1 : 0),
    by: i > 0 ? text : undefined,
  }));
  const best = bySpelling.reduce((left, right) => (right.rank < left.rank ? right : left));
  if (best.rank < Number.POSITIVE_INFINITY) return best;
  if (!LATIN.test(query)) return undefined;
  if (spells(query, entity.units, 0)) return { rank: 6, by: undefined };
  if (query.length < 2) return undefined;
  const inside = entity.units.some((_, start) => start > 0 && spells(query, entity.units, start));
  return inside ? { rank: 7, by: undefined } : undefined;
}

/** 0 the whole, 2 the beginning, 4 a part; an alias counts one more. */
function spellingRank(query: string, folded: string): number {
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 2;
  return folded.includes(query) ? 4 : Number.POSITIVE_INFINITY;
}

function byRank(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || b.entity.count - a.entity.count || a.entity.units.length - b.entity.units.length;
}

function parts(text: string): Set<string> {
  const characters = [...text];
  return new Set([
    ...characters,
    ...characters.slice(1).map((character, i) => `${characters[i]}${character}`),
  ]);
}

function dice(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((part) => b.has(part));
  return (2 * shared.length) / (a.size + b.size);
}

interface Ranked {
  rank: number;
  entity: Entity;
}

export interface Suggestion extends Ranked {
  /** The other spelling that matched, where the name itself did not. */
  by: string | undefined;
}
