import { createTwoFilesPatch } from 'diff';
import { parse } from 'yaml';
import type { Lock } from '../schema/ledger.ts';
import type { WrittenPage } from './5-write/index.ts';
import { toYaml } from './5-write/yaml.ts';
import type { Addresses } from './addresses.ts';
import type { ConversionContext } from './index.ts';
import { frontMatterOn, LOCK_PATH, REDIRECTS_PATH, type Shelf } from './shelf.ts';
import type { Output } from './types.ts';

/** `@@ -1,4 +1,4 @@` */
const PLACE = /^@@ /gmu;
/** Of an article that was read, its status is no difference. */
const MACHINE = /^status: machine$/mu;

/** What to do with one page's files. Paths are below the content folder. */
export interface PagePlan {
  /** Files to write: new, or changed since they were last written and untouched by people. */
  write: Output[];
  /** Files that a person changed or read: left as they are. */
  kept: Kept[];
}

/** What to do with the content folder. */
export interface Plan extends PagePlan {
  /** Files that an earlier run wrote, nobody touched, and no page gives any more. */
  remove: string[];
  /** Articles that a person deleted. */
  withdrawn: string[];
  /** Old id → new id: files that a person renamed. */
  renamed: Map<string, string>;
}

export interface Kept {
  path: string;
  why: 'edited' | 'reviewed';
  /** What would be written now, as a patch; empty where nothing differs. */
  diff: string;
  /** In how many places. */
  places: number;
  /** The converter's version is another one than the last time. */
  news: boolean;
}

/** Compares what pages give with what is there, page by page, and spares every file that a person changed. */
export function planner({ withdrawn, renamed }: Addresses, context: PlanContext) {
  const { lock, shelf } = context;
  const next: Lock = {};
  const given = new Set<string>();
  return {
    place({ articles, ledger }: WrittenPage): PagePlan {
      const plan: PagePlan = { write: [], kept: [] };
      for (const output of [...articles, ledger]) {
        if (withdrawn.has(idOf(output.path) ?? '')) continue;
        given.add(output.path);
        next[output.path] = placeOutput(plan, output, context);
      }
      return plan;
    },
    /** Whose files no page gives any more, and the files that all pages share. */
    finish(): Plan {
      const others = Object.keys(lock).filter((path) => !given.has(path) && shelf.has(path));
      const remove = others.filter((path) => isUntouched(path, context));
      const gone = new Set(remove);
      for (const path of others) if (!gone.has(path)) next[path] = lock[path] ?? '';
      const write = [...changed(LOCK_PATH, toYaml(sorted(next)), shelf), ...redirects(renamed, shelf)];
      return { write, kept: [], remove, withdrawn: [...withdrawn], renamed };
    },
  };
}

/** Files one output; returns its digest: the converter's version, also where a person's is kept. */
function placeOutput(plan: PagePlan, output: Output, context: PlanContext): string {
  const { lock, shelf, digest } = context;
  const current = shelf.get(output.path);
  const why = current === undefined ? undefined : touched(output, current, context);
  const given = digest(output.text);
  if (!why) plan.write.push(...changed(output.path, output.text, shelf));
  else {
    const wanted = why === 'reviewed' ? output.text.replace(MACHINE, 'status: reviewed') : output.text;
    const diff = current === wanted ? '' : patch(output.path, wanted, current ?? '');
    const places = diff.match(PLACE)?.length ?? 0;
    plan.kept.push({ path: output.path, why, diff, places, news: lock[output.path] !== given });
  }
  return given;
}

function patch(path: string, text: string, current: string): string {
  return createTwoFilesPatch(path, path, current, text, '现在', '将写');
}

/** Whether a person read or changed an article's file. Ledgers are always written: their pins are obeyed. */
function touched(
  { path, text }: Output,
  current: string,
  { lock, shelf, digest, accept }: PlanContext,
): Kept['why'] | undefined {
  const id = idOf(path);
  if (!id || accept?.has(id)) return undefined;
  if (frontMatterOn(shelf, id)['status'] === 'reviewed') return 'reviewed';
  return current === text || lock[path] === digest(current) ? undefined : 'edited';
}

function isUntouched(path: string, { lock, shelf, digest }: PlanContext): boolean {
  const current = shelf.get(path);
  return (
    current !== undefined &&
    lock[path] === digest(current) &&
    frontMatterOn(shelf, idOf(path) ?? '')['status'] !== 'reviewed'
  );
}

function redirects(renamed: Map<string, string>, shelf: Shelf): Output[] {
  if (renamed.size === 0) return [];
  const old = (parse(shelf.get(REDIRECTS_PATH) ?? '') ?? {}) as Record<string, string>;
  const chained = Object.entries(old).map(([from, to]) => [from, renamed.get(to) ?? to]);
  const all = { ...Object.fromEntries(chained), ...Object.fromEntries(renamed) };
  return changed(REDIRECTS_PATH, toYaml(all), shelf);
}

/** The file to write, or nothing where it is there already. */
function changed(path: string, text: string, shelf: Shelf): Output[] {
  return shelf.get(path) === text ? [] : [{ path, text }];
}

function idOf(path: string): string | undefined {
  return path.match(/^articles\/(.+)\.md$/u)?.[1];
}

function sorted(lock: Lock): Lock {
  return Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface PlanContext extends ConversionContext {
  lock: Lock;
}
