import { buildLexicon, foldName } from '../names/lexicon.ts';
import { KIND_NAMES, KINDS, type Kind } from '../schema/kinds.ts';
import type { ArticleEntry, NameEntry, RefOf } from './model.ts';

const QUOTES = /[“”‘’「」《》〈〉"']/gu; // “小巨人”
const YEAR_HEAD = /^\d{4}年(?:度)?/u; // 2024年度江苏省…
const AWARD_TAIL = /(?<=.{4})(?:荣誉称号|称号|企业|单位)$/u; // 国家级绿色工厂企业
const SOLE_OFFICE = /^(?:总书记|国家主席|总理|委员长)/u; // 习近平|总书记
const LOCAL_ORGANIZATION =
  /^(?:“?两新”?组织|高新区|开发区|园区|管委会|党工委|全区|全市|机关|[省市县区](?:委|政府|直)|公司|集团|学校|学院)/u; // 市委“两新”工委

/** Which entries of which articles name the same thing: one group an entity, in order of first sight. */
export function gatherNames(articles: Iterable<ArticleEntry>, files: NameEntry[]): NameGroup[] {
  const known = lexicons(files);
  const groups = new Map<string, NameGroup>();
  for (const file of files) groups.set(`${file.kind}/file:${file.id}`, newGroup(file.kind, file));
  const clusters: PersonClusters = new Map();
  for (const article of articles) {
    for (const kind of KIND_NAMES) {
      for (const ref of refsOf(article, kind)) {
        const key = `${kind}/${keyOf(kind, ref, { article, known, clusters })}`;
        const group = groups.get(key) ?? newGroup(kind);
        groups.set(key, group);
        group.sightings.set(article.id, [...(group.sightings.get(article.id) ?? []), ref]);
      }
    }
  }
  return [...groups.values()];
}

/** The entries of one kind in an article's front matter. */
export function refsOf<K extends Kind>(article: ArticleEntry, kind: K): RefOf[K][] {
  return (article.data[KINDS[kind].field] ?? []) as RefOf[K][];
}

/** A printed name folded to what tells it from others: quotes, width, white space and a leading year do not. */
export function plainName(name: string): string {
  const folded = foldName(name).replace(QUOTES, '');
  return folded.replace(YEAR_HEAD, '') || folded;
}

function newGroup(kind: Kind, file?: NameEntry): NameGroup {
  return { kind, file, sightings: new Map() };
}

function keyOf(kind: Kind, ref: RefOf[Kind], context: Context): string {
  const { article, known, clusters } = context;
  const fileId = ('id' in ref ? ref.id : undefined) ?? known[kind].get(ref.name)?.id;
  if (fileId) return `file:${fileId}`;
  if (kind === 'organization') return organizationKey(ref.name, article);
  if (kind === 'person') return personKey(ref as RefOf['person'], article, clusters);
  if (kind === 'award') return plainName(ref.name).replace(AWARD_TAIL, '');
  return plainName(ref.name);
}

/** Aliases join within their article only; 市委 or 机关党委 is another body in every place. */
function organizationKey(name: string, article: ArticleEntry): string {
  const own = plainName(name);
  const isAlias = (other: RefOf['organization']) => other.aliases?.some((alias) => plainName(alias) === own);
  const full = refsOf(article, 'organization').find(isAlias)?.name ?? name;
  const key = plainName(full);
  return LOCAL_ORGANIZATION.test(full) ? `${key}@${refsOf(article, 'park')[0]?.name ?? article.id}` : key;
}

/**
 * People of one name are one person where their reports share a park, their titles an organization or every word, or
 * where the texts give both an office that one person holds. A name alone says nothing: there are many 李明.
 */
function personKey(ref: RefOf['person'], article: ArticleEntry, clusters: PersonClusters): string {
  const name = foldName(ref.name);
  const circle = circleOf(ref, article);
  const known = clusters.get(name) ?? [];
  const found = known.findIndex((other) => circle.some((word) => other.has(word)));
  const cluster = known[found] ?? new Set();
  for (const word of circle) cluster.add(word);
  if (found < 0) clusters.set(name, [...known, cluster]);
  return `${name}#${found < 0 ? known.length : found}`;
}

/** What tells a person from others of the name: the title, the parks and organizations in it, the office, the report and its parks. */
function circleOf(ref: RefOf['person'], article: ArticleEntry): string[] {
  const subjects = refsOf(article, 'park').filter((park) => park.role === 'subject');
  const named = (['park', 'organization'] as const)
    .flatMap((kind) => refsOf(article, kind))
    .filter((other) => ref.title?.includes(other.name));
  const words = [...subjects, ...named].map((other) => plainName(other.name));
  return [article.id, ref.title, officeOf(ref, article), ...words].filter((word) => word !== undefined);
}

/** The office that stands behind the name in the text. */
function officeOf({ name }: RefOf['person'], { blocks }: ArticleEntry): string | undefined {
  const after = blocks.flatMap(({ text }) => text.split(name).slice(1));
  return after.flatMap((text) => SOLE_OFFICE.exec(text)?.[0] ?? [])[0];
}

function lexicons(files: NameEntry[]) {
  const entries = (kind: Kind) =>
    files
      .filter((file) => file.kind === kind)
      .map(({ id, data }) => ({ kind, id, names: spellingsOf(data) }));
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, buildLexicon(entries(kind))])) as Lexicons;
}

/** Every spelling that a name file gives. */
export function spellingsOf(data: NameEntry['data']): string[] {
  const official = 'officialName' in data && data.officialName ? [data.officialName] : [];
  return [...new Set([data.name, ...official, ...(data.aliases ?? [])])];
}

/** One entity: the file that describes it, where there is one, and who names it. */
export interface NameGroup {
  kind: Kind;
  file: NameEntry | undefined;
  /** Article id → the entries of its front matter. */
  sightings: Map<string, RefOf[Kind][]>;
}

type Lexicons = Record<Kind, ReturnType<typeof buildLexicon>>;
type PersonClusters = Map<string, Set<string>[]>;

interface Context {
  article: ArticleEntry;
  known: Lexicons;
  clusters: PersonClusters;
}
