import { KIND_NAMES, type Kind } from '../schema/kinds.ts';
import type { Block, Name } from './model.ts';
import type { Places } from './places.ts';

/** What a name occurs with: the names of the same paragraphs by kind, the most frequent first. */
export function neighboursOf(name: Name, places: Places): { kind: Kind; names: Name[] }[] {
  const counts = new Map<Name, number>();
  for (const use of name.uses) {
    const blocks = new Set(places(use).map(({ block }) => block));
    for (const other of use.report.uses) {
      if (other.name === name) continue;
      const shared = blocksShared(
        blocks,
        places(other).map(({ block }) => block),
      );
      if (shared > 0) counts.set(other.name, (counts.get(other.name) ?? 0) + shared);
    }
  }
  const ranked = [...counts].sort(([, m], [, n]) => n - m).map(([neighbour]) => neighbour);
  return byKind(ranked);
}

/** Names sorted into kinds, in the order in which pages show kinds; kinds without a name are left out. */
export function byKind(names: Name[]): { kind: Kind; names: Name[] }[] {
  return KIND_NAMES.map((kind) => ({ kind, names: names.filter((name) => name.kind === kind) })).filter(
    ({ names }) => names.length > 0,
  );
}

function blocksShared(blocks: Set<Block>, others: Block[]): number {
  return new Set(others).intersection(blocks).size;
}
