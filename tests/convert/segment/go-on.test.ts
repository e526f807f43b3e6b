import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

const LEAD = '玻璃一次次“瘦身”，老工人也一次次重新当学徒，把铂金通道的寿命一点点延长，从不停歇。';
const ITEM = '开学第一周，渭南的中小学同时多了一门新课，老师是企业派来的工程师，学生都说很新鲜。';
/** Cut by the column. */
const CUT =
  '科技大学教授屈若兰带着六名学生，在一千五百摄氏度的铂金通道旁边，一天接着一天，一夜接着一夜，守了整整';

test('an entry of a roll is whole without a full stop', () => {
  const page = [
    '昆山高新区重奖创新者',
    `　　本报讯（记者 丁玫）${LEAD}`,
    '二等奖（1项）',
    '1.昆山微感传感科技有限公司——车规级传感器',
    '渭南高新区把新课搬进中小学',
    `　　本报讯 ${ITEM}`,
    `　　${ITEM.replace('渭南的', '全市')}`,
    `　　${ITEM.replace('渭南的', '全省')}`,
    '三间平房、两圈羊舍、一台仪器，小院今天挂牌。',
  ];
  expect(outline(page)).toEqual([
    'report: 昆山高新区重奖创新者 (记者丁玫*) php',
    expect.stringMatching(/渭南高新区把新课搬进中小学 \(\) pppp$/u),
  ]);
});

test('a note in brackets is whole without a full stop', () => {
  const page = [
    '昆山高新区揭晓“金点子”',
    `　　本报讯（记者 丁玫）${LEAD}`,
    `　　${LEAD.replace('玻璃', '盖板')}`,
    '（排名不分先后，结果由主办方公布）',
    '渭南高新区把新课搬进中小学',
    `　　本报讯 ${ITEM}`,
    `　　${ITEM.replace('渭南的', '全市')}`,
    '玻璃、盖板、铂金通道，都在车间里。',
  ];
  expect(outline(page)).toEqual([
    'brief: 昆山高新区揭晓“金点子” (记者丁玫*) ppp',
    'brief: 渭南高新区把新课搬进中小学 () ppp',
  ]);
});

test.each([
  [
    'flush where paragraphs are set in',
    [`　　${CUT}`, `　　本报讯 ${ITEM}`, '一个暑假，终于成功。', `　　${LEAD}`],
  ],
  ['in words of the article cut off', [CUT, `本报讯 ${ITEM}`, '一个暑假，铂金通道终于换新。', LEAD]],
])('a paragraph cut off at the column’s end goes on below another article, %s', (_, body) => {
  const [cut = '', item = '', rest = '', more = ''] = body;
  const inset = cut.startsWith('　') ? '　　' : '';
  const page = [
    '一块玻璃的瘦身之路',
    '本报记者 叶伟',
    inset + LEAD,
    inset + LEAD.replace('玻璃', '盖板'),
    cut,
    '渭南高新区把新课搬进中小学',
    item,
    inset + ITEM.replace('渭南的', '全市'),
    rest,
    more,
  ];
  expect(outline(page)).toEqual([
    expect.stringMatching(/一块玻璃的瘦身之路 \(本报记者叶伟\) pppp$/u),
    'brief: 渭南高新区把新课搬进中小学 () pp',
  ]);
});

test.each([
  [
    'a jump behind the last sentence is followed, and its notes are no text',
    '（下转A7版）',
    '（上接A5版）',
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pp', 'report: 渭南高新区再出发 (本报记者李想) p'],
  ],
  [
    'brackets that name no page are text',
    '（下转产线）',
    '（上接产线）',
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'report: 渭南高新区再出发 (本报记者李想) pp'],
  ],
])('%s', (_, leaves, lands, articles) => {
  const page = [
    ...['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山') + leaves],
    ...['渭南高新区再出发', '本报记者 李想', text('渭南')],
    lands + text('昆山'),
  ];
  expect(outline(page)).toEqual(articles);
});
