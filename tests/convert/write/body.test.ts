import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody, writeBody } from '../../../src/convert/5-write/body.ts';

test.each([
  ['20~25℃，湿度30~40%，误差~~0.5'],
  ['1. 第一条'],
  ['# 不是标题 *不是强调* _也不是_ <b>不是标记</b>'],
  ['- 不是列表 + 也不是'],
  ['> 不是引文'],
  ['[不是链接](x) ![图] `代码` \\反斜杠 | 竖线 &amp; 实体'],
  ['https://example.cn 与 www.example.cn 与 a@b.cn'],
  ['——破折号起头……'],
  ['=== '.trim()],
])('newsprint %s comes back letter for letter', (text) => {
  expect(readBody(writeBody([{ role: 'paragraph', text }]))).toEqual([{ role: 'paragraph', text }]);
});

test('any text without line breaks comes back letter for letter', () => {
  const text = fc
    .string({
      unit: fc.constantFrom(...'高新区，。“”（）~*_#<>&`[]()!|\\-+=.:1aA@/2年 '),
      minLength: 1,
      maxLength: 40,
    })
    .filter((value) => value.trim() === value && value !== '');
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const blocks = texts.map((value) => ({ role: 'paragraph' as const, text: value }));
      expect(readBody(writeBody(blocks))).toEqual(blocks);
    }),
    { numRuns: 500 },
  );
});

test('headings, paragraphs and captions keep their roles', () => {
  const blocks = [
    { role: 'heading', text: '推进“两个覆盖”' },
    { role: 'paragraph', text: '近年来，清远高新区坚持党建引领。' },
    { role: 'caption', text: '图为大学生在望野博物馆参观。' },
  ] as const;
  expect(readBody(writeBody([...blocks]))).toEqual(blocks);
});
