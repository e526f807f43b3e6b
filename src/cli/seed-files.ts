import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../convert/1-read/decode.ts';
import { visible } from '../convert/1-read/visible.ts';
import type { Seed } from '../convert/types.ts';
import { sha256 } from './convert-disk.ts';
import { type Problem, systemProblem } from './problem.ts';

const SEED = /\.txt$/iu;

/** The names of a folder's page dumps, in order. */
export function seedFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => SEED.test(file) && !file.startsWith('.'))
    .sort();
}

/** One page dump, decoded, or why it cannot be. */
export function readSeed(folder: string, file: string): Seed | Problem {
  const path = join(folder, file);
  try {
    if (statSync(path).isDirectory())
      return { file: path, message: '不应为文件夹，应为一版报纸的文字；请改名或移走' };
    const bytes = readFileSync(path);
    const decoded = decode(bytes);
    if ('problem' in decoded) return { file: path, message: decoded.problem };
    if (visible(decoded.text) === '')
      return { file: path, message: '不应为空文件，应为一版报纸的文字；请补上或删去' };
    return { file, sha256: sha256(bytes), text: decoded.text };
  } catch (error) {
    return systemProblem(error);
  }
}

/** Looks at every dump before the first is converted: what is wrong, and which say the same. None is kept in memory. */
export function inspectSeeds(
  folder: string,
  files: string[],
): { problems: Problem[]; copies: [string, string][] } {
  const problems = sameStems(folder, files);
  const copies: [string, string][] = [];
  const firsts = new Map<string, string>();
  for (const file of files) {
    const seed = readSeed(folder, file);
    if ('message' in seed) {
      problems.push(seed);
      continue;
    }
    const first = firsts.get(seed.sha256);
    if (first) copies.push([file, first]);
    else firsts.set(seed.sha256, file);
  }
  return { problems, copies };
}

/** `page.txt` and `page.TXT` would share a ledger. */
function sameStems(folder: string, files: string[]): Problem[] {
  const byStem = Map.groupBy(files, (file) => file.replace(SEED, ''));
  return [...byStem.values()]
    .filter((same) => same.length > 1)
    .map(([first, ...others]) => ({
      file: join(folder, others.join('、')),
      message: `不应与 ${first} 同名，台账会混在一起；请改名`,
    }));
}
