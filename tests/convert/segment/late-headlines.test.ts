import { expect, test } from 'vitest';
import { outline } from './outline.ts';

/** Lines set close, as they stand; `outline` sets them apart. */
const close = (...lines: string[]) => lines.join('\n');

const PARAGRAPHS = [
  '　　走进淄川铸锻厂的老厂房，听不到锤声，只有机械臂起落的风声，三百台设备的体温、脉搏全在一块屏上。',
  '　　变化并不是一天发生的，三年前厂里交过八百万元的学费，设备至今躺在库房里落灰。',
  '　　下一步，铸锻厂打算把这颗“心脏”搬到云上，让更多的小厂花小钱也能看得起病。',
];
const FOUNDRY = close('老铸造厂里长出“数字心脏”', '本报记者　程立', ...PARAGRAPHS);
const SIGNED_BELOW = close('老铸造厂里长出“数字心脏”', ...PARAGRAPHS, '本报记者　程立');
const READ = 'brief: 老铸造厂里长出“数字心脏” (本报记者程立) ppp';
const BOOKS = [
  '　　每天下午四点，退休教师苗淑芬都会推着一辆小车，准时出现在汇智路的电子厂门口，车上是两百多本旧书。',
  '　　起初没人借，她就坐在台阶上自己读给下班的青工听，读到第三个星期，书架空了一半。',
  '　　如今这个图书角有了固定的屋子，仍在汇智路的电子厂门口，墙上贴满读者写的纸条。',
] as const;
const BUS = close(
  '园区公交加密夜班线',
  '本报记者　何守义',
  '　　从本月起，末班车延到零点，首周客流就涨了两成。',
);
const BUS_READ = 'brief: 园区公交加密夜班线 (本报记者何守义) p';
const LABELS = ['水声不会骗人', '茶锅搬进展厅', '白茶林里的课', '渡口有了屏幕', '窑火烧到半夜'];
const TITLE = '退休教师办起“车间图书角”';

test.each([
  [
    'a headline of a park that only the last paragraphs name is theirs',
    [
      '鹰潭高新区铜箔“薄”出新高度',
      '本报讯（记者 桂明珠）3.5微米，相当于一根头发丝的二十分之一，鹰潭高新区的信江铜箔近日下线。',
      '首席工程师郑铜生笑称，自己的名字注定要和铜打一辈子交道。',
      '买了直升机，去哪里保养？11月2日，昌南通航在景德镇高新区开业。',
      '开业当天，通航协会签订了服务协议。',
      '直升机“4S店”落户景德镇高新区\n（通讯员　瓷　言）',
      '南昌高新区揭榜挂帅张榜\n本报讯（记者 钟采薇）南昌高新区近日发布榜单。',
    ],
    [
      'brief: 鹰潭高新区铜箔“薄”出新高度 (记者桂明珠*) pp',
      'brief: 直升机“4S店”落户景德镇高新区 (通讯员瓷言) pp',
      'brief: 南昌高新区揭榜挂帅张榜 (记者钟采薇*) p',
    ],
  ],
  [
    'also behind the authors of a text set apart below another article',
    [
      '南阳高新区发布装备计划\n　　本报讯（记者 叶伟）12月8日，南阳高新区发布氢能装备计划。\n　　发布会上，银行与管委会签约。',
      '　　一根尼龙丝能做什么？在平顶山高新区，答案可以是气囊。\n　　为了让下游跟着上游走，平顶山高新区设立基金。\n（豫工宣）\n平顶山高新区：尼龙“织”出新赛道',
      '许昌高新区“科技副总”结对30家企业\n　　12月5日，许昌高新区举行聘任仪式。',
    ],
    [
      'brief: 南阳高新区发布装备计划 (记者叶伟*) pp',
      'brief: 平顶山高新区：尼龙“织”出新赛道 (豫工宣) pp',
      'brief: 许昌高新区“科技副总”结对30家企业 () p',
    ],
  ],
  [
    'a caption between a late headline and the next one belongs to the text above',
    [
      '夜校开进职工公寓\n　　本报讯（记者 叶伟）夜校开进职工公寓，每周二晚七点上课，报名已满。',
      '',
      '　　凌晨1点，昆山越芯封测有限公司换班，工程师骑车去吃一碗面。',
      '　　两个月来，小摊卖出三千碗面，食材都从农场直送。',
      '芯片厂门口的“深夜食堂”',
      '本报记者　茹 彬 文/摄',
      '图为“深夜食堂”一角。',
      '玉山高新区\n退役电池“体检”只要15分钟',
      '　　本报讯　新能源车用上七八年，电池还剩多少“元气”？',
    ],
    [
      'brief: 夜校开进职工公寓 (记者叶伟*) p',
      'brief: 芯片厂门口的“深夜食堂” (本报记者茹彬) ppc',
      'brief: 玉山高新区 / 退役电池“体检”只要15分钟 () p',
    ],
  ],
  [
    'headline and author close below a comment whose column stands above it, the next headline apart',
    [
      '夜校开进职工公寓\n　　本报讯（记者 叶伟）夜校开进职工公寓，每周二晚七点上课，报名已满。',
      '◆高新漫谈\n　　最近去园区办事，发现不少部门的门上多了一块小木牌。\n推门就办，推的是作风\n余　白',
      '◆　◆　◆\n千余岗位周六“摆摊”\n　　记者昨从就业服务中心获悉，本周六有一场招聘会，岗位千余个。',
    ],
    [
      'brief: 夜校开进职工公寓 (记者叶伟*) p',
      'commentary: ◆高新漫谈 / 推门就办，推的是作风 (余白) p',
      'brief: 千余岗位周六“摆摊” () p',
    ],
  ],
  [
    'with its author a headline below a text set apart takes that from the article above',
    [FOUNDRY, close(...BOOKS, TITLE, '本报记者　卢晓梅'), BUS],
    [READ, `brief: ${TITLE} (本报记者卢晓梅) ppp`, BUS_READ],
  ],
  [
    'without an author too, where it stands close to the text and apart from the next headline',
    [FOUNDRY, close(...BOOKS, TITLE), BUS],
    [READ, `brief: ${TITLE} () ppp`, BUS_READ],
  ],
  [
    'a text that names its author behind the last full stop is not signed for the one above',
    [FOUNDRY, close(BOOKS[0], BOOKS[1], `${BOOKS[2]}（卢晓梅）`, TITLE), BUS],
    [READ, `brief: ${TITLE} (卢晓梅) ppp`, BUS_READ],
  ],
  [
    'nor where the one above has no author',
    [
      close('老铸造厂里长出“数字心脏”', ...PARAGRAPHS),
      close(BOOKS[0], BOOKS[1], `${BOOKS[2]}（卢晓梅）`, TITLE),
      BUS,
    ],
    ['brief: 老铸造厂里长出“数字心脏” () ppp', `brief: ${TITLE} (卢晓梅) ppp`, BUS_READ],
  ],
  [
    'where the text has words of the article above, that goes on',
    [FOUNDRY, close('　　淄川铸锻厂的老厂房今年还要扩建。', ...BOOKS), BUS],
    [`${READ.replace('brief', 'report')}pppp`, BUS_READ],
  ],
  [
    'with its author a headline may stand below the first paragraph',
    [SIGNED_BELOW, close(BOOKS[0], TITLE, '本报记者　卢晓梅', BOOKS[1], BOOKS[2]), BUS],
    [READ, `brief: ${TITLE} (本报记者卢晓梅) ppp`, BUS_READ],
  ],
  [
    'below the second as well, where what stands below says again what stands above',
    [SIGNED_BELOW, close(BOOKS[0], BOOKS[1], TITLE, BOOKS[2]), BUS],
    [READ, `brief: ${TITLE} () ppp`, BUS_READ],
  ],
  [
    'and below a text that is set apart in the article above',
    [FOUNDRY, close(BOOKS[0], BOOKS[1], TITLE, '本报记者　卢晓梅', BOOKS[2]), BUS],
    [READ, `brief: ${TITLE} (本报记者卢晓梅) ppp`, BUS_READ],
  ],
  [
    'with its kicker',
    [SIGNED_BELOW, close(BOOKS[0], '七十一岁的退休教师苗淑芬——', TITLE, BOOKS[1], BOOKS[2]), BUS],
    [READ, `brief: 七十一岁的退休教师苗淑芬—— / ${TITLE} () ppp`, BUS_READ],
  ],
  [
    'below a framed name alone on its line the headline may stand under the first paragraph',
    [FOUNDRY, close('[ 人 物 ]', BOOKS[0], TITLE, '本报记者　卢晓梅', BOOKS[1], BOOKS[2]), BUS],
    [READ, `brief: [ 人 物 ] / ${TITLE} (本报记者卢晓梅) ppp`, BUS_READ],
  ],
  [
    'between blank lines it is that of the text above, where the next headline stands close to its author',
    [close(`　　本报讯（记者 卢晓梅）${BOOKS[0].trim()}`, BOOKS[1]), TITLE, BUS],
    [`brief: ${TITLE} (记者卢晓梅*) pp`, BUS_READ],
  ],
  [
    'over two lines as well',
    [
      close(`　　本报讯（记者 卢晓梅）${BOOKS[0].trim()}`, BOOKS[1]),
      close('车间里来了图书角', '下班青工围着听'),
      close('园区公交加密夜班线', '　　本报讯 从本月起，末班车延到零点，首周客流就涨了两成。'),
    ],
    ['brief: 车间里来了图书角下班青工围着听 (记者卢晓梅*) pp', 'brief: 园区公交加密夜班线 () p'],
  ],
  [
    'right below the author of the text that has none, with a blank line before the next one',
    [
      close(BOOKS[0], BOOKS[1], '（卢晓梅）', TITLE),
      close('园区公交加密夜班线', '　　从本月起，末班车延到零点，首周客流就涨了两成。', '本报记者　何守义'),
    ],
    [`brief: ${TITLE} (卢晓梅) pp`, BUS_READ],
  ],
  [
    'above the name of the next column, which has its own headline and author',
    [
      close(`　　本报讯（记者 卢晓梅）${BOOKS[0].trim()}`, BOOKS[1]),
      close(
        TITLE,
        '◆高新时评',
        '别让“揭榜”变成“揭短”',
        '●李想',
        '　　谁有本事谁揭榜，本是打破论资排辈的好办法。',
      ),
    ],
    [`brief: ${TITLE} (记者卢晓梅*) pp`, 'commentary: ◆高新时评 / 别让“揭榜”变成“揭短” (李想) p'],
  ],
  [
    'more lines than any headline has stay in the article above',
    [FOUNDRY, ...LABELS],
    ['brief: 老铸造厂里长出“数字心脏” (本报记者程立) pppppppp'],
  ],
  ['a few that head nothing are no part of it', [FOUNDRY, ...LABELS.slice(0, 3)], [READ]],
])('%s', (_, page, expected) => {
  expect(outline(page)).toEqual(expected);
});
