import { KIND_NAMES, KINDS, type Kind } from '../schema/kinds.ts';
import { derivedId, WORD_END } from './derived-id.ts';
import type { KnownValues } from './facets.ts';
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
  const names = list.names.split('\n');
  return kinds.map((kind, row) => {
    const words = names[row] ?? '';
    const name = words.replaceAll(WORD_END, '');
    const own = list.unusual[row]?.split(' ');
    const reading = [...name].map((character, i) => own?.[i] ?? usual.get(character) ?? '');
    const id = list.ids[row] ?? derivedId(words, reading);
    const spellings = [name, ...(list.aliases[row]?.split('\t') ?? [])];
    return {
      kind,
      id,
      name,
      path: `/${KINDS[kind].plural}/${id}/`,
      count: list.counts[row] ?? 0,
      spellings: spellings.map((text) => ({ text, folded: fold(text) })),
      units: [...name].map((character, i) => ({ text: fold(character), syllable: reading[i] ?? '' })),
    };
  });
}

/** Names by kind, in the list's order: what facets with many values refer to. */
export function namesByKind(entities: readonly Entity[]): KnownValues {
  return Object.fromEntries(KIND_NAMES.map((name) => [name, entities.filter(({ kind }) => kind === name)]));
}

/** A name that can be suggested. */
export interface Entity {
  kind: Kind;
  id: string;
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
