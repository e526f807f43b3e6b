import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';
import { READ } from './texts.ts';

const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
/** Signed below its text. */
const SIGNED = ['昆山高新区奋进正当时', text('昆山'), '（本报记者 叶伟）'];
const ITEMS = ['人才公寓上新，昆山高新区二期六十套房本月交付。', '夜市开张，老厂房里摆出八十个摊位。'];

test.each([
  [
    'a signed report below the name of a round-up has its sub-headings',
    [
      ...['园区动态', '昆山高新区：让“一块钛”长成“一条链”', '▶本报记者 叶伟', text('昆山')],
      ...['链长来了', text('昆山'), '平台建起来', text('昆山')],
    ],
    ['report: 昆山高新区：让“一块钛”长成“一条链” (本报记者叶伟) phphp'],
  ],
  [
    'an item of a round-up may have its headline, and its author, on the line of its text',
    [
      ...REPORT,
      '园区速递',
      '●人才公寓上新　昆山高新区二期六十套房本月交付，月租九百元。',
      '●夜市开张　老厂房里摆出八十个摊位，周末营业到零点。（李想）',
    ],
    [READ, 'brief: 人才公寓上新 () p', 'brief: 夜市开张 (李想) p'],
  ],
  [
    'the author of the text above may stand above the name of the round-up',
    [...SIGNED, '园区速递', ...ITEMS.map((item) => `●${item}`)],
    [READ, 'brief:  () p', 'brief:  () p'],
  ],
  [
    'a few characters above paragraphs of one mark name a round-up, whatever they say',
    [...REPORT, '七日谈', ...ITEMS.map((item) => `◎${item}`)],
    [READ, 'brief:  () p', 'brief:  () p'],
  ],
  [
    'a longer line above paragraphs of one mark is a headline',
    [...REPORT, '宜居宜业样样都好的湖边园区', ...ITEMS.map((item) => `◎${item}`)],
    [READ, 'brief: 宜居宜业样样都好的湖边园区 () pp'],
  ],
  [
    'a comment does not end a column of news in brief',
    [
      '一周要闻',
      '人才公寓添了六十套房',
      '昆山高新区的人才公寓本月交付。',
      '短评',
      '夜市不能变冷，摊位才会热起来。',
      '班车多了两趟',
      '班车早晚各加一趟。',
    ],
    ['brief: 人才公寓添了六十套房 () p', 'commentary: 短评 () p', 'brief: 班车多了两趟 () p'],
  ],
  [
    'marked headlines may have two paragraphs between them',
    [
      ...REPORT,
      '▲夜市搬进了老厂房',
      '老厂房摆出八十个摊位。',
      '周末营业到零点。',
      '▲早晚班车各加一趟',
      '班车早晚各加一趟。',
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phpphp'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
