import type { SeamRule } from '../rule.ts';

/** In a column a sentence may end at the end of a full line while the paragraph goes on. */
export const continueFullLine: SeamRule = {
  id: 'continue-full-line',
  says: '整行排满，句末恰在行末，段落未必结束，接着读',
  examples: [
    {
      lines: [
        '中和提高脑胶质瘤免疫检查点治疗效果并阐明其',
        '机制，首台自主知识产权多重免疫系统研制成功。',
        '团队还突破了关键核心技术，形成自主可控的系统',
        '，推动科技成果持续涌现，为科学城产业高质量发',
      ],
      at: 1,
      verdict: 'join',
    },
  ],
  decide: ({ before, after }) =>
    before.measure !== undefined && after.measure !== undefined ? 'join' : undefined,
};
