import type { SeamRule } from '../rule.ts';
import { seamCutsWord } from '../word-seam.ts';

const COMMA = /[，,、；;：:]$/u;
/** An unfinished line may lack a first-line indent that the dump lost, and a word that could not be cut. */
const CLEARLY = 3;
const LOST_INDENT = 2;
const COLUMN = [
  '武汉镭芯科技有限公司就是在这片林子',
  '里长出来的，创始人欧阳思源是华中科',
  '技大学的教授，他带着三个学生在车库',
  '里搭起第一台样机，上下楼就是上下游',
];

/** A line that could have held the beginning of the next one was ended on purpose; a full one was not. */
export const endWhereRoomIsLeft: SeamRule = {
  id: 'end-where-room-is-left',
  says: '按字数折行的版面：本行还放得下下一行的首字，则到此成段；放不下，则接着读',
  examples: [
    {
      lines: [...COLUMN, '，从此出发。', '团队又用了三年时间，把功率提高了十', ...COLUMN],
      at: 4,
      verdict: 'break',
    },
    {
      lines: [...COLUMN, '，从此出发。', ...COLUMN, '，他们从一根细光纤做起终于成功了。', ...COLUMN],
      at: 9,
      verdict: 'join',
    },
    { lines: ['推进“两个覆盖”', '近年来，清远高新区不断完善。'], at: 0, verdict: undefined },
  ],
  decide({ open, before, after }) {
    const { room } = before;
    if (room === undefined || before.shape === 'caption') return undefined;
    const headlineBelow = (after.room ?? -1) >= CLEARLY && !after.ends;
    if (before.ends) return room >= 0 || headlineBelow ? 'break' : 'join';
    const apart = before.line.gap > 0 && after.line.gap === 0 && !before.indented;
    if (room < (apart ? 1 : LOST_INDENT) || open.length > 1 || COMMA.test(before.text)) return undefined;
    return room >= CLEARLY || !seamCutsWord(before.text, after.text) ? 'break' : undefined;
  },
};
