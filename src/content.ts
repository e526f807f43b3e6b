import { getCollection } from 'astro:content';
import { readdir, readFile } from 'node:fs/promises';
import { type CorrectionLog, correctionLog } from './catalog/correction-log.ts';
import { buildLibrary } from './catalog/library.ts';
import type { ArticleEntry, Library, NameEntry } from './catalog/model.ts';
import { indexPlaces, type Places } from './catalog/places.ts';
import { indexTerritory, type Territory } from './catalog/territory.ts';
import { blocksOf } from './integrations/bodies.ts';
import { corrections, editedIds } from './integrations/corrections.ts';
import { movedArticles } from './integrations/redirects.ts';
import { kindOfPlural } from './schema/kinds.ts';
import { type Ids, idsSchema } from './schema/ledger.ts';
import { parseYaml } from './schema/parse-yaml.ts';

const SEED = /^[^.].*\.txt$/iu; // 001_2e39.txt

/** The date of the build: when references say that a page was visited. */
export const today = new Date().toISOString().slice(0, 10);

let loaded: Promise<Library> | undefined;
let placed: Promise<Places> | undefined;
let divided: Promise<Territory> | undefined;
let logged: Promise<CorrectionLog> | undefined;

/** Everything published, read and joined once a build. Pages import this, never `getCollection`. */
export function library(): Promise<Library> {
  loaded ??= load();
  return loaded;
}

/** Where every name stands in every report, found once a build. */
export function places(): Promise<Places> {
  placed ??= library().then(({ reports }) => indexPlaces(reports));
  return placed;
}

/** Which parks each paragraph of each report speaks of, found once a build. */
export function territory(): Promise<Territory> {
  divided ??= Promise.all([library(), places()]).then(([{ reports }, where]) =>
    indexTerritory(reports, where),
  );
  return divided;
}

/** What people corrected, joined with the reports once a build. */
export function correctionsMade(): Promise<CorrectionLog> {
  logged ??= library().then((all) =>
    correctionLog(
      {
        corrections: corrections(),
        moved: movedArticles(),
        edited: editedIds(all.reports.map(({ id }) => id)),
      },
      all,
    ),
  );
  return logged;
}

async function load(): Promise<Library> {
  const [articles, names, ids, ledgers, seeds] = await Promise.all([
    loadArticles(),
    loadNames(),
    loadIds(),
    getCollection('ledger'),
    readdir('seeds', { withFileTypes: true }).catch(() => []),
  ]);
  return buildLibrary({
    articles,
    names,
    ids,
    seeds: seeds.flatMap((entry) => (entry.isFile() && SEED.test(entry.name) ? [entry.name] : [])),
    ledgers: ledgers.map(({ id, data }) => ({ stem: id, data })),
  });
}

async function loadArticles(): Promise<ArticleEntry[]> {
  const entries = await getCollection('articles');
  return entries.map(({ id, data }) => ({ id, data, blocks: blocksOf(id) }));
}

async function loadNames(): Promise<NameEntry[]> {
  const entries = await getCollection('names');
  return entries.flatMap(({ id, data }) => {
    const [folder = '', name = ''] = id.split('/');
    const kind = kindOfPlural(folder);
    return kind ? [{ kind, id: name, data }] : [];
  });
}

async function loadIds(): Promise<Ids> {
  const text = await readFile('content/ids.yaml', 'utf8').catch(() => '');
  return parseYaml(text, idsSchema).data ?? {};
}
