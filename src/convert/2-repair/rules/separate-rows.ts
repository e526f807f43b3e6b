import type { SetLine } from '../measure.ts';
import type { SeamRule } from '../rule.ts';

const SENTENCE = /[，。；！？“”]/u;
const BETWEEN_CELLS = /\u3000+|\s{2,}/u;
const FEWEST_CELLS = 3;

/** `一等奖　　某某技术　　某某公司` below `二等奖　　……`: each row of a table is a line of its own. */
export const separateRows: SeamRule = {
  id: 'separate-rows',
  says: '上下两行都分成三栏以上，是表格的行，各自成行',
  examples: [
    {
      lines: [
        '省五一劳动奖章　　姬大鹏　　湖北德纳源热系统有限公司',
        '市劳动模范　　蓝小燕　　襄阳鹿门制药股份有限公司',
      ],
      at: 0,
      verdict: 'break',
    },
    { lines: ['科技 创新', '近年来，高新区发展很快。'], at: 0, verdict: undefined },
  ],
  decide({ before, after }) {
    return isRow(before) && isRow(after) ? 'break' : undefined;
  },
};

function isRow({ line, text }: SetLine): boolean {
  return !SENTENCE.test(text) && line.text.split(BETWEEN_CELLS).length >= FEWEST_CELLS;
}
