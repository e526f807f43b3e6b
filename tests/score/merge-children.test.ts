import { describe, expect, test } from 'vitest';
import { type ConvertedArticle, joinConverted } from '../../src/score/converted.ts';
import { scorePage } from '../../src/score/index.ts';
import { mergeChildren } from '../../src/score/merge-children.ts';
import { expectPage } from '../../src/score/page.ts';
import { type Reading, readingSchema, STRICT_PAGE } from '../../src/score/reading-schema.ts';
import { scoreOf } from '../../src/score/sheet.ts';
import { perfectConversion } from './perfect-conversion.ts';

const DUMP = `平凡岗位 微光成炬
渭南高新区评出两位岗位标兵。
——编者
田军锋：给压机“听诊”的人
田军锋守着压机十一年。
获评“陕西工匠”。
杨小娥：种子的“体检师”
杨小娥在陕西丰禾种业验种。
陕西丰禾种业今年扩产。
园区新增三条公交线
三条公交线昨日开通。`;
const date = { edtf: '2024-05', acceptable: [] };
const reading = readingSchema.parse({
  seed: 'weinan.txt',
  articles: [
    {
      id: 'models',
      kind: 'report',
      ranges: [[1, 3]],
      title: '平凡岗位 微光成炬',
      bylines: ['编者'],
      paragraphs: ['渭南高新区评出两位岗位标兵。'],
      date,
      parks: [{ name: '渭南高新区' }],
      organizations: [{ name: '陕西丰禾种业', aliases: ['丰禾种业'], optional: true }],
    },
    {
      id: 'tian',
      parent: 'models',
      kind: 'profile',
      ranges: [[4, 6]],
      title: '田军锋：给压机“听诊”的人',
      paragraphs: ['田军锋守着压机十一年。', '获评“陕西工匠”。'],
      date,
      awards: [{ name: '陕西工匠', recipient: '田军锋' }],
      people: [{ name: '田军锋' }],
    },
    {
      id: 'yang',
      parent: 'models',
      kind: 'profile',
      ranges: [[7, 9]],
      title: '杨小娥：种子的“体检师”',
      paragraphs: ['杨小娥在陕西丰禾种业验种。', '陕西丰禾种业今年扩产。'],
      date: { edtf: '2024', acceptable: ['2024-05'] },
      organizations: [{ name: '陕西丰禾种业' }],
      people: [{ name: '杨小娥' }],
    },
    {
      id: 'buses',
      kind: 'brief',
      ranges: [[10, 11]],
      title: '园区新增三条公交线',
      paragraphs: ['三条公交线昨日开通。'],
      date,
    },
  ],
});
const [models, tian, yang, buses] = perfectConversion(reading) as [
  ConvertedArticle,
  ConvertedArticle,
  ConvertedArticle,
  ConvertedArticle,
];
const family = joinConverted([models, tian, yang]);

describe('an article with children', () => {
  const [merged, ...others] = mergeChildren(expectPage(reading, DUMP, STRICT_PAGE).articles)[0] ?? [];

  test('keeps its own head and takes the lines, paragraphs and dates of all', () => {
    expect(merged?.title).toBe('平凡岗位 微光成炬');
    expect([...(merged?.lines ?? [])]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(merged?.paragraphs).toHaveLength(5);
    expect([...(merged?.kinds ?? [])]).toEqual(['report', 'profile']);
    expect([...(merged?.dates ?? [])]).toEqual(['2024-05', '2024']);
  });

  test('has their titles as sub-headings', () => {
    expect(merged?.sections.map(({ name, line }) => [name, line])).toEqual([
      ['田军锋：给压机“听诊”的人', 4],
      ['杨小娥：种子的“体检师”', 7],
    ]);
  });

  test('has each name once, with all spellings, required as soon as one of them requires it', () => {
    expect(merged?.names.organizations).toMatchObject([
      { name: '陕西丰禾种业', keys: new Set(['陕西丰禾种业', '丰禾种业']), optional: false },
    ]);
    expect(merged?.names.people.map(({ name }) => name)).toEqual(['田军锋', '杨小娥']);
    expect(merged?.names.awards.map(({ name }) => name)).toEqual(['陕西工匠']);
  });

  test('leaves the other articles of the page alone', () => {
    expect(others.map(({ id }) => id)).toEqual(['buses']);
  });
});

describe('a page with an article that has children', () => {
  test('may be converted article by article', () => {
    expect(score([models, tian, yang, buses])).toMatchObject({ composite: 1, lost: 0, invented: 0 });
  });

  test('may be converted with them as its sections', () => {
    const { fields, ...rest } = score([family, buses]);
    expect(rest).toMatchObject({ composite: 1, lost: 0, invented: 0, articles: 4, converted: 2 });
    expect(fields.sections.f1).toBe(1);
  });

  test('may not be converted so where the reading knows of no parent', () => {
    const orphans = { ...reading, articles: reading.articles.map(({ parent: _, ...article }) => article) };
    expect(score([family, buses], orphans).composite).toBeLessThan(0.8);
  });

  test('loses by a child left out, and by one that stands apart', () => {
    expect(score([joinConverted([models, tian]), buses]).fields.segmentation.f1).toBeLessThan(1);
    expect(score([joinConverted([models, tian]), yang, buses]).fields.segmentation.f1).toBeLessThan(1);
  });

  test('loses by a name or sub-heading that no article of the family has', () => {
    const stranger = { name: '王小明', key: '王小明', aliases: [] };
    const names = { ...family.names, people: [...family.names.people, stranger] };
    const blocks = [...family.blocks, { role: 'heading' as const, printed: '公交线' }];
    const { fields } = score([{ ...family, names, blocks }, buses]);
    expect(fields.people.precision).toBeCloseTo(2 / 3);
    expect(fields.sections.precision).toBeCloseTo(2 / 3);
  });
});

function score(converted: ConvertedArticle[], page: Reading = reading) {
  return scoreOf(scorePage(expectPage(page, DUMP, STRICT_PAGE), converted, () => false));
}
