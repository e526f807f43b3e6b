import { parse } from 'yaml';
import { assignIds, printedName } from '../catalog/assign-ids.ts';
import { gatherNames } from '../catalog/gather-names.ts';
import type { ArticleEntry, NameEntry } from '../catalog/model.ts';
import { toYaml } from '../convert/5-write/yaml.ts';
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
export function idsFile(library: Shelf): Output[] {
  const before = library.get(IDS_PATH);
  const old = idsSchema.safeParse(parse(before ?? '') ?? {});
  const text = toYaml(mint(library, old.success ? old.data : {}));
  return before === text ? [] : [{ path: IDS_PATH, text }];
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

/** One after the other, so that no more than their names are ever in memory. */
function* articlesOf(files: Shelf): Generator<ArticleEntry> {
  for (const path of files.keys()) {
    const id = path.match(ARTICLE)?.groups?.['id'];
    if (!id) continue;
    const data = articleSchema.safeParse(safeYaml(splitFrontMatter(files.get(path) ?? '')?.yaml));
    if (data.success) yield { id, data: data.data, blocks: [] };
  }
}

function namesOf(files: Shelf): NameEntry[] {
  return [...files.keys()].flatMap((path) => {
    const { plural, id } = path.match(NAME)?.groups ?? {};
    const kind = kindOfPlural(plural ?? '');
    const data = kind && NAME_SCHEMAS[kind].safeParse(safeYaml(files.get(path)));
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
