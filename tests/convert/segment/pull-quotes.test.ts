import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

const SAID = '水声不会骗人，人才会骗人';
const ABOVE = ['把水声听出毛病来', '本报记者 叶伟', text('昆山'), `他常说一句话：${SAID}。`];
const BELOW = [
  '宜兴高新区把茶锅搬进展厅的第三个年头',
  '宜兴讯 阳羡湖畔的茶农把炒锅搬进展厅，游客排队学手艺，一锅新茶炒出来，满屋子都是香气。',
];
/** Groups of lines, blank lines between them. */
const page = (...groups: string[][]) => groups.map((lines) => lines.join('\n'));

test.each([
  [
    'a sentence of the text, set apart from it and from the headline below, is a pull quote',
    page(ABOVE, [SAID], BELOW),
    ['report: 把水声听出毛病来 (本报记者叶伟) ppp', 'brief: 宜兴高新区把茶锅搬进展厅的第三个年头 () p'],
  ],
  [
    'what the text does not say is a kicker',
    page(ABOVE, ['茶香不会骗人，人才会骗人'], BELOW),
    [
      'report: 把水声听出毛病来 (本报记者叶伟) pp',
      'brief: 茶香不会骗人，人才会骗人 / 宜兴高新区把茶锅搬进展厅的第三个年头 () p',
    ],
  ],
  [
    'a line close to the headline below is its kicker, whatever the text above says',
    page(ABOVE, [SAID, ...BELOW]),
    [
      'report: 把水声听出毛病来 (本报记者叶伟) pp',
      `brief: ${SAID} / 宜兴高新区把茶锅搬进展厅的第三个年头 () p`,
    ],
  ],
  [
    'a line close to the text above is no pull quote',
    page([...ABOVE, SAID], BELOW),
    [
      'report: 把水声听出毛病来 (本报记者叶伟) pp',
      `brief: ${SAID} / 宜兴高新区把茶锅搬进展厅的第三个年头 () p`,
    ],
  ],
  [
    'a sub-heading may be a sentence of the text above it',
    page([...ABOVE, SAID, '这句话在墙上贴了十年。', '贴了十年的话', '墙换过三回。']),
    ['report: 把水声听出毛病来 (本报记者叶伟) pphphp'],
  ],
])('%s', (_, lines, articles) => {
  expect(outline(lines)).toEqual(articles);
});
