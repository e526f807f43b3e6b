import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { buildLibrary } from '../src/catalog/library.ts';
import type { Library } from '../src/catalog/model.ts';
import { readBlocks } from '../src/markdown/read-blocks.ts';
import { articleSchema } from '../src/schema/article.ts';
import { splitFrontMatter } from '../src/schema/front-matter.ts';
import { KIND_NAMES, KINDS } from '../src/schema/kinds.ts';
import { idsSchema } from '../src/schema/ledger.ts';
import { NAME_SCHEMAS } from '../src/schema/name.ts';

/** What content/ publishes, read from the files without Astro. */
export function publishedLibrary(): Library {
  return buildLibrary({
    articles: entries('articles', '.md').map(({ id, text }) => {
      const { yaml = '', body = '' } = splitFrontMatter(text) ?? {};
      return { id, data: articleSchema.parse(parse(yaml)), blocks: readBlocks(body) };
    }),
    names: KIND_NAMES.flatMap((kind) =>
      entries(KINDS[kind].plural, '.yaml').map(({ id, text }) => ({
        kind,
        id,
        data: NAME_SCHEMAS[kind].parse(parse(text)),
      })),
    ),
    ids: idsSchema.parse(parse(readFileSync('content/ids.yaml', 'utf8')) ?? {}),
    ledgers: [],
    seeds: [],
  });
}

function entries(folder: string, ending: string): { id: string; text: string }[] {
  const root = path.join('content', folder);
  return globSync(`**/*${ending}`, { cwd: root })
    .sort()
    .map((file) => ({
      id: file.slice(0, -ending.length).split(path.sep).join('/'),
      text: readFileSync(path.join(root, file), 'utf8'),
    }));
}
