import { expect, test } from 'vitest';
import { read } from '../../../src/convert/1-read/index.ts';
import { withoutDuplicates } from '../../../src/convert/2-repair/duplicates.ts';

const TWICE = '先后研制出科学级CCD等系列关键核心产品,为我国光学遥感卫星提供坚实支撑。';
const LEAD = '该党总支大力推进党建与业务深度融合,打造创新策源地,带领团队';
const SAID = '水声不会骗人，人才会骗人，他常说';
/** `SAID`, over two lines. */
const BROKEN = [
  '昆山泵业的计长生听了三十年水泵，水声不会骗',
  '人，人才会骗人，他常说。徒弟把这句老话记在牛皮',
  '本子上，一记就是十年。',
];
const FAR = Array.from({ length: 20 }, (_, at) => `第${at}页写的是另一台水泵。`);
const HEADLINE = ['水泵会听声音会看火候', '湖边工坊的三十年与一百八十台水泵'];

function kept(page: string[]): number[] {
  return withoutDuplicates(read(page.join('\n'))).lines.map(({ number }) => number);
}

test.each([
  ['kept where an unfinished line leads to it', [TWICE, '下一篇标题', LEAD, TWICE], [2, 3, 4]],
  ['kept where it comes first otherwise', [TWICE, '下一篇标题。', TWICE], [1, 2]],
  ['not a copy where it is short', ['推进两个覆盖', '正文。', '推进两个覆盖'], [1, 2, 3]],
  [
    'not a copy where a row of a table names somebody whose portrait has the same line above it',
    [
      '康敏　昆山甲半导体设备股份有限公司 工艺整合工程师',
      '水边的人',
      '她听了三十年水泵。',
      '康敏　昆山甲半导体设备股份有限公司 工艺整合工程师',
    ],
    [1, 2, 3, 4],
  ],
  ['a copy where a caption stands twice', ['图①：东方之门。', '正文。', '图①：东方之门。'], [1, 2]],
  ['a copy where it stands in the lines right above it, broken otherwise', [...BROKEN, SAID], [1, 2, 3]],
  ['not a copy where a blank line sets it apart, as a pull quote', [...BROKEN, '', SAID], [1, 2, 3, 5]],
  [
    'a copy, also below a blank line, where a long line has no end',
    [...BROKEN, '', `${SAID}。徒弟把这句老话记在牛皮本`],
    [1, 2, 3],
  ],
  [
    'not a copy where a long line in quotation marks is set apart, as a pull quote',
    [
      '计长生说：“听了三十年水泵，水声不会骗人，人',
      '才会骗人，徒弟也该记住”，说完他就走了。',
      '',
      '“听了三十年水泵，水声不会骗人，人才会骗人，徒弟也该记住”',
    ],
    [1, 2, 4],
  ],
  [
    'not a copy where no mark makes it running text',
    [...BROKEN, '徒弟把这句老话记在牛皮本子上'],
    [1, 2, 3, 4],
  ],
  [
    'not a copy where the lines above are far off',
    [...BROKEN, ...FAR, SAID],
    [...Array(24).keys()].map((at) => at + 1),
  ],
  [
    'a copy where running text stands in the lines right above it, broken alike',
    [SAID, '徒弟把这句老话记在牛皮', SAID],
    [1, 2],
  ],
  ['not a copy where a blank line sets it apart', [SAID, '徒弟把这句老话记在牛皮', '', SAID], [1, 2, 4]],
  ['not a copy where a pull quote recurs inside a paragraph', [TWICE, `他说：“${TWICE}”`], [1, 2]],
  [
    'a copy where a headline and its deck, long together, stand twice',
    [...HEADLINE, '正文。', ...HEADLINE],
    [1, 2, 3],
  ],
  [
    'not a copy where two lines are short together',
    ['推进两个覆盖好', '抓住两个关键好', '正文。', '推进两个覆盖好', '抓住两个关键好'],
    [1, 2, 3, 4, 5],
  ],
])('text printed twice is %s', (_, page, numbers) => {
  expect(kept(page)).toEqual(numbers);
});
