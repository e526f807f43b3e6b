import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/catalog/library.ts';
import { relatedReports } from '../../src/catalog/related.ts';
import { byDate, listLinks, pagesOf, reportLists } from '../../src/catalog/report-lists.ts';
import { articleSchema } from '../../src/schema/article.ts';

const { reports, report } = buildLibrary({
  articles: [
    article('2024/a', { date: '2024-07~', kind: 'brief', parks: ['甲高新区'], brands: ['米福星', '蓝箭'] }),
    article('2024/b', { date: '2024-07~', parks: ['甲高新区'], brands: ['蓝箭'] }),
    article('2023/c', { date: '2023', parks: ['乙高新区'], brands: ['米福星'] }),
    article('undated/d', { date: null }),
    article('2024/e', { date: '2024-07~', kind: 'profile', parks: ['丙高新区'] }),
  ],
  names: [
    { kind: 'park', id: 'bing', data: { name: '丙高新区', province: '江苏省' } },
    { kind: 'park', id: 'jia', data: { name: '甲高新区', province: '江苏省' } },
  ],
  ids: {},
  ledgers: [],
  seeds: [],
});

test('Every value of every facet has a list with an address of its own', () => {
  const found = reportLists(reports).map(({ path, label, reports: own }) => [path, label, own.length]);
  expect(found).toEqual([
    ['/articles/', '全部报道', 5],
    ['/articles/2024/', '2024年', 3],
    ['/articles/2023/', '2023年', 1],
    ['/articles/undated/', '日期不详', 1],
    ['/articles/kind/report/', '报道', 3],
    ['/articles/kind/brief/', '简讯', 1],
    ['/articles/kind/profile/', '人物报道', 1],
    ['/articles/province/jiangsu/', '江苏', 3],
    ['/articles/park/jia/', '甲高新区', 2],
    ['/articles/park/bing/', '丙高新区', 1],
    ['/articles/park/yi-gaoxinqu/', '乙高新区', 1],
  ]);
});

test('Links carry counts and know the current list', () => {
  const lists = reportLists(reports);
  const [, years] = [lists[0], listLinks(lists, lists[1] as (typeof lists)[number])[0]];
  expect(years?.links.map(({ label, count, current }) => [label, count, current])).toEqual([
    ['2024年', 3, true],
    ['2023年', 1, false],
    ['日期不详', 1, false],
  ]);
});

test('A long list is cut into pages, the first at its own address', () => {
  const many = Array.from({ length: 130 }, () => reports)
    .flat()
    .slice(0, 130);
  const pages = pagesOf({ path: '/articles/2024/', search: undefined, label: '', reports: many });
  expect(pages.map(({ path, reports: own }) => [path, own.length])).toEqual([
    ['/articles/2024/', 60],
    ['/articles/2024/page/2/', 60],
    ['/articles/2024/page/3/', 10],
  ]);
});

test('Reports of one date stand together', () => {
  expect(byDate(reports).map(({ words, reports: own }) => [words, own.length])).toEqual([
    ['约2024年7月', 3],
    ['2023年', 1],
    ['日期不详', 1],
  ]);
});

test('The report that shares more and rarer names comes first, with the reason', () => {
  const own = report('2024/a');
  if (!own) throw new Error('the report is there');
  expect(relatedReports(own, reports).map(({ report: other, why }) => [other.id, why])).toEqual([
    ['2024/b', '同有园区“甲高新区”等 2 个名字'],
    ['2023/c', '同有品牌“米福星”'],
    ['2024/e', '同属江苏'],
  ]);
});

test('Where names are not shared, others of the province are near', () => {
  const own = report('2024/e');
  if (!own) throw new Error('the report is there');
  expect(relatedReports(own, reports).map(({ report: other, why }) => [other.id, why])).toEqual([
    ['2024/a', '同属江苏'],
    ['2024/b', '同属江苏'],
  ]);
});

function article(id: string, data: object) {
  return {
    id,
    data: articleSchema.parse({ title: id, kind: 'report', status: 'machine', ...data }),
    blocks: [],
  };
}
