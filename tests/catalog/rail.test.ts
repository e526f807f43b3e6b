import { expect, test } from 'vitest';
import { contentsOf } from '../../src/catalog/contents-list.ts';
import { buildLibrary } from '../../src/catalog/library.ts';
import { railOf } from '../../src/catalog/rail.ts';
import { articleSchema } from '../../src/schema/article.ts';

test('Names stand by kind with what the report says of them', () => {
  expect(
    rail({
      parks: [
        { name: '甲高新区', role: 'subject' },
        { name: '乙高新区', role: 'mentioned' },
      ],
      organizations: [{ name: '丙公司', type: 'enterprise' }],
      awards: [
        { name: '丁奖', level: 'national', recipient: '丙公司' },
        { name: '丁奖', level: 'national', recipient: '己公司' },
        { name: '戊奖' },
      ],
      brands: [{ name: '米福星', kind: 'party-building brand', owner: '丙公司' }],
      people: [{ name: '王明', title: '丙公司董事长' }],
    }),
  ).toEqual([
    ['park', ['甲高新区 江苏 · 苏州'], ['乙高新区 ']],
    ['organization', ['丙公司 企业'], []],
    ['award', ['丁奖 国家级 · 丙公司、己公司'], ['戊奖 获得者未具名']],
    ['brand', ['米福星 党建品牌 · 丙公司'], []],
    ['person', ['王明 丙公司董事长'], []],
  ]);
});

test('Where a report is about no park, those that it mentions are shown', () => {
  expect(rail({ parks: [{ name: '乙高新区', role: 'mentioned' }] })).toEqual([['park', ['乙高新区 '], []]]);
});

test('Of many names eight are shown, subjects first', () => {
  const organizations = Array.from({ length: 10 }, (_, n) => ({
    name: `第${n}公司`,
    role: n === 9 ? 'subject' : 'mentioned',
  }));
  const [[, shown = [], folded = []] = []] = rail({ organizations }) as [string, string[], string[]][];
  expect(shown).toHaveLength(8);
  expect(shown[0]).toBe('第9公司 ');
  expect(folded).toEqual(['第7公司 ', '第8公司 ']);
});

test('The contents list headings, each with its deck', () => {
  const heading = (id: string, text: string) => ({ role: 'heading' as const, id, text });
  const blocks = [
    heading('sec1', '引领'),
    heading('sec2', '通过宣讲，引导企业'),
    { role: 'paragraph' as const, id: 'p1', text: '甲' },
    heading('sec3', '通过共建，聚合资源'),
  ];
  expect(contentsOf(blocks)).toEqual([
    { id: 'sec1', text: '引领', deck: '通过宣讲，引导企业' },
    { id: 'sec3', text: '通过共建，聚合资源', deck: undefined },
  ]);
});

function rail(data: object) {
  const { reports } = buildLibrary({
    articles: [
      {
        id: '2024/a',
        data: articleSchema.parse({ title: '题', kind: 'report', date: '2024', status: 'machine', ...data }),
        blocks: [],
      },
    ],
    names: [{ kind: 'park', id: 'jia', data: { name: '甲高新区', province: '江苏省', city: '苏州市' } }],
    ids: {},
    ledgers: [],
    seeds: [],
  });
  return reports.flatMap(railOf).map(({ kind, shown, folded }) => [kind, words(shown), words(folded)]);
}

function words(entries: { name: { name: string }; note: string }[]): string[] {
  return entries.map(({ name, note }) => `${name.name} ${note}`);
}
