import type { SeamRule } from '../rule.ts';

/** `……有限公司(抚州高新区);` `名单如下：`: items of a list, each on its line. */
const ITEM_ENDS = [
  { mark: /[；;]/u, longerThan: 20 },
  { mark: /[：:]/u, longerThan: 12 },
];

/** Where a line is a whole paragraph, a sentence's end is the paragraph's. */
export const endWithSentence: SeamRule = {
  id: 'end-with-sentence',
  says: '一行即一段的版面，句末即段末',
  examples: [
    { lines: ['实现了有形覆盖向有效覆盖转变。', '推进“两个覆盖”'], at: 0, verdict: 'break' },
    {
      lines: ['资源导入放在最优先位置', '把人才引领产业链发展作为核心战略之一。'],
      at: 0,
      verdict: undefined,
    },
  ],
  decide: ({ before }) =>
    before.measure === undefined && (before.ends || isItem(before.text)) ? 'break' : undefined,
};

function isItem(text: string): boolean {
  return ITEM_ENDS.some(({ mark, longerThan }) => text.length > longerThan && mark.test(text.slice(-1)));
}
