import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinWords, wordsOf } from '../../../src/convert/4-annotate/words.ts';

test.each([
  ['与昌飞公司共同组建', '与|昌飞|公司|共同|组建'],
  ['海关为山推工程机械办理', '海关|为|山|推|工程机械|办理'],
  ['科技集团党委书记', '科技|集团|党委|书记'],
  ['南方科技大学教授', '南方|科技|大学|教授'],
  ['高新区管委会', '高新区|管委会'],
  ['便拉着广西民族大学', '便拉|着|广西|民族|大学'],
  ['请半天假去法院', '请|半天|假|去|法院'],
  ['记者昨从仲岭获悉', '记者|昨从|仲岭|获悉'],
  ['；无锡华晶测控', '；|无锡|华|晶|测控'],
  ['会议中山推股份', '会议|中|山推股份'],
  ['高新区实验小学教师', '高新区|实验|小学|教师'],
])('%s is read as %s', (text, words) => {
  expect(
    wordsOf(text)
      .map((word) => word.text)
      .join('|'),
  ).toBe(words);
});

test('every character is in exactly one word', () => {
  const text = fc.stringMatching(/^[一-龥“”（），。A-z0-9\s𠮷]{0,60}$/u);
  fc.assert(
    fc.property(text, (printed) => {
      const words = wordsOf(printed);
      expect(words.map((word) => word.text).join('')).toBe(printed);
      for (const word of words) expect(printed.slice(word.start, word.end)).toBe(word.text);
    }),
  );
});

test('a stretch is joined to one word, and of nested ones the outermost', () => {
  const text = '在北京经开区国家信创园';
  const names = [
    { start: 1, end: 6 },
    { start: 1, end: 11 },
  ];
  expect(joinWords(wordsOf(text), names, 'park', text).map((word) => word.text)).toEqual([
    '在',
    '北京经开区国家信创园',
  ]);
});
