import { CLEARLY_SHORT, FIRST_LINE_INDENT } from '../measure.ts';
import type { SeamRule } from '../rule.ts';

const RUNNING_TEXT = /[，。；]/u;

const COLUMN = ['拍烂了手掌。', '狮子开始眨眼。', '老师傅很挑剔。', '先到图书馆。', '他重新出发。'].flatMap(
  (end) => [
    '　　佛山高新区昨天傍晚，智谷广场热',
    '闹，一头四条腿的机器狮子在此采青成',
    '功了，围观的街坊把自己的手都拍红了',
    end,
  ],
);

/** Where every paragraph is set in, a line that is set in above one that is not is a paragraph's first, though it may be loosely set. */
export const continueSetIn: SeamRule = {
  id: 'continue-set-in',
  says: '各段首行都缩进的版面：缩进的一行之下不缩进，是同一段',
  examples: [
    {
      lines: [...COLUMN, '　　总工程师霍佩玲做了三十年', '瓷砖，前二十五年都在想怎么做大'],
      at: 20,
      verdict: 'join',
    },
    { lines: ['　　总工程师霍佩玲做了三十年', '瓷砖，前二十五年都在想怎么做大'], at: 0, verdict: undefined },
  ],
  decide({ before, after }) {
    if (!before.setsIn || !before.indented || before.ends) return undefined;
    const full = before.width + FIRST_LINE_INDENT > (before.measure ?? Infinity) * CLEARLY_SHORT;
    const below = after.shape === 'plain' && !after.indented && after.line.gap === 0;
    return full && below && RUNNING_TEXT.test(after.text) ? 'join' : undefined;
  },
};
