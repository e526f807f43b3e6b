import { foldName } from '../../names/lexicon.ts';
import { KINDS } from '../../schema/kinds.ts';
import { article } from '../example.ts';
import type { ArticleFile, NameFile } from '../library.ts';
import type { Rule } from '../rule.ts';
import { visibleBlocks } from '../visible-text.ts';

export const unusedNameFile: Rule = {
  id: 'unused-name-file',
  severity: 'warning',
  demands: '名称文件要有文章用到（园区名录除外）。',
  why: '没有一篇文章提到的名称，它的页面是空的。多半是名称写得和报上不同：把报上的写法加进 aliases；确实不用的，删去文件。',
  examples: [
    {
      files: {
        'content/brands/mifuxing.yaml': 'name: 米福星\n',
        'content/articles/2024/a.md': article(),
      },
      reports: [
        'content/brands/mifuxing.yaml:1:7 不应有没有文章提到的品牌“米福星”，应为有文章提到，或删去这个文件',
      ],
    },
    {
      files: {
        'content/brands/mifuxing.yaml': 'name: 米福星\naliases: [榜单]\n',
        'content/articles/2024/a.md': article(),
      },
      reports: [],
    },
  ],
  check({ articles, names }) {
    const text = foldName(articles.flatMap(wordsOf).join('\n'));
    return names
      .filter(({ kind }) => kind !== 'park')
      .filter(({ data }) => data.name && spellings(data).every((word) => !text.includes(foldName(word))))
      .map(({ path, yaml, kind, data }) => {
        const named = `${KINDS[kind].label}“${data.name}”`;
        const reason = `不应有没有文章提到的${named}，应为有文章提到，或删去这个文件`;
        return { path, ...yaml.valueAt(['name']), reason };
      });
  },
};

function wordsOf(article: ArticleFile): string[] {
  const fields = Object.values(KINDS).flatMap(({ field }) => article.data[field] ?? []);
  return [...visibleBlocks(article), ...fields.map(({ name }) => name)];
}

function spellings(data: NameFile['data']): string[] {
  return [data.name ?? '', ...(data.aliases ?? [])].filter(Boolean);
}
