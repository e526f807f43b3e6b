import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

const TEA = '　　阳羡湖畔的茶农把炒锅搬进展厅，游客排队学手艺，一锅新茶炒出来，满屋子都是香气。';
const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
const WRENCH = ['侯三顺的扳手用了二十年，先后拧过四百万颗螺丝，没有一颗松动过。', text('宜兴')];
/** Lines set close, as they stand; `outline` sets them apart. */
const close = (...lines: string[]) => lines.join('\n');

test.each([
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
      'report: 高 山 流 水 / 一位琴师把釉色烧成了雨的样子 (何以宁) pp',
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
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
