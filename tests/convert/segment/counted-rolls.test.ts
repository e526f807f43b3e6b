import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';
import { NEWS, TEA } from './texts.ts';

const NEWS_READ = 'report: 昆山高新区表彰劳动者 (记者叶伟*)';
const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
const PORTRAIT = ['吕科：火炉边绣花', text('吕科')];
const ROLL = ['获奖名单（其余）', '昆山甲泵业有限公司', '昆山乙泵业有限公司'];
/** What stands close, with its author: the head of a roll and its rows. */
const HEADED = [
  '湖边高新区',
  '“匠心奖”获奖名单',
  '本报记者 叶伟',
  '昆山甲泵业有限公司',
  '昆山乙泵业有限公司',
];

test.each([
  [
    'a name above the headline of a roll has written what stands above it',
    [
      ...['吕科：火炉边绣花', text('吕科'), '魏志强'],
      ...['昆山高新区2025年劳动模范名单', '翟永胜 顾彩云 梅志远', '曹正宏 聂　霞 邵　伟', '（排名不分先后）'],
    ],
    ['report: 吕科：火炉边绣花 (魏志强) p', 'brief: 昆山高新区2025年劳动模范名单 () ppp'],
  ],
  [
    'a name and a post are a row, wherever the post is held',
    [...REPORT, '首届“高新工匠”提名奖名单', '矣春生　昆山甲机械有限公司装配工', '龚　雪　昆山第一幼儿园教师'],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'brief: 首届“高新工匠”提名奖名单 () pp'],
  ],
  [
    'honours and those who bear them in turn are a roll; a portrait below it is none of its rows',
    [
      ...REPORT,
      ...['江苏省劳动模范', '国晓明 聂桂香'],
      ...['江苏省五一劳动奖状', '昆山甲健康产业有限公司'],
      ...['江苏省五一劳动奖章', '柴俊 巩方圆'],
      ...['国晓明：让陶瓷比钢更硬', '江苏省劳动模范　昆山乙材料有限公司高级技师', text('国晓明')],
      ...['柴俊：和微米较劲', '江苏省五一劳动奖章　昆山丙精密有限公司车工', text('柴俊')],
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphphphhphhp'],
  ],
  [
    'a roll has as many rows as its heading counts, where they are set in',
    [
      '昆山高新区先进名单',
      '夜校班组（2个）',
      '　　昆山甲渡轮9号船',
      '　　昆山乙泵业三号炉',
      '茶锅搬进了展厅',
      TEA,
    ],
    ['report: 昆山高新区先进名单 () hpphp'],
  ],
  [
    'flush lines of any form are no rows',
    ['昆山高新区先进名单', '夜校班组（2个）', '昆山甲渡轮9号船', '昆山乙泵业三号炉', '茶锅搬进了展厅', TEA],
    ['report: 昆山高新区先进名单 () hhhhp'],
  ],
  [
    'below a numbered part a roll goes on',
    [
      '昆山高新区表彰名单',
      '昆山高新区总工会',
      '昆山市阀门协会',
      '二、夜校的好邻居',
      '昆山高新区商会',
      '昆山市泵业协会',
    ],
    ['report: 昆山高新区表彰名单 () pphpp'],
  ],
  [
    'below a label without a number it does not',
    [
      '昆山高新区表彰名单',
      '昆山高新区总工会',
      '昆山市阀门协会',
      '夜校的好邻居',
      '昆山高新区商会',
      '昆山市泵业协会',
    ],
    ['brief: 昆山高新区表彰名单 () p', 'brief: 夜校的好邻居昆山高新区商会昆山市泵业协会 () p'],
  ],
  [
    'a name set wide with its employer is a row',
    [
      '昆山高新区表彰劳动者',
      NEWS,
      '优秀员工',
      '石 磊　昆山甲泵业有限公司　钳工',
      '吕 科　昆山乙泵业有限公司　焊工',
    ],
    [`${NEWS_READ} phpp`],
  ],
  [
    'a prize between two marks belongs to the report above',
    [
      '昆山高新区表彰劳动者',
      NEWS,
      '◆ 听音能手奖 ◆',
      '昆山甲泵业有限公司、昆山乙泵业有限公司、昆山丙泵业有限公司',
    ],
    [`${NEWS_READ} php`],
  ],
  [
    'other words between two marks name a column',
    [
      '昆山高新区表彰劳动者',
      NEWS,
      '◆ 听音的能手 ◆',
      '昆山甲泵业有限公司、昆山乙泵业有限公司、昆山丙泵业有限公司',
    ],
    ['brief: 昆山高新区表彰劳动者 (记者叶伟*) p', 'brief: ◆ 听音的能手 ◆ () p'],
  ],
  [
    'below several portraits a roll is an article',
    [...REPORT, '魏志强：听声辨病三十年', text('魏志强'), ...PORTRAIT, ...ROLL],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphp', 'brief: 获奖名单（其余） () pp'],
  ],
  [
    'below sections of which one is a portrait it is another section',
    [...REPORT, '水声里的三十年', text('魏志强'), ...PORTRAIT, ...ROLL],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphphpp'],
  ],
  [
    'sentences below the rows of a roll with an author are another article',
    [HEADED.join('\n'), '红榜进车间', '红榜贴进了车间。'],
    ['brief: 湖边高新区 / “匠心奖”获奖名单 (本报记者叶伟) pp', 'brief: 红榜进车间 () p'],
  ],
  [
    'below such a row stands the next headline',
    [
      ...REPORT,
      '获奖名单',
      '先进个人（3名）',
      '石开元 牛丽君 茹 民',
      '科技赋能产业 人才引领未来',
      '本报记者 李想',
      '昆山大学的学生来到工厂，一住就是三个月，回去时行李里装着图纸和零件。',
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phhp', 'brief: 科技赋能产业 人才引领未来 (本报记者李想) p'],
  ],
  [
    'a row holds all that the heading above it counts, whatever they look like',
    [
      ...REPORT,
      '获奖名单',
      '一、先进集体（3个）',
      '昆山甲泵业有限公司 昆山高新区科技局 昆山大学科技园',
      '二、先进个人（4名）',
      '石开元 牛丽君 茹 民 靖宇航',
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phhphp'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
