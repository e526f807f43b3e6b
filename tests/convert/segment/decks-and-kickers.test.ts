import { expect, test } from 'vitest';
import { deckAt } from '../../../src/convert/3-segment/deck.ts';
import { outline, text } from './outline.ts';
import { READ } from './texts.ts';

const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
/** Lines set close, as they stand; `outline` sets them apart. */
const close = (...lines: string[]) => lines.join('\n');

test.each([
  [
    'a deck may say whom the portrait is about, between bars',
    [
      '听声辨病的人',
      '计长生｜昆山甲泵业有限公司装配钳工｜全国五一劳动奖章获得者',
      `计长生说，${text('计长生')}`,
    ],
    ['report: 听声辨病的人 / 计长生｜昆山甲泵业有限公司装配钳工｜全国五一劳动奖章获得者 () p'],
  ],
  [
    'a deck may say what he is, in brackets',
    [close('锅边人说汤', '（昆山甲服务公司厨师长）', text('锅'))],
    ['report: 锅边人说汤 / （昆山甲服务公司厨师长） () p'],
  ],
  [
    'a deck may name his honour, in black brackets',
    ['听声辨病的人', '【全国五一劳动奖章】', text('他')],
    ['report: 听声辨病的人 / 【全国五一劳动奖章】 () p'],
  ],
  [
    'a deck may be two clauses below a short headline',
    ['守夜的师傅', '别人下班，他上班；别人的灯灭了，他的灯还亮着', '本报记者 叶伟', text('他')],
    ['report: 守夜的师傅 / 别人下班，他上班；别人的灯灭了，他的灯还亮着 (本报记者叶伟) p'],
  ],
  [
    'a deck may name him with his post',
    ['火炉边的绣花人', '谷满仓　昆山甲铸造有限公司班长', text('谷满仓')],
    ['report: 火炉边的绣花人 / 谷满仓 昆山甲铸造有限公司班长 () p'],
  ],
  [
    'below a name as headline stands his post, or behind the employer his trade',
    ['谷满仓', '昆山甲泵业有限公司 研发部 测试员', text('谷满仓')],
    ['report: 谷满仓 / 昆山甲泵业有限公司 研发部 测试员 () p'],
  ],
  [
    'a firm above the headline is a kicker, however short both are',
    [
      ...['昆山甲国际创新加速器', '把“冷板凳”焐热', '本报记者 叶伟', text('加速器')],
      close('玉山创客孵化加速器', '把冷板凳焐热了', '本报记者 李想', text('玉山')),
    ],
    [
      'report: 昆山甲国际创新加速器 / 把“冷板凳”焐热 (本报记者叶伟) p',
      'report: 玉山创客孵化加速器 / 把冷板凳焐热了 (本报记者李想) p',
    ],
  ],
  [
    'a line that begins with 从 is the first of a headline over two, no column',
    ['从追星的人', '到给星星称重的人', text('他')],
    ['report: 从追星的人到给星星称重的人 () p'],
  ],
  [
    'two names with a slash between them are a column',
    [...REPORT, ...['匠心先锋 / 玉峰之光', '把釉色烧成雨', '本报记者 李想', text('玉山')]],
    [READ, 'report: 匠心先锋 / 玉峰之光 / 把釉色烧成雨 (本报记者李想) p'],
  ],
  [
    'at the top of a page a column set apart and close to its headline belongs to the article',
    ['昆山日报　2024年6月5日　星期三　第3版', close('湖边故事', '园区食堂添了新菜', text('昆山'))],
    ['report: 湖边故事 / 园区食堂添了新菜 () p'],
  ],
  [
    'at the top of a page a column with blank lines around it is the page’s',
    [close('昆山日报　2024年6月5日　星期三　第3版', ''), '湖边故事', close('园区食堂添了新菜', text('昆山'))],
    ['report: 园区食堂添了新菜 () p'],
  ],
  [
    'a word above the long headline of a news item is a column, no first line',
    [...REPORT, ...['好消息', '宜兴高新区三项成果登上省里的光荣榜', `本报讯（记者 李想）${text('宜兴')}`]],
    [READ, 'brief: 好消息 / 宜兴高新区三项成果登上省里的光荣榜 (记者李想*) p'],
  ],
  [
    'two parts with a dot between them are a kicker, also where the second is longer than a column’s name',
    [...REPORT, '向湖而行·走进园区看水泵', '宜兴高新区听出水声里的门道', '本报记者 李想', text('宜兴')],
    [READ, 'report: 向湖而行·走进园区看水泵 / 宜兴高新区听出水声里的门道 (本报记者李想) p'],
  ],
  [
    'a word or two on a line of their own are the rest of the headline above',
    [...REPORT, close('水泵“体检”提前', '两周', '本报记者 李想', text('宜兴'))],
    [READ, 'report: 水泵“体检”提前两周 (本报记者李想) p'],
  ],
  [
    'a deck in brackets may have posts and other words in it',
    [close('锅边人说汤', '（昆山甲服务公司工会主席、厨房主任 三十年）', text('锅'))],
    ['report: 锅边人说汤 / （昆山甲服务公司工会主席、厨房主任 三十年） () p'],
  ],
  [
    'words in brackets that say of nobody who he is are no deck',
    [close('锅边人说汤', '（昆山甲服务公司 每天早上七点）', text('锅'))],
    ['report: （昆山甲服务公司 每天早上七点） () p'],
  ],
  [
    'who took a decision stands in the headline, and is no kicker',
    ['玉山水泵协会', '关于表彰计长生的决定', text('玉山')],
    ['report: 玉山水泵协会关于表彰计长生的决定 () p'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});

test.each([
  ['whatever his post', '何以宁　昆山甲供应链有限公司调度主管', 1],
  ['but no body', '昆山高新区　昆山甲供应链有限公司调度中心', -1],
])('the deck below a headline says who is employed where, %s', (_, below, at) => {
  const labels = ['沙地里走出的“冷链姑娘”', below];
  expect(deckAt(labels.map((label) => ({ text: label.replace('　', ' '), spans: [] })))).toBe(at);
});
