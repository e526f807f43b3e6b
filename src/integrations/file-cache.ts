import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const VERSION_LENGTH = 16;

/** Remembers what `make` gave, in one small file a key below `folder`: a second build makes nothing again. */
export function fileCache<T>(folder: string): FileCache<T> {
  return (parts, make) => {
    const key = digestOf(parts);
    const file = join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
    const known = read<T>(file);
    if (known !== undefined) return known;
    const value = make();
    write(file, value);
    return value;
  };
}

/** The folder of one version below `root`; those of other versions are removed. */
export function versionedFolder(root: string, version: string): string {
  const own = version.slice(0, VERSION_LENGTH);
  mkdirSync(join(root, own), { recursive: true });
  for (const other of readdirSync(root)) if (other !== own) rmSync(join(root, other), { recursive: true });
  return join(root, own);
}

/** SHA-256 of a value's JSON, hex. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function read<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** Renamed into place, so that builds side by side never read half a file. */
function write(file: string, value: unknown): void {
  const draft = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, JSON.stringify(value));
  renameSync(draft, file);
}

/** `parts` must hold everything that `make` depends on; its code is the folder's version. */
export type FileCache<T> = (parts: unknown[], make: () => T) => T;
