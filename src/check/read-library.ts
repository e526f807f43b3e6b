import type { z } from 'astro/zod';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { articleSchema } from '../schema/article.ts';
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
export function readLibrary({ files, seeds, ...tools }: LibraryFiles): Library {
  const library: Library = {
    articles: [],
    names: [],
    ledgers: [],
    strays: [],
    seeds: new Map(seeds.map((seed) => [seed.file, seed])),
    ...tools,
  };
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) place(library, { path, text });
  return library;
}

function place(library: Library, file: TextFile): void {
  const { path } = file;
  if (path === 'content/ids.yaml') library.ids = readYamlFile(file, idsSchema);
  else if (path === 'content/convert.lock.yaml') library.lock = readYamlFile(file, lockSchema);
  else if (path === 'content/redirects.yaml') library.redirects = readYamlFile(file, redirectsSchema);
  else if (ARTICLE.test(path)) library.articles.push(readArticle(file));
  else if (LEDGER.test(path))
    library.ledgers.push({ ...readYamlFile(file, ledgerSchema), stem: stemOf(path) });
  else {
    const name = readName(file);
    if (name) library.names.push(name);
    else if (!IGNORED.test(path)) library.strays.push(file);
  }
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
