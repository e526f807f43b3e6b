import { bmp } from '../../plane.ts';
import type { SeamRule } from '../rule.ts';

/** `年度企业：甲公司、乙公司`: a class, and who is in it. */
const LIST_ROW = bmp(
  /^[\p{Script=Han}“”]{2,14}(?:[（(]\d+[^（()）]{1,2}[)）])?[：:][^，。；！？：:]+、[^，。；！？：:]+$/u,
);

/** `科技成果转化奖：甲公司（结香技术）`: an honour, and who received it for what. */
const HONOUR_ROW = bmp(
  /^[\p{Script=Han}“”]{2,14}(?:奖|[一二三]等|企业|个人|集体|单位|标兵|工匠|团队)[：:][^，。；！？：:]{4,}$/u,
);

/** On a page of one line a paragraph each row of a list is one, though it ends in no full stop. */
export const separateListRows: SeamRule = {
  id: 'separate-list-rows',
  says: '一行即一段的版面：名目之后列名的一行，是名单的一行，自成一段',
  examples: [
    {
      lines: [
        '年度企业：杭州甲智能科技有限公司、浙江乙安防技术有限公司',
        '年度新锐：杭州丙基因科技有限公司、浙江丁半导体有限公司',
      ],
      at: 0,
      verdict: 'break',
    },
    {
      lines: ['年度人物：杜春生（浙江大学研究员）、申一鸣（杭州甲公司首席科学家）', '', '年度企业 · 甲智能'],
      at: 0,
      verdict: 'break',
    },
    {
      lines: ['技术发明奖一等奖：杭州甲公司（水声信标）', '科学技术进步奖二等奖：杭州乙公司（绝缘体系）'],
      at: 0,
      verdict: 'break',
    },
    {
      lines: ['水泵会听：昆山甲公司的新办法', '阀门会说：昆山乙公司的新办法'],
      at: 0,
      verdict: undefined,
    },
    { lines: ['一等奖：杜春生、申一鸣、路', '遥远'], at: 0, verdict: undefined },
  ],
  decide({ open, before, after }) {
    if (before.measure !== undefined || open.length > 1) return undefined;
    const row = [LIST_ROW, HONOUR_ROW].find((form) => form.test(before.text));
    return row && (after.line.gap > 0 || after.indented || row.test(after.text)) ? 'break' : undefined;
  },
};
