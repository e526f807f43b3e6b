import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';
import { LENS, READ, TEA } from './texts.ts';

const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
const NEWS = ['昆山高新区揭晓“金点子”', `本报讯（记者 丁玫）${text('昆山')}`];
const PARTS = [
  '【年度企业】',
  '昆山甲泵业有限公司——水声听诊仪',
  '【年度团队】',
  '宜兴乙阀门有限公司——不松动的螺丝',
];

test.each([
  [
    'behind a portrait the name of a whole roll is a headline',
    [
      '“金点子”的主人们',
      '本报记者 叶伟',
      text('昆山'),
      '第四届“金点子”完整名单',
      '水声听诊仪　昆山甲泵业有限公司',
      '不松动的螺丝　昆山乙阀门有限公司',
    ],
    ['report: “金点子”的主人们 (本报记者叶伟) p', 'brief: 第四届“金点子”完整名单 () pp'],
  ],
  [
    'a few characters that name a roll are a sub-heading',
    [
      '“金点子”的主人们',
      '本报记者 叶伟',
      text('昆山'),
      '完整名单',
      '水声听诊仪　昆山甲泵业有限公司',
      '不松动的螺丝　昆山乙阀门有限公司',
    ],
    ['report: “金点子”的主人们 (本报记者叶伟) phpp'],
  ],
  [
    'inside a roll a prize with a place in its name is a part of it',
    [
      '昆山高新区“金点子”获奖名单',
      '一等奖（1名）',
      '计长生　昆山甲泵业有限公司',
      '玉山市级奖（2名）',
      '谷满仓　昆山乙阀门有限公司',
      '何以宁　昆山丙铸造有限公司',
    ],
    ['report: 昆山高新区“金点子”获奖名单 () hphpp'],
  ],
  [
    'a prize with a place in its name may be the only part of a roll',
    [
      '昆山高新区“金点子”获奖名单',
      '近日，昆山高新区公布名单。',
      '玉山市优秀奖（2名）',
      '谷满仓　昆山乙阀门有限公司',
      '何以宁　昆山丙铸造有限公司',
    ],
    ['report: 昆山高新区“金点子”获奖名单 () phpp'],
  ],
  [
    'the parts of a roll, in black brackets, belong to the report above it',
    [...NEWS, '获奖名单', ...PARTS],
    ['report: 昆山高新区揭晓“金点子” (记者丁玫*) phhphp'],
  ],
  [
    'a part of a roll may name another place',
    [...NEWS, '获奖名单', ...PARTS.slice(0, 2), '【宜兴县年度攻关团队】', '宜兴县乙阀门厂——不松动的螺丝'],
    ['report: 昆山高新区揭晓“金点子” (记者丁玫*) phhphp'],
  ],
  [
    'a roll between two marks with its first part below is no column',
    [...NEWS, '◇获奖名单◇', ...PARTS],
    ['report: 昆山高新区揭晓“金点子” (记者丁玫*) phhphp'],
  ],
  [
    'a column between two marks opens an article',
    [...REPORT, '◇园区人物◇', '把水声听出毛病来', text('昆山')],
    [READ, 'report: ◇园区人物◇ / 把水声听出毛病来 () p'],
  ],
  [
    'a part in black brackets with its rows needs no name of a roll',
    [...NEWS, ...PARTS],
    ['report: 昆山高新区揭晓“金点子” (记者丁玫*) phphp'],
  ],
  [
    'sentences below the last part of a roll are another article',
    [...NEWS, '获奖名单', ...PARTS, '把水声听出毛病来', TEA, '把螺丝拧紧', LENS],
    ['report: 昆山高新区揭晓“金点子” (记者丁玫*) phhphp', 'report: 把水声听出毛病来 () php'],
  ],
  [
    'the head of a table is no headline',
    [
      ...NEWS,
      '奖项　项目名称　完成单位',
      '一等奖　水声听诊仪　昆山甲泵业有限公司',
      '二等奖　不松动的螺丝　昆山乙阀门有限公司',
    ],
    ['brief: 昆山高新区揭晓“金点子” (记者丁玫*) pppp'],
  ],
  [
    'the head of a table may be set wide',
    [
      ...NEWS,
      '奖 项　项目名称　完成单位',
      '一等奖　水声听诊仪　昆山甲泵业有限公司',
      '二等奖　不松动的螺丝　昆山乙阀门有限公司',
    ],
    ['brief: 昆山高新区揭晓“金点子” (记者丁玫*) pppp'],
  ],
  [
    'a line of three cells below the name of a roll and above another one is a row of it',
    [...NEWS, '获奖名单', '年度工匠 计长生 昆山泵业', '年度新锐 谷满仓 昆山铸造'],
    ['report: 昆山高新区揭晓“金点子” (记者丁玫*) phpp'],
  ],
  [
    'words set apart above a text are no table',
    [...REPORT, '水声 螺丝 釉色', text('昆山'), '茶香 船歌 灯火', text('昆山')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphp'],
  ],
  [
    'two figures, one below the other, are a list',
    [...REPORT, '893张：已核发数据登记证书', '41家：已挂牌数据企业', TEA],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pppp'],
  ],
  [
    'one figure alone may be a headline',
    [...REPORT, '893张：已核发数据登记证书', TEA],
    [READ, 'brief: 893张：已核发数据登记证书 () p'],
  ],
  [
    'who received a prize is a sub-heading',
    [...REPORT, '玉峰技能大赛金奖得主', TEA],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) php'],
  ],
  [
    'an honour set in below the headline is text',
    [
      ['计长生：听声辨病的人', '　　【获“玉峰榜·最硬核奖”】', `　　${text('计长生')}`, `　　${TEA}`].join(
        '\n',
      ),
    ],
    ['report: 计长生：听声辨病的人 () ppp'],
  ],
  [
    'a prize with a place in its name and others further down are parts of a report',
    [
      ...REPORT,
      '玉山市级奖（2名）',
      '谷满仓　昆山乙阀门有限公司',
      '何以宁　昆山丙铸造有限公司',
      '锦溪市级奖（1名）',
      '计长生　昆山甲泵业有限公司',
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phpphp'],
  ],
  [
    'thanks in brackets are text',
    [
      '昆山高新区奋进正当时',
      text('昆山'),
      '（特别感谢昆山图书馆）',
      '宜兴高新区再出发',
      '本报记者 李想',
      text('宜兴'),
    ],
    ['report: 昆山高新区奋进正当时 () pp', 'report: 宜兴高新区再出发 (本报记者李想) p'],
  ],
  [
    'a firm above a text about it is no entry of the roll above',
    ['昆山高新区优秀企业光荣榜', '昆山甲泵业有限公司', text('甲泵业'), '昆山乙阀门有限公司', text('乙阀门')],
    ['report: 昆山高新区优秀企业光荣榜 / 昆山甲泵业有限公司 () p', 'report: 昆山乙阀门有限公司 () p'],
  ],
  [
    'below the portrait of one who received it a roll is a headline, however short',
    [
      ...['计长生：听声辨病的人', text('计长生'), '获奖名单（其余）'],
      ...['谷满仓　昆山乙阀门有限公司', '何以宁　昆山丙铸造有限公司'],
    ],
    ['report: 计长生：听声辨病的人 () p', 'brief: 获奖名单（其余） () pp'],
  ],
  [
    'a body behind a mark is a portrait above a text',
    ['昆山高新区光荣榜', '◆玉山协会', text('甲泵业'), '◆锦溪协会', text('乙阀门')],
    ['report: 昆山高新区光荣榜 / 玉山协会 () p', 'report: 锦溪协会 () p'],
  ],
  [
    'the heading of a comment is no entry, also where it could be a name',
    ['昆山高新区“金点子”获奖名单', '计长生　昆山甲泵业有限公司', '时评', text('榜样')],
    ['brief: 昆山高新区“金点子”获奖名单 () p', 'commentary: 时评 () p'],
  ],
  [
    'who bears an honour is a row below another pair',
    ['昆山高新区“金点子”获奖名单', '江苏省数字化示范车间　昆山甲泵业有限公司', '玉峰五一巾帼标兵　齐红梅'],
    ['brief: 昆山高新区“金点子”获奖名单 () pp'],
  ],
  [
    'who bears an honour is a sub-heading above a text',
    [...REPORT, '玉峰五一巾帼标兵　齐红梅', text('齐红梅')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) php'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
