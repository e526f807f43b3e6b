import { freeId, toSlug } from '../names/slug.ts';
import { KIND_NAMES, KINDS, type Kind } from '../schema/kinds.ts';
import type { Ids } from '../schema/ledger.ts';
import type { NameGroup } from './gather-names.ts';

/** The id of each group: its file's, else the one that ids.yaml minted, else pinyin, homophones told apart by -2, -3 …. */
export function assignIds(groups: NameGroup[], ids: Ids): Map<NameGroup, string> {
  const given = new Map<NameGroup, string>();
  for (const kind of KIND_NAMES) {
    const ofKind = groups.filter((group) => group.kind === kind);
    for (const [group, id] of idsOfKind(ofKind, ids[KINDS[kind].plural] ?? {}, kind)) given.set(group, id);
  }
  return given;
}

/** What a group is called: by its file, else as most of its places print it, the longest first. */
export function printedName(group: NameGroup): string {
  if (group.file) return group.file.data.name;
  const counts = new Map<string, number>();
  for (const ref of [...group.sightings.values()].flat())
    counts.set(ref.name, (counts.get(ref.name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

function idsOfKind(groups: NameGroup[], minted: Record<string, string>, kind: Kind): [NameGroup, string][] {
  const used = new Set(groups.flatMap((group) => group.file?.id ?? []));
  const reserved = new Set([...used, ...Object.values(minted)]);
  return groups.map((group) => {
    if (group.file) return [group, group.file.id];
    const own = minted[printedName(group)];
    const id =
      own && !used.has(own)
        ? own
        : freeId(toSlug(printedName(group)) || kind, (other) => reserved.has(other));
    used.add(id);
    reserved.add(id);
    return [group, id];
  });
}
