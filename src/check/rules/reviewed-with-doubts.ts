import { article, source } from '../example.ts';
import type { Library } from '../library.ts';
import type { Rule } from '../rule.ts';

const PAGE = { 'page.txt': '无锡高新区企业入选\n无锡高新区企业入选榜单。\n' };
const LEDGER = 'lines:\n  - { lines: [1, 2], fate: article, article: 2024/a }\n';
const DOUBT = 'doubts:\n  - { line: 2, rule: lost-subject, confidence: 0.4, message: 主语不明 }\n';

export const reviewedWithDoubts: Rule = {
  id: 'reviewed-with-doubts',
  severity: 'warning',
  demands: '标为已校对的文章，不应还有未了的疑点。',
  why: '疑点在 content/ledger/ 里。看过原文、改好或确认无误之后，从 doubts 里删去那一条，再写 status: reviewed。',
  examples: [
    {
      seeds: PAGE,
      files: {
        'content/articles/2024/a.md': article(source([1, 2])).replace('machine', 'reviewed'),
        'content/ledger/page.yaml': LEDGER + DOUBT,
      },
      reports: [
        'content/articles/2024/a.md:6:9 不应有 status: reviewed 而疑点未了（content/ledger/page.yaml 第 2 行：主语不明），应为先了结疑点',
      ],
    },
    {
      seeds: PAGE,
      files: {
        'content/articles/2024/a.md': article(source([1, 2])).replace('machine', 'reviewed'),
        'content/ledger/page.yaml': LEDGER,
      },
      reports: [],
    },
  ],
  check: ({ articles, ledgers }) =>
    articles
      .filter(({ data }) => data.status === 'reviewed')
      .flatMap(({ path, yaml, data }) => {
        const ledger = ledgers.find(({ stem }) => stem === data.source?.file.replace(/\.\w+$/u, ''));
        const doubts = doubtsWithin(ledger, data.source?.lines ?? []);
        const first = doubts[0];
        if (!ledger || !first) return [];
        const more = doubts.length > 1 ? `等 ${doubts.length} 处` : '';
        const where = `${ledger.path} 第 ${first.line} 行：${first.message}${more}`;
        const reason = `不应有 status: reviewed 而疑点未了（${where}），应为先了结疑点`;
        return [{ path, ...yaml.valueAt(['status']), reason }];
      }),
};

function doubtsWithin(ledger: Library['ledgers'][number] | undefined, ranges: [number, number][]) {
  const doubts = ledger?.data.doubts ?? [];
  return doubts.filter(({ line }) => ranges.some(([from, to]) => from <= line && line <= to));
}
