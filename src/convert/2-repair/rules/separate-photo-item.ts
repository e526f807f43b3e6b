import { bmp } from '../../plane.ts';
import { endsAtCredit, isFlushText, linesOfCaption, resumesBehindCredit } from '../inset.ts';
import { CLEARLY_SHORT, type SetLine } from '../measure.ts';
import type { SeamRule } from '../rule.ts';
import { behindPointer, isCreditedLine, opensPictureText, trailingCredit } from '../shape.ts';

/** `……5月` / `18日，……`: the column cut a date, no picture begins; none is cut in `……两个月` / `11月3日，……`. */
const DATE_CUT = /[年\d]\n\d|月\n\d{1,2}(?!\d?月)/u;

const ONE_SENTENCE = bmp(/^[^。！？：:]{8,44}。[^。！？]{0,24}$/u);

/** Ems; what a picture leaves of a line is often shorter. */
const SHORTEST_HEADLINE = 7;

/** What goes on below a picture set into its sentence, in two examples. */
const REST_OF_SENTENCE = [
  '照急缓排成红、黄、蓝三色清单，每',
  '个断点配一名党员干部跟到底，办到',
  '底，直到企业满意为止，从不停歇，',
  '已经帮助了三十多家本地企业解困。',
];

/** Text with who took the picture, on one line or, where paragraphs are set in, on a few flush ones; where lines are paragraphs, one taken is told from the text by its credit alone. */
function isCaption(line: SetLine, ahead: SetLine[]): boolean {
  const { text, measure, setsIn } = line;
  if (isCreditedLine(text)) return measure !== undefined || trailingCredit(text) < 0;
  return setsIn && measure !== undefined && linesOfCaption([line, ...ahead]) > 0;
}

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
    if (before.ends && open[0]?.indented && !after.indented && isCaption(after, ahead)) return 'break';
    if (!before.ends && isPhotoHeadline(after, ahead)) return 'break';
    if (!before.ends && resumesBehindCredit(open, after, ahead)) return 'break';
    if (!before.ends && isSetApart(open, before, after, ahead)) return 'break';
    if (/^\d/u.test(after.text) && DATE_CUT.test(`${before.text.slice(-1)}\n${after.text}`)) return undefined;
    if (!before.ends && isShownLater(after.text)) return undefined;
    if (!opensPictureText(after.text) && !isSetIn(before, after, ahead)) return undefined;
    if (after.ends && ahead[0]?.shape === 'credit') return 'break';
    return !before.ends && endsAtCredit([after, ...ahead]) ? 'break' : undefined;
  },
};

/**
 * One whole sentence and who took the picture, on a line or two between blank lines: no text goes on so below a line that
 * is not full. Where lines are paragraphs, no blank ones are asked for.
 */
function isSetApart([first]: SetLine[], before: SetLine, after: SetLine, ahead: SetLine[]): boolean {
  if (before.width > (before.measure ?? Infinity) * CLEARLY_SHORT) return false;
  const ofPicture = first?.shape === 'caption' || opensPictureText(first?.text ?? '');
  if (ofPicture || after.indented || !ONE_SENTENCE.test(after.text)) return false;
  const [below, further] = ahead;
  const apart = after.line.gap > 0 && (below === undefined || below.line.gap > 0);
  if (isCreditedLine(after.text)) return apart || (before.measure ?? after.measure) === undefined;
  if (after.line.gap === 0) return false;
  const credit = after.ends && below?.shape === 'credit' && below.line.gap === 0;
  return credit && (further === undefined || further.line.gap > 0);
}

/** Ems of a headline of two clauses. */
const LONGEST_CLAUSES = 16;
/** `傅回赠一套量具。图为拜师仪式现场。`: the picture's text began further up. */
function isShownLater(text: string): boolean {
  if (!text.includes('图')) return false;
  const [said = '', shown] = text.split(/(?<=[。！？][”’]?)(?=图\s*为)/u);
  return shown !== undefined && !opensPictureText(said);
}

/** `清凉一夏` / `谭 冰 摄` / `8月2日，……`: a picture's headline, close to it its credit and its text, or these two the other way round. */
function isPhotoHeadline(
  { text, ends, indented, measure = Infinity, width, line }: SetLine,
  ahead: SetLine[],
): boolean {
  const [credit, told] = ahead;
  const short = measure === Infinity || (width >= SHORTEST_HEADLINE && width <= measure * CLEARLY_SHORT);
  const ofTextAbove = line.gap === 0 && (credit?.line.gap ?? 0) > 0;
  return (
    !ends &&
    !ofTextAbove &&
    !indented &&
    !/[。；、]/u.test(text) &&
    !(text.includes('，') && (line.gap === 0 || width > LONGEST_CLAUSES)) &&
    ((credit?.shape === 'credit' && opensPictureText(told?.text ?? '')) ||
      (short && endsAtCredit(ahead) && opensPictureText(behindPointer(credit?.text ?? ''))))
  );
}

/** Set apart by a blank line in the middle of a sentence that goes on below the credit, on a page that sets its lines close. */
function isSetIn(before: SetLine, after: SetLine, ahead: SetLine[]): boolean {
  const apart = !before.ends && before.closeSet && after.line.gap > 0 && before.width > after.width * 0.5;
  const credit = apart ? ahead.findIndex(({ shape }) => shape === 'credit') : -1;
  const told = [after, ...ahead.slice(0, Math.max(0, credit))];
  const goesOn = told.some(({ indented }, at) => indented && at > 1);
  const behind = ahead[credit + 1];
  return credit >= 0 && !goesOn && behind !== undefined && isFlushText(behind);
}
