import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Shelf } from '../convert/shelf.ts';
import type { Output } from '../convert/types.ts';
import { type Problem, systemProblem } from './problem.ts';

/** Files on their way into the content folder: they wait outside it until every page is sound. */
export interface Stage {
  put(output: Output): void;
  /** Which files wait. */
  paths(): string[];
  /** The content folder as it will be. */
  after(shelf: Shelf, remove: string[]): Shelf;
  /** Moves everything into place and removes what is to go; where anything stands in the way, nothing is touched. */
  settle(remove: string[]): Problem[];
  /** Forgets what still waits. */
  clear(): void;
}

/** Beside the content folder, so that moving is renaming; for a trial with the system's other temporary files. */
export function openStage(content: string, trial: boolean): Stage {
  const folder = trial ? mkdtempSync(join(tmpdir(), 'convert-')) : mkdtempSync(`${besides(content)}.`);
  const paths = new Set<string>();
  return {
    put({ path, text }) {
      paths.add(path);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    paths: () => [...paths],
    after(shelf, remove) {
      const all = new Set([...shelf.keys(), ...paths]);
      for (const path of remove) all.delete(path);
      const read = (path: string) =>
        paths.has(path) ? readFileSync(join(folder, path), 'utf8') : shelf.get(path);
      return {
        keys: () => all.keys(),
        has: (path) => all.has(path),
        get: (path) => (all.has(path) ? read(path) : undefined),
      };
    },
    settle(remove) {
      const obstacles = [...paths, ...remove].flatMap((path) => obstacleAt(join(content, path)));
      if (obstacles.length > 0) return obstacles;
      for (const path of paths) move(join(folder, path), join(content, path));
      for (const path of remove) rmSync(join(content, path), { force: true });
      return [];
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** `content` → `/…/content.converting`, its folder made where it is not there yet. */
function besides(content: string): string {
  mkdirSync(dirname(resolve(content)), { recursive: true });
  return `${resolve(content)}.converting`;
}

/** Why a file cannot be put here: a folder has its name, a file the name of its folder, or writing is forbidden. */
function obstacleAt(path: string): Problem[] {
  try {
    if (existsSync(path) && statSync(path).isDirectory())
      return [{ file: path, message: '这里要写一个文件，却有同名的文件夹；请改名或移走' }];
    let folder = dirname(path);
    while (!existsSync(folder)) folder = dirname(folder);
    if (!statSync(folder).isDirectory())
      return [{ file: folder, message: '这里要放一个文件夹，却有同名的文件；请改名或移走' }];
    accessSync(folder, constants.W_OK);
    return [];
  } catch (error) {
    return [systemProblem(error)];
  }
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    // The content folder may be a mount of its own.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
  }
}
