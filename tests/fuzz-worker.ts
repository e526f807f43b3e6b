import { parentPort } from 'node:worker_threads';
import fc from 'fast-check';
import { leaks, losesNothing } from './convert/damaged.ts';
import { sparesPeople } from './convert/desk.ts';
import { LONG_RUNS, steepness } from './convert/long-runs.ts';

/** What a worker is asked: so many runs of a property, from this one on. */
export interface Batch {
  property: keyof typeof PROPERTIES;
  from: number;
  runs: number;
}

/** How each property is tried; gives what is wrong, or nothing. */
export const PROPERTIES = {
  'damaged dumps': ({ from, runs }: Batch) =>
    failureOf(fc.check(losesNothing, { seed: from, numRuns: runs })),
  'days at a desk': ({ from, runs }: Batch) =>
    failureOf(fc.check(sparesPeople, { seed: from, numRuns: runs })),
  'long runs': ({ from, runs }: Batch) =>
    LONG_RUNS.slice(from, from + runs)
      .map((run) => {
        const lost = leaks(run.page(600))[0]?.message;
        const steep = steepness(run, leaks);
        return lost || steep ? `${run.name}: ${lost ?? steep}` : '';
      })
      .filter(Boolean)
      .join('\n'),
};

parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(PROPERTIES[batch.property](batch)));

function failureOf<T>(result: fc.RunDetails<T>): string {
  return result.failed ? (fc.defaultReportMessage(result) ?? 'failed') : '';
}
