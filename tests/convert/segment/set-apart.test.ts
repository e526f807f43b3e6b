import { expect, test } from 'vitest';
import { outline } from './outline.ts';
import { GLAZE, LENS, NEWS, TEA, TIDE } from './texts.ts';

/** Lines set close: no blank line between them. */
const close = (...lines: string[]) => lines.join('\n');

const ORCHARD = '果园里的老梨树结了一百多年果子，今年枝头挂上了会说话的牌子，谁路过都要停下来听两句。';
const FERRY = '轮渡站的大爷把旧船票夹进书里，书里还夹着一片芦苇叶，他说这两样东西都是从江上来的。';
const ROOF = '屋顶上的鸽子比保安起得早，它们绕着水塔飞三圈，食堂的蒸汽就从烟囱里冒出来了。';
const BELL = '钟楼修好以后，附近的人又按钟声吃饭睡觉，只有钟表匠自己还戴着那块走慢五分钟的手表。';

test.each([
  [
    'a letter’s answer belongs to it, though its writer signed',
    [
      '晨报来信',
      '路口那棵树别急着砍',
      '市民来电：路口改造，一棵老树被画上了红圈，是不是要砍？（黄阿姨）',
      '记者核实：画红圈是树木编号，这棵树将保留。',
    ],
    ['brief: 路口那棵树别急着砍 (黄阿姨) pp'],
  ],
  [
    'a line with its credit right below the end of an article is its picture’s',
    [
      close('昆山高新区奋进正当时', '本报记者 叶伟', TEA, `${LENS}（叶伟）`, '杜春生在检查焊缝。 受访者供图'),
      close('阳羡湖畔', '本报讯 近日，湖边开了一家茶馆。'),
    ],
    ['brief: 昆山高新区奋进正当时 (本报记者叶伟 叶伟) ppcc', 'brief: 阳羡湖畔 () p'],
  ],
  [
    'one sentence with its credit between paragraphs is a caption',
    ['昆山高新区奋进正当时', '本报记者 叶伟', TEA, '“明眸”系统引导机械臂焊接船板。 叶 伟 摄', LENS],
    ['brief: 昆山高新区奋进正当时 (本报记者叶伟) pccp'],
  ],
  [
    'a label set apart, where the sub-headings stand close, is a headline',
    [
      close('昆山高新区奋进正当时', '本报记者 叶伟', TEA, '慢工快味', LENS, '不止一碗', TIDE),
      close('夜市里摆起招聘摊', GLAZE),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphp', 'brief: 夜市里摆起招聘摊 () p'],
  ],
  [
    'a headline set apart below news, whose paragraphs stand close, is an article’s',
    [
      close('昆山高新区奋进正当时', NEWS, GLAZE),
      close('从“田头”到“码头”', TEA, LENS),
      close('从“灶头”到“船头”', TIDE, ROOF),
    ],
    ['brief: 昆山高新区奋进正当时 (记者叶伟*) pp', 'report: 从“田头”到“码头” () pphpp'],
  ],
  [
    'below a framed column every headline set apart is an article’s',
    [
      close('昆山高新区奋进正当时', '本报记者 叶伟', NEWS, `${GLAZE}（叶伟）`),
      '·创新企业·',
      close('把蛟龙的牙磨尖', TEA, LENS),
      close('给矿灯装上心电图', TIDE, ORCHARD),
      close('从跟着跑到领着跑', FERRY, BELL),
    ],
    [
      'brief: 昆山高新区奋进正当时 (本报记者叶伟 记者叶伟* 叶伟) pp',
      'brief: ·创新企业· / 把蛟龙的牙磨尖 () pp',
      'brief: 给矿灯装上心电图 () pp',
      'brief: 从跟着跑到领着跑 () pp',
    ],
  ],
  [
    'a bracketed note on the page is text, no kicker',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      TEA,
      '（本文写作得到湖边大学新闻中心协助）',
      '采访手记',
      '愿有更多的半间屋',
      LENS,
    ],
    ['brief: 昆山高新区奋进正当时 (本报记者叶伟) pp', 'brief: 采访手记 / 愿有更多的半间屋 () p'],
  ],
  [
    'rows of a list on a page of one line a paragraph stay rows, and what stands behind them is a headline',
    [
      close(
        '昆山高新区创新榜获奖名单',
        '年度企业：昆山甲智能科技有限公司、昆山乙安防技术有限公司',
        '年度人物：杜春生（湖边大学研究员）、申一鸣（昆山甲智能科技有限公司首席科学家）',
      ),
      close('年度企业 · 甲智能', '把声音写在空气里', TEA),
      close('年度人物 · 杜春生', '教授的下班时间', LENS),
      close('年度新锐 · 阳羡基因', '一滴血早知道三年', TIDE),
    ],
    [
      'brief: 昆山高新区创新榜获奖名单 () pp',
      'brief: 年度企业 · 甲智能 / 把声音写在空气里 () p',
      'brief: 年度人物 · 杜春生 / 教授的下班时间 () p',
      'brief: 年度新锐 · 阳羡基因 / 一滴血早知道三年 () p',
    ],
  ],
  [
    'the comment on the page is no sub-heading: 上期回声',
    ['昆山高新区奋进正当时', '本报记者 叶伟', TEA, '上期回声', LENS],
    ['brief: 昆山高新区奋进正当时 (本报记者叶伟) p', 'commentary: 上期回声 () p'],
  ],
  [
    'a headline of another form, set apart among portraits, is a portrait’s too',
    [
      close('昆山高新区表彰劳动者', NEWS),
      close('杜春生：听得懂窑火的人', TEA, LENS),
      close('扫街十五年，记得每一块砖', TIDE, GLAZE),
      close('申一鸣：让无人机替人上楼', ORCHARD, FERRY),
      close('窗口亮着灯', BELL),
      close('路遥遥：深夜里的电管家', ROOF),
    ],
    [
      'brief: 昆山高新区表彰劳动者 (记者叶伟*) p',
      'brief: 杜春生：听得懂窑火的人 () pp',
      'brief: 扫街十五年，记得每一块砖 () pp',
      'brief: 申一鸣：让无人机替人上楼 () pp',
      'brief: 窗口亮着灯 () p',
      'brief: 路遥遥：深夜里的电管家 () p',
    ],
  ],
  [
    'a column above marked headlines, and every headline with its mark',
    [
      close('昆山高新区奋进正当时', '本报记者 叶伟', TEA),
      '优秀班组',
      close('◎温熠班组', LENS),
      close('◎窑火班组', TIDE),
    ],
    [
      'brief: 昆山高新区奋进正当时 (本报记者叶伟) p',
      'brief: 优秀班组 / 温熠班组 () p',
      'brief: 窑火班组 () p',
    ],
  ],
  [
    'a report in one piece on all of them keeps its marked parts',
    [
      close('昆山高新区年度班组群像', '本报记者 叶伟', TEA),
      '优秀班组',
      close('◎温熠班组', LENS),
      close('◎窑火班组', TIDE),
    ],
    ['report: 昆山高新区年度班组群像 (本报记者叶伟) phhphp'],
  ],
  [
    'what a portrait was given stands at the head of its text',
    [
      '昆山高新区表彰企业',
      NEWS,
      '昆山甲泵业有限公司',
      '获奖：国家科学技术进步奖二等奖',
      TEA,
      '昆山乙泵业有限公司',
      '获奖：江苏省专利金奖',
      LENS,
    ],
    ['report: 昆山高新区表彰企业 (记者叶伟*) phpphpp'],
  ],
  [
    'a notice is an article of its own, however short its name',
    ['昆山高新区奋进正当时', '本报记者 叶伟', TEA, '致读者', LENS],
    ['brief: 昆山高新区奋进正当时 (本报记者叶伟) p', 'brief: 致读者 () p'],
  ],
  [
    'an author glued to the last full stop signs where a blank line follows',
    [
      close('昆山高新区奋进正当时', '本报讯 近日，湖边开了一家茶馆。叶伟'),
      close('阳羡湖畔', '本报讯 近日，湖边又开了一家茶馆。'),
    ],
    ['brief: 昆山高新区奋进正当时 (叶伟) p', 'brief: 阳羡湖畔 () p'],
  ],
  [
    'rows of a roll set close end at a blank line',
    [
      close('昆山高新区“匠心奖”获奖名单', '昆山甲泵业有限公司', '昆山乙泵业有限公司', '昆山丙泵业有限公司'),
      close('昆山高新区：十二张红榜贴进车间', '本报讯 近日，红榜贴进了车间。'),
    ],
    ['brief: 昆山高新区“匠心奖”获奖名单 () ppp', 'brief: 昆山高新区：十二张红榜贴进车间 () p'],
  ],
  [
    'a label of three or four characters is a sub-heading, though it stands alone',
    ['红金入药记', '本报记者 叶伟', TEA, '落户之后', `${LENS}昆山高新区`],
    ['report: 红金入药记 (本报记者叶伟) php'],
  ],
  [
    'a phrase above what says more, with a comma, is no kicker',
    ['下班后，来车间隔壁上堂课', '昆山高新区“青工夜校”开班，首期12门课一小时抢空', NEWS],
    ['brief: 下班后，来车间隔壁上堂课昆山高新区“青工夜校”开班，首期12门课一小时抢空 (记者叶伟*) p'],
  ],
  [
    'a quoted subject above its predicate is a headline over two lines',
    [close('昆山高新区奋进正当时', '本报记者 叶伟', TEA), close('“3D打印小镇”', '有了自己的粉末库', NEWS)],
    ['brief: 昆山高新区奋进正当时 (本报记者叶伟) p', 'brief: “3D打印小镇”有了自己的粉末库 (记者叶伟*) p'],
  ],
  [
    'a headline set apart above one paragraph and its credit is a picture’s',
    [
      close('昆山高新区奋进正当时', '本报记者 叶伟', TEA, LENS),
      close('应急演练', '湖边园区企业联合应急演练昨天开场，消防队员带着机器狗钻进厂房。', '叶 伟 摄'),
    ],
    ['brief: 昆山高新区奋进正当时 (本报记者叶伟) pp', 'brief: 应急演练 () pc'],
  ],
  [
    'one sentence right below a signed end is a caption',
    [
      close('昆山高新区奋进正当时', TEA, LENS, '（本报记者 叶伟）', '茶客在炒锅前排队。'),
      close('阳羡湖畔', '本报讯 近日，湖边又开了一家茶馆。'),
    ],
    ['brief: 昆山高新区奋进正当时 (本报记者叶伟) ppc', 'brief: 阳羡湖畔 () p'],
  ],
  [
    'a picture that tells the news below an article’s end is one of its own',
    [
      close('昆山高新区奋进正当时', '本报讯 近日，湖边开了一家茶馆。（叶伟）'),
      close('叶 伟 摄', '▲9月9日，湖边农机公司的装配车间里，工人在赶制一批微耕机。'),
      close('阳羡湖畔', '本报讯 近日，湖边又开了一家茶馆。'),
    ],
    ['brief: 昆山高新区奋进正当时 (叶伟) p', 'photo-news:  () pc', 'brief: 阳羡湖畔 () p'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
