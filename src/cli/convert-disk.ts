import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { decode } from '../convert/1-read/decode.ts';
import { visible } from '../convert/1-read/visible.ts';
import type { Plan } from '../convert/plan.ts';
import type { Shelf } from '../convert/shelf.ts';
import type { Seed } from '../convert/types.ts';
import { buildLexicon, type Lexicon } from '../names/lexicon.ts';

/** What is wrong with a seed, in words for an editor. */
export interface Problem {
  file: string;
  line?: number;
  message: string;
}

/** Every `.txt` of a folder, decoded, in the order of their names. */
export function readSeeds(folder: string): { seeds: Seed[]; problems: Problem[] } {
  const seeds: Seed[] = [];
  const problems: Problem[] = [];
  const files = readdirSync(folder).filter((file) => /\.txt$/iu.test(file) && !file.startsWith('.'));
  for (const file of files.sort()) {
    const bytes = readFileSync(join(folder, file));
    const decoded = decode(bytes);
    const name = join(folder, file);
    if ('problem' in decoded) problems.push({ file: name, message: decoded.problem });
    else if (visible(decoded.text) === '')
      problems.push({ file: name, message: '不应为空文件，应为一版报纸的文字' });
    else seeds.push({ file, sha256: sha256(bytes), text: decoded.text });
  }
  return { seeds, problems };
}

/** The text files of the content folder; none where it does not exist yet. */
export function readShelf(folder: string): Shelf {
  const shelf: Shelf = new Map();
  if (!existsSync(folder)) return shelf;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:md|yaml)$/u.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    shelf.set(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8'));
  }
  return shelf;
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

/** Carries a plan out. */
export function writePlan(folder: string, { write, remove }: Plan): void {
  for (const { path, text } of write) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const path of remove) rmSync(join(folder, path), { force: true });
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
