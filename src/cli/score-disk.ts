import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../convert/index.ts';
import { type ExpectedPage, expectPage } from '../score/page.ts';
import { parkRegister } from '../score/park-register.ts';
import { alternativesSchema, readingSchema, STRICT_PAGE } from '../score/reading-schema.ts';
import { type MeasuredScore, scoreSet } from '../score/score-card.ts';
import type { SetScore } from '../score/types.ts';
import { readLexicon, sha256 } from './convert-disk.ts';
import { readSeed, seedFiles } from './seed-files.ts';

/** Where the recorded figures stand. */
export const RECORD = 'tests/score/recorded.json';

/** Where the dumps and the readings of each set are. */
const SETS: Record<SetScore['set'], { dumps: string; readings: string }> = {
  seeds: { dumps: 'seeds', readings: 'tests/gold' },
  tuning: { dumps: 'tests/fixtures/pages/tuning', readings: 'tests/fixtures/pages/tuning' },
  'held-out': { dumps: 'tests/fixtures/pages/held-out', readings: 'tests/fixtures/pages/held-out' },
};
/** Readings that are as right, by the name of the dump, for the pages of all sets. */
export const ALTERNATIVES = 'tests/score/alternatives.json';

/** Converts every page anew, in memory and without what the content folder knows, and scores the result. */
export function measure(): MeasuredScore[] {
  const lexicon = readLexicon('content/parks');
  const samePark = parkRegister(lexicon);
  return Object.entries(SETS).map(([set, { dumps, readings }]) => {
    const pages = readPages(readings, dumps);
    const seeds = seedFiles(dumps)
      .filter((file) => pages.some(({ page }) => page === file))
      .map((file) => readSeed(dumps, file))
      .filter((seed) => 'text' in seed);
    const { plan } = convert({ seeds, shelf: new Map(), lexicon, digest: sha256 });
    return scoreSet({ set: set as SetScore['set'], pages, files: plan.write }, samePark);
  });
}

/** The readings of a folder with their dumps, in the order of their names. */
export function readPages(readings: string, dumps: string): ExpectedPage[] {
  const alternatives = alternativesSchema.parse(readJson(ALTERNATIVES));
  return readdirSync(readings)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const reading = readingSchema.parse(readJson(join(readings, file)));
      const dump = readFileSync(join(dumps, reading.seed), 'utf8');
      return expectPage(reading, dump, alternatives[reading.seed] ?? STRICT_PAGE);
    });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
