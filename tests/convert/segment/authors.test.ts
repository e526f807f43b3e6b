import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

const TEA = '　　阳羡湖畔的茶农把炒锅搬进展厅，游客排队学手艺，一锅新茶炒出来，满屋子都是香气。';
const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
const WRENCH = ['侯三顺的扳手用了二十年，先后拧过四百万颗螺丝，没有一颗松动过。', text('宜兴')];
/** Lines set close, as they stand; `outline` sets them apart. */
const close = (...lines: string[]) => lines.join('\n');

test.each([
  [
    'a name set wide between a headline and its text is an author, though nobody else is called so',
    [close(...REPORT), close('| 芦 苇 荡 |', '蜜蜂飞得低 也要有航线', '水 生', TEA)],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'brief: | 芦 苇 荡 | / 蜜蜂飞得低 也要有航线 (水生) p'],
  ],
  [
    'what reporters do names a column, no author',
    [close(...REPORT), close('【记者帮办】', '深夜充电桩为何“罢工”', ...WRENCH)],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'report: 【记者帮办】 / 深夜充电桩为何“罢工” () pp'],
  ],
  [
    'whom somebody spoke with, in brackets, is said below the text',
    [
      close(...REPORT, '（受访人：昆山高新区人才服务中心主任　马　骁）'),
      close('老玻壳厂的哨子又响了', '□ 何以宁', ...WRENCH),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pp', 'report: 老玻壳厂的哨子又响了 (何以宁) pp'],
  ],
  [
    'a column’s name is told from an author’s by the blank lines around it',
    [
      close(...REPORT),
      close('身边人', '一把扳手拧了二十年', '□ 何以宁', ...WRENCH),
      close('青 声', '把釉色烧成雨', '□ 何以宁', ...WRENCH),
      close('高 山 流 水', '一位琴师把釉色烧成了雨的样子', '□ 何以宁', ...WRENCH),
    ],
    [
      'report: 昆山高新区奋进正当时 (本报记者叶伟) p',
      'report: 身边人 / 一把扳手拧了二十年 (何以宁) pp',
      'report: 青 声 / 把釉色烧成雨 (何以宁) pp',
      'report: 高山流水 / 一位琴师把釉色烧成了雨的样子 (何以宁) pp',
    ],
  ],
  [
    'what could be a name right below a text, and set apart from the headline, is its author',
    [
      close('昆山高新区奋进正当时', text('昆山'), '身边人'),
      close('一把扳手拧了二十年', '□ 何以宁', ...WRENCH),
    ],
    ['report: 昆山高新区奋进正当时 (身边人) p', 'report: 一把扳手拧了二十年 (何以宁) pp'],
  ],
  [
    'what could be a name with no blank line around it ends the text above',
    [close('昆山高新区奋进正当时', text('昆山'), '身边人', '一把扳手拧了二十年', '□ 何以宁', ...WRENCH)],
    ['report: 昆山高新区奋进正当时 (身边人) p', 'report: 一把扳手拧了二十年 (何以宁) pp'],
  ],
  [
    'what could be a name, set apart from the author above and close to the headline below, is no second author',
    [
      close('昆山高新区奋进正当时', `　　本报讯 ${text('昆山')} 麦子健`),
      close('青檐下', '一条铁路等来一座城', TEA),
    ],
    ['brief: 昆山高新区奋进正当时 (麦子健) p', 'brief: 青檐下 / 一条铁路等来一座城 () p'],
  ],
  [
    'what could be a name, set apart from author and headline, is no second author',
    [
      close('昆山高新区奋进正当时', `　　本报讯 ${text('昆山')} 麦子健`),
      '青檐下',
      close('一条铁路等来一座城', TEA),
    ],
    ['brief: 昆山高新区奋进正当时 (麦子健) p', 'brief: 青檐下 / 一条铁路等来一座城 () p'],
  ],
  [
    'what could be a name, close to the author above, is a second author',
    [
      close('昆山高新区奋进正当时', `　　本报讯 ${text('昆山')} 麦子健`, '青檐下'),
      close('一条铁路等来一座城', TEA),
    ],
    ['brief: 昆山高新区奋进正当时 (麦子健 青檐下) p', 'brief: 一条铁路等来一座城 () p'],
  ],
  [
    'the last character of the last author may stand on a line of its own',
    [
      close('宜兴高新区夜校开课', `　　本报讯 ${TEA.trim()}本报记者 邓艺　实习生 罗可`, '心'),
      close('昆山高新区奋进正当时', text('昆山')),
    ],
    ['brief: 宜兴高新区夜校开课 (本报记者邓艺 实习生罗可心) p', 'report: 昆山高新区奋进正当时 () p'],
  ],
  [
    'a pen name behind a mark, set to the right below a text, is its author',
    [
      '昆山高新区奋进正当时',
      text('昆山'),
      '　　　　　　　　　　　　　　◎玉峰樵夫',
      '宜兴高新区再出发',
      '本报记者 李想',
      text('宜兴'),
    ],
    ['report: 昆山高新区奋进正当时 (玉峰樵夫) p', 'report: 宜兴高新区再出发 (本报记者李想) p'],
  ],
  [
    'words behind a mark, set to the left, are a sub-heading',
    ['昆山高新区奋进正当时', text('昆山'), '◎玉峰樵夫', text('昆山')],
    ['report: 昆山高新区奋进正当时 () php'],
  ],
  [
    'who signs below a letter is no headline, what somebody does is one',
    [
      '盼高新路早日亮起来',
      '编辑同志：我在昆山高新区上班，路灯至今没有亮。',
      '一位夜班工人',
      '一位守夜的人',
      '本报记者 李想',
      text('玉山'),
    ],
    ['brief: 盼高新路早日亮起来 () pp', 'report: 一位守夜的人 (本报记者李想) p'],
  ],
  [
    'a headline right below its first paragraph, which is set apart from the text above, heads both',
    [
      close('昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')),
      close('　　本报讯（记者 丁玫）四楼打磨，三楼组装，一栋楼就是一条生产线。', '厂房“上楼”'),
      '从前占地百亩，如今够用了。',
      close('宜兴高新区再出发', '本报记者 李想', text('宜兴')),
    ],
    [
      'report: 昆山高新区奋进正当时 (本报记者叶伟) p',
      'brief: 厂房“上楼” (记者丁玫*) pp',
      'report: 宜兴高新区再出发 (本报记者李想) p',
    ],
  ],
  [
    'an author set apart from a signed article, and close to the next headline, is of the next one',
    [
      close('宜兴高新区再出发', '本报记者 李想', text('宜兴')),
      close('本报记者 叶伟', '昆山高新区奋进正当时', text('昆山')),
    ],
    ['report: 宜兴高新区再出发 (本报记者李想) p', 'report: 昆山高新区奋进正当时 (本报记者叶伟) p'],
  ],
  [
    'an author close to the signed article above is of that one',
    [
      close('宜兴高新区再出发', '本报记者 李想', text('宜兴'), '本报记者 叶伟'),
      close('昆山高新区奋进正当时', text('昆山')),
    ],
    ['report: 宜兴高新区再出发 (本报记者李想 本报记者叶伟) p', 'report: 昆山高新区奋进正当时 () p'],
  ],
  [
    'a name alone above a headline, set apart from the article above, is whom it is about',
    [close('昆山高新区奋进正当时', text('昆山')), '', close('谷麦穗', '给水称重的人', WRENCH[0] ?? '')],
    ['report: 昆山高新区奋进正当时 () p', 'brief: 谷麦穗 / 给水称重的人 () p'],
  ],
  [
    'an author below a summary and the first paragraph does not end the article',
    ['昆山高新区奋进正当时', '提要：水泵会听，一条街都热闹。', TEA.trim(), '本报记者 叶伟', text('玉山')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) ppp'],
  ],
  [
    'an author below two paragraphs ends the article',
    ['昆山高新区奋进正当时', '水泵会听，一条街都热闹。', TEA.trim(), '本报记者 叶伟', text('玉山')],
    ['brief: 昆山高新区奋进正当时 (本报记者叶伟) pp', 'report:  () p'],
  ],
  [
    'an old acquaintance who signs below a letter is no kicker',
    [
      ...['盼高新路早日亮起来', '编辑同志：我在昆山高新区上班，路灯至今没有亮。', '玉山镇 老郑'],
      ...['车棚添了插座', '本报记者 李想', text('玉山')],
    ],
    ['brief: 盼高新路早日亮起来 () pp', 'report: 车棚添了插座 (本报记者李想) p'],
  ],
  [
    'an author far from the next headline is of the signed article above',
    [
      close('宜兴高新区再出发', '本报记者 李想', text('宜兴')),
      '本报记者 叶伟',
      close('昆山高新区奋进正当时', text('昆山')),
    ],
    ['report: 宜兴高新区再出发 (本报记者李想 本报记者叶伟) p', 'report: 昆山高新区奋进正当时 () p'],
  ],
  [
    'who signs below a letter may say what he is, then his name',
    [
      ...['盼高新路早日亮起来', '编辑同志：我在昆山高新区上班，路灯至今没有亮。'],
      ...['玉山镇 一位夜班师傅 郑有田', '车棚添了插座', '本报记者 李想', text('玉山')],
    ],
    ['brief: 盼高新路早日亮起来 () pp', 'report: 车棚添了插座 (本报记者李想) p'],
  ],
  [
    'authors set apart from a signed article and close to the text below open an article without a headline',
    [
      close('昆山高新区奋进正当时', '本报记者 叶伟', text('昆山'), TEA.trim()),
      close('本报记者 李想', text('宜兴')),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pp', 'report:  (本报记者李想) p'],
  ],
  [
    'below an article without an author they are that one’s',
    [close('昆山高新区奋进正当时', text('昆山'), TEA.trim()), close('本报记者 李想', text('宜兴'))],
    ['report: 昆山高新区奋进正当时 (本报记者李想) pp', 'report:  () p'],
  ],
  [
    'where authors stand above headlines, one close to the text above and far from the headline is of the text',
    [
      close('本报记者 叶伟', '昆山高新区奋进正当时', text('昆山'), '通讯员 李想'),
      close('宜兴高新区再出发', text('宜兴')),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟 通讯员李想) p', 'report: 宜兴高新区再出发 () p'],
  ],
  [
    'one close to the headline is of that',
    [
      close('本报记者 叶伟', '昆山高新区奋进正当时', text('昆山')),
      close('通讯员 李想', '宜兴高新区再出发', text('宜兴')),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'report: 宜兴高新区再出发 (通讯员李想) p'],
  ],
  [
    'who gave the paper a hint, in brackets behind the last full stop, ends the article',
    ['昆山高新区奋进正当时', '本报记者 叶伟', `${text('昆山')}（线索提供：老石）`, text('安顺')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pc', 'report:  () p'],
  ],
  [
    'other words in brackets do not',
    ['昆山高新区奋进正当时', '本报记者 叶伟', `${text('昆山')}（线索还在：老石）`, text('安顺')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pp'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
