import { KIND_NAMES, KINDS, type Kind } from '../schema/kinds.ts';
import { fold } from './fold.ts';
import type { NameList } from './name-list.ts';

/** The names that the build packed, ready to be matched. */
export function unpackNames(list: NameList): Entity[] {
  const usual = new Map(
    Object.entries(list.syllables).flatMap(([syllable, characters]) =>
      [...characters].map((character) => [character, syllable] as const),
    ),
  );
  const kinds = list.kinds.flatMap((count, i) => Array<Kind>(count).fill(KIND_NAMES[i] ?? 'park'));
  const [names, ids, aliases] = [list.names, list.ids, list.aliases].map((column) => column.split('\n'));
  return kinds.map((kind, row) => {
    const name = names?.[row] ?? '';
    const own = list.unusual[row]?.split(' ');
    const spellings = [name, ...(aliases?.[row] ?? '').split('\t').filter(Boolean)];
    return {
      kind,
      name,
      path: `/${KINDS[kind].plural}/${ids?.[row]}/`,
      count: list.counts[row] ?? 0,
      spellings: spellings.map((spelling) => ({ text: spelling, folded: fold(spelling) })),
      units: [...name].map((character, i) => ({
        text: fold(character),
        syllable: own?.[i] ?? usual.get(character) ?? '',
      })),
    };
  });
}

/** A name that can be suggested. */
export interface Entity {
  kind: Kind;
  name: string;
  /** Address without base. */
  path: string;
  /** Reports that name it. */
  count: number;
  /** The name, then its aliases. */
  spellings: { text: string; folded: string }[];
  /** The name's characters, each with its pinyin. */
  units: Unit[];
}

export interface Unit {
  /** Folded; '' for what search does not see. */
  text: string;
  /** '' for other than Han characters. */
  syllable: string;
}
