import type { Root } from 'mdast';
import type { Seed } from '../convert/types.ts';
import type { ArticleData } from '../schema/article.ts';
import type { Corrections } from '../schema/correction.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Ids, Ledger, Lock, Redirects } from '../schema/ledger.ts';
import type { NameData } from '../schema/name.ts';
import type { SchemaIssue } from './schema-issues.ts';
import type { YamlSource } from './yaml-source.ts';

/** Every file that has YAML in it. */
export function yamlFilesOf({
  articles,
  names,
  ledgers,
  ids,
  lock,
  redirects,
  corrections,
}: Library): YamlFile<unknown>[] {
  const single = [ids, lock, redirects, corrections].filter((file) => file !== undefined);
  return [...articles, ...names, ...ledgers, ...single];
}

/** What is on disk, before anything is understood. */
export interface LibraryFiles {
  /** Path from the project's root (`content/…`) → text. */
  files: ReadonlyMap<string, string>;
  seeds: readonly Seed[];
  /** Path from the project's root → why it is in neither: nothing can be made of it. */
  rejected?: ReadonlyMap<string, Rejection>;
  /** SHA-256, hex. */
  digest(text: string): string;
  /** Chinese prose with its punctuation mended, where a proofreader is at hand. */
  proofread?(prose: string): string;
}

/** Why a file cannot be read. */
export type Rejection =
  | 'folder'
  | 'unreadable'
  | 'encoding'
  | 'seed-encoding'
  | 'seed-ending'
  | 'seed-nested'
  | 'seed-empty';

/** Everything that the rules look at. */
export interface Library {
  articles: ArticleFile[];
  names: NameFile[];
  ledgers: LedgerFile[];
  ids?: YamlFile<Ids>;
  lock?: YamlFile<Lock>;
  redirects?: YamlFile<Redirects>;
  corrections?: YamlFile<Corrections>;
  /** Files in content/ that nothing would read. */
  strays: TextFile[];
  seeds: ReadonlyMap<string, Seed>;
  rejected?: ReadonlyMap<string, Rejection>;
  digest(text: string): string;
  proofread?(prose: string): string;
}

export interface TextFile {
  path: string;
  text: string;
}

/** Parsed as far as it could be: fields that the schema refused are left out of `data`. */
export interface YamlFile<T> extends TextFile {
  yaml: YamlSource;
  issues: SchemaIssue[];
  data: Partial<T>;
}

export interface ArticleFile extends YamlFile<ArticleData> {
  /** Path below content/articles/ without `.md`. */
  id: string;
  /** Set where the lines of three hyphens around the front matter are not there. */
  fence?: 'unopened' | 'unclosed';
  /** UTF-16 offset at which the text after the front matter begins. */
  bodyAt: number;
  /** That text; positions count from `bodyAt`. */
  tree: Root;
}

export interface NameFile extends YamlFile<NameData[Kind]> {
  kind: Kind;
  id: string;
}

export interface LedgerFile extends YamlFile<Ledger> {
  /** The seed's file name without ending. */
  stem: string;
}
