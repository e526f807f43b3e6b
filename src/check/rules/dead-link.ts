import { visit } from 'unist-util-visit';
import { kindOfPlural } from '../../schema/kinds.ts';
import { article } from '../example.ts';
import type { ArticleFile, Library } from '../library.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';
import { should } from '../wording.ts';

/** `/parks/wuxi/` and `/articles/2024/wuxi/`, with what follows `#` or `?` left out. */
const ENTRY = /^\/([a-z]+)\/([^#?]+?)\/?(?:[#?].*)?$/u;
/** `https://…`, `mailto:…`, `//host` */
const OUTSIDE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu;
const NO_PAGE = '站内有的网页（在浏览器里打开那一页，照抄网址里 /articles/、/parks/ 等开头的部分）';
const NO_ADDRESS = '以 / 开头的站内网址，或 https:// 开头的外部网址';

export const deadLink: Rule = {
  id: 'dead-link',
  severity: 'error',
  demands: '站内链接要指到有的页面。',
  why: '站内链接以 / 开头，写文章或名称的网址：/articles/2024/编号/、/parks/编号/。不写 .md，不写 ../。',
  examples: [
    {
      files: {
        'content/parks/wuxi.yaml': 'name: 无锡高新区\n',
        'content/articles/2024/a.md': article('', '见[无锡](/parks/wuxii/)。'),
      },
      reports: ['content/articles/2024/a.md:8:2 不应有链接 /parks/wuxii/，应为 /parks/wuxi/'],
    },
    {
      files: { 'content/articles/2024/a.md': article('', '见[另文](../2023/b.md)。') },
      reports: [
        'content/articles/2024/a.md:8:2 不应有链接 ../2023/b.md，应为以 / 开头的站内网址，或 https:// 开头的外部网址',
      ],
    },
    {
      files: { 'content/articles/2024/a.md': article('', '见[另文](/articles/2023/yexiao-kaike/)。') },
      reports: [`content/articles/2024/a.md:8:2 不应有链接 /articles/2023/yexiao-kaike/，应为${NO_PAGE}`],
    },
    {
      files: { 'content/articles/2024/a.md': article('', '见[本文](/articles/2024/a/)和[首页](/)。') },
      reports: [],
    },
  ],
  check(library) {
    const targets = new Set(targetsOf(library));
    return library.articles.flatMap((article) => deadLinks(article, targets));
  },
};

function targetsOf({ articles, names, ids }: Library): string[] {
  const minted = Object.entries(ids?.data ?? {}).flatMap(([plural, table]) =>
    Object.values(table ?? {}).map((id) => `/${plural}/${id}/`),
  );
  const files = names.map(({ path }) => path.replace(/^content/u, '').replace(/\.yaml$/u, '/'));
  return [...articles.map(({ id }) => `/articles/${id}/`), ...files, ...minted];
}

function deadLinks({ path, tree, bodyAt }: ArticleFile, targets: Set<string>): Finding[] {
  const findings: Finding[] = [];
  visit(tree, ['link', 'image', 'definition'], (node) => {
    if (!('url' in node) || !isDead(node.url, targets)) return;
    const start = bodyAt + (node.position?.start.offset ?? 0);
    const end = bodyAt + (node.position?.end.offset ?? 0);
    const inside = node.url.startsWith('/');
    const near = inside ? nearest(node.url, targets) : undefined;
    const expected = should(near ?? (inside ? NO_PAGE : NO_ADDRESS));
    findings.push({ path, start, end, reason: `不应有链接 ${node.url}，${expected}` });
  });
  return findings;
}

/** Of addresses inside the site, only those of articles and names can be told dead without building it. */
function isDead(url: string, targets: Set<string>): boolean {
  if (OUTSIDE.test(url) || url.startsWith('#')) return false;
  if (!url.startsWith('/')) return true;
  const [, folder = '', id = ''] = ENTRY.exec(url) ?? [];
  const isEntry = id !== '' && (folder === 'articles' || kindOfPlural(folder) !== undefined);
  return isEntry && !targets.has(`/${folder}/${id}/`);
}
