import { article } from '../example.ts';
import type { Rule } from '../rule.ts';

export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'warning',
  demands: '正文小标题用 ## 。',
  why: '标题（#）已由 title 排出。小标题从 ## 起，读屏软件和目录才认得层次。',
  examples: [
    {
      files: { 'content/articles/2024/a.md': article('', '# 赋能企业创新\n\n正文。') },
      reports: ['content/articles/2024/a.md:8:1 不应有一级标题“#”，应为“##”'],
    },
    { files: { 'content/articles/2024/a.md': article('', '## 赋能企业创新\n\n正文。') }, reports: [] },
  ],
  check: ({ articles }) =>
    articles.flatMap(({ path, tree, bodyAt, text }) =>
      tree.children
        .filter((node) => node.type === 'heading' && node.depth === 1)
        .map((node) => {
          const start = bodyAt + (node.position?.start.offset ?? 0);
          const mark = { path, start, end: start + 1, reason: '不应有一级标题“#”，应为“##”' };
          return text[start] === '#' ? { ...mark, fix: '##' } : mark;
        }),
    ),
};
