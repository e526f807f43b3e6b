import { expect, test } from 'vitest';
import { quoteAround, sentenceBounds } from '../../src/catalog/quote.ts';

test.each([
  ['甲来了。乙走了。丙还在', '乙', '乙走了。'],
  ['他说：“好！”乙走了。', '乙', '乙走了。'],
  ['甲来了。', '甲', '甲来了。'],
  ['没有句号的一段', '句号', '没有句号的一段'],
  ['一。“二。三”四。五。', '二。三', '“二。三”四。'],
])('The sentence in %s around %s is %s', (text, word, sentence) => {
  const start = text.indexOf(word);
  expect(text.slice(...sentenceBounds(text, start, start + word.length))).toBe(sentence);
});

test('A short sentence is quoted whole', () => {
  expect(quoteAround('上一句。本句有个名字在此。', 6, 8, 40)).toEqual({
    before: '本句',
    match: '有个',
    after: '名字在此。',
  });
});

test('A long sentence is cut on both sides, never inside the word it is quoted for', () => {
  const { before, match, after } = quoteAround(`${'前'.repeat(200)}名字${'后'.repeat(200)}。`, 200, 202, 40);
  expect(match).toBe('名字');
  expect(before).toMatch(/^……前{10,30}$/u);
  expect(after).toMatch(/^后{10,30}……$/u);
});
