import type { Seed } from './types.ts';

/** Characters of text that are converted together: enough to keep the code of a stage at hand, few enough to fit beside it. */
const BATCH = 40_000;

/** Pages in lists of so much text; a longer page has a list of its own. */
export function* inBatches(seeds: Iterable<Seed>): Generator<Seed[]> {
  let batch: Seed[] = [];
  let length = 0;
  for (const seed of seeds) {
    if (batch.length > 0 && length + seed.text.length > BATCH) {
      yield batch;
      [batch, length] = [[], 0];
    }
    batch.push(seed);
    length += seed.text.length;
  }
  if (batch.length > 0) yield batch;
}
