import { charSet } from '../../../names/char-set.ts';
import type { SeamRule } from '../rule.ts';

/** A mark that so many lines did not close will not be closed. */
const LONGEST = 60;
const OPENING = /[“「『（(《]/u;
const CLOSING = /[”」』）)》]/u;
const MARK = charSet('“”「」『』（）()《》');
const PAIRS: Record<string, string> = { '“': '”', '「': '」', '『': '』', '（': '）', '(': ')', '《': '》' };

/** A quotation or bracket that opens in one line and closes in the next holds the two together. */
export const continueOpenQuotation: SeamRule = {
  id: 'continue-open-quotation',
  says: '引号、括号未完，下一行接着收尾，同属一段',
  examples: [
    {
      lines: ['采取分类分层分区和单建联建统建相结合的办法，推进“两个', '覆盖”工作。'],
      at: 0,
      verdict: 'join',
    },
    { lines: ['在项目建设过程中，西部（重', '庆）科学城切实发挥党组织战斗堡'], at: 0, verdict: 'join' },
    { lines: ['“党建工作是分不开的。”他说。', '“两新”组织成立'], at: 0, verdict: undefined },
  ],
  decide({ open, after }) {
    const close = after.text.search(CLOSING);
    const reopened = after.text.search(OPENING);
    if (close === -1 || (reopened !== -1 && reopened < close)) return undefined;
    const before = open.slice(-LONGEST).map(({ text }) => text);
    return after.text[close] === PAIRS[unclosedMark(before.join('')) ?? ''] ? 'join' : undefined;
  },
};

/** The innermost mark that is still open at the end of the text. */
function unclosedMark(text: string): string | undefined {
  const stack: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!MARK.hasUnit(text.charCodeAt(at))) continue;
    const mark = text.charAt(at);
    if (PAIRS[mark]) stack.push(mark);
    else if (PAIRS[stack.at(-1) ?? ''] === mark) stack.pop();
  }
  return stack.at(-1);
}
