import { toString as textOf } from 'mdast-util-to-string';
import { foldName } from '../../names/lexicon.ts';
import { article } from '../example.ts';
import type { ArticleFile } from '../library.ts';
import type { Rule } from '../rule.ts';

export const duplicateArticle: Rule = {
  id: 'duplicate-article',
  severity: 'error',
  demands: '同一篇文章只收一次。',
  why: '正文相同的两个文件，检索和统计都会算两遍。删去后来的一个；网址要留先有的。',
  examples: [
    {
      files: {
        'content/articles/2024/a.md': article(),
        'content/articles/2024/b.md': article('kicker: 党建在高新', '无锡高新区企业 入选榜单。'),
      },
      reports: [
        'content/articles/2024/b.md:9:1 不应有与 content/articles/2024/a.md 相同的正文，应为一篇文章一个文件',
      ],
    },
    {
      files: {
        'content/articles/2024/a.md': article(),
        'content/articles/2024/b.md': article('', '咸宁高新区一批企业上榜。'),
      },
      reports: [],
    },
  ],
  check({ articles }) {
    const first = new Map<string, string>();
    // What came from a page stays; what somebody added later is the copy.
    const convertedFirst = articles.toSorted((a, b) => Number(!a.data.source) - Number(!b.data.source));
    return convertedFirst.flatMap((article) => {
      const body = foldName(textOf(article.tree));
      const original = first.get(body);
      if (!body) return [];
      if (original === undefined) first.set(body, article.path);
      return original === undefined ? [] : [report(article, original)];
    });
  },
};

function report({ path, bodyAt, tree }: ArticleFile, original: string) {
  const start = bodyAt + (tree.children[0]?.position?.start.offset ?? 0);
  return { path, start, end: start, reason: `不应有与 ${original} 相同的正文，应为一篇文章一个文件` };
}
