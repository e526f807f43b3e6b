import type { Kind } from '../schema/kinds.ts';
import { plainName } from './gather-names.ts';
import { registerPath } from './href.ts';
import type { Name } from './model.ts';
import { indexInitial, indexKey } from './pinyin-order.ts';
import type { Places } from './places.ts';
import { PROVINCES, type Province, provinceByName } from './provinces.ts';
import { parksNear, type Territory } from './territory.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ#'];
/** A register of more names has a page for each letter. */
const LONGEST_REGISTER = 1500;

/** A register by pinyin initial; aliases stand at their own place and lead to the name: `小米公司 见 小米科技…`. */
export function registerByLetter(names: Name[]): RegisterLetter[] {
  const entries = [
    ...names.map((name) => ({
      label: name.name,
      sortKey: name.sortKey,
      letter: name.letter,
      name,
      see: false,
    })),
    ...crossReferences(names),
  ];
  entries.sort((a, b) => compare(a.sortKey, b.sortKey));
  const byLetter = Map.groupBy(entries, ({ letter }) => letter);
  return LETTERS.map((letter) => ({ letter, entries: byLetter.get(letter) ?? [] }));
}

/** True where a register is too long for one page. */
export function isSplit(names: Name[]): boolean {
  return names.length > LONGEST_REGISTER;
}

/** The way to a letter: an anchor of the register, or a page of its own where the register is split. */
export function letterPath(kind: Kind, letter: string, split: boolean): string {
  return registerPath(kind) + (split ? `letter/${letterId(letter)}/` : `#${letterId(letter)}`);
}

/** `#` cannot stand in an address. */
export function letterId(letter: string): string {
  return letter === '#' ? 'num' : letter;
}

/** Names that somebody reports on. */
export function reported<N extends Name>(names: N[]): N[] {
  return names.filter(({ uses }) => uses.length > 0);
}

/** Names by the province of their parks, the fullest first: a name near parks of two provinces is in both. */
export function namesByProvince(names: Name[], places: Places, territory: Territory): ProvinceNames[] {
  const found = new Map<Province, Name[]>(PROVINCES.map((province) => [province, []]));
  for (const name of names)
    for (const province of provincesNear(name, places, territory)) found.get(province)?.push(name);
  return [...found]
    .map(([province, list]) => ({ province, names: list }))
    .filter((row) => row.names.length > 0)
    .sort((a, b) => b.names.length - a.names.length);
}

/** The parks of a province near which the names stand, the most named first. */
export function parksOfNames(
  names: Name[],
  province: Province,
  places: Places,
  territory: Territory,
): { park: Name<'park'>; count: number }[] {
  const near = names.flatMap((name) => parksNear(name, places, territory));
  const counts = Map.groupBy(
    near.filter((park) => park.facts?.province === province.name),
    (park) => park,
  );
  return [...counts].map(([park, list]) => ({ park, count: list.length })).sort((a, b) => b.count - a.count);
}

function provincesNear(name: Name, places: Places, territory: Territory): Set<Province> {
  const parks = name.kind === 'park' ? [name as Name<'park'>] : parksNear(name, places, territory);
  const provinces = parks.map((park) => provinceByName(park.facts?.province));
  return new Set(provinces.filter((province) => province !== undefined));
}

function crossReferences(names: Name[]): RegisterEntry[] {
  return names.flatMap((name) => {
    const spellings = new Set([plainName(name.name)]);
    const others = name.aliases.filter(
      (alias) => !spellings.has(plainName(alias)) && spellings.add(plainName(alias)),
    );
    return others.map((label) => {
      const sortKey = indexKey(label, name.kind);
      return { label, sortKey, letter: indexInitial(sortKey), name, see: true };
    });
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The names near the parks of a province. */
export interface ProvinceNames {
  province: Province;
  names: Name[];
}

export interface RegisterLetter {
  /** A–Z, or # */
  letter: string;
  entries: RegisterEntry[];
}

export interface RegisterEntry {
  label: string;
  sortKey: string;
  letter: string;
  name: Name;
  /** An alias, which leads to its name. */
  see: boolean;
}
