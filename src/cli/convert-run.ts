import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { inBatches } from '../convert/batches.ts';
import { beginRun } from '../convert/index.ts';
import type { Kept } from '../convert/plan.ts';
import { LOCK_PATH, type Shelf } from '../convert/shelf.ts';
import { articleIdOf } from '../draft/correction.ts';
import { openShelf, readLexicon, sha256 } from './convert-disk.ts';
import { idsFile } from './convert-ids.ts';
import { shelfProblems } from './convert-problems.ts';
import { type Done, describePage, doubtsOf, pageData } from './convert-report.ts';
import { openStage, type Stage } from './convert-stage.ts';
import type { Problem } from './problem.ts';
import { inspectSeeds, readSeed, seedFiles } from './seed-files.ts';

export interface ConvertOptions {
  seeds: string;
  content: string;
  dryRun: boolean;
  diff: boolean;
  accept: string[];
  json: boolean;
}

/**
 * Looks at all files, converts some pages at a time, and carries the result out when every page is sound: no more than
 * those are in memory. Gives what was done, or all that is wrong, and then nothing is written.
 */
export function runConversion(options: ConvertOptions): Done | Problem[] {
  const { seeds, content, dryRun } = options;
  const files = seedFiles(seeds);
  const shelf = openShelf(content);
  const { problems, copies } = inspectSeeds(seeds, files);
  problems.push(...shelfProblems(content, shelf));
  if (problems.length > 0) return problems;
  const stage = openStage(content, dryRun);
  try {
    const done = convertAll(files, shelf, stage, options);
    if (Array.isArray(done)) return done;
    const obstacles = dryRun ? [] : stage.settle(done.plan.remove);
    if (obstacles.length > 0) return obstacles;
    if (!dryRun) rememberRun(content);
    return { ...done, copies };
  } finally {
    stage.clear();
  }
}

/** Converts the pages into the stage; a dry run tells of each at once. */
function convertAll(
  files: string[],
  shelf: Shelf,
  stage: Stage,
  options: ConvertOptions,
): Omit<Done, 'copies'> | Problem[] {
  const { seeds, dryRun, json } = options;
  const accept = new Set(options.accept.map(articleIdOf));
  const run = beginRun(files, { shelf, lexicon: readLexicon('content/parks'), digest: sha256, accept });
  const problems: Problem[] = [];
  const kept: Kept[] = [];
  const pages: object[] = [];
  const count = { pages: 0, articles: 0, doubts: 0 };
  const readable = function* () {
    for (const file of files) {
      const seed = readSeed(seeds, file);
      if ('message' in seed) problems.push(seed);
      else yield seed;
    }
  };
  const steps = inBatches(readable()).flatMap(run.convert);
  for (const { page, plan } of steps) {
    const file = join(seeds, page.seed.file);
    problems.push(...page.leaks.map(({ line, message }) => ({ file, line, message })));
    for (const output of plan.write) stage.put(output);
    kept.push(...plan.kept.map((one) => (isShown(one, options) ? one : { ...one, diff: '' })));
    count.pages += 1;
    count.articles += page.articles.length;
    count.doubts += doubtsOf(page).length;
    if (json) pages.push(pageData(page));
    else if (dryRun) console.log(`${describePage(page)}\n`);
  }
  const rest = run.finish();
  for (const output of rest.write) stage.put(output);
  for (const output of idsFile(stage.after(shelf, rest.remove))) stage.put(output);
  return problems.length > 0
    ? problems
    : { count, pages, plan: { ...rest, write: stage.paths(), kept }, dryRun };
}

/** A difference is listed where it is asked for, or new: the file was changed after the last run, or the converter's version has changed. */
function isShown({ path, news }: Kept, { content, dryRun, diff, json }: ConvertOptions): boolean {
  return (
    diff || dryRun || json || news || changedAt(join(content, path)) > changedAt(join(content, LOCK_PATH))
  );
}

function changedAt(path: string): number {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** The lock's time says when the last run was, also when that run changed nothing. */
function rememberRun(content: string): void {
  const now = new Date();
  utimesSync(join(content, LOCK_PATH), now, now);
}
