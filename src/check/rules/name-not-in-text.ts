import { KIND_NAMES, KINDS } from '../../schema/kinds.ts';
import { article } from '../example.ts';
import type { ArticleFile } from '../library.ts';
import type { Rule } from '../rule.ts';
import { occursIn } from '../visible-text.ts';
import type { Path } from '../yaml-source.ts';

export const nameNotInText: Rule = {
  id: 'name-not-in-text',
  severity: 'warning',
  demands: '文章里写的园区、机构、荣誉、品牌、人物和疑误，文中要有。',
  why: '名称照原报所印：文中印的是简称，就写简称，全称写进名称文件的 name。这样每个名称都能带读者回到原句。',
  examples: [
    {
      files: { 'content/articles/2024/a.md': article('people: [{ name: 周岐贤 }]') },
      reports: ['content/articles/2024/a.md:5:18 不应有人物“周岐贤”，应为文中印出的写法'],
    },
    {
      files: { 'content/articles/2024/a.md': article('notes: [{ printed: 人选榜单, suggested: 入选榜单 }]') },
      reports: ['content/articles/2024/a.md:5:20 不应有疑误“人选榜单”，应为文中印出的写法'],
    },
    { files: { 'content/articles/2024/a.md': article('parks: [无锡高新区]') }, reports: [] },
  ],
  check: ({ articles }) =>
    articles.flatMap((article) =>
      wordsOf(article)
        .filter(({ words }) => words.every((word) => !occursIn(article, word)))
        .map(({ label, words, path }) => {
          const reason = `不应有${label}“${words[0]}”，应为文中印出的写法`;
          return { path: article.path, ...article.yaml.valueAt(path), reason };
        }),
    ),
};

/** What the front matter says is printed: a name, or one of its aliases. */
function wordsOf({ data }: ArticleFile): { label: string; words: string[]; path: Path }[] {
  const names = KIND_NAMES.flatMap((kind) => {
    const { label, field } = KINDS[kind];
    return (data[field] ?? []).map((entry, index) => ({
      label,
      words: [entry.name, ...('aliases' in entry && Array.isArray(entry.aliases) ? entry.aliases : [])],
      path: [field, index, 'name'],
    }));
  });
  const notes = (data.notes ?? []).map(({ printed }, index) => ({
    label: '疑误',
    words: [printed],
    path: ['notes', index, 'printed'],
  }));
  return [...names, ...notes];
}
