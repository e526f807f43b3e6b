import { visit } from 'unist-util-visit';
import { article } from '../example.ts';
import type { ArticleFile } from '../library.ts';
import type { Finding, Rule } from '../rule.ts';

export const rawHtml: Rule = {
  id: 'raw-html',
  severity: 'warning',
  demands: '正文里不写 HTML 标签。',
  why: '发布时 HTML 标签一律去掉，里面的排版不会生效。分段空一行，小标题用 ## ，图片说明用 > 。要印出 < 本身，写成 \\<。',
  examples: [
    {
      files: { 'content/articles/2024/a.md': article('', '入选<br>榜单。') },
      reports: ['content/articles/2024/a.md:8:3 不应有 HTML 标签 <br>，应为 Markdown（发布时会去掉）'],
    },
    { files: { 'content/articles/2024/a.md': article('', '误差 \\<5%。') }, reports: [] },
  ],
  check: ({ articles }) => articles.flatMap(findHtml),
};

function findHtml({ path, tree, bodyAt }: ArticleFile): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'html', ({ value, position }) => {
    const start = bodyAt + (position?.start.offset ?? 0);
    const tag = value.length > 30 ? `${value.slice(0, 30)}…` : value;
    const reason = `不应有 HTML 标签 ${tag}，应为 Markdown（发布时会去掉）`;
    findings.push({ path, start, end: start + value.length, reason });
  });
  return findings;
}
