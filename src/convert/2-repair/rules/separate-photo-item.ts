import type { SeamRule } from '../rule.ts';
import { opensPictureText } from '../shape.ts';

/** A picture with its text may stand in the middle of a sentence: its credit below gives it away. */
export const separatePhotoItem: SeamRule = {
  id: 'separate-photo-item',
  says: '以日期开头、紧跟图片署名的一段，是插进来的图片说明',
  examples: [
    {
      lines: [
        '5年里光是被他退回的方案就有',
        '11月29日,在位于沈阳高新区的厂房,技术人员正在调试机器人。',
        '李　博摄',
        '300多份。',
      ],
      at: 0,
      verdict: 'break',
    },
    { lines: ['光是被他退回的方案就有', '300多份。'], at: 0, verdict: undefined },
  ],
  decide({ after, next }) {
    return after.ends && next?.shape === 'credit' && opensPictureText(after.text) ? 'break' : undefined;
  },
};
