import { expect, test } from 'vitest';
import { deckAt } from '../../../src/convert/3-segment/deck.ts';
import { outline, text } from './outline.ts';
import { READ } from './texts.ts';

const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
/** Lines set close, as they stand; `outline` sets them apart. */
const close = (...lines: string[]) => lines.join('\n');
const FOLIO = '昆山日报　2024年6月5日　星期三　第3版';
const ASKED = '从一台会哼的旧水泵到一条热闹的老街，三十年里人们究竟在听什么？';

test.each([
  [
    'a kicker may ask',
    [
      '决战决胜·一线调查③',
      '停不得的产线、断不起的订单，昆山高新区怎样闯过最难的春天？',
      '四十二个小时与一条产业链',
      text('昆山'),
    ],
    [
      'report: 决战决胜·一线调查③ / 停不得的产线、断不起的订单，昆山高新区怎样闯过最难的春天？ / 四十二个小时与一条产业链 () p',
    ],
  ],
  [
    'no deck stands below a line that leads on by a colon',
    [
      '厦门火炬高新区：\n让人才“带着行李来，带着项目留”',
      '　　本报讯（记者 叶伟）租金减半、拎包入住。11月22日，人才公寓启用。',
    ],
    ['brief: 厦门火炬高新区：让人才“带着行李来，带着项目留” (记者叶伟*) p'],
  ],
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
  [
    'a name set apart from the text above and close to a headline with its own author is a column',
    [close(...REPORT), close('石敢当', '把茶锅搬进展厅', '本报记者 李想', text('玉山'))],
    [READ, 'report: 石敢当 / 把茶锅搬进展厅 (本报记者李想) p'],
  ],
  [
    'a name close to the text above is its author',
    [close(...REPORT, '石敢当'), close('把茶锅搬进展厅', '本报记者 李想', text('玉山'))],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟 石敢当) p', 'report: 把茶锅搬进展厅 (本报记者李想) p'],
  ],
  [
    'a deck may say that the report is a visit',
    ['水泵会听声', '昆山高新区水泵企业探访', '本报记者 叶伟', text('昆山')],
    ['report: 水泵会听声 / 昆山高新区水泵企业探访 (本报记者叶伟) p'],
  ],
  [
    'what the news comes to is its deck',
    [close('昆山高新区新添九家“瞪羚”', '累计已有三十七家', '本报记者 叶伟', text('昆山'))],
    ['report: 昆山高新区新添九家“瞪羚” / 累计已有三十七家 (本报记者叶伟) p'],
  ],
  [
    'another clause below the news is the headline’s second line',
    [close('昆山高新区新添九家“瞪羚”', '如今已有三十七家', '本报记者 叶伟', text('昆山'))],
    ['report: 昆山高新区新添九家“瞪羚”如今已有三十七家 (本报记者叶伟) p'],
  ],
  [
    'a line that ends with 着 is the first of a headline over two',
    ['一盏灯照着', '一条街', '本报记者 叶伟', text('昆山')],
    ['report: 一盏灯照着一条街 (本报记者叶伟) p'],
  ],
  [
    'at the top of a page a line with a blank one below, above a headline set close, is the page’s',
    [FOLIO, '献给！园区里听水声的人', close('从一台水泵听出一条产业链来', '水声不会骗人', text('昆山'))],
    ['report: 从一台水泵听出一条产业链来水声不会骗人 () p'],
  ],
  [
    'where blank lines stand in the headline too, it belongs to the headline',
    [FOLIO, '献给！园区里听水声的人', '从一台水泵听出一条产业链来', close('水声不会骗人', text('昆山'))],
    ['report: 献给！园区里听水声的人从一台水泵听出一条产业链来水声不会骗人 () p'],
  ],
  [
    'above a headline over two lines, the first with a colon, stands a kicker',
    [...REPORT, close('茶农正忙着春茶的好时节', '忙碌的茶锅：', '炒热一条街', '本报记者 李想', text('玉山'))],
    [READ, 'report: 茶农正忙着春茶的好时节 / 忙碌的茶锅：炒热一条街 (本报记者李想) p'],
  ],
  [
    'without the colon the three lines are one headline',
    [...REPORT, close('茶农正忙着春茶的好时节', '忙碌的茶锅', '炒热一条街', '本报记者 李想', text('玉山'))],
    [READ, 'report: 茶农正忙着春茶的好时节忙碌的茶锅炒热一条街 (本报记者李想) p'],
  ],
  [
    'between headline and author a deck may ask at length',
    ['水声里的学问', ASKED, '本报记者 叶伟', text('昆山')],
    [`report: ${ASKED} (本报记者叶伟) p`],
  ],
  [
    'a question set in there is the first paragraph',
    ['水声里的学问', `　　${ASKED}`, '本报记者 叶伟', text('昆山')],
    ['report: 水声里的学问 (本报记者叶伟) pp'],
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

test.each([
  [
    'an honour and where its bearer works',
    '魏志强：听声辨病三十年',
    '浙江省五一劳动奖章、昆山甲泵业有限公司二号泵房',
    1,
  ],
  ['but no place and a body', '魏志强：听声辨病三十年', '浙江省的园区、昆山甲泵业有限公司二号泵房', -1],
  ['the class of a numbered firm', '② 昆山甲泵业有限公司', '【领头羊】', 1],
  ['but not of a firm without a number', '昆山甲泵业有限公司', '【领头羊】', -1],
])('a deck may be %s', (_, title, below, at) => {
  expect(deckAt([title, below].map((label) => ({ text: label, spans: [] })))).toBe(at);
});
