import { expect, test } from '@playwright/test';
import { KIND_NAMES, KINDS } from '../../src/schema/kinds.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { FACET_NAMES } from '../../src/search/facets.ts';
import { nameList } from '../../src/search/name-list.ts';
import { pick, randomStream } from '../bench/random.ts';
import { publishedLibrary } from '../published.ts';
import { absentStrings, bruteForce, mixedStrings, simpleFold, substrings } from '../search/brute-force.ts';
import { otherIndex } from './other-index.ts';
import { type Answer, ask, openSearch } from './search-page.ts';

const library = publishedLibrary();
const documents = searchDocuments(library);
const expected = bruteForce(documents);
const random = randomStream(20260920);
const names = KIND_NAMES.flatMap((kind) => [
  ...library.names[kind].flatMap(({ name, aliases }) => [name, ...aliases]),
  ...library.reports.flatMap(({ data }) => (data[KINDS[kind].field] ?? []).map(({ name }) => name)),
]).filter((name) => [...simpleFold(name)].length > 1 && !/\s/u.test(name));

const GATE: Record<string, { queries: string[]; least: number }> = {
  'random substrings': { queries: substrings(documents, 500, random), least: 500 },
  'every name': { queries: [...new Set(names)], least: 100 },
  'mixed Latin, digits and Han': { queries: mixedStrings(documents, 60, random), least: 20 },
  'strings that do not occur': { queries: absentStrings(documents, 100, random, expected), least: 100 },
  'several terms': { queries: pairs(), least: 60 },
  'a string and a character': { queries: withCharacters(), least: 30 },
};

let other: Awaited<ReturnType<typeof otherIndex>>;
test.beforeAll(async () => {
  other = await otherIndex(documents, nameList(library));
});
test.afterAll(() => other.remove());

for (const engine of ['as built', 'shards'])
  test.describe(engine, () => {
    test.beforeEach(async ({ page }) => {
      if (engine === 'shards') await other.serve(page);
    });

    test('finds every string that readers see, and nothing else', async ({ page }) => {
      test.setTimeout(180_000);
      await openSearch(page);
      for (const [set, { queries, least }] of Object.entries(GATE)) {
        expect(queries.length, set).toBeGreaterThanOrEqual(least);
        const answers = await ask(page, queries);
        expect(misses(queries, answers), set).toEqual([]);
        expect(answers.every(({ total, ids }) => total === ids.length)).toBe(true);
      }
    });

    test('marks exactly what was asked for, in every excerpt', async ({ page }) => {
      await openSearch(page);
      const queries = substrings(documents, 80, random).filter((query) => !query.includes('…'));
      const answers = await ask(page, queries);
      answers.forEach(({ marks, total }, i) => {
        const query = queries[i] ?? '';
        if (total > 0) expect(marks.length, query).toBeGreaterThan(0);
        expect([...new Set(marks.map(simpleFold))], query).toEqual(total > 0 ? [simpleFold(query)] : []);
      });
    });

    test('narrows by every facet, alone and with a query', async ({ page }) => {
      test.setTimeout(120_000);
      const queries = substrings(documents, 19, random);
      for (const facet of FACET_NAMES) {
        const values = [
          ...new Set(documents.flatMap(({ facets }) => facets[facet]?.map(({ id }) => id) ?? [])),
        ];
        expect(values.length, facet).toBeGreaterThan(0);
        const chosen = [pick(random, values), pick(random, values)];
        await openSearch(page, `?${new URLSearchParams(chosen.map((value) => [facet, value]))}`);
        const allowed = new Set(
          documents
            .filter(({ facets }) => facets[facet]?.some(({ id }) => chosen.includes(id)))
            .map(({ id }) => id),
        );
        const within = queries.concat('', '高新区');
        const answers = await ask(page, within);
        within.forEach((query, i) => {
          const want = query ? expected(query).filter((id) => allowed.has(id)) : [...allowed];
          expect(answers[i]?.ids.toSorted(), `${facet}=${chosen} ${query}`).toEqual(want.toSorted());
        });
      }
    });
  });

function misses(queries: string[], answers: Answer[]): unknown[] {
  return queries.flatMap((query, i) => {
    const want = expected(query).toSorted();
    const got = (answers[i]?.ids ?? []).toSorted();
    return want.join() === got.join() ? [] : [{ query, want, got }];
  });
}

/** Two strings of one article, and one of each of two articles. */
function pairs(): string[] {
  const parts = substrings(documents, 60, random);
  const same = documents.slice(0, 20).map((document) => substrings([document], 2, random).join(' '));
  return [...parts.slice(0, 20).map((part, i) => `${part}　${parts[i + 20]}`), ...same, ...parts.slice(40)];
}

/** A character of the same article, and one of any. */
function withCharacters(): string[] {
  return documents.slice(0, 15).flatMap((document) => {
    const [part = '', own = ''] = substrings([document], 2, random);
    const [any = ''] = substrings(documents, 1, random);
    return [own, any].map((text) => `${part.slice(0, 2)} ${[...text][0]}`);
  });
}
