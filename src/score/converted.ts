import { readBlocks } from '../markdown/read-blocks.ts';
import { type ArticleData, articleSchema } from '../schema/article.ts';
import { splitFrontMatter } from '../schema/front-matter.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import { linesOf } from './expected.ts';
import { NAME_LISTS, type NameList } from './expected-names.ts';
import { fold, foldKicker, foldName, foldParagraph } from './fold.ts';

/** A piece of an article's body; an aside is a caption or credit. */
export interface ConvertedBlock {
  role: 'paragraph' | 'heading' | 'aside';
  printed: string;
}

/** A name as an article's front matter has it. */
export interface ConvertedName {
  name: string;
  key: string;
  aliases: string[];
}

/** An award record of the front matter, with its recipient where it has one. */
interface ConvertedAward {
  name: string;
  keys: string[];
  recipient?: string;
}

/** A converted article, ready to be compared. */
export interface ConvertedArticle {
  path: string;
  file: string;
  lines: number[];
  title: string;
  printedTitle: string;
  kickers: string[];
  subtitle: string;
  kinds: string[];
  dates: (string | null)[];
  bylines: { name: string; key: string; isPhotographer: boolean }[];
  blocks: ConvertedBlock[];
  names: Record<NameList, ConvertedName[]>;
  awards: ConvertedAward[];
}

const PHOTO_ROLE = /摄|供图|图片/u; // 摄影
const YEAR = /^\d{4}年度?/u; // 2023年度国家科学技术进步奖一等奖

/** Reads an article's file; undefined where it was not made from a page dump. Throws where it breaks the schema. */
export function readConverted(path: string, text: string): ConvertedArticle | undefined {
  const parts = splitFrontMatter(text);
  if (!parts) throw new Error(`${path}: no front matter`);
  const { data, problems } = parseYaml(parts.yaml, articleSchema, parts.yamlLine);
  if (!data) throw new Error(problems.map(({ line, message }) => `${path}:${line}: ${message}`).join('\n'));
  if (!data.source) return undefined;
  const awards = (data.awards ?? []).map(toAward);
  return {
    path,
    file: data.source.file,
    lines: data.source.lines.flatMap(linesOf),
    title: fold(data.title),
    printedTitle: data.title,
    kickers: [data.kicker, data.series, data.subtitle].filter((one) => one !== undefined).map(foldKicker),
    subtitle: data.subtitle ? foldParagraph(data.subtitle) : '',
    kinds: [data.kind],
    dates: [data.date],
    bylines: (data.bylines ?? []).map(toByline),
    blocks: readBlocks(parts.body).map(({ role, text: printed }) => ({
      role: role === 'caption' ? 'aside' : role,
      printed,
    })),
    names: {
      ...toNames(data),
      awards: awards.map(({ name, keys: [key = '', ...aliases] }) => ({ name, key, aliases })),
    },
    awards,
  };
}

/** Parts of one story as one article: the later titles become headings. */
export function joinConverted(parts: readonly [ConvertedArticle, ...ConvertedArticle[]]): ConvertedArticle {
  const [first, ...rest] = parts;
  if (rest.length === 0) return first;
  return {
    ...first,
    path: parts.map((part) => part.path).join(' + '),
    lines: parts.flatMap((part) => part.lines),
    kinds: parts.flatMap((part) => part.kinds),
    dates: parts.flatMap((part) => part.dates),
    bylines: parts.flatMap((part) => part.bylines),
    blocks: [
      ...first.blocks,
      ...rest.flatMap((part): ConvertedBlock[] => [
        { role: 'heading', printed: part.printedTitle },
        ...part.blocks,
      ]),
    ],
    names: Object.fromEntries(
      NAME_LISTS.map((list) => [list, parts.flatMap((part) => part.names[list])]),
    ) as Record<NameList, ConvertedName[]>,
    awards: parts.flatMap((part) => part.awards),
  };
}

interface Entry {
  name: string;
  aliases?: string[] | undefined;
}

function toNames(data: ArticleData): Record<Exclude<NameList, 'awards'>, ConvertedName[]> {
  const list = (entries: readonly Entry[] = []) =>
    entries.map(({ name, aliases = [] }) => ({ name, key: foldName(name), aliases: aliases.map(foldName) }));
  return {
    parks: list(data.parks),
    organizations: list(data.organizations),
    brands: list(data.brands),
    people: list(data.people),
  };
}

function toAward({ name, recipient }: { name: string; recipient?: string | undefined }): ConvertedAward {
  const keys = [...new Set([foldName(name), foldName(name).replace(YEAR, '')])];
  return { name, keys, ...(recipient ? { recipient } : {}) };
}

function toByline({ name, role }: { name: string; role?: string | undefined }) {
  return { name, key: foldName(name), isPhotographer: PHOTO_ROLE.test(role ?? '') };
}
