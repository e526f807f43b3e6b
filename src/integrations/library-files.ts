import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LibraryFiles } from '../check/library.ts';
import { decode } from '../convert/1-read/decode.ts';
import type { Seed } from '../convert/types.ts';
import { loadProofreader } from './proofreader.ts';

/** Reads all that `check` looks at. Seeds that no encoding fits are left out: `convert` reports them. */
export async function readLibraryFiles(folders: { content: string; seeds: string }): Promise<LibraryFiles> {
  const proofread = await loadProofreader();
  return {
    files: readContent(folders.content),
    seeds: filesBelow(folders.seeds)
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => readSeed(folders.seeds, file)),
    digest: (text) => sha256(Buffer.from(text)),
    ...(proofread ? { proofread } : {}),
  };
}

/** Whatever the folder is called, the rules know it as `content/`. */
function readContent(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder).map((file) => [`content/${file}`, readFileSync(path.join(folder, file), 'utf8')]),
  );
}

function readSeed(folder: string, file: string): Seed[] {
  const bytes = readFileSync(path.join(folder, file));
  const decoded = decode(bytes);
  return 'text' in decoded ? [{ file, text: decoded.text, sha256: sha256(bytes) }] : [];
}

/** Paths below a folder, with `/`. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
