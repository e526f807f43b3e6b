import { expect, test } from 'vitest';
import { findNotes } from '../../../src/convert/4-annotate/notes/find-notes.ts';
import { passagesFrom } from './article.ts';

/** Text → `printed → suggested`. */
const CASES: [string, string, string[]][] = [
  ['入 for 人', '这是全市唯一的人选平台。', ['的人选平台 → 的入选平台']],
  ['已 for 己', '目前己完成投资3亿元。', ['前己完成 → 前已完成']],
  ['士 for 土', '引进博土后12名。', ['博土后1 → 博士后1']],
  [
    'a Traditional character among Simplified ones',
    '国家税务总局企业所得稅处负责人说明了政策，大家很满意。',
    ['所得稅处 → 所得税处'],
  ],
  ['a particle printed twice', '在高新区的的支持下。', ['新区的的支持 → 新区的支持']],
  [
    'a phrase printed twice',
    '着力推动产业升级推动产业升级。',
    ['着力推动产业升级推动产业升级。 → 着力推动产业升级。'],
  ],
  ['words that look alike and are right', '自己推荐了合适的人选，实实在在的服务，的的确确好；瞭望未来。', []],
];

test.each(CASES)('%s', (_, text, expected) => {
  expect(
    findNotes(passagesFrom(text)).notes.map(({ printed, suggested }) => `${printed} → ${suggested}`),
  ).toEqual(expected);
});

test('A number that its list does not bear out is a doubt with its line', () => {
  const { doubts } = findNotes(passagesFrom('开头。\n获奖的4家企业分别是，甲公司、乙公司和丙公司。'));
  expect(doubts).toMatchObject([{ line: 2, rule: 'count-mismatch', message: '原报印“4家”，所列为3家' }]);
});

test('A list that agrees is no doubt, 和 inside a name or not', () => {
  expect(
    findNotes(passagesFrom('3家企业分别是甲公司、乙公司和丙公司；2个项目分别是光伏和储能项目、风电项目。'))
      .doubts,
  ).toEqual([]);
});
