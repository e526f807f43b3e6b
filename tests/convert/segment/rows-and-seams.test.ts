import { expect, test } from 'vitest';
import { outline } from './outline.ts';

const NEWS = '本报讯（记者 叶伟）4月29日，昆山高新区召开表彰大会，颁发年度奖项。';
/** Texts that share no words. */
const TEA = '阳羡湖畔的茶农把炒锅搬进展厅，游客排队学手艺，一锅新茶炒出来，满屋子都是香气。';
const LENS = '孩子们在白茶林里架起显微镜，看叶脉，看露水，看蚜虫怎样搬家，一看就是一个暑假。';
const TIDE = '渡口的老船工把罗盘交给徒弟，徒弟把它锁进玻璃柜，柜子旁边装了一块会报潮水的屏幕。';
const GLAZE = '窑火烧了三天三夜，开窑那天下着小雨，釉色像雨水一样从瓶口流到瓶底，没人舍得说话。';

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
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
