import type { z } from 'astro/zod';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { articleSchema } from '../schema/article.ts';
import { correctionsSchema } from '../schema/correction.ts';
import { kindOfPlural } from '../schema/kinds.ts';
import { idsSchema, ledgerSchema, lockSchema, redirectsSchema } from '../schema/ledger.ts';
import { NAME_SCHEMAS } from '../schema/name.ts';
import { findFrontMatter } from './front-matter.ts';
import type { ArticleFile, Library, LibraryFiles, NameFile, TextFile, YamlFile } from './library.ts';
import { validate } from './schema-issues.ts';
import { readYaml } from './yaml-source.ts';

/** `content/articles/2024/wuxi.md` */
const ARTICLE = /^content\/articles\/(.+)\.md$/u;
/** `content/parks/wuxi.yaml` */
const NAME = /^content\/([a-z]+)\/([^/]+)\.yaml$/u;
/** `content/ledger/001.yaml` */
const LEDGER = /^content\/ledger\/([^/]+)\.yaml$/u;
/** Files that are no content: `.DS_Store`, `README.md` of a folder. */
const IGNORED = /(?:^|\/)(?:\.[^/]*|README\.md)$/u;
/** Parses every file of content/ as far as it goes; nothing throws. */
export function readLibrary(input: LibraryFiles): Library {
  return assemble(input, inOrder(input).map(readFile));
}

/** A `readLibrary` for one folder, read again and again: a file that did not change is not parsed again. */
export function rememberingReader(): typeof readLibrary {
  let known = new Map<string, { text: string; part: Partial<Library> }>();
  return (input) => {
    const now = inOrder(input).map((file) => {
      const before = known.get(file.path);
      return { ...file, part: before?.text === file.text ? before.part : readFile(file) };
    });
    known = new Map(now.map((file) => [file.path, file]));
    return assemble(
      input,
      now.map(({ part }) => part),
    );
  };
}

function inOrder({ files }: LibraryFiles): TextFile[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => ({ path, text }));
}

function assemble({ files: _, seeds, ...tools }: LibraryFiles, parts: Partial<Library>[]): Library {
  return {
    ...Object.assign({}, ...parts),
    articles: parts.flatMap(({ articles = [] }) => articles),
    names: parts.flatMap(({ names = [] }) => names),
    ledgers: parts.flatMap(({ ledgers = [] }) => ledgers),
    strays: parts.flatMap(({ strays = [] }) => strays),
    seeds: new Map(seeds.map((seed) => [seed.file, seed])),
    ...tools,
  };
}

/** What one file adds to the library. */
function readFile(file: TextFile): Partial<Library> {
  const { path } = file;
  if (path === 'content/ids.yaml') return { ids: readYamlFile(file, idsSchema) };
  if (path === 'content/convert.lock.yaml') return { lock: readYamlFile(file, lockSchema) };
  if (path === 'content/redirects.yaml') return { redirects: readYamlFile(file, redirectsSchema) };
  if (path === 'content/corrections.yaml') return { corrections: readYamlFile(file, correctionsSchema) };
  if (ARTICLE.test(path)) return { articles: [readArticle(file)] };
  if (LEDGER.test(path)) return { ledgers: [{ ...readYamlFile(file, ledgerSchema), stem: stemOf(path) }] };
  const name = readName(file);
  if (name) return { names: [name] };
  return IGNORED.test(path) ? {} : { strays: [file] };
}

function readName(file: TextFile): NameFile | undefined {
  const kind = kindOfPlural(NAME.exec(file.path)?.[1] ?? '');
  return (
    kind && {
      ...readYamlFile(file, NAME_SCHEMAS[kind] as z.ZodType<NameFile['data']>),
      kind,
      id: stemOf(file.path),
    }
  );
}

function readArticle(file: TextFile): ArticleFile {
  const { from, to, bodyAt, problem } = findFrontMatter(file.text);
  const front = readYamlFile(file, articleSchema, from, to);
  const extensions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  return {
    ...front,
    issues: problem ? [] : front.issues,
    ...(problem ? { fence: problem } : {}),
    id: ARTICLE.exec(file.path)?.[1] ?? file.path,
    bodyAt,
    tree: fromMarkdown(file.text.slice(bodyAt), extensions),
  };
}

function readYamlFile<T>(file: TextFile, schema: z.ZodType<T>, from = 0, to = file.text.length): YamlFile<T> {
  const yaml = readYaml(file.text, from, to);
  if (yaml.problem) return { ...file, yaml, issues: [], data: {} };
  return { ...file, yaml, ...validate(schema, yaml.data ?? {}) };
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
}
