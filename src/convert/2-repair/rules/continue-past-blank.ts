import { CLEARLY_SHORT, type SetLine } from '../measure.ts';
import type { SeamRule } from '../rule.ts';

const RUNNING_TEXT = /[，。；、]/u;

const COLUMN = [
  '四百台不重样。',
  '图纸锁进柜子。',
  '门口排起了队。',
  '夜里也亮着灯。',
  '师傅都认得它。',
].flatMap((end) => [
  '　　在兰州彭家坪的车间里，焊工',
  '把面罩一放、电弧一亮，整个人',
  '就静了下来，连窗外的雨声也没有',
  end,
]);

/** True for a full line of running text below a blank line that is not set in, where the page sets its paragraphs in: a column's head. */
export function goesOnBelow(line: SetLine | undefined): boolean {
  if (!line?.setsIn || line.shape !== 'plain' || line.indented || line.line.gap === 0) return false;
  return line.width >= (line.measure ?? Infinity) * CLEARLY_SHORT && RUNNING_TEXT.test(line.text);
}

/** The foot of a column may cut a sentence between two words: where paragraphs are set in, what is not set in goes on. */
export const continuePastBlank: SeamRule = {
  id: 'continue-past-blank',
  says: '各段首行都缩进的版面：空行之后不缩进的整行，接着上文读',
  examples: [
    {
      lines: [
        ...COLUMN,
        '　　去年公司承接一台核用换热器，',
        '她带着',
        '',
        '班组钻研出“三点定位、分段跳焊”',
        '法，一次合格率提高了四个百分点',
      ],
      at: 21,
      verdict: 'join',
    },
    {
      lines: [...COLUMN, '从论文到产品', '', '　　兰州高新区科教资源密集，中国'],
      at: 20,
      verdict: undefined,
    },
  ],
  decide({ open, before, after }) {
    if (before.ends || !(before.shape === 'plain' || (before.shape === 'dateline' && before.indented)))
      return undefined;
    if (!open[0]?.indented && (before.indented || before.line.gap > 0)) return undefined;
    return goesOnBelow(after) ? 'join' : undefined;
  },
};
