import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import { absolute } from './href.ts';
import { placePath } from './mentions-in-context.ts';
import type { Library, Name, Report } from './model.ts';
import type { Places } from './places.ts';
import { sentenceBounds } from './quote.ts';

/** Everything the library knows, as tables for bulk use. The columns' descriptions go into the data package. */
export function exportTables(library: Library, places: Places): Table[] {
  const names: Name[] = KIND_NAMES.flatMap((kind): Name[] => library.names[kind]);
  return [
    { ...ARTICLES, rows: library.reports.map(articleRow) },
    { ...NAMES, rows: names.map((name) => nameRow(name, places)) },
    { ...MENTIONS, rows: names.flatMap((name) => mentionRows(name, places)) },
    { ...AWARDS, rows: library.reports.flatMap(awardRowsOf) },
    {
      ...LEDGER,
      rows: library.pages.flatMap(({ stem, ledger }) =>
        ledger.lines.map((row) => ({
          page: stem,
          from: row.lines[0],
          to: row.lines[1],
          fate: row.fate,
          article: row.article ?? null,
          reason: row.reason ?? null,
        })),
      ),
    },
  ];
}

const KIND_COLUMN = `类别：${KIND_NAMES.map((kind) => `${kind} ${KINDS[kind].label}`).join('、')}`;

const ARTICLES = {
  name: 'articles',
  title: '文章',
  key: ['id'],
  fields: {
    id: '编号',
    url: '网址',
    title: '标题',
    kicker: '引题',
    subtitle: '副题',
    series: '栏目',
    kind: '体裁',
    date: '日期（EDTF）',
    date_words: '日期，如“约2024年7月”',
    bylines: '作者，以 | 分隔',
    parks: '园区编号，以 | 分隔，主角在前',
    provinces: '省级行政区，以 | 分隔',
    characters: '字数（不计空白）',
    status: 'machine 机器整理；reviewed 已校对',
    source_file: '来源文件',
    source_lines: '来源行段，如 3-32|38-72',
  },
} as const;

const NAMES = {
  name: 'names',
  title: '名字',
  key: ['kind', 'id'],
  fields: {
    kind: KIND_COLUMN,
    id: '编号',
    url: '网址',
    name: '名称',
    aliases: '别名，以 | 分隔',
    reports: '出现的篇数',
    mentions: '出现的处数',
    province: '省级行政区（园区）',
  },
} as const;

const MENTIONS = {
  name: 'mentions',
  title: '提及',
  links: { article: 'articles' },
  fields: {
    kind: KIND_COLUMN,
    id: '名字编号',
    article: '文章编号',
    url: '段落网址',
    start: '段内起始位置（UTF-16 码元，从 0 起）',
    end: '段内结束位置，不含',
    text: '所印字样',
    sentence: '所在的句子',
  },
} as const;

const AWARDS = {
  name: 'awards',
  title: '荣誉与获得者',
  links: { article: 'articles' },
  fields: {
    award: '荣誉',
    level: '级别：national、provincial、municipal、other',
    year: '年度',
    recipient: '获得者；报道未点名则空',
    work: '获奖成果或作品',
    evidence: '报上原句',
    article: '文章编号',
  },
} as const;

const LEDGER = {
  name: 'ledger',
  title: '逐行去向',
  fields: {
    page: '版面',
    from: '首行，从 1 起',
    to: '末行，含',
    fate: '去向：article、banner、duplicate、credit、furniture、withdrawn',
    article: '文章编号',
    reason: '理由',
  },
} as const;

function articleRow(report: Report): Row {
  const { id, path, data, dateWords, parks, provinces, characters } = report;
  return {
    id,
    url: absolute(path),
    title: data.title,
    kicker: data.kicker ?? null,
    subtitle: data.subtitle ?? null,
    series: data.series ?? null,
    kind: data.kind,
    date: data.date,
    date_words: dateWords,
    bylines: joined((data.bylines ?? []).map((byline) => byline.name)),
    parks: joined(parks.map((park) => park.id)),
    provinces: joined(provinces),
    characters,
    status: data.status,
    source_file: data.source?.file ?? null,
    source_lines: joined((data.source?.lines ?? []).map(([from, to]) => `${from}-${to}`)),
  };
}

function nameRow(name: Name, places: Places): Row {
  const { kind, id, path, aliases, uses, facts } = name;
  return {
    kind,
    id,
    url: absolute(path),
    name: name.name,
    aliases: joined(aliases),
    reports: uses.length,
    mentions: uses.reduce((sum, use) => sum + places(use).length, 0),
    province: (facts && 'province' in facts && facts.province) || null,
  };
}

function mentionRows({ kind, id, uses }: Name, places: Places): Row[] {
  return uses.flatMap((use) =>
    places(use).map(({ report, block, start, end }) => ({
      kind,
      id,
      article: report.id,
      url: absolute(placePath({ report, block })),
      start,
      end,
      text: block.text.slice(start, end),
      sentence: block.text.slice(...sentenceBounds(block.text, start, end)).trim(),
    })),
  );
}

function awardRowsOf({ id, data }: Report): Row[] {
  return (data.awards ?? []).map((award) => ({
    award: award.name,
    level: ('level' in award && award.level) || null,
    year: ('year' in award && award.year) || null,
    recipient: ('recipient' in award && award.recipient) || null,
    work: ('work' in award && award.work) || null,
    evidence: ('evidence' in award && award.evidence) || null,
    article: id,
  }));
}

function joined(values: string[]): string | null {
  return values.join('|') || null;
}

export interface Table {
  /** File name without extension. */
  name: string;
  title: string;
  /** Column → what it says. */
  fields: Record<string, string>;
  rows: Row[];
  /** The columns that tell a row from all others. */
  key?: readonly string[];
  /** Column → the table whose `id` it names. */
  links?: Readonly<Record<string, string>>;
}

export type Row = Record<string, string | number | null>;
