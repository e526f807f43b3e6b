import { bmp } from '../../plane.ts';
import type { SeamRule } from '../rule.ts';

const FIGURE_END = bmp(/(?:^|[^\d.])[\d.]+$/u);
const FIGURE_GOES_ON =
  /^(?:[\d.%％]|余|多|万|亿|千|百|家|个|名|人|元|项|支|台|套|次|年|月|日|平方|公里|吨|亩|倍|岁|件)/u;
const LATIN_END = /[A-Za-z]$/u;
const LATIN_START = /^[A-Za-z\d]/u;

/** A figure and its measure word, or a Latin word, are cut by the column only. */
export const continueCutNumber: SeamRule = {
  id: 'continue-cut-number',
  says: '数字与量词、外文单词被断开，应接上',
  examples: [
    {
      lines: ['2024年党建工作共建营(第三期)吸引了500', '余家企业和金融机构代表参加。'],
      at: 0,
      verdict: 'join',
    },
    { lines: ['亿元，投产后年产值预计突破 210', '亿元，包括新能源汽车科技产业园'], at: 0, verdict: 'join' },
    { lines: ['高质量党建引领高质量发展②', '北京市积极发挥党建工作优势'], at: 0, verdict: undefined },
  ],
  decide({ before, after }) {
    if (FIGURE_END.test(before.text) && FIGURE_GOES_ON.test(after.text)) return 'join';
    return LATIN_END.test(before.text) && LATIN_START.test(after.text) ? 'join' : undefined;
  },
};
