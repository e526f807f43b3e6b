import { expect, test } from 'vitest';
import { isLetter, isSalutation } from '../../../src/convert/3-segment/letters.ts';

test.each([
  ['知秋：', true],
  ['爸爸：', true],
  ['亲爱的计长生：', true],
  ['主要做法：', false],
  ['会议指出：', false],
  ['记者了解到：', false],
  ['提示：', false],
  ['知秋：信写到一半。', false],
])('%s alone says to whom a letter is: %s', (line, salutes) => {
  expect(isSalutation(line)).toBe(salutes);
});

test.each([
  ['编辑同志：\n我家门前的路灯坏了。', true],
  ['编者按：信由女儿在台上读。\n　　知秋：', true],
  ['主要做法：\n园区把夜校开进厂房。', false],
])('%s', (section, letter) => {
  expect(isLetter(section)).toBe(letter);
});
