import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { splitFrontMatter } from '../schema/front-matter.ts';
import { parseYaml } from '../schema/parse-yaml.ts';

/**
 * A lean loader of folders below content/: the store keeps each file's data and digest, never its text. A file that did
 * not change is not parsed again. A file with a mistake stops a build; while an editor works it is left as it was, and
 * `check` says what is wrong.
 */
export function folderLoader(sources: Source[]): Loader {
  return {
    name: `content ${sources.map(({ folder }) => folder).join(' ')}`,
    load: async (context) => {
      const files = (await Promise.all(sources.map((source) => filesOf(source, context)))).flat();
      const problems = files.flatMap((file) => loadFile(context, file));
      if (problems.length > 0 && !context.watcher)
        throw new Error(`content/ 有 ${problems.length} 处错误：\n${problems.join('\n')}`);
      const present = new Set(files.map(({ id }) => id));
      for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
      follow(context, sources);
    },
  };
}

/** Reads one file into the store; gives what is wrong with it, one `file:line:column: message` each. */
function loadFile({ store, generateDigest }: LoaderContext, file: ContentFile): string[] {
  const text = readFileSync(file.path, 'utf8');
  const digest = generateDigest(text);
  if (store.get(file.id)?.digest === digest) return [];
  const front = file.path.endsWith('.md') ? splitFrontMatter(text) : { yaml: text, yamlLine: 1 };
  if (!front) return [`${file.shown}:1:1: 开头缺少以 --- 围住的文章信息`];
  const { data, problems } = parseYaml(front.yaml, file.schema, front.yamlLine);
  if (data) store.set({ id: file.id, data: data as Record<string, unknown>, digest, filePath: file.shown });
  return problems.map(
    ({ line, column, path, message }) =>
      `${file.shown}:${line}:${column}: ${[path.join('.'), message].filter(Boolean).join('：')}`,
  );
}

/** While an editor works: a saved file is read again, a deleted one forgotten. */
function follow(context: LoaderContext, sources: Source[]): void {
  const find = (path: string) => sources.map((source) => fileAt(path, source, context)).find(Boolean);
  const reload = (path: string) => {
    const file = find(path);
    if (file) loadFile(context, file);
  };
  context.watcher?.on('add', reload).on('change', reload);
  context.watcher?.on('unlink', (path) => {
    const file = find(path);
    if (file) context.store.delete(file.id);
  });
}

async function filesOf(source: Source, context: LoaderContext): Promise<ContentFile[]> {
  const root = rootOf(source, context);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return files.sort().flatMap((file) => fileAt(file, source, context) ?? []);
}

function fileAt(path: string, source: Source, context: LoaderContext): ContentFile | undefined {
  const { extension, prefix = '', schema } = source;
  const root = rootOf(source, context);
  if (!path.startsWith(root + sep) || !path.endsWith(extension)) return undefined;
  const name = relative(root, path).slice(0, -extension.length).split(sep).join('/');
  return { path, id: `${prefix}${name}`, shown: `content/${source.folder}/${name}${extension}`, schema };
}

function rootOf({ folder }: Source, { config }: LoaderContext): string {
  return join(fileURLToPath(config.root), 'content', folder);
}

export interface Source {
  /** Below content/. */
  folder: string;
  extension: string;
  schema: z.ZodType;
  /** Of the ids. */
  prefix?: string;
}

interface ContentFile {
  path: string;
  id: string;
  /** From the project's root, as messages show it. */
  shown: string;
  schema: z.ZodType;
}
