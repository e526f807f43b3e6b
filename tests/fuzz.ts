/** The property tests of the converter at length, on every core: 10,000 damaged dumps, 3,000 random days at an editor's desk, and pages that hold one thing many times over, whose time must grow no faster than they do. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { LONG_RUNS } from './convert/long-runs.ts';
import type { Batch } from './fuzz-worker.ts';

const RUNS: Record<Batch['property'], { runs: number; batch: number }> = {
  'damaged dumps': { runs: Number(process.env['FUZZ_RUNS'] ?? 10_000), batch: 200 },
  'days at a desk': { runs: Number(process.env['EDIT_RUNS'] ?? 3000), batch: 100 },
  'long runs': { runs: LONG_RUNS.length, batch: 24 },
};
/** Another one every time, unless it is given: a failure's report names its own. */
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1e9);

/** Milliseconds: a batch that takes longer never ends. */
const LONGEST = 120_000;

const batches = Object.entries(RUNS).flatMap(([property, { runs, batch }]) =>
  Array.from({ length: Math.ceil(runs / batch) }, (_, at): Batch => {
    const from = at * batch;
    const first = property === 'long runs' ? from : SEED + from;
    return { property: property as Batch['property'], from: first, runs: Math.min(batch, runs - from) };
  }),
);
console.log(`FUZZ_SEED=${SEED}`);
const started = performance.now();
const done = new Map<string, number>();
let failed = false;
await Promise.all(Array.from({ length: availableParallelism() }, work));
if (!failed) console.log('No failure.');
process.exitCode = failed ? 1 : 0;

/** One worker after the other asks for the next batch, until there is none or something failed. */
async function work(): Promise<void> {
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url));
  for (let batch = batches.shift(); batch && !failed; batch = batches.shift()) {
    const failure = await answer(worker, batch);
    if (failure) {
      failed = true;
      console.error(`${batch.property}: ${failure}`);
    } else tell(batch);
  }
  await worker.terminate();
}

function answer(worker: Worker, batch: Batch): Promise<string> {
  return new Promise((resolve) => {
    const settle = (failure: string) => {
      clearTimeout(timer);
      worker.off('error', fail).off('message', settle);
      resolve(failure);
    };
    const fail = (error: unknown) => settle(String(error));
    const timer = setTimeout(() => settle(`no end in sight, runs from ${batch.from}`), LONGEST);
    worker.on('error', fail).on('message', settle);
    worker.postMessage(batch);
  });
}

function tell({ property, runs }: Batch): void {
  done.set(property, (done.get(property) ?? 0) + runs);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${String(seconds).padStart(4)} s  ${property}: ${done.get(property)} of ${RUNS[property].runs}`,
  );
}
