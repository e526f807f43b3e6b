import { pairs, type Variants } from '../fold.ts';
import type { NameList } from '../name-list.ts';
import { type Entity, unpackNames } from '../names.ts';
import { mayBeTraditional } from '../simplified.ts';
import { getJson, once } from './fetch-once.ts';

const loadNames = once(async (path: string) => unpackNames(await getJson<NameList>(path, 'no-cache')));
const loadVariants = once(async (path: string) => {
  const [from = '', to = ''] = await getJson<[string, string]>(path);
  const simple = [...to];
  return pairs([...from].map((character, i) => `${character}${simple[i]}`).join(''));
});

/** All names that can be suggested. Facets count on their order, so an older list will not do. */
export function names(): Promise<Entity[]> {
  return loadNames('/search/names.json');
}

/** What a reader's input needs to be folded: the long table only where a character asks for it. */
export async function variantsFor(text: string): Promise<Variants | undefined> {
  return mayBeTraditional(text) ? loadVariants('/search/variants.json') : undefined;
}
