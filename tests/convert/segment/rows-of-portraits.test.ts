import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';
import { LENS, READ, TEA, TIDE } from './texts.ts';

const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
/** An article's author and text, and then two headlines of two lines with their texts. */
const SIGNED_THEN_PAIRS = [
  ...['本报记者 李想', TEA],
  ...['白茶林里', '搬来了显微镜', LENS],
  ...['豆腐坊里', '添了一台离心机', TIDE],
];

test.each([
  [
    'a firm with a headline beside it, and further down another one, are portraits, each an article',
    [
      ...REPORT,
      '昆山甲泵业有限公司',
      '把水声听出毛病来',
      text('甲泵业'),
      '昆山乙阀门有限公司',
      '拧紧一颗螺丝的分量',
      text('乙阀门'),
    ],
    [
      READ,
      'report: 昆山甲泵业有限公司 / 把水声听出毛病来 () p',
      'report: 昆山乙阀门有限公司 / 拧紧一颗螺丝的分量 () p',
    ],
  ],
  [
    'a single firm with a line below it is a sub-heading: one portrait makes no row',
    [...REPORT, '昆山甲泵业有限公司', '把水声听出毛病来', text('甲泵业'), '尾声', text('昆山')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phhphp'],
  ],
  [
    'below two articles with a headline of two lines the next two lines are a headline too',
    [
      '昆山高新区',
      '把釉色烧成雨',
      '本报记者 叶伟',
      text('玉山'),
      '宜兴高新区',
      '修机器的老师傅们',
      ...SIGNED_THEN_PAIRS,
    ],
    [
      'report: 昆山高新区 / 把釉色烧成雨 (本报记者叶伟) p',
      'brief: 宜兴高新区 / 修机器的老师傅们 (本报记者李想) p',
      'brief: 白茶林里搬来了显微镜 () p',
      'brief: 豆腐坊里添了一台离心机 () p',
    ],
  ],
  [
    'below an article with a headline of one line two lines are sub-headings',
    [
      '昆山高新区',
      '把釉色烧成雨',
      '本报记者 叶伟',
      text('玉山'),
      '宜兴高新区修机器的老师傅们',
      ...SIGNED_THEN_PAIRS,
    ],
    [
      'report: 昆山高新区 / 把釉色烧成雨 (本报记者叶伟) p',
      'report: 宜兴高新区修机器的老师傅们 (本报记者李想) phhphhp',
    ],
  ],
  [
    'a headline above the first of several portraits heads them all',
    [
      '领奖台上的三张面孔',
      '昆山甲泵业有限公司',
      text('甲泵业'),
      '昆山乙阀门有限公司',
      text('乙阀门'),
      '昆山丙铸造有限公司',
      text('丙铸造'),
    ],
    ['report: 领奖台上的三张面孔 () hphphp'],
  ],
  [
    'a few characters above the first of several portraits are the page’s',
    ['领奖台', '昆山甲泵业有限公司', text('甲泵业'), '昆山乙阀门有限公司', text('乙阀门')],
    ['report: 昆山甲泵业有限公司 () p', 'report: 昆山乙阀门有限公司 () p'],
  ],
  [
    'below the name of a gallery a portrait with its own headline is an article',
    [
      ...REPORT,
      '昆山群英谱',
      '昆山甲泵业有限公司',
      '向水下要“听力”',
      text('甲泵业'),
      '昆山乙阀门有限公司',
      '拧紧一颗螺丝',
      text('乙阀门'),
    ],
    [
      READ,
      'report: 昆山群英谱 / 昆山甲泵业有限公司 / 向水下要“听力” () p',
      'report: 昆山乙阀门有限公司 / 拧紧一颗螺丝 () p',
    ],
  ],
  [
    'below a news item, which has no sub-headings, names with slogans are articles',
    [
      '昆山高新区请客人看车间',
      `本报讯（记者 丁玫）${text('昆山')}`,
      '玉山水泵：听声辨病的三十年',
      TEA,
      '锦溪阀门：拧紧一颗螺丝',
      LENS,
      '淀湖陶瓷：把釉色烧成雨',
      TIDE,
    ],
    [
      'brief: 昆山高新区请客人看车间 (记者丁玫*) p',
      'brief: 玉山水泵：听声辨病的三十年 () p',
      'brief: 锦溪阀门：拧紧一颗螺丝 () p',
      'brief: 淀湖陶瓷：把釉色烧成雨 () p',
    ],
  ],
  [
    'a column’s name above the first of several names with slogans opens a row of articles',
    [
      ...REPORT,
      '工匠故事',
      '计长生：听声辨病的人',
      TEA,
      '谷满仓：火炉边绣花',
      LENS,
      '何以宁：给水称重',
      TIDE,
    ],
    [
      READ,
      'brief: 工匠故事 / 计长生：听声辨病的人 () p',
      'brief: 谷满仓：火炉边绣花 () p',
      'brief: 何以宁：给水称重 () p',
    ],
  ],
  [
    'the sub-headings of a report may have a colon',
    [
      ...REPORT,
      '政策：送到车间',
      text('昆山'),
      '资金：三天到账',
      text('昆山'),
      '人才：拎包入住',
      text('昆山'),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphphp'],
  ],
  [
    'who is portrayed may stand below each headline',
    [
      '火炉边的绣花人',
      '谷满仓　昆山甲铸造有限公司班长',
      `谷满仓抡锤。${text('谷满仓')}`,
      '茶锅边的绣花人',
      '计长生　昆山乙茶业有限公司班长',
      `计长生炒茶。${text('谷满仓')}`,
    ],
    [
      'report: 火炉边的绣花人 / 谷满仓 昆山甲铸造有限公司班长 () p',
      'report: 茶锅边的绣花人 / 计长生 昆山乙茶业有限公司班长 () p',
    ],
  ],
  [
    'an incubator is portrayed like a firm',
    ['玉山创客加速器', text('甲'), '锦溪创客加速器', text('乙'), '淀湖创客加速器', text('丙')],
    ['report: 玉山创客加速器 () p', 'report: 锦溪创客加速器 () p', 'report: 淀湖创客加速器 () p'],
  ],
  [
    'a team is portrayed like a firm',
    ['玉山攻关团队', text('甲'), '锦溪攻关团队', text('乙')],
    ['report: 玉山攻关团队 () p', 'report: 锦溪攻关团队 () p'],
  ],
  [
    'whom a portrait is about may stand behind a bar',
    ['焊枪下的分寸｜谷满仓', TEA, '凌晨三点的数学课｜计长生', LENS, '给水称重的人｜何以宁', TIDE],
    [
      'brief: 焊枪下的分寸｜谷满仓 () p',
      'brief: 凌晨三点的数学课｜计长生 () p',
      'brief: 给水称重的人｜何以宁 () p',
    ],
  ],
  [
    'below a column’s name too, whose name behind a bar is no deck',
    [
      ...REPORT,
      '工匠故事',
      '焊枪下的分寸｜谷满仓',
      TEA,
      '凌晨三点的数学课｜计长生',
      LENS,
      '给水称重的人｜何以宁',
      TIDE,
    ],
    [
      READ,
      'brief: 工匠故事 / 焊枪下的分寸｜谷满仓 () p',
      'brief: 凌晨三点的数学课｜计长生 () p',
      'brief: 给水称重的人｜何以宁 () p',
    ],
  ],
  [
    'what stands behind a bar and is no name makes no portraits',
    ['焊枪下的分寸｜第一课', TEA, '凌晨三点的数学课｜第二课', LENS, '给水称重的人｜第三课', TIDE],
    ['report: 焊枪下的分寸｜第一课 () phphp'],
  ],
  [
    'the whole name of a firm may stand before a dash',
    [
      ...['昆山甲泵业有限公司——听声辨病', TEA],
      ...['昆山乙阀门有限公司——拧紧螺丝', LENS],
      ...['昆山丙陶瓷有限公司——把釉色烧成雨', TIDE],
    ],
    [
      'brief: 昆山甲泵业有限公司——听声辨病 () p',
      'brief: 昆山乙阀门有限公司——拧紧螺丝 () p',
      'brief: 昆山丙陶瓷有限公司——把釉色烧成雨 () p',
    ],
  ],
  [
    'a clause before a dash makes no portraits',
    [
      ...['昆山泵业有门道——听声辨病', TEA],
      ...['昆山阀门有分量——拧紧螺丝', LENS],
      ...['昆山陶瓷有颜色——把釉色烧成雨', TIDE],
    ],
    ['report: 昆山泵业有门道——听声辨病 () phphp'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
