import type { SetLine } from '../measure.ts';
import type { SeamRule } from '../rule.ts';

const MARK = /^[●■◆★◎▎]\s?[^，。；]{4,20}$/u;

/** `●获奖者的故事` behind a blank line: with its mark something begins. */
function isMarkedApart({ text, line }: SetLine): boolean {
  return line.gap > 0 && MARK.test(text);
}

/** What has no end goes on in the next line. */
export const continueUnfinishedSentence: SeamRule = {
  id: 'continue-unfinished-sentence',
  says: '句子未完，下一行接着读',
  examples: [
    { lines: ['同步组织开展线上招聘和直播', '带岗活动。'], at: 0, verdict: 'join' },
    { lines: ['实现高质量发展。', '近年来，'], at: 0, verdict: undefined },
    {
      lines: ['　　邬丹（行政审批局）；毛一峰（综合行政执法队）', '', '●获奖者的故事'],
      at: 0,
      verdict: undefined,
    },
  ],
  decide: ({ before, after }) => (before.ends || isMarkedApart(after) ? undefined : 'join'),
};
