import { parse } from 'yaml';
import { assignIds, printedName } from '../catalog/assign-ids.ts';
import { gatherNames } from '../catalog/gather-names.ts';
import type { ArticleEntry, NameEntry } from '../catalog/model.ts';
import { toYaml } from '../convert/5-write/front-matter.ts';
import type { Plan } from '../convert/plan.ts';
import { IDS_PATH, type Shelf } from '../convert/shelf.ts';
import type { Output } from '../convert/types.ts';
import { articleSchema } from '../schema/article.ts';
import { splitFrontMatter } from '../schema/front-matter.ts';
import { KIND_NAMES, KINDS, kindOfPlural } from '../schema/kinds.ts';
import { type Ids, idsSchema } from '../schema/ledger.ts';
import { NAME_SCHEMAS } from '../schema/name.ts';

const ARTICLE = /^articles\/(?<id>.+)\.md$/u;
const NAME = /^(?<plural>[a-z]+)\/(?<id>[^/]+)\.yaml$/u;

/** `ids.yaml` with every name of the library: what was minted stays, new names are added. */
export function idsFile(shelf: Shelf, { write, remove }: Plan): Output[] {
  const after = new Map([...shelf, ...write.map(({ path, text }) => [path, text] as const)]);
  for (const path of remove) after.delete(path);
  const old = idsSchema.safeParse(parse(shelf.get(IDS_PATH) ?? '') ?? {});
  const ids = mint(after, old.success ? old.data : {});
  const text = toYaml(ids);
  return shelf.get(IDS_PATH) === text ? [] : [{ path: IDS_PATH, text }];
}

function mint(files: Shelf, old: Ids): Ids {
  const groups = gatherNames(articlesOf(files), namesOf(files));
  const ids = Object.fromEntries(
    KIND_NAMES.map((kind) => [KINDS[kind].plural, { ...old[KINDS[kind].plural] }]),
  );
  for (const [group, id] of assignIds(groups, old)) {
    const minted = ids[KINDS[group.kind].plural];
    const name = printedName(group);
    if (minted && name && !(name in minted)) minted[name] = id;
  }
  return ids;
}

function articlesOf(files: Shelf): ArticleEntry[] {
  return [...files].flatMap(([path, text]) => {
    const id = path.match(ARTICLE)?.groups?.['id'];
    const data = articleSchema.safeParse(safeYaml(splitFrontMatter(text)?.yaml));
    return id && data.success ? [{ id, data: data.data, blocks: [] }] : [];
  });
}

function namesOf(files: Shelf): NameEntry[] {
  return [...files].flatMap(([path, text]) => {
    const { plural, id } = path.match(NAME)?.groups ?? {};
    const kind = kindOfPlural(plural ?? '');
    const data = kind && NAME_SCHEMAS[kind].safeParse(safeYaml(text));
    return kind && id && data?.success ? [{ kind, id, data: data.data }] : [];
  });
}

function safeYaml(text: string | undefined): unknown {
  try {
    return parse(text ?? '');
  } catch {
    return undefined;
  }
}
