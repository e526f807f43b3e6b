import { describe, expect, it } from 'vitest';
import { headlineParts } from '../../src/catalog/headline.ts';

const CASES: [string, string][] = [
  ['党建领航　产业攀高', '[党建领航] / [产业攀高]'],
  ['昆山高新区：党建“链”出产业', '[昆山高新区：] [党建“链”] [出产业]'],
  ['重庆企业发展“链”经济产业集群', '重庆 企业 发展 [“链”] [经济产业集群]'],
  ['中国企业名单公布（重庆企业）', '中国 企业 名单 公布 （重庆 企业）'],
  ['清远高新区获批联动创新区', '清远 高新区 获批 联动 创新区'],
];

describe('a headline is cut where its lines may end', () => {
  it.each(CASES)('%s', (title, expected) => {
    expect(sketch(title)).toBe(expected);
  });

  it('without losing a letter', () => {
    for (const [title] of CASES) {
      const letters = headlineParts(title)
        .map((parts) => parts.map(({ text }) => text).join(''))
        .join('　');
      expect(letters).toBe(title);
    }
  });
});

function sketch(title: string): string {
  return headlineParts(title)
    .map((parts) => parts.map(({ text, whole }) => (whole ? `[${text}]` : text)).join(' '))
    .join(' / ');
}
