import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

const KICKER = '昆山高新区三百台水泵听出一门学问';
const NEXT = ['宜兴高新区再出发', '本报记者 李想', text('宜兴')];
const NEXT_READ = 'report: 宜兴高新区再出发 (本报记者李想) p';
/** A headline over two lines. */
const OVER_TWO = ['昆山高新区水泵的\n三十年夜班', '本报记者 叶伟', text('昆山')];
const OVER_TWO_READ = 'report: 昆山高新区水泵的三十年夜班 (本报记者叶伟) p';
const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
const sections = (heading: string) => [
  ...[...REPORT, heading, text('昆山')],
  ...['拧紧一颗螺丝的分量', text('昆山'), heading, text('昆山')],
];

test.each([
  [
    'a long kicker that stands again',
    [KICKER, '水声不会骗人', '本报记者 叶伟', text('昆山'), KICKER, ...NEXT],
    [`report: ${KICKER} / 水声不会骗人 (本报记者叶伟) p`, NEXT_READ],
  ],
  ['one line of a headline over two', [...OVER_TWO, '三十年夜班', ...NEXT], [OVER_TWO_READ, NEXT_READ]],
  [
    'a sub-heading of five characters that stands again',
    sections('听一听水声'),
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphpp'],
  ],
  [
    'the name of a column, alone above news',
    [
      ...NEXT,
      '湖畔人物',
      '水声不会骗人',
      '本报记者 叶伟',
      text('昆山'),
      '湖畔人物',
      '本报讯 （记者 李想）水泵厂收徒。',
    ],
    [NEXT_READ, 'report: 湖畔人物 / 水声不会骗人 (本报记者叶伟) p', 'brief:  (记者李想*) p'],
  ],
])('%s is a running head', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});

test.each([
  [
    'a line that the headline does not have',
    [...OVER_TWO, '三十年白班', ...NEXT],
    [OVER_TWO_READ, 'report: 三十年白班 / 宜兴高新区再出发 (本报记者李想) p'],
  ],
  [
    'a sub-heading of four characters that stands again',
    sections('听听水声'),
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphphp'],
  ],
])('%s is no running head', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
