import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';
import { GLAZE, LENS, READ, TEA, TIDE } from './texts.ts';

const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
const TURNS = ['记者：您为什么下海？', '计长生：因为水里有答案，图纸上没有。'];
const MORE_TURNS = ['记者：最难的是什么？', '计长生：最难的是等，等水凉，等人来，等灯亮。'];

test.each([
  [
    'a reporter who asks is no salutation: what heads the next questions is a sub-heading',
    [...REPORT, '“图纸上没有答案”', ...TURNS, '“最难的是等水凉”', ...MORE_TURNS],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phpphpp'],
  ],
  [
    'marked texts with their headlines on the same line are a row of articles',
    [
      ...REPORT,
      `●计长生：水边听泵的人　${TEA}`,
      `●何以宁：窑边守火的人　${LENS}`,
      `●满忠诚：渡口修灯的人　${TIDE}`,
    ],
    [
      READ,
      'brief: 计长生：水边听泵的人 () p',
      'brief: 何以宁：窑边守火的人 () p',
      'brief: 满忠诚：渡口修灯的人 () p',
    ],
  ],
  [
    'one such text is a paragraph',
    [...REPORT, `●计长生：水边听泵的人　${TEA}`, LENS],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) ppp'],
  ],
  [
    'a first paragraph below its author has the headline that is printed below it',
    ['本报记者 叶伟', TEA, '一口炒锅搬进展厅', LENS],
    ['brief: 一口炒锅搬进展厅 (本报记者叶伟) pp'],
  ],
  [
    'a deck that says what kind of report it is heads an article',
    [...REPORT, '窑火里的大工匠', '宜兴高新区技能人才培养侧记', GLAZE],
    [READ, 'brief: 窑火里的大工匠 / 宜兴高新区技能人才培养侧记 () p'],
  ],
  [
    'the part of a roll below its name is no second line of the headline',
    [
      ...REPORT,
      '昆山高新区2023年度创新奖励名单（节选）',
      '科技创新领军企业',
      '昆山甲泵业有限公司',
      '昆山乙阀门有限公司',
    ],
    [READ, 'report: 昆山高新区2023年度创新奖励名单（节选） () hpp'],
  ],
  [
    'the marked name of a body heads its portrait, what is said of it is the deck',
    [
      ...REPORT,
      '★ 昆山甲泵业有限公司',
      '一台水泵背后的六百次“不”',
      TEA,
      '★ 昆山乙阀门有限公司',
      '让阀门少漏一滴水',
      LENS,
    ],
    [
      READ,
      'brief: 昆山甲泵业有限公司 / 一台水泵背后的六百次“不” () p',
      'brief: 昆山乙阀门有限公司 / 让阀门少漏一滴水 () p',
    ],
  ],
  [
    'the head of a table is a row, no headline',
    [
      ...REPORT,
      '昆山高新区2023年度科技奖励一览',
      '奖项　获奖单位',
      '一等奖　昆山甲泵业有限公司',
      '二等奖　昆山乙阀门有限公司',
    ],
    [READ, 'brief: 昆山高新区2023年度科技奖励一览 () ppp'],
  ],
  [
    'a report signed below a column of briefs keeps its sub-headings',
    [
      '高新区动态',
      '昆山高新区奋进正当时',
      '叶伟 何以宁',
      `${text('昆山')}\n链上抱团\n${TEA}\n平台共用\n${LENS}`,
    ],
    ['report: 高新区动态 / 昆山高新区奋进正当时 (叶伟 何以宁) phphp'],
  ],
  [
    'below a column of briefs each marked headline has its own, though the letter above was set with no full stop',
    [
      ...REPORT,
      '有问有答',
      '夜班公交能不能再晚半小时？',
      '读者陈女士来电：我在昆山高新区上中班，末班车十点半就开走了。',
      '昆山高新区公交公司回复：即日起末班车延至二十三时。',
      '（热线记者 何以宁 整理）',
      `一周短波\n◎宜兴来了客人\n${TEA}\n◎菌种上了“户口”\n${LENS}`,
    ],
    [
      READ,
      'brief: 有问有答 / 夜班公交能不能再晚半小时？ (热线记者何以宁) pp',
      'brief: 一周短波 / 宜兴来了客人 () p',
      'brief: 菌种上了“户口” () p',
    ],
  ],
  [
    'a picture told by its caption stands apart, its credit above or below',
    [REPORT.join('\n'), `叶伟 摄\n▲近日，${TIDE}${GLAZE}`, '宜兴高新区再出发', '本报记者 李想', text('宜兴')],
    [READ, 'photo-news:  () pc', 'report: 宜兴高新区再出发 (本报记者李想) p'],
  ],
  [
    'who helped to report signs the article',
    [...REPORT, '（参与采写：通讯员 何以宁）', '【人物侧记】', '水边的日记', TEA],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟 通讯员何以宁) p', 'brief: 【人物侧记】 / 水边的日记 () p'],
  ],
  [
    'who planned the report is passed over, who wrote it signs',
    ['昆山高新区奋进正当时', '策划：姬鸣　执笔：本报记者 叶伟', text('昆山')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
