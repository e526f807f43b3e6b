import { ARTICLE_KINDS } from '../schema/terms.ts';
import type { Report } from './model.ts';
import { provinceByName } from './provinces.ts';

const PER_PAGE = 60;
const MOST = 34;
const UNDATED = 'undated';

/** How the register of reports is cut: each facet's values have pages of their own. */
const FACETS: Facet[] = [
  {
    id: 'year',
    label: '年份',
    folder: '',
    values: ({ year }) => [year ? { id: `${year}`, label: `${year}年` } : { id: UNDATED, label: '日期不详' }],
    byCount: false,
  },
  {
    id: 'kind',
    label: '体裁',
    folder: 'kind/',
    values: ({ data }) => [{ id: data.kind, label: ARTICLE_KINDS[data.kind] }],
    byCount: true,
  },
  {
    id: 'province',
    label: '省份',
    folder: 'province/',
    values: ({ provinces }) =>
      provinces.flatMap((name) => {
        const province = provinceByName(name);
        return province ? [{ id: province.id, label: province.short, wanted: name }] : [];
      }),
    byCount: true,
  },
  {
    id: 'park',
    label: '园区',
    folder: 'park/',
    values: ({ parks }) => parks.map(({ id, name }) => ({ id, label: name })),
    byCount: true,
  },
];

/** The register of all reports, and of those that share a year, kind, province or park. Keeps the order given. */
export function reportLists(reports: Report[]): ReportList[] {
  const all: ReportList = { path: '/articles/', search: undefined, label: '全部报道', reports };
  return [all, ...FACETS.flatMap((facet) => listsOf(facet, reports))];
}

/** The lists of each facet as links with counts, for the side of a register. */
export function listLinks(lists: ReportList[], current: ReportList): ListLinks[] {
  return FACETS.map(({ id, label }) => {
    const own = lists.filter((list) => list.search?.facet === id);
    const shown = own.filter((list, index) => index < MOST || list === current);
    const links = shown.map((list) => ({
      label: list.label,
      path: list.path,
      count: list.reports.length,
      current: list === current,
    }));
    return { label: own.length > shown.length ? `${label}（${own.length}，列出前 ${MOST}）` : label, links };
  });
}

/** A long list in pages of 60, the first at the list's own address. */
export function pagesOf(list: ReportList): ListPage[] {
  const count = Math.max(1, Math.ceil(list.reports.length / PER_PAGE));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    path: index === 0 ? list.path : `${list.path}page/${index + 1}/`,
    reports: list.reports.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
  }));
}

/** Neighbouring reports of one date, under its words. */
export function byDate(reports: Report[]): { words: string; reports: Report[] }[] {
  const groups = Map.groupBy(reports, (report) => report.dateWords);
  return [...groups].map(([words, group]) => ({ words, reports: group }));
}

function listsOf(facet: Facet, reports: Report[]): ReportList[] {
  const lists = new Map<string, ReportList>();
  for (const report of reports) {
    for (const { id, label, wanted = id } of facet.values(report)) {
      const path = `/articles/${facet.folder}${id}/`;
      const search = { facet: facet.id, value: wanted };
      const list = lists.get(id) ?? { path, search, label, reports: [] };
      list.reports.push(report);
      lists.set(id, list);
    }
  }
  const found = [...lists.values()];
  return facet.byCount ? found.sort((a, b) => b.reports.length - a.reports.length) : found;
}

interface Facet {
  /** Also the parameter of the search page, whose values are `wanted`, else the ids. */
  id: string;
  label: string;
  /** Below `/articles/`; years stand directly there, as in the addresses of reports. */
  folder: string;
  values: (report: Report) => { id: string; label: string; wanted?: string }[];
  /** Most reports first, or as the reports come. */
  byCount: boolean;
}

export interface ReportList {
  path: string;
  /** The filter of the search page that gives the same; absent for all reports. */
  search: { facet: string; value: string } | undefined;
  label: string;
  reports: Report[];
}

export interface ListLinks {
  label: string;
  links: { label: string; path: string; count: number; current: boolean }[];
}

export interface ListPage {
  number: number;
  count: number;
  path: string;
  reports: Report[];
}
