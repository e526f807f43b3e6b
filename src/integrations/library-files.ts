import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { LibraryFiles, Rejection } from '../check/library.ts';
import { TEXT_FILE } from '../check/rules/file-place.ts';
import { decode } from '../convert/1-read/decode.ts';
import { visible } from '../convert/1-read/visible.ts';
import { loadProofreader } from './proofreader.ts';

/** `001.txt` */
const SEED = /\.txt$/iu;
/** What only a file should be called. */
const FILE_NAME = /\.(?:md|yaml|txt)$/iu;
/** Files that are no dumps: `.DS_Store`, `README.md`. */
const NO_SEED = /(?:^|\/)(?:\.[^/]*|README\.md)$/u;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads all that `check` looks at; what cannot be read is named, never thrown. */
export async function readLibraryFiles(folders: { content: string; seeds: string }): Promise<LibraryFiles> {
  const proofread = await loadProofreader();
  // Whatever the folders are called, the rules know them as `content/` and `seeds/`.
  const content = readFolder(folders.content, 'content', toText);
  const seeds = readFolder(folders.seeds, 'seeds', toSeed);
  return {
    files: new Map(content.flatMap(({ shown, value }) => (value === undefined ? [] : [[shown, value]]))),
    seeds: seeds.flatMap(({ value }) => value ?? []),
    rejected: new Map([...content, ...seeds].flatMap(({ shown, why }) => (why ? [[shown, why]] : []))),
    digest: (text) => sha256(Buffer.from(text)),
    ...(proofread ? { proofread } : {}),
  };
}

function readFolder<T>(folder: string, shownAs: string, understand: Understand<T>): Entry<T>[] {
  return entriesBelow(folder).flatMap(({ file, kind }): Entry<T>[] => {
    const shown = `${shownAs}/${file}`;
    if (kind === 'folder') return FILE_NAME.test(file) ? [{ shown, why: 'folder' }] : [];
    const bytes = kind === 'file' ? bytesOf(path.join(folder, file)) : undefined;
    return [{ shown, ...(bytes ? understand(bytes, file) : { why: 'unreadable' as const }) }];
  });
}

/** Of what is no text at all, only the name matters. */
function toText(bytes: Buffer, file: string): Understood<string> {
  if (!TEXT_FILE.test(file)) return { value: '' };
  try {
    return { value: utf8.decode(bytes) };
  } catch {
    return { why: 'encoding' };
  }
}

function toSeed(bytes: Buffer, file: string): Understood<LibraryFiles['seeds'][number]> {
  if (NO_SEED.test(file)) return {};
  if (!SEED.test(file)) return { why: 'seed-ending' };
  if (file.includes('/')) return { why: 'seed-nested' };
  const decoded = decode(bytes);
  if ('problem' in decoded) return { why: bytes.length === 0 ? 'seed-empty' : 'seed-encoding' };
  if (visible(decoded.text) === '') return { why: 'seed-empty' };
  return { value: { file, text: decoded.text, sha256: sha256(bytes) } };
}

/** Paths below a folder, with `/`. */
function entriesBelow(folder: string): { file: string; kind: 'file' | 'folder' | 'other' }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const whole = path.join(entry.parentPath, entry.name);
    return { file: path.relative(folder, whole).replaceAll(path.sep, '/'), kind: kindOf(entry, whole) };
  });
}

/** Of a link, what it leads to. */
function kindOf(entry: Dirent, whole: string): 'file' | 'folder' | 'other' {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return statSync(whole, { throwIfNoEntry: false })?.isFile() ? 'file' : 'other';
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Understood<T> {
  value?: T;
  why?: Rejection;
}

interface Entry<T> extends Understood<T> {
  /** From the project's root. */
  shown: string;
}

type Understand<T> = (bytes: Buffer, file: string) => Understood<T>;
