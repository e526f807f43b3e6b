import { endsAtCredit, resumesBehindCredit } from '../inset.ts';
import { isFlushCaption, isPhotoHeadline, isPictureApart, isSetIn, isShownLater } from '../pictures.ts';
import type { SeamRule } from '../rule.ts';
import { opensPictureText } from '../shape.ts';

/** `……5月` / `18日，……`: the column cut a date, no picture begins; none is cut in `……两个月` / `11月3日，……`. */
const DATE_CUT = /[年\d]\n\d|月\n\d{1,2}(?!\d?月)/u;

/** What goes on below a picture set into its sentence, in two examples. */
const REST_OF_SENTENCE = [
  '照急缓排成红、黄、蓝三色清单，每',
  '个断点配一名党员干部跟到底，办到',
  '底，直到企业满意为止，从不停歇，',
  '已经帮助了三十多家本地企业解困。',
];

/** Paragraphs that are set in. */
const SET_IN = [
  '　　以赛促学的账，企业算得最清，订单',
  '都增加了不少。',
  '　　比赛设在车间里，题目也来自车间，',
  '都是故障。',
  '　　夜校每周二晚七点上课，报名的人排',
  '到门外。',
  '　　老师一半来自学院，一半是企业里的',
  '能人。',
];

/** A picture with its text may stand in the middle of a sentence: its credit below gives it away. */
export const separatePhotoItem: SeamRule = {
  id: 'separate-photo-item',
  says: '以日期开头、紧跟图片署名的一段，是插进来的图片说明',
  examples: [
    {
      lines: [
        '5年里光是被他退回的方案就有',
        '11月29日,在位于沈阳高新区的厂房,技术人员正在调试机器人。',
        '李　博摄',
        '300多份。',
      ],
      at: 0,
      verdict: 'break',
    },
    {
      lines: [
        '老师傅对着录音笔讲故事，再让算法',
        '3月7日，齐齐哈尔高新区的齐重数控',
        '装备公司，技术人员正在装配重型卧',
        '式车床。',
        '张　强摄',
        '工程师把故事一个个变成模型。',
      ],
      at: 0,
      verdict: 'break',
    },
    {
      lines: [
        '逐户走访，梳理出一百多个断点，按',
        '',
        '鸿泰公司的工人在检查车身。',
        '苏　挺　摄',
        '',
        ...REST_OF_SENTENCE,
      ],
      at: 0,
      verdict: 'break',
    },
    {
      lines: ['　　他把碎丝贴在本子上，贴了三本。', '新建的纺丝车间正在调试。　司马晴/图'],
      at: 0,
      verdict: 'break',
    },
    {
      lines: [
        '　　费海澄团队今年迎来收获季，他们的公司也被列入江苏省“种子独角兽”企业名单，成为全市最年轻的一家入选企',
        '高新区“科技跑”上，选手从大圣湖大桥出发，终点的奖牌用回收的渔网制成。',
        '（司马晴/图）',
        '业。团队里最年轻的副研究员，则入选青年人才托举工程。',
      ],
      at: 0,
      verdict: 'break',
    },
    {
      lines: ['为了这0.3个百分点，', '灯笼里的“新活儿”', '▲16日，女工在装灯珠。', '孟德龙／摄'],
      at: 0,
      verdict: 'break',
    },
    {
      lines: ['省下的电费够发两个月', '11月3日，工人在检验鱼竿。', '罗小满　摄'],
      at: 0,
      verdict: 'break',
    },
    {
      lines: [
        '　　以赛促学的账，企业算得最清。这家',
        '公司的职工走上了岗位。',
        '选手在比赛中调试真空腔体。　本',
        '报记者　丁　叮　摄',
        '　　目前，高新区的企业已经有五百多',
        '家，还在增加。',
        '　　明年，赛项将增加机器视觉和智能',
        '运维两个模块。',
        '　　比赛设在车间里，题目也来自车间',
        '，都是一些故障。',
        '　　赛后，题目和解法会编成册子，发',
        '到每个班组。',
        '　　夜校每周二晚七点上课，报名的人',
        '排到了门外。',
        '　　老师一半来自学院，一半是企业里',
        '的能人。',
      ],
      at: 1,
      verdict: 'break',
    },
    {
      lines: ['　　高新区聚集了', '', '换电重卡在换电站更换电池。', '靳　朗　摄', '', '轴承企业120余家。'],
      at: 0,
      verdict: 'break',
    },
    {
      lines: ['他焊掉的废料有3吨多，', '', '成员在讨论焊接工艺。 田　博 摄', '', '写满的笔记本有31本。'],
      at: 0,
      verdict: 'break',
    },
    {
      lines: [
        '　　这家企业完成了三轮融资，',
        '',
        '市民在试滑模拟器。 田　博 摄',
        '',
        '累计融资6.8亿元，已经投产。',
      ],
      at: 0,
      verdict: 'break',
    },
    {
      lines: [
        '　　白洋工业园的48公里公共管廊，像血管一样把32家企业连成一体，去年全年一共为周边的道路',
        '白洋工业园的公共管廊。 融媒体中心供图',
        '减少运输量370万吨，节约成本2.9亿元，园区因此被列入国家生态工业示范园区名单，走到了前列。',
      ],
      at: 0,
      verdict: 'break',
    },
    {
      lines: [
        '门诊上个月搬进了创业服务中心一楼，',
        '地方大了三倍，招牌没换。周边的宜昌、',
        '随州也有人慕名而来，有一天，随州高新',
        '',
        '区一家专用车企业拉来整整一车水泵电机。',
        '　　　　　　　　　　　　　丁小帆　摄',
        '',
        '高新区发出首张“园区通”',
      ],
      at: 2,
      verdict: undefined,
    },
    {
      lines: ['12月2日，重卡在', '', '新乡高新区换电站更换电池。', '靳　朗　摄', '', '新乡高新区换电'],
      at: 0,
      verdict: undefined,
    },
    {
      lines: [
        ...SET_IN,
        '　　总经理说，难的不是技术，是说服',
        '大企业开门，街道干部跑了很多趟，想出',
        '志愿者佩戴头环打字。 田 博 摄',
        '碳积分抵停车费，去年入选了优秀案例。',
      ],
      at: 9,
      verdict: 'break',
    },
    {
      lines: [
        '　　基金由高新区联合市里的银',
        '行、',
        '参赛选手正在调试机器人。 田 博 摄',
        '',
        '保险公司等九家机构设立，最高可贷',
      ],
      at: 1,
      verdict: 'break',
    },
    { lines: ['光是被他退回的方案就有', '300多份。'], at: 0, verdict: undefined },
    {
      lines: [
        '今年8月，公司又获评福建',
        '省科技小巨人',
        '',
        '张　强摄',
        '10月1日晚，软件园的广场上，员工围成一圈。',
      ],
      at: 0,
      verdict: undefined,
    },
    {
      lines: ['他把老账本送给徒弟，徒弟', '送来一罐新茶。图为收徒现场。', '张　强摄'],
      at: 0,
      verdict: undefined,
    },
    {
      lines: ['他把老账本送给徒弟，徒弟', '近日，水泵厂收徒。图为收徒现场。', '张　强摄'],
      at: 0,
      verdict: 'break',
    },
    {
      lines: ['他把账本翻开', '', '水声听三十年，账本记三十年', '张　强摄', '8月2日，徒弟在听音。'],
      at: 0,
      verdict: 'break',
    },
    {
      lines: ['他把账本翻开', '水声听三十年，账本记三十年', '张　强摄', '8月2日，徒弟在听音。'],
      at: 0,
      verdict: undefined,
    },
    {
      lines: [
        '逐户走访，梳理出一百多个断点，按',
        '',
        '鸿泰公司的工人在检查车身，一边看',
        '一边记，从早到晚没有停下来过。',
        '　　检查做完，车就要下线了。',
        '苏　挺　摄',
        '',
        ...REST_OF_SENTENCE,
      ],
      at: 0,
      verdict: undefined,
    },
    {
      lines: ['相当于一枚硬币的厚度。5月', '18日，企业宣布良品率突破九成。', '张　强摄'],
      at: 0,
      verdict: undefined,
    },
  ],
  decide({ open, before, after, ahead }) {
    if (before.ends && open[0]?.indented && !after.indented && isFlushCaption(after, ahead)) return 'break';
    if (!before.ends && isPhotoHeadline(after, ahead)) return 'break';
    if (!before.ends && resumesBehindCredit(open, after, ahead)) return 'break';
    if (!before.ends && isPictureApart(open, before, after, ahead)) return 'break';
    if (/^\d/u.test(after.text) && DATE_CUT.test(`${before.text.slice(-1)}\n${after.text}`)) return undefined;
    if (!before.ends && isShownLater(after.text)) return undefined;
    if (!opensPictureText(after.text) && !isSetIn(before, after, ahead)) return undefined;
    if (after.ends && ahead[0]?.shape === 'credit') return 'break';
    return !before.ends && endsAtCredit([after, ...ahead]) ? 'break' : undefined;
  },
};
