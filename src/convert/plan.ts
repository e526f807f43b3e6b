import { createTwoFilesPatch } from 'diff';
import { parse } from 'yaml';
import type { Lock } from '../schema/ledger.ts';
import { toYaml } from './5-write/front-matter.ts';
import type { Addresses } from './addresses.ts';
import type { ConvertedPage } from './convert-page.ts';
import type { ConversionInput } from './index.ts';
import { frontMatterOn, LOCK_PATH, lockOf, REDIRECTS_PATH, type Shelf } from './shelf.ts';
import type { Output } from './types.ts';

/** What to do with the content folder. Paths are below it. */
export interface Plan {
  /** Files to write: new, or changed since they were last written and untouched by people. */
  write: Output[];
  /** Files that an earlier run wrote, nobody touched, and no page gives any more. */
  remove: string[];
  /** Files that a person changed or read: left as they are. `diff`: what would be written now, empty where nothing differs. */
  kept: { path: string; why: 'edited' | 'reviewed'; diff: string }[];
  /** Articles that a person deleted. */
  withdrawn: string[];
  /** Old id → new id: files that a person renamed. */
  renamed: Map<string, string>;
}

/** Compares what the pages give with what is there, and spares every file that a person changed. */
export function planFiles(pages: ConvertedPage[], addresses: Addresses, input: ConversionInput): Plan {
  const lock = lockOf(input.shelf);
  const plan: Plan = {
    write: [],
    remove: [],
    kept: [],
    withdrawn: [...addresses.withdrawn],
    renamed: addresses.renamed,
  };
  const outputs = pages.flatMap(({ files }) => [...files.articles, files.ledger]);
  const nextLock: Lock = {};
  for (const output of outputs) {
    const entry = placeOutput(plan, output, lock[output.path], input, addresses);
    if (entry) nextLock[output.path] = entry;
  }
  const given = new Set(
    outputs.map(({ path }) => path).filter((path) => !addresses.withdrawn.has(idOf(path) ?? '')),
  );
  plan.remove = Object.keys(lock).filter((path) => !given.has(path) && isUntouched(path, lock, input));
  keepOtherLocks(nextLock, lock, given, plan, input.shelf);
  addFile(plan, LOCK_PATH, toYaml(sorted(nextLock)), input.shelf);
  addRedirects(plan, input.shelf);
  return plan;
}

/** Files one output; returns the digest to remember, nothing where no file is to be. */
function placeOutput(
  plan: Plan,
  output: Output,
  locked: string | undefined,
  { shelf, digest, accept }: ConversionInput,
  { withdrawn }: Addresses,
): string | undefined {
  const id = idOf(output.path);
  if (id && withdrawn.has(id)) return undefined;
  const current = shelf.get(output.path);
  const why =
    id && current !== undefined && !accept?.has(id) ? touched(id, shelf, current, locked, digest) : undefined;
  if (!why) {
    addFile(plan, output.path, output.text, shelf);
    return digest(output.text);
  }
  const diff =
    current === output.text
      ? ''
      : createTwoFilesPatch(output.path, output.path, current ?? '', output.text, '现在', '将写');
  plan.kept.push({ path: output.path, why, diff });
  return locked;
}

function touched(
  id: string,
  shelf: Shelf,
  current: string,
  locked: string | undefined,
  digest: (text: string) => string,
): 'edited' | 'reviewed' | undefined {
  if (frontMatterOn(shelf, id)['status'] === 'reviewed') return 'reviewed';
  return locked === digest(current) ? undefined : 'edited';
}

function isUntouched(path: string, lock: Lock, { shelf, digest }: ConversionInput): boolean {
  const current = shelf.get(path);
  return (
    current !== undefined &&
    lock[path] === digest(current) &&
    frontMatterOn(shelf, idOf(path) ?? '')['status'] !== 'reviewed'
  );
}

/** Files of an earlier run that are neither given now nor removed keep their digest, so that they stay known as ours. */
function keepOtherLocks(next: Lock, lock: Lock, given: Set<string>, { remove }: Plan, shelf: Shelf): void {
  for (const [path, digest] of Object.entries(lock))
    if (!given.has(path) && !remove.includes(path) && shelf.has(path)) next[path] = digest;
}

function addRedirects(plan: Plan, shelf: Shelf): void {
  if (plan.renamed.size === 0) return;
  const old = (parse(shelf.get(REDIRECTS_PATH) ?? '') ?? {}) as Record<string, string>;
  const chained = Object.entries(old).map(([from, to]) => [from, plan.renamed.get(to) ?? to]);
  addFile(
    plan,
    REDIRECTS_PATH,
    toYaml({ ...Object.fromEntries(chained), ...Object.fromEntries(plan.renamed) }),
    shelf,
  );
}

function addFile(plan: Plan, path: string, text: string, shelf: Shelf): void {
  if (shelf.get(path) !== text) plan.write.push({ path, text });
}

function idOf(path: string): string | undefined {
  return path.match(/^articles\/(.+)\.md$/u)?.[1];
}

function sorted(lock: Lock): Lock {
  return Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
}
