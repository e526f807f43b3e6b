import { expect, test } from 'vitest';
import { shortForms } from '../../../src/convert/4-annotate/organizations/short-forms.ts';

function shortIn(text: string, name: string, type: 'enterprise' | 'research-institute' = 'enterprise') {
  const reading = { part: 'paragraph', text, line: 1, words: [], parks: [] } as const;
  const firm = {
    start: 0,
    end: name.length,
    text: name,
    type,
    suffix: type === 'enterprise' ? '有限公司' : '研究所',
    named: true,
  } as const;
  return shortForms([{ ...reading, words: [], parks: [] }], [firm]);
}

test('the first words of a firm, printed alone, are short for it', () => {
  expect(shortIn('广东聚石化学有限公司投产。聚石化学获奖。', '广东聚石化学有限公司')).toEqual([
    ['聚石化学', '广东聚石化学有限公司'],
  ]);
});

test('a name that is nothing but a bracket and a legal form has no first words', () => {
  expect(shortIn('（重庆）有限公司投产。', '（重庆）有限公司')).toEqual([]);
});

test.each([
  ['广东国曜先进材料股份有限公司扩产。国曜先材获奖。', '广东国曜先进材料股份有限公司', '国曜先材'],
  ['广东湘轨硬质合金工具有限公司扩产。湘轨硬质工具热销。', '广东湘轨硬质合金工具有限公司', '湘轨硬质工具'],
  ['广东湘轨硬质合金工具有限公司扩产。湘轨硬质的名声。', '广东湘轨硬质合金工具有限公司', '湘轨硬质'],
])('a short form may leave out what stands in the middle: %s', (text, full, short) => {
  expect(shortIn(text, full)).toEqual([[short, full]]);
});

test('what begins another firm’s full name is short for none', () => {
  const page = '昆山湘轨光电玻璃有限公司扩产。昆山湘轨玻璃有限公司投产。';
  expect(shortIn(page, '昆山湘轨光电玻璃有限公司')).toEqual([]);
});

test('the coined first words of an institute are short for it, those it shares with a sister are not', () => {
  const own = '昆山嘉禾芯造半导体研究院揭牌。嘉禾芯造的团队来了。';
  expect(shortIn(own, '昆山嘉禾芯造半导体研究院', 'research-institute')).toEqual([
    ['嘉禾芯造', '昆山嘉禾芯造半导体研究院'],
  ]);
  const sisters = '昆山电子科技集团公司第十三研究所来了，昆山电子科技集团公司第五十四研究所也来了。';
  expect(shortIn(sisters, '昆山电子科技集团公司第十三研究所', 'research-institute')).toEqual([]);
});
