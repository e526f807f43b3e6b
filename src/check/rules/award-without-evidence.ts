import { article } from '../example.ts';
import type { Rule } from '../rule.ts';
import { occursIn } from '../visible-text.ts';

export const awardWithoutEvidence: Rule = {
  id: 'award-without-evidence',
  severity: 'warning',
  demands: '每项荣誉要写出处原句（evidence），点了名的还要写获得者（recipient）。',
  why: '荣誉页只列有据可查的：读者看到谁得了什么，也看到报上是怎么说的。原句从正文里复制，一字不改。',
  examples: [
    {
      files: { 'content/articles/2024/a.md': article('awards: [榜单]') },
      reports: [
        'content/articles/2024/a.md:5:10 不应缺少“榜单”的原句，应为 evidence: 文中说明此事的一句，并写 recipient: 获得者',
      ],
    },
    {
      files: { 'content/articles/2024/a.md': article('awards: [{ name: 榜单, evidence: 无锡企业上榜。 }]') },
      reports: ['content/articles/2024/a.md:5:32 不应有原句“无锡企业上榜。”，应为文中原句，一字不改'],
    },
    {
      files: {
        'content/articles/2024/a.md': article('awards: [{ name: 榜单, evidence: 无锡高新区企业入选榜单。 }]'),
      },
      reports: [],
    },
  ],
  check: ({ articles }) =>
    articles.flatMap((article) =>
      (article.data.awards ?? []).flatMap((award, index) => {
        const evidence = 'evidence' in award ? award.evidence : undefined;
        if (evidence && occursIn(article, evidence)) return [];
        const place = article.yaml.valueAt(['awards', index, ...(evidence ? ['evidence'] : [])]);
        const recipient = 'recipient' in award ? '' : '，并写 recipient: 获得者';
        const reason = evidence
          ? `不应有原句“${evidence}”，应为文中原句，一字不改`
          : `不应缺少“${award.name}”的原句，应为 evidence: 文中说明此事的一句${recipient}`;
        return [{ path: article.path, ...place, reason }];
      }),
    ),
};
