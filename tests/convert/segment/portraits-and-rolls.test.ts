import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

const GLAZE = '窑火烧到后半夜，老窑工说雨要来了，釉色就会变。';
const BETWEEN = [
  ...['茶锅旁边的晚课', '本报记者 李想', text('玉山')],
  ...['淀湖陶瓷：把釉色烧成雨', GLAZE, '雨来的时候', text('淀湖')],
];

test.each([
  [
    'an author with a role may stand on the headline’s line',
    ['昆山高新区奋进正当时　　本报记者 叶伟', text('昆山'), '宜兴高新区再出发　　通讯员 李想', text('宜兴')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'report: 宜兴高新区再出发 (通讯员李想) p'],
  ],
  [
    'where authors stand above the first headline they stand above the next one',
    [
      '本报记者 叶伟',
      '昆山高新区奋进正当时',
      text('昆山'),
      '本报记者 李想',
      '宜兴高新区再出发',
      text('宜兴'),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'report: 宜兴高新区再出发 (本报记者李想) p'],
  ],
  [
    'who a portrait is about stands above its headline and is no author, whoever signs below',
    [
      '托举起高新区的“匠心高地”',
      text('昆山'),
      '昆山甲电气装备股份有限公司高级技师 冯铁军',
      '30年练就“毫厘功夫”',
      `55岁的冯铁军又在摸焊缝。${text('昆山')}`,
      '本报记者 白雪峰',
      '昆山乙生物工程有限公司研发部主任 赵雅倩',
      '让“金豆子”变成“金疙瘩”',
      `毕业后，赵雅倩回到家乡。${text('昆山')}`,
      '通讯员 胡静',
    ],
    [
      'report: 托举起高新区的“匠心高地” () p',
      'report: 昆山甲电气装备股份有限公司高级技师 冯铁军 / 30年练就“毫厘功夫” (本报记者白雪峰) p',
      'report: 昆山乙生物工程有限公司研发部主任 赵雅倩 / 让“金豆子”变成“金疙瘩” (通讯员胡静) p',
    ],
  ],
  [
    'a gallery of portraits behind a report is an article of its own',
    [
      '昆山高新区创新企业榜揭晓',
      '本报记者 叶伟',
      text('昆山'),
      '上榜企业速写',
      '甲材料：一滴水的账',
      text('昆山'),
      '乙智药：当归会说话',
      text('昆山'),
      '丙装备：老厂的新床子',
      text('昆山'),
      '丁储能：把冬天存起来',
      text('昆山'),
    ],
    ['report: 昆山高新区创新企业榜揭晓 (本报记者叶伟) p', 'report: 上榜企业速写 () hphphphp'],
  ],
  [
    'a gallery may be called a 谱',
    [
      '昆山高新区创新企业榜揭晓',
      '本报记者 叶伟',
      text('昆山'),
      '昆山群英谱',
      '计长生听声辨病',
      text('昆山'),
      '谷满仓火边绣花',
      text('昆山'),
      '何以宁夜里量水',
      text('昆山'),
      '老侯数过的螺丝',
      text('昆山'),
    ],
    ['report: 昆山高新区创新企业榜揭晓 (本报记者叶伟) p', 'report: 昆山群英谱 () hphphphp'],
  ],
  [
    'below a news item portraits may have a dash in their headlines, or the whole name of a firm',
    [
      '昆山高新区揭晓“金点子”',
      `本报讯（记者 丁玫）${text('昆山')}`,
      '计长生——听声辨病的人',
      '一台水泵坏了，他贴上耳朵就知道毛病在哪里。',
      '昆山乙阀门有限公司：拧紧螺丝',
      '这里的螺丝拧过四百万颗，没有一颗松动。',
      '何以宁——夜里量水',
      '渡口的潮水几点涨，她比屏幕知道得早。',
    ],
    [
      'brief: 昆山高新区揭晓“金点子” (记者丁玫*) p',
      'brief: 计长生——听声辨病的人 () p',
      'brief: 昆山乙阀门有限公司：拧紧螺丝 () p',
      'brief: 何以宁——夜里量水 () p',
    ],
  ],
  [
    'rows of who bears an honour, and rows of a table, are text below their heading',
    [
      '昆山高新区“两优一先”光荣榜',
      '近日，昆山高新区公布名单。',
      '优秀共产党员',
      '龚玉明：昆山甲智能科技有限公司数控车间班组长',
      '彭雨欣（女）：昆山高新区管委会招商专员',
      '昆山高新区2024年度“十佳企业”名单',
      '序号 企业名称 主要产品',
      '1 昆山甲电子有限公司 传感器',
      '2 昆山乙精密有限公司 轴承',
    ],
    ['report: 昆山高新区“两优一先”光荣榜 () phpp', 'brief: 昆山高新区2024年度“十佳企业”名单 () ppp'],
  ],
  [
    'a short heading with a line below it goes on where the others stand, whatever place it names',
    [
      '“借”来的科学家',
      '本报记者 叶伟',
      text('昆山'),
      '周末总工',
      '昆山高新区：把专家请到生产线上',
      text('昆山'),
      '飞地研发',
      '银川高新区：把实验室开到上海去',
      text('银川高新区'),
    ],
    ['report: “借”来的科学家 (本报记者叶伟) phhphhp'],
  ],
  [
    'another piece may stand between two portraits with slogans',
    ['锦溪阀门：拧紧一颗螺丝', '本报记者 叶伟', text('锦溪'), ...BETWEEN],
    [
      'report: 锦溪阀门：拧紧一颗螺丝 (本报记者叶伟) p',
      'report: 茶锅旁边的晚课 (本报记者李想) p',
      'report: 淀湖陶瓷：把釉色烧成雨 () php',
    ],
  ],
  [
    'below two articles that are no portraits a line with a colon is a sub-heading',
    ['锦溪阀门的一颗螺丝', '本报记者 叶伟', text('锦溪'), ...BETWEEN],
    ['report: 锦溪阀门的一颗螺丝 (本报记者叶伟) p', 'report: 茶锅旁边的晚课 (本报记者李想) phphp'],
  ],
  [
    'an honour above a name heads a portrait each time, though it is printed again; a roll below is an article',
    [
      ...['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')],
      ...['江苏省五一劳动奖章', '何建新', text('何建新')],
      ...['江苏省五一劳动奖章', '张　卉', text('张卉')],
      ...['姑苏工匠', '赵光明', text('赵光明')],
      ...[
        '光荣册',
        '优秀工会工作者',
        '田秋霞　昆山甲泵业有限公司工会主席',
        '冯　涛　昆山乙泵业有限公司工会主席',
      ],
    ],
    [
      'report: 昆山高新区奋进正当时 (本报记者叶伟) p',
      'report: 江苏省五一劳动奖章 / 何建新 () p',
      'report: 江苏省五一劳动奖章 / 张 卉 () p',
      'report: 姑苏工匠 / 赵光明 () p',
      'report: 光荣册 () hpp',
    ],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
