import { splitLines } from '../../convert/1-read/index.ts';
import { visible } from '../../convert/1-read/visible.ts';
import type { Seed } from '../../convert/types.ts';
import type { Source } from '../../schema/article.ts';
import { article, source } from '../example.ts';
import type { ArticleFile, LedgerFile, Library } from '../library.ts';
import type { Finding, Rule } from '../rule.ts';

const PAGE = { 'page.txt': '党建在高新\n\n无锡高新区企业入选\n无锡高新区企业入选榜单。\n' };
const ROWS = '  - { lines: [1, 1], fate: banner }\n  - { lines: [3, 4], fate: article, article: 2024/a }\n';

export const ledgerBalance: Rule = {
  id: 'ledger-balance',
  severity: 'error',
  demands: '来源文件的每一行在台账里有且只有一个去向，文章占的行与台账一致。',
  why: '台账（content/ledger/）担保一字不漏。改动行段时，文章的 source.lines 和台账的 lines 要一起改；拿不准就运行 npm run convert -- --dry-run 看它怎么分。',
  examples: [
    {
      seeds: PAGE,
      files: { 'content/ledger/page.yaml': `lines:\n${ROWS.replace('[3, 4]', '[3, 3]')}` },
      reports: ['content/ledger/page.yaml:1:1 不应漏掉第 4 行“无锡高新区企业入选榜单。”，应为每一行都有去向'],
    },
    {
      seeds: PAGE,
      files: { 'content/ledger/page.yaml': `lines:\n${ROWS.replace('[3, 4]', '[1, 4]')}` },
      reports: ['content/ledger/page.yaml:3:5 不应有第 1 行的第二个去向，应为一行一个去向'],
    },
    {
      seeds: PAGE,
      files: { 'content/ledger/page.yaml': `lines:\n${ROWS.replace('[3, 4]', '[3, 7]')}` },
      reports: ['content/ledger/page.yaml:3:14 不应有行段 [3, 7]，应为 1 到 4 之间，先小后大'],
    },
    {
      seeds: PAGE,
      files: {
        'content/ledger/page.yaml': `lines:\n${ROWS}dropped:\n  - { line: 3, at: 2, text: 高薪区, fate: duplicate }\n`,
      },
      reports: ['content/ledger/page.yaml:5:29 不应有第 3 行第 3 字起的“高薪区”，应为该处的原文“高新区”'],
    },
    {
      seeds: PAGE,
      files: {
        'content/articles/2024/a.md': article(source([4, 4])),
        'content/ledger/page.yaml': `lines:\n${ROWS}`,
      },
      reports: [
        'content/articles/2024/a.md:5:110 不应有与台账不一的行段（台账里第 3 行也归这一篇），应为与 content/ledger/page.yaml 相同',
      ],
    },
    {
      seeds: PAGE,
      files: {
        'content/articles/2024/b.md': article(source([3, 4])),
        'content/ledger/page.yaml': `lines:\n${ROWS}`,
      },
      reports: [`content/articles/2024/b.md:5:110 ${unbooked('content/ledger/page.yaml')}`],
    },
    {
      files: { 'content/ledger/page.yaml': `lines:\n${ROWS}` },
      reports: ['content/ledger/page.yaml:1:1 不应有没有来源文件的台账，应为 seeds/ 里有 page.txt'],
    },
    {
      seeds: PAGE,
      files: {
        'content/articles/2024/a.md': article(source([3, 4])),
        'content/ledger/page.yaml': `lines:\n${ROWS}`,
      },
      reports: [],
    },
  ],
  check: (library) => library.ledgers.flatMap((ledger) => checkLedger(ledger, library)),
};

function checkLedger(ledger: LedgerFile, { seeds, articles }: Library): Finding[] {
  const { path, stem, data, issues, yaml } = ledger;
  if (yaml.problem || issues.length > 0 || !data.lines) return [];
  const seed = [...seeds.values()].find(({ file }) => file.replace(/\.\w+$/u, '') === stem);
  const reason = `不应有没有来源文件的台账，应为 seeds/ 里有 ${stem}.txt`;
  if (!seed) return [{ path, start: 0, end: 0, reason }];
  const raw = splitLines(seed.text);
  const converted = articles.filter(
    ({ data }) => data.source?.file === seed.file && isWithin(data.source, raw),
  );
  return [
    ...checkRows(ledger, raw),
    ...checkDrops(ledger, raw),
    ...converted.flatMap((article) => checkArticle(article, ledger, seed)),
  ];
}

/** Lines outside the page are another rule's matter. */
function isWithin({ lines }: Source, raw: string[]): boolean {
  return lines.every(([from, to]) => from <= to && to <= raw.length);
}

function checkRows({ path, yaml, data }: LedgerFile, raw: string[]): Finding[] {
  const owner = new Map<number, number>();
  const findings = (data.lines ?? []).flatMap(({ lines: [from, to] }, index): Finding[] => {
    if (from > to || to > raw.length) {
      const reason = `不应有行段 [${from}, ${to}]，应为 1 到 ${raw.length} 之间，先小后大`;
      for (let line = from; line <= raw.length; line++) owner.set(line, index);
      return [{ path, ...yaml.valueAt(['lines', index, 'lines']), reason }];
    }
    const taken = linesBetween(from, to).filter((line) => owner.has(line) && visible(raw[line - 1] ?? ''));
    for (const line of linesBetween(from, to)) owner.set(line, index);
    const reason = `不应有第 ${taken[0]} 行的第二个去向，应为一行一个去向`;
    return taken.length > 0 ? [{ path, ...yaml.valueAt(['lines', index]), reason }] : [];
  });
  const missed = raw.findIndex((text, index) => visible(text) && !owner.has(index + 1));
  if (missed < 0) return findings;
  const reason = `不应漏掉第 ${missed + 1} 行“${excerpt(raw[missed])}”，应为每一行都有去向`;
  return [{ path, ...yaml.keyAt(['lines']), reason }, ...findings];
}

function checkDrops({ path, yaml, data }: LedgerFile, raw: string[]): Finding[] {
  return (data.dropped ?? []).flatMap(({ line, at, text }, index): Finding[] => {
    const printed = [...(raw[line - 1] ?? '')].slice(at, at + [...text].length).join('');
    if (printed === text) return [];
    const reason = `不应有第 ${line} 行第 ${at + 1} 字起的“${excerpt(text)}”，应为该处的原文“${excerpt(printed)}”`;
    return [{ path, ...yaml.valueAt(['dropped', index, 'text']), reason }];
  });
}

function checkArticle({ id, path, yaml, data }: ArticleFile, ledger: LedgerFile, seed: Seed): Finding[] {
  const filled = (line: number) => visible(splitLines(seed.text)[line - 1] ?? '') !== '';
  const rows = (ledger.data.lines ?? []).filter(({ article, fate }) => article === id && fate === 'article');
  const booked = new Set(rows.flatMap(({ lines: [from, to] }) => linesBetween(from, to)).filter(filled));
  const claimed = new Set(
    (data.source?.lines ?? []).flatMap(([from, to]) => linesBetween(from, to)).filter(filled),
  );
  const lacking = [...booked.difference(claimed)][0];
  const extra = [...claimed.difference(booked)][0];
  if (lacking === undefined && extra === undefined) return [];
  const place = yaml.valueAt(['source', 'lines']);
  if (rows.length === 0) return [{ path, ...place, reason: unbooked(ledger.path) }];
  const difference =
    lacking === undefined ? `第 ${extra} 行在台账里不归这一篇` : `台账里第 ${lacking} 行也归这一篇`;
  const reason = `不应有与台账不一的行段（${difference}），应为与 ${ledger.path} 相同`;
  return [{ path, ...place, reason }];
}

function unbooked(ledger: string): string {
  return `不应有台账里没有的文章，应为 ${ledger} 里有它的一条；刚改过文件名的，先运行 npm run convert`;
}

function linesBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function excerpt(text = ''): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
