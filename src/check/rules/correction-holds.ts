import type { Correction } from '../../schema/correction.ts';
import { article } from '../example.ts';
import type { ArticleFile, Library } from '../library.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';
import { occursIn } from '../visible-text.ts';
import { should } from '../wording.ts';

const record = (...lines: string[]) => ({
  'content/articles/2024/a.md': article(),
  'content/corrections.yaml': `corrections:\n  - ${lines.join('\n    ')}\n`,
});

export const correctionHolds: Rule = {
  id: 'correction-holds',
  severity: 'error',
  demands: '更正记录要指向有的文章，要说改了什么；改成的文字要在文章里。',
  why: '更正记录是给读者看的。文章改名、撤下以后，记录仍可用旧编号；改成的文字后来又改了，请把 now 照现在的写法改过来。',
  examples: [
    {
      files: record('article: 2024/b', 'date: "2024-07-08"', 'why: 照原报改'),
      reports: ['content/corrections.yaml:2:14 不应有文章编号 2024/b，应为 2024/a'],
    },
    {
      files: record('article: 2024/a', 'date: "2024-07-08"'),
      reports: [
        'content/corrections.yaml:2:5 不应没有内容，应为写明 was（原来的文字）、now（改成的文字）或 why（缘由）',
      ],
    },
    {
      files: record('article: 2024/a', 'date: "2024-07-08"', 'was: 无锡高新', 'now: 无锡新区'),
      reports: ['content/corrections.yaml:5:10 不应有改成的文字“无锡新区”，应为文章 2024/a 里现有的文字'],
    },
    {
      files: record(
        'article: 2024/a',
        'date: "2024-07-08"',
        'was: 无锡高新',
        'now: 无锡高新区',
        'why: 照原报补',
      ),
      reports: [],
    },
  ],
  check(library) {
    const { corrections } = library;
    if (!corrections) return [];
    const articles = new Map(library.articles.map((file) => [file.id, file]));
    const former = formerIds(library);
    return (corrections.data.corrections ?? []).flatMap((correction, index): Finding[] => {
      const fault = faultOf(correction, articles, former);
      if (!fault) return [];
      const { field, reason } = fault;
      const place = corrections.yaml.valueAt(['corrections', index, ...(field ? [field] : [])]);
      return [{ path: corrections.path, ...place, reason }];
    });
  },
};

/** Ids that readers may still know: of renamed articles with where they are now, of withdrawn ones with nothing. */
function formerIds({ redirects, ledgers }: Library): Map<string, string | undefined> {
  const rows = ledgers.flatMap(({ data }) => data.lines ?? []);
  const withdrawn = rows.flatMap(({ fate, article }) => (fate === 'withdrawn' && article ? [article] : []));
  return new Map([
    ...withdrawn.map((id): [string, undefined] => [id, undefined]),
    ...Object.entries(redirects?.data ?? {}),
  ]);
}

function faultOf(
  { article: id, was, now, why }: Correction,
  articles: Map<string, ArticleFile>,
  former: Map<string, string | undefined>,
): { field?: keyof Correction; reason: string } | undefined {
  const file = articles.get(former.get(id) ?? id);
  if (!file && !former.has(id)) {
    const expected = should(nearest(id, articles.keys()) ?? 'content/articles/ 下不带 .md 的路径');
    return { field: 'article', reason: `不应有文章编号 ${id}，${expected}` };
  }
  if (!was && !now && !why)
    return { reason: '不应没有内容，应为写明 was（原来的文字）、now（改成的文字）或 why（缘由）' };
  if (file && now && !file.text.includes(now) && !occursIn(file, now))
    return { field: 'now', reason: `不应有改成的文字“${now}”，应为文章 ${id} 里现有的文字` };
  return undefined;
}
