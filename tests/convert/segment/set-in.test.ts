import { expect, test } from 'vitest';
import { outline } from './outline.ts';
import { LENS, TEA, TIDE } from './texts.ts';

/** Lines set close, as they stand; `outline` sets them apart. */
const close = (...lines: string[]) => lines.join('\n');

const HEAD = ['老铸造厂里长出“数字心脏”', '本报记者　程立'];
const FIRST =
  '　　走进淄川铸锻厂的老厂房，听不到锤声，只有机械臂起落的风声，三百台设备的体温、脉搏全在一块屏上。';
const CUT = '　　“以前靠老师傅的耳朵，现在靠传感器。”厂长耿大川说，系统上线头一个月就揪出十七处隐';
const REST = '患，把停机时间压缩了四成，省下的电费够发两个月的夜班补贴。';
const LAST = [
  '　　变化并不是一天发生的，三年前厂里交过八百万元的学费，设备至今躺在库房里落灰。',
  '　　耿大川不服气，带着几个年轻人从零写起，白天蹲机台，晚上改代码，写坏了四台电脑。',
  '　　下一步，铸锻厂打算把这颗“心脏”搬到云上，让更多的小厂花小钱也能看得起病。',
];
const interrupted = (...picture: string[]) => [close(...HEAD, FIRST, CUT, ...picture, REST, ...LAST)];

const WHOLE = 'report: 老铸造厂里长出“数字心脏” (本报记者程立) ppppp';
const TOLD = '11月3日，在临沂高新区的山东海翎渔具有限公司，工人在检验出口鱼竿。';

test.each([
  [
    'news in a picture set into a sentence is an item of its own',
    [`▲${TOLD}这批鱼竿将发往挪威、芬兰等国。`, '罗小满　摄'],
    [WHOLE, 'photo-news:  () pc'],
  ],
  ['so it is with the credit above', ['摄影　罗小满', TOLD], [WHOLE, 'photo-news:  () cp']],
  [
    'with a headline of its own',
    ['鱼竿“钓”来外国客', TOLD, '罗小满　摄'],
    [WHOLE, 'photo-news: 鱼竿“钓”来外国客 () pc'],
  ],
  [
    'and a mark in front of its text, that runs over two lines',
    ['鱼竿“钓”来外国客', `▲${TOLD.slice(0, 20)}`, TOLD.slice(20), '罗小满　摄影报道'],
    [WHOLE, 'photo-news: 鱼竿“钓”来外国客 (摄影报道罗小满*) pc'],
  ],
  [
    'signed by who wrote it and took the picture',
    ['鱼竿“钓”来外国客', `　　${TOLD}`, '图/文　罗小满'],
    [WHOLE, 'photo-news: 鱼竿“钓”来外国客 (图/文罗小满) p'],
  ],
  [
    'what tells no time is news too, where nobody else on the page speaks of it',
    ['临沂高新区“沂河杯”龙舟赛上，山东海翎渔具有限公司代表队率先冲线。', '罗小满/图'],
    [WHOLE, 'photo-news:  () pc'],
  ],
  [
    'what shows the article is its caption',
    ['图为淄川铸锻厂的机械臂正在取件。', '程立　摄'],
    [`${WHOLE.slice(0, -3)}ccppp`],
  ],
  [
    'also without a word of the article',
    ['▲徒弟在和师傅调试压机。', '程立　摄'],
    [`${WHOLE.slice(0, -3)}ccppp`],
  ],
])('%s', (_, picture, expected) => {
  const [article = '', ...items] = outline(interrupted(...picture));
  const sorted = (line: string) => line.replace(/[pch]+$/u, (roles) => [...roles].sort().join(''));
  expect([sorted(article), ...items]).toEqual([sorted(expected[0] ?? ''), ...expected.slice(1)]);
});

const BETWEEN = [...HEAD, FIRST, CUT + REST];

test.each([
  [
    'between two paragraphs a flush text of no word of the article, with its credit, is news in a picture',
    [
      close(
        ...BETWEEN,
        '临沂高新区“沂河杯”龙舟赛上，山东海翎渔具有限公司代表队率先冲线。',
        '罗小满/图',
        ...LAST,
      ),
    ],
    ['report: 老铸造厂里长出“数字心脏” (本报记者程立) ppppp', 'photo-news:  () pc'],
  ],
  [
    'so is a long caption that tells when',
    [
      close(
        ...BETWEEN,
        '▲11月3日，在临沂高新区的山东海翎渔具有限公司，工人在检验出口鱼竿。这批鱼竿将发往挪威、芬兰等国。',
        '罗小满　摄',
        ...LAST,
      ),
    ],
    ['report: 老铸造厂里长出“数字心脏” (本报记者程立) ppppp', 'photo-news:  () pc'],
  ],
  [
    'where paragraphs are set in, flush text below a picture goes on with the paragraph above it',
    [
      close(
        ...HEAD,
        FIRST,
        '　　“以前靠老师傅的耳朵，现在靠传感器。”厂长耿大川说。',
        '▲11月3日，在临沂高新区的山东海翎渔具有限公司，工人在检验出口鱼竿。',
        '这批鱼竿将发往挪威。',
        '（罗小满　摄）',
        '“那时候客户连我们厂在哪儿都不知道，我们就在地图上画了个圈。”',
        ...LAST,
      ),
    ],
    ['report: 老铸造厂里长出“数字心脏” (本报记者程立) ppppp', 'photo-news:  () pc'],
  ],
  [
    'captions below the author who ends an article are its own',
    [
      close(
        ...HEAD.slice(0, 1),
        FIRST,
        CUT + REST,
        ...LAST,
        '本报记者　程立',
        '耿大川（左）和徒弟在核对图纸。',
      ),
      close('给“慢功夫”留一张椅子', '□　师北原', '　　园区里流行一句话：今天的速度就是明天的位置。'),
    ],
    ['report: 老铸造厂里长出“数字心脏” (本报记者程立) pppppc', 'brief: 给“慢功夫”留一张椅子 (师北原) p'],
  ],
])('%s', (_, page, expected) => {
  expect(outline(page)).toEqual(expected);
});

/** A paragraph set in, in lines of eighteen characters. */
const column = (text: string) => `　　${text}`.match(/.{1,18}/gu)?.join('\n') ?? '';

test('a headline below the last picture does not go on with the paragraph above it', () => {
  const page = [
    ...HEAD,
    ...[FIRST, CUT + REST, ...LAST].map((text) => column(text.trim())),
    '▲工人在检验鱼竿。',
    '（罗小满　摄）',
    '产业链上建支部，车间里面解难题',
    '本报记者　师北原',
    ...[TEA, LENS, TIDE].map(column),
  ];
  expect(outline([close(...page)]).map((line) => line.split(' ')[1])).toEqual([
    '老铸造厂里长出“数字心脏”',
    '产业链上建支部，车间里面解难题',
  ]);
});
