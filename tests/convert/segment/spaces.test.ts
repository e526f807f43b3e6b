import { expect, test } from 'vitest';
import { read } from '../../../src/convert/1-read/index.ts';
import { repair } from '../../../src/convert/2-repair/index.ts';
import { segment } from '../../../src/convert/3-segment/index.ts';

/** The paragraphs below a headline. */
function paragraphsOf(...paragraphs: string[]) {
  const lines = read(['昆山高新区奋进正当时', ...paragraphs].join('\n\n'));
  return segment(repair(lines), lines).articles.flatMap(({ body }) => body.map(({ text }) => text));
}

test.each([
  [
    'the space behind the name that opens a portrait stays',
    '谷麦穗　昆山市第一人民医院护士长。三十年里，她没有认错过 一张脸。',
    '谷麦穗 昆山市第一人民医院护士长。三十年里，她没有认错过一张脸。',
  ],
  [
    'the space behind a word that opens a paragraph goes',
    '高新区　第一人民医院护士长。三十年里，她没有认错过 一张脸。',
    '高新区第一人民医院护士长。三十年里，她没有认错过一张脸。',
  ],
  [
    'spaces between names and the bodies that they are paired with stay',
    '新锐奖：计长生　昆山甲泵业有限公司；谷麦穗　昆山乙茶业有限公司。',
    '新锐奖：计长生 昆山甲泵业有限公司；谷麦穗 昆山乙茶业有限公司。',
  ],
  [
    'a space behind a single name goes',
    '新锐奖：计长生　昆山甲泵业有限公司；这一奖项今年首次颁发。',
    '新锐奖：计长生昆山甲泵业有限公司；这一奖项今年首次颁发。',
  ],
])('%s', (_, printed, paragraph) => {
  expect(paragraphsOf(printed)).toEqual([paragraph]);
});
