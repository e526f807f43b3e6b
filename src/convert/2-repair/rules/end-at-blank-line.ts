import type { SeamRule } from '../rule.ts';

const COMMA = /[，,；;]/u;
const LONGEST_HEADLINE = 44;
/** A paragraph's first line, with its indent, is as wide as the column. */
const FULL = 3;
const BODY = [
  '近日，高新区发布新政策，支持企业',
  '创新发展，对首次入选的企业给予奖',
  '励，并为人才提供住房和子女入学等',
  '全方位的服务保障措施，受到欢迎。',
];

/** Where only paragraphs are set apart by blank lines, a blank line ends one; a headline too, whose lines have no comma. */
export const endAtBlankLine: SeamRule = {
  id: 'end-at-blank-line',
  says: '段间空行、段内不空行的版面，空行处成段',
  examples: [
    { lines: [...BODY, '', '据了解，新政策共十条，将于下月起', ...BODY], at: 3, verdict: 'break' },
    {
      lines: ['一块钛板的长征路上有多少道工序要', '走完才算成功', '', ...BODY, '', ...BODY],
      at: 1,
      verdict: 'break',
    },
    { lines: ['推进“两个覆盖”', '', '近年来，清远高新区不断完善。'], at: 0, verdict: undefined },
  ],
  decide({ open, before, after }) {
    if (!before.closeSet || after.line.gap === 0 || before.measure === undefined) return undefined;
    if (before.ends) return 'break';
    if (open.length === 1 && before.indented && before.width >= before.measure - FULL) return undefined;
    const text = open.map((line) => line.text).join('');
    return open.length <= 3 && text.length <= LONGEST_HEADLINE && !COMMA.test(text) ? 'break' : undefined;
  },
};
