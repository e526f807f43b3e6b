import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { splitFrontMatter } from '../schema/front-matter.ts';
import { parseYaml } from '../schema/parse-yaml.ts';

/** A lean loader: the store keeps the data and digest of each file, never its text. Every problem is said with its line. */
export function folderLoader({ folder, extension, schema }: FolderOptions): Loader {
  const load = async (context: LoaderContext) => {
    const root = join(fileURLToPath(context.config.root), folder);
    const idOf = (file: string) => relative(root, file).slice(0, -extension.length).split(sep).join('/');
    const update = (file: string) => loadFile(context, file, idOf(file), schema);
    const files = await filesBelow(root, extension);
    const problems = (await Promise.all(files.map(update))).flat();
    if (problems.length > 0)
      throw new Error(`content/ 有 ${problems.length} 处错误：\n${problems.join('\n')}`);
    const present = new Set(files.map(idOf));
    for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
    follow(context, (file) => file.startsWith(root) && file.endsWith(extension), update, idOf);
  };
  return { name: `folder ${folder}`, schema, load };
}

/** Reads one file into the store; gives what is wrong with it, one `file:line:column: message` each. */
async function loadFile(
  context: LoaderContext,
  file: string,
  id: string,
  schema: z.ZodType,
): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  const digest = context.generateDigest(text);
  if (context.store.get(id)?.digest === digest) return [];
  const filePath = relative(fileURLToPath(context.config.root), file);
  const front = file.endsWith('.md') ? splitFrontMatter(text) : { yaml: text, yamlLine: 1 };
  if (!front) return [`${filePath}:1:1: 开头缺少以 --- 围住的文章信息`];
  const { data, problems } = parseYaml(front.yaml, schema, front.yamlLine);
  if (data) context.store.set({ id, data: data as Record<string, unknown>, digest, filePath });
  return problems.map(
    ({ line, column, path, message }) =>
      `${filePath}:${line}:${column}: ${[path.join('.'), message].filter(Boolean).join('：')}`,
  );
}

/** While an editor works: a saved file is read again, a deleted one forgotten; a problem is said and the rest goes on. */
function follow(context: LoaderContext, ours: Ours, update: Update, idOf: (file: string) => string): void {
  const reload = async (file: string) => {
    if (ours(file)) for (const problem of await update(file)) context.logger.error(problem);
  };
  context.watcher?.on('add', reload).on('change', reload);
  context.watcher?.on('unlink', (file) => {
    if (ours(file)) context.store.delete(idOf(file));
  });
}

async function filesBelow(root: string, extension: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.endsWith(extension))
    .sort()
    .map((entry) => join(root, entry));
}

interface FolderOptions {
  /** From the project's root. */
  folder: string;
  extension: string;
  schema: z.ZodType;
}

type Ours = (file: string) => boolean;
type Update = (file: string) => Promise<string[]>;
