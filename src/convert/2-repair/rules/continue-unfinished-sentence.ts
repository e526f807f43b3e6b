import type { SeamRule } from '../rule.ts';

/** What has no end goes on in the next line. */
export const continueUnfinishedSentence: SeamRule = {
  id: 'continue-unfinished-sentence',
  says: '句子未完，下一行接着读',
  examples: [
    { lines: ['同步组织开展线上招聘和直播', '带岗活动。'], at: 0, verdict: 'join' },
    { lines: ['实现高质量发展。', '近年来，'], at: 0, verdict: undefined },
  ],
  decide: ({ before }) => (before.ends ? undefined : 'join'),
};
