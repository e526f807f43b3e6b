import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { countShared, sharesWords } from '../../../src/convert/3-segment/own-words.ts';

const ARTICLE =
  '动力谷里听“心跳”\n在株洲高新区，湖南中车智听科技有限公司的“听诊师”系统今年以来替7座城市排查隐患。它到过哈尔滨工业大学，走过黑龙江省的一条线。';

test.each([
  ['the company that the article is about', '智听科技的算法工程师想出了降噪的新办法。', true],
  ['a brand that it named', '这套“听诊师系统”卖到了海外。', false],
  ['the place alone', '株洲高新区拿出860套公寓，拎包入住。', false],
  ['stock phrases alone', '今年以来，某某有限公司高质量发展，服务7座城市。', false],
  ['a city alone', '哈尔滨工程大学的学生来了。', false],
  ['a province alone', '材料楼的人拿到黑龙江省的奖。', false],
  ['other words', '衡阳挖了60年盐，还想知道盐能变成什么。', false],
])('%s', (_, text, shares) => {
  expect(sharesWords(text, ARTICLE)).toBe(shares);
});

test('as many sequences of four characters are shared as a plain search finds, in articles of any length', () => {
  const unit = constantFrom(...'甲乙丙');
  assert(
    property(string({ unit, maxLength: 30 }), string({ unit, maxLength: 3000 }), (text, article) => {
      const found = Array.from({ length: Math.max(0, text.length - 3) }, (_, at) => text.slice(at, at + 4));
      expect(countShared(text)(article)).toBe(found.filter((four) => article.includes(four)).length);
    }),
  );
});
