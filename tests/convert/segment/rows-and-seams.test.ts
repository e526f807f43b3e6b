import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';
import { GLAZE, LENS, NEWS, TEA, TIDE } from './texts.ts';

test.each([
  [
    'a name above what the person is opens a portrait, and names it',
    [
      '昆山高新区年度企业家揭晓',
      NEWS,
      '杜春生',
      '昆山甲电子股份有限公司董事长',
      TEA,
      '申一鸣',
      '昆山乙软件有限公司首席执行官',
      LENS,
    ],
    [
      'brief: 昆山高新区年度企业家揭晓 (记者叶伟*) p',
      'brief: 杜春生 / 昆山甲电子股份有限公司董事长 () p',
      'brief: 申一鸣 / 昆山乙软件有限公司首席执行官 () p',
    ],
  ],
  [
    'a word above a post is no portrait’s head',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      TEA,
      '听音',
      '昆山甲泵业有限公司董事长',
      LENS,
      '看火',
      '昆山乙泵业有限公司班长',
      TIDE,
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phhphhp'],
  ],
  [
    'below news a headline of whom and what, an honour above it, opens the first of a row',
    [
      '昆山高新区表彰劳动者',
      NEWS,
      '全国五一劳动奖章获得者',
      '杜春生：让焊枪长眼睛',
      TEA,
      '申一鸣：把误差关进笼子',
      LENS,
      '路遥遥：深夜里的电管家',
      TIDE,
    ],
    [
      'brief: 昆山高新区表彰劳动者 (记者叶伟*) p',
      'brief: 全国五一劳动奖章获得者 / 杜春生：让焊枪长眼睛 () p',
      'brief: 申一鸣：把误差关进笼子 () p',
      'brief: 路遥遥：深夜里的电管家 () p',
    ],
  ],
  [
    'a class and a name above a headline, and more of the kind further down, are kickers of a row',
    [
      '昆山高新区创新榜揭晓',
      '本报记者 叶伟',
      TEA,
      '年度企业 · 湖边智能',
      '把声音写在空气里',
      LENS,
      '年度新锐 · 阳羡基因',
      '一滴血早知道三年',
      TIDE,
      '年度产品 · 青鸟',
      '替铁塔侠爬塔',
      GLAZE,
    ],
    [
      'brief: 昆山高新区创新榜揭晓 (本报记者叶伟) p',
      'brief: 年度企业 · 湖边智能 / 把声音写在空气里 () p',
      'brief: 年度新锐 · 阳羡基因 / 一滴血早知道三年 () p',
      'brief: 年度产品 · 青鸟 / 替铁塔侠爬塔 () p',
    ],
  ],
  [
    'what the post of the person in the headline is, stands below it as its deck',
    [
      '杜春生：跟毫米较劲的人',
      '昆山甲轴承有限公司总工程师',
      TEA,
      '申一鸣：让芯片不怕冷',
      '昆山乙微电子有限公司研发总监',
      LENS,
    ],
    [
      'brief: 杜春生：跟毫米较劲的人 / 昆山甲轴承有限公司总工程师 () p',
      'brief: 申一鸣：让芯片不怕冷 / 昆山乙微电子有限公司研发总监 () p',
    ],
  ],
  [
    'the one deck behind a dash tells a headline from sub-headings',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      TEA,
      '从论文到产品',
      LENS,
      '焊花里的女掌门',
      '——记全国五一劳动奖章获得者杜春生',
      TIDE,
    ],
    [
      'report: 昆山高新区奋进正当时 (本报记者叶伟) php',
      'brief: 焊花里的女掌门 / ——记全国五一劳动奖章获得者杜春生 () p',
    ],
  ],
  [
    'decks behind dashes below every sub-heading tell nothing',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      TEA,
      '长成一片林',
      '——产业拔节生长',
      LENS,
      '亲如一家人',
      '——服务变成习惯',
      TIDE,
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phhphhp'],
  ],
  [
    'what is annexed belongs to the report above',
    [
      '昆山高新区表彰劳动者',
      NEWS,
      '附：2025年度昆山高新区“创新先锋”名单',
      '突破之星：昆山甲航空科技有限公司、昆山乙机器人有限公司',
    ],
    ['report: 昆山高新区表彰劳动者 (记者叶伟*) php'],
  ],
  [
    'below news a column above a headline with a colon opens an article',
    [
      '昆山高新区表彰劳动者',
      `本报讯（记者 叶伟）${text('昆山')}`,
      '湖边故事',
      '茶锅旁：一口锅炒热一条街',
      text('玉山'),
    ],
    ['brief: 昆山高新区表彰劳动者 (记者叶伟*) p', 'report: 湖边故事 / 茶锅旁：一口锅炒热一条街 () p'],
  ],
  [
    'below a report, which has sub-headings, it does not',
    [
      '昆山高新区表彰劳动者',
      '本报记者 叶伟',
      text('昆山'),
      '湖边故事',
      '茶锅旁：一口锅炒热一条街',
      text('玉山'),
    ],
    ['report: 昆山高新区表彰劳动者 (本报记者叶伟) phhp'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
