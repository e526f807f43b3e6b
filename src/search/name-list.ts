import { pinyin } from 'pinyin-pro';
import type { Library } from '../catalog/model.ts';
import { toPinyin } from '../names/slug.ts';
import { KIND_NAMES, type Kind } from '../schema/kinds.ts';
import { derivedId, letterOf, WORD_END } from './derived-id.ts';

const HAN = /^\p{Script=Han}$/u;

/** All names for the suggestions, in columns: neighbours resemble each other, so that they compress well. */
export function nameList(library: Library): NameList {
  const entries = KIND_NAMES.flatMap((kind) =>
    library.names[kind].map(({ id, name, aliases, uses }) => ({
      kind,
      id,
      name,
      aliases,
      count: uses.length,
    })),
  );
  return packNames(entries);
}

/** The same for any names; those of one kind must be neighbours. */
export function packNames(entries: readonly NameEntry[]): NameList {
  const readings = entries.map(({ name, kind }) => readingOf(name, kind));
  const table = usualReadings(entries, readings);
  const names = entries.map(({ name }, i) => wordsOf(name, readings[i] ?? []));
  return {
    kinds: KIND_NAMES.map((kind) => entries.filter((entry) => entry.kind === kind).length),
    names: names.join('\n'),
    ids: rows(entries, ({ id }, i) => (derivedId(names[i] ?? '', readings[i] ?? []) === id ? undefined : id)),
    aliases: rows(entries, ({ aliases }) => aliases.join('\t') || undefined),
    counts: entries.map(({ count }) => count),
    syllables: bySyllable(table),
    unusual: rows(entries, ({ name }, i) => {
      const usual = [...name].map((character) => table.get(character) ?? '').join(' ');
      const reading = readings[i]?.join(' ');
      return usual === reading ? undefined : reading;
    }),
  };
}

/** What the rows have that differ from most. */
function rows(entries: readonly NameEntry[], cell: (entry: NameEntry, row: number) => string | undefined) {
  const cells = entries.map((entry, row) => [row, cell(entry, row)] as const);
  return Object.fromEntries(cells.flatMap(([row, value]) => (value === undefined ? [] : [[row, value]])));
}

/** A name with the ends of its words, as the pinyin in addresses has them: `重庆|高新区` */
function wordsOf(name: string, reading: string[]): string {
  const words = toPinyin(name).split('-');
  let word = '';
  let cut = '';
  [...name].forEach((character, i) => {
    cut += character;
    word += letterOf(character, reading[i] ?? '');
    if (words.length < 2 || word !== words[0]) return;
    words.shift();
    word = '';
    cut += WORD_END;
  });
  return cut;
}

/** A syllable for each Han character, '' for others. People by the surname's own reading: 解辉 → xie hui */
function readingOf(name: string, kind: Kind): string[] {
  const characters = [...name];
  const surname = kind === 'person' ? 'head' : 'off';
  const read = pinyin(name, { toneType: 'none', type: 'array', v: true, surname });
  return characters.map((character, i) => (HAN.test(character) ? (read[i] ?? '') : ''));
}

/** The commonest reading of each character among these names. */
function usualReadings(entries: readonly NameEntry[], readings: string[][]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  entries.forEach(({ name }, i) => {
    [...name].forEach((character, k) => {
      const syllable = readings[i]?.[k];
      if (!syllable) return;
      const ofCharacter = counts.get(character) ?? new Map<string, number>();
      counts.set(character, ofCharacter.set(syllable, (ofCharacter.get(syllable) ?? 0) + 1));
    });
  });
  return new Map([...counts].map(([character, ofCharacter]) => [character, commonest(ofCharacter)]));
}

function commonest(counts: Map<string, number>): string {
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function bySyllable(table: Map<string, string>): Record<string, string> {
  const groups = Object.groupBy([...table.keys()].toSorted(), (character) => table.get(character) ?? '');
  return Object.fromEntries(
    Object.entries(groups)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([syllable, characters]) => [syllable, characters?.join('') ?? '']),
  );
}

export interface NameEntry {
  kind: Kind;
  id: string;
  name: string;
  aliases: string[];
  /** Reports that name it. */
  count: number;
}

/** What the browser loads when the search box gets the focus. */
export interface NameList {
  /** How many names each kind has, in the order of kinds. */
  kinds: number[];
  /** One a line, with the ends of words. */
  names: string;
  /** Row → id, where the name's pinyin does not give it. */
  ids: Record<string, string>;
  /** Row → aliases, with tabs between. */
  aliases: Record<string, string>;
  counts: number[];
  /** `xiao` → 小晓 */
  syllables: Record<string, string>;
  /** Row → its reading, where a character is not read as usual. */
  unusual: Record<string, string>;
}
