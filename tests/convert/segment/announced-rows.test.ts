import { expect, test } from 'vitest';
import { outline } from './outline.ts';

/** Lines set close, as they stand; `outline` sets them apart. */
const close = (...lines: string[]) => lines.join('\n');
const HEADLINES = [
  '邵长河：毫厘之间走钢丝',
  '于洁：柔肩挑起“千吨担”',
  '冯守一：给菱镁矿“退烧”',
  '曲波：把“不可能”划掉',
  '阎桂芝：三十六年一把尺',
];
const TOLD = '在车间里干了很多年，练就一手绝活，徒弟带了一茬又一茬，去年又拿了一回奖。';
const portraits = HEADLINES.map((headline) => close(headline, headline.split('：')[0] + TOLD));
const page = (title: string, lead: string) => [
  close(title, '本报记者 叶伟', '昆山高新区命名一批工匠，他们来自生产一线，各有各的绝活。', lead),
  ...portraits,
];

test.each([
  [
    'the lead says how many there are, and as many of one form stand below, each set apart: articles side by side',
    page('昆山高新区命名“高新工匠”', '今天，本刊为5位“高新工匠”各画一幅小像。'),
    [
      'brief: 昆山高新区命名“高新工匠” (本报记者叶伟) pp',
      ...HEADLINES.map((headline) => `brief: ${headline} () p`),
    ],
  ],
  [
    'where it does not, they are its sections',
    page('昆山高新区命名“高新工匠”', '今天，本刊为“高新工匠”各画一幅小像。'),
    ['report: 昆山高新区命名“高新工匠” (本报记者叶伟) pphphphphphp'],
  ],
  [
    'where the headline counts them it is about all of them',
    page('昆山高新区5位“高新工匠”', '今天，本刊为5位“高新工匠”各画一幅小像。'),
    ['report: 昆山高新区5位“高新工匠” (本报记者叶伟) pphphphphphp'],
  ],
])('%s', (_, printed, articles) => {
  expect(outline(printed)).toEqual(articles);
});
