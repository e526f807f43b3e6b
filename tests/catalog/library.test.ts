import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/catalog/library.ts';
import type { ArticleEntry, Name, NameEntry } from '../../src/catalog/model.ts';
import { type ArticleData, articleSchema } from '../../src/schema/article.ts';

const XIAOSHAN: NameEntry<'park'> = {
  kind: 'park',
  id: 'xiaoshan-linjiang',
  data: { name: '萧山临江高新区', aliases: ['临江高新区'], province: '浙江省' },
};

test('A park file joins the printed spellings of one park', () => {
  const library = build([
    article('2024/a', { parks: ['临江高新区'] }, '临江高新区揭牌。'),
    article('2024/b', { parks: ['萧山临江高新区'] }, '萧山临江高新区开工。'),
  ]);
  expect(library.names.park.map(({ id, uses }) => [id, uses.length])).toEqual([['xiaoshan-linjiang', 2]]);
  expect(library.report('2024/a')?.provinces).toEqual(['浙江省']);
  expect(library.report('2024/a')?.uses[0]?.forms).toEqual(['临江高新区']);
});

test('An alias joins organizations within its article, not elsewhere', () => {
  const library = build([
    article(
      '2024/a',
      { organizations: [{ name: '甲“乙”科技有限公司', aliases: ['甲“乙”'] }, '甲‘乙’'] },
      '甲“乙”',
    ),
    article('2024/b', { organizations: ['甲“乙”'] }, '甲“乙”'),
  ]);
  expect(placesOf(library.names.organization)).toEqual({
    '甲“乙”': ['2024/b'],
    '甲“乙”科技有限公司': ['2024/a'],
  });
});

test('A body that every place has is another one in every place', () => {
  const library = build([
    article('2024/a', { parks: ['甲高新区'], organizations: ['机关党委'] }, '机关党委'),
    article('2024/b', { parks: ['乙高新区'], organizations: ['机关党委'] }, '机关党委'),
  ]);
  expect(library.names.organization.map((name) => name.uses.length)).toEqual([1, 1]);
});

test('People of one name are one where they share a park or an organization', () => {
  const person = { name: '李明', title: '甲公司董事长' };
  const library = build([
    article('2024/a', { parks: [{ name: '甲高新区', role: 'subject' }], people: [person] }, '李明'),
    article('2024/b', { parks: [{ name: '甲高新区', role: 'subject' }], people: ['李明'] }, '李明'),
    article(
      '2024/c',
      { parks: [{ name: '丙高新区', role: 'subject' }], people: [{ ...person, title: '乙公司经理' }] },
      '李明',
    ),
  ]);
  expect(library.names.person.map((name) => name.uses.length).sort()).toEqual([1, 2]);
  expect(new Set(library.names.person.map((name) => name.id)).size).toBe(2);
});

test.each([
  ['李明总书记强调', '李明总书记指出', [2]],
  ['李明说', '李明说', [1, 1]],
  ['李明书记说', '李明书记说', [1, 1]],
])('Without titles and far apart, %s and %s are of %j reports', (here, there, uses) => {
  const library = build([
    article('2024/a', { parks: [{ name: '甲高新区', role: 'subject' }], people: ['李明'] }, here),
    article('2024/b', { parks: [{ name: '丙高新区', role: 'subject' }], people: ['李明'] }, there),
  ]);
  expect(library.names.person.map((name) => name.uses.length)).toEqual(uses);
});

test('Quotes, width and a leading year do not make another award; one recipient is one entry of the use', () => {
  const library = build([
    article(
      '2024/a',
      {
        awards: [
          { name: '国家级“小巨人”企业', recipient: '甲' },
          { name: '国家级“小巨人”企业', recipient: '乙' },
        ],
      },
      '',
    ),
    article('2024/b', { awards: ['2023年度国家级小巨人'] }, ''),
  ]);
  expect(library.names.award).toHaveLength(1);
  expect(library.names.award[0]?.uses.map((use) => use.refs.length)).toEqual([2, 1]);
});

test('Minted ids hold; a homophone takes the next number', () => {
  const library = build([article('2024/a', { brands: ['米福星', '弥福星'] }, '')], {
    brands: { 弥福星: 'mi-fu-xing' },
  });
  const idOf = new Map(library.names.brand.map(({ name, id }) => [name, id]));
  expect(idOf.get('弥福星')).toBe('mi-fu-xing');
  expect(idOf.get('米福星')).not.toBe('mi-fu-xing');
});

test('Reports come newest first, names in pinyin order, pages in the order of their lines', () => {
  const source = (from: number) => ({ file: '9.txt', sha256: 'a'.repeat(64), lines: [[from, from + 1]] });
  const library = build([
    article('2023/old', { date: '2023-04', source: source(9), brands: ['重庆码', 'A7'] }, ''),
    article('undated/none', { date: null, source: source(1), brands: ['安心'] }, ''),
    article('2024/new', { date: '2024-07~', source: source(5) }, ''),
  ]);
  expect(library.reports.map((report) => report.id)).toEqual(['2024/new', '2023/old', 'undated/none']);
  expect(library.pages[0]?.reports.map((report) => report.id)).toEqual([
    'undated/none',
    '2024/new',
    '2023/old',
  ]);
  expect(library.names.brand.map((name) => name.letter)).toEqual(['A', 'A', 'C']);
});

function build(articles: ArticleEntry[], ids = {}) {
  return buildLibrary({ articles, names: [XIAOSHAN], ids, ledgers: [], seeds: ['9.txt'] });
}

function article(id: string, data: object, text: string): ArticleEntry {
  const parsed: ArticleData = articleSchema.parse({
    title: '题',
    kind: 'report',
    date: '2024',
    status: 'machine',
    ...data,
  });
  return { id, data: parsed, blocks: [{ role: 'paragraph', id: 'p1', text }] };
}

function placesOf(names: Name[]) {
  return Object.fromEntries(names.map(({ name, uses }) => [name, uses.map((use) => use.report.id)]));
}
