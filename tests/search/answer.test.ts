import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, type SearchLibrary } from '../../src/search/answer.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { buildFacets, countFacet } from '../../src/search/facets.ts';
import { fold } from '../../src/search/fold.ts';
import { catalogOf, packFacet, unpackFacet } from '../../src/search/index-files.ts';
import { parseQuery, termsOf } from '../../src/search/query.ts';
import { readBlocks, scanEngine } from '../../src/search/scan-engine.ts';

const DOCUMENTS = [
  document('党建引领', ['小米公司党建党建'], { park: ['甲'], year: ['2024'] }),
  document('小米获奖', ['蓝箭航天'], { park: ['乙'], year: ['2024'] }),
  document('联合', ['小米与蓝箭航天', '党建'], { park: ['甲', '乙'], year: ['2023'] }),
  document('其他', ['小', '米'], {}),
];

test.each([
  ['?q=小米', [1, 0, 2]],
  ['?q=小米&sort=newest', [0, 1, 2]],
  ['?q=小米&sort=oldest', [2, 1, 0]],
  ['?q=党建', [0, 2]],
  ['?q=小米 党建', [0, 2]],
  ['?q=小米&park=甲', [0, 2]],
  ['?q=小米&park=甲&park=乙&year=2024', [1, 0]],
  ['?park=甲&sort=oldest', [2, 0]],
  ['?park=无', []],
  ['?q=航天，', []],
  ['?q=小', []],
  ['?q=小米 航', [1, 2]],
  ['', []],
])('%s finds documents %j', async (search, expected) => {
  expect(await ask(search)).toEqual(expected);
});

test('single characters are read from texts, or told by an engine that knows them', async () => {
  const { engine, ...rest } = libraryOf(DOCUMENTS);
  const query = parseQuery('?q=小米 航&sort=newest');
  const told = { ...engine, having: async () => new Set([2]) };
  expect(await answer(query, termsOf(query.text), { ...rest, engine: told })).toEqual([2]);
});

test('a long result is in the same order as a short one: title hits, then occurrences, then the newest', async () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    document(i === 20 ? '党建' : `${i}`, Array<string>((i % 5) + 1).fill('党建')),
  );
  const few = many.slice(15, 24);
  expect((await ask('?q=党建', many)).slice(0, 4)).toEqual([20, 4, 9, 14]);
  expect(await ask('?q=党建', few)).toEqual([5, 4, 3, 8, 2, 7, 1, 6, 0]);
});

test('a long term is found whole, not by its beginning', async () => {
  const long = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥一二三四五六七八九十';
  const documents = [document('一', [`${long}。`]), document('二', [`${long.slice(0, -1)}百`])];
  expect(await ask(`?q=${long}`, documents)).toEqual([0]);
});

test('a title that has only the beginning of a term is no title hit', async () => {
  const documents = [document('甲乙丙丁戊', ['甲乙丙丁戊己']), document('甲乙丙丁戊己', [])];
  expect(await ask('?q=甲乙丙丁戊己', documents)).toEqual([1, 0]);
});

test('a long term with a common beginning is found by the index', async () => {
  const documents = Array.from({ length: 30 }, (_, i) =>
    document(`${i}`, [`甲乙丙丁戊${i % 3 ? '己' : '庚'}`]),
  );
  expect(await ask('?q=甲乙丙丁戊庚', documents)).toHaveLength(10);
});

test('counts are those of the result, chosen values stay', () => {
  const { park } = buildFacets(DOCUMENTS.map(({ facets }) => facets));
  expect(countFacet(park, new Set([0, 2]), [])).toMatchObject([
    { id: '甲', count: 2 },
    { id: '乙', count: 1 },
  ]);
  expect(countFacet(park, new Set([3]), ['乙'])).toMatchObject([{ id: '乙', count: 0, chosen: true }]);
});

test('packing facets loses nothing, whether values are known or not', () => {
  const value = fc.string().map((id) => ({ id, name: `${id}名` }));
  const values = fc.uniqueArray(value, { selector: ({ id }) => id });
  fc.assert(
    fc.property(fc.array(values, { minLength: 1 }), values, (docs, known) => {
      const { brand } = buildFacets(
        docs.map((own) => ({ brand: own })),
        { brand: known },
      );
      expect(brand.byDoc.map((own) => own.map((number) => brand.values[number]))).toEqual(docs);
      expect(unpackFacet(packFacet(brand, known), known)).toEqual(brand);
      expect(unpackFacet(packFacet(brand))).toEqual(brand);
    }),
  );
});

test('a facet with many values is kept for later and refers to what is known by then', () => {
  const many = Array.from({ length: 201 }, (_, i) =>
    document(`${i}`, [], { person: [`${i}`], park: ['甲'] }),
  );
  const known = [{ id: '200', name: '200' }];
  const { facets, later } = catalogOf(many, { person: known });
  expect(Object.keys(later)).toEqual(['person']);
  expect(later.person?.more).toHaveLength(200);
  expect(facets.park?.more).toEqual([['甲', '甲']]);
  const person = later.person && unpackFacet(later.person, known);
  expect(person && countFacet(person, [200], [])).toMatchObject([{ id: '200', count: 1 }]);
});

function ask(search: string, documents = DOCUMENTS): Promise<number[]> {
  const query = parseQuery(search);
  return answer(query, termsOf(query.text), libraryOf(documents));
}

function libraryOf(documents: SearchDocument[]): SearchLibrary {
  const engine = scanEngine(documents);
  const read = async (doc: number, term: string) =>
    readBlocks(documents[doc]?.blocks.map(({ text }) => fold(text)) ?? [], term);
  return { engine, facets: buildFacets(documents.map(({ facets }) => facets)), read };
}

function document(title: string, texts: string[], facets: Record<string, string[]> = {}): SearchDocument {
  const blocks = texts.map((text, i) => ({ role: 'paragraph' as const, anchor: `p${i + 1}`, text }));
  return {
    id: title,
    path: `/articles/${title}/`,
    date: '',
    kind: '报道',
    parks: [],
    blocks: [{ role: 'title', anchor: '', text: title }, ...blocks],
    facets: Object.fromEntries(
      Object.entries(facets).map(([facet, values]) => [facet, values.map((id) => ({ id, name: id }))]),
    ),
  };
}
