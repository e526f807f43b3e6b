import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';
import { LENS, READ, TEA, TIDE } from './texts.ts';

const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
const MARKED = ['■ 实验室搬到车间里', text('昆山'), '■ 小零件也有大学问', text('昆山')];
const NUMBERED = ['1．焊枪下的分寸与年轮', '本报记者 叶伟', text('谷满仓')];
const ANSWERS = ['问：毕业租房有没有补贴？', '答：每月八百元，连发三年，在窗口就能办。'];
/** Lines set close, as they stand; `outline` sets them apart. */
const close = (...lines: string[]) => lines.join('\n');

test.each([
  [
    'the next number below a numbered headline is a headline',
    [...NUMBERED, '2．凌晨三点的数学课', LENS],
    ['report: 1．焊枪下的分寸与年轮 (本报记者叶伟) p', 'brief: 2．凌晨三点的数学课 () p'],
  ],
  [
    'a number that is not the next one heads a section',
    [...NUMBERED, '3．凌晨三点的数学课', LENS],
    ['report: 1．焊枪下的分寸与年轮 (本报记者叶伟) php'],
  ],
  [
    'a line in brackets that says who somebody is makes the line above it a headline',
    [
      ...[...REPORT, '锁芯要磨三百遍', '（昆山甲制锁有限公司董事长）', TIDE],
      ...['水声要听三十年', '（昆山乙泵业有限公司董事长）', LENS],
    ],
    [
      READ,
      'brief: 锁芯要磨三百遍 / （昆山甲制锁有限公司董事长） () p',
      'brief: 水声要听三十年 / （昆山乙泵业有限公司董事长） () p',
    ],
  ],
  [
    'a line in brackets that says nothing of the kind does not',
    [
      ...[...REPORT, '锁芯要磨三百遍', '（昆山甲制锁的老规矩）', TIDE],
      ...['水声要听三十年', '（昆山乙泵业的老规矩）', LENS],
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phhphhp'],
  ],
  [
    'a single line with a mark, below a headline without one, is a sub-heading',
    ['辞了讲台开工厂', text('昆山'), '□ 从一公斤茶叶到一百吨茶叶的路', TEA],
    ['report: 辞了讲台开工厂 () php'],
  ],
  [
    'a single line without a mark is a headline',
    ['辞了讲台开工厂', text('昆山'), '从一公斤茶叶到一百吨茶叶的路', TEA],
    ['report: 辞了讲台开工厂 () p', 'brief: 从一公斤茶叶到一百吨茶叶的路 () p'],
  ],
  [
    'where all sub-headings have a mark, a line without it is a headline, be it as long as they are',
    [...REPORT, ...MARKED, '湖边学校添显微镜', LENS],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphp', 'brief: 湖边学校添显微镜 () p'],
  ],
  [
    'below a report questions open a column of them, and below the last answer it ends',
    [...REPORT, '园区租房这样领补贴', ...ANSWERS, '茶锅搬进了展厅', TEA],
    [READ, 'brief: 园区租房这样领补贴 () pp', 'brief: 茶锅搬进了展厅 () p'],
  ],
  [
    'a column of questions has headings between its answers',
    ['园区租房这样领补贴', ...ANSWERS, '人才公寓', '问：公寓怎样申请？', '答：带上合同，到窗口就能办。'],
    ['report: 园区租房这样领补贴 () pphpp'],
  ],
  [
    'what is told without questions stands below sub-headings',
    [...REPORT, '园区租房这样领补贴', '毕业租房有补贴，连发三年，每月八百元。', '茶锅搬进了展厅', TEA],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphp'],
  ],
  [
    'question and answer are text without a full stop',
    ['对话计长生', '问：水泵怎样听', '答：贴上耳朵'],
    ['brief: 对话计长生 () pp'],
  ],
  [
    'words set large and whose they are, with a dash, are text',
    [...REPORT, '“十年里我们最大的本事不是快，是没走。”', '——石维舟', text('昆山')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pppp'],
  ],
  [
    'marked texts, each below a headline, are no captions',
    ['茶锅搬进了展厅', `▲${TEA}`, '白茶林里的显微镜', `▲${LENS}`],
    ['report: 茶锅搬进了展厅 () php'],
  ],
  [
    'a single marked text below a headline is a caption',
    [...REPORT, '茶锅搬进了展厅', `▲${TEA}`],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pc'],
  ],
  [
    'a headline may stand below its first paragraph, which is set apart from the article above',
    [close(...REPORT, text('玉山'), text('锦溪')), close(TEA, '茶锅搬进了展厅', LENS)],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) ppp', 'brief: 茶锅搬进了展厅 () pp'],
  ],
  [
    'a paragraph set apart that uses the words of the article above goes on',
    [close(...REPORT, text('玉山'), text('锦溪')), close(text('昆山'), '茶锅搬进了展厅', LENS)],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pppphp'],
  ],
  [
    'a paragraph close to the article above goes on',
    [close(...REPORT, text('玉山'), text('锦溪'), TEA, '茶锅搬进了展厅', LENS)],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pppphp'],
  ],
  [
    'who asks has not ended the column: the answer belongs to the question',
    [
      '园区租房这样领补贴',
      '问：毕业租房有没有补贴？（读者 老石）',
      ANSWERS[1] ?? '',
      '问：公寓怎样申请？（读者 魏志强）',
      '答：带上合同，到窗口就能办。',
    ],
    [expect.stringMatching(/^brief: 园区租房这样领补贴 .* pppp$/u)],
  ],
  [
    'below what is no question an answer is another text',
    ['园区租房这样领补贴', '毕业租房有没有补贴？（读者 老石）', ANSWERS[1] ?? ''],
    ['brief: 园区租房这样领补贴 (读者老石) p', 'brief:  () p'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
