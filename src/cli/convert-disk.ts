import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import type { Shelf } from '../convert/shelf.ts';
import { buildLexicon, type Lexicon } from '../names/lexicon.ts';

const CONTENT = /\.(?:md|yaml)$/u;

/** The text files of the content folder, each read when it is asked for; none where the folder does not exist yet. */
export function openShelf(folder: string): Shelf {
  const paths = new Set(existsSync(folder) ? contentPaths(folder) : []);
  return {
    has: (path) => paths.has(path),
    get: (path) => (paths.has(path) ? readFileSync(join(folder, path), 'utf8') : undefined),
    keys: () => paths.keys(),
  };
}

function contentPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CONTENT.test(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}

/** The park register as a lexicon: it is general knowledge, so it serves every conversion. */
export function readLexicon(folder: string): Lexicon {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
  return buildLexicon(
    files.sort().map((file) => {
      const data = parse(readFileSync(join(folder, file), 'utf8')) as {
        name: string;
        officialName?: string;
        aliases?: string[];
      };
      const names = [data.name, data.officialName, ...(data.aliases ?? [])].filter(
        (name) => name !== undefined,
      );
      return { kind: 'park', id: file.replace(/\.yaml$/u, ''), names: [...new Set(names)] };
    }),
  );
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
