import type { Lexicon } from '../names/lexicon.ts';
import type { SamePark } from './compare-names.ts';
import { foldName } from './fold.ts';

/** Tells whether two name keys are of one park in the register, whatever its spelling. */
export function parkRegister({ entries }: Lexicon): SamePark {
  const ids = new Map<string, Set<string>>();
  for (const { id, names } of entries)
    for (const key of names.map(foldName)) ids.set(key, (ids.get(key) ?? new Set()).add(id));
  return (a, b) => {
    const parks = ids.get(b);
    return parks !== undefined && ids.get(a)?.isDisjointFrom(parks) === false;
  };
}
