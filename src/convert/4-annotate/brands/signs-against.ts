import { bmp } from '../../plane.ts';
import { tagOf } from '../word-tags.ts';
import { isCatchword, isEach, isFormula, isQuality } from './catchwords.ts';
import type { NameNoun } from './name-nouns.ts';
import { isSure, type Sign } from './sign.ts';

/** 设立“党员示范岗”25个: a sort of thing. */
const MANY = /^\d+(?:余|多)?[间个处座家所块台支](?!人)/u;
const LONG = 24;
/** Titles of research work: 万瓦级光纤激光器国产化关键技术, …研究及应用. */
const RESEARCH = /(?:技术|研究|应用|产业化|机理|理论|方法|工艺|定值|示范)$/u;
const ONE_OF = /[一每][颗把张条座扇道盏剂支粒块名位]$/u;
/** 一张“园区卡” */
const SUM = bmp(/[+＋]./u);
const CARD = bmp(/\p{Script=Han}{2,}[卡码券票]$/u);
const PARALLEL = bmp(/^、\p{Script=Han}{1,4}“/u);
const SLOGAN_LIST = /[、，,：:]/u;
/** Spoken, meant or compared, not named: 当好“…”, 成为“…”, 按下“…”, 变“…”为“…”, 以“…”为主题. */
const FIGURATIVE = bmp(
  /(?:成为|作为|当好|当作|视为|称为|变|按下|跑出|念好|打好|下好|下活|牵住|扭住|发挥|充当|扮演|吃下|吃上|注入|装上(?!的)|架起|亮出|端上|破解|解决|所谓|以|按照|坚持|秉承|秉持|遵循|围绕|紧扣|聚焦|直呼|感慨)[^，,。：:、]{0,6}$|[^售拍热专贩买义]卖$/u,
);
/** 从“制造”到“智造” */
const FROM = /从$/u;
const ON_TO = /^(?:一?路?走?[到向]|变|转|迈)/u;
/** A work of science that won a prize: “…轴承”项目获得…一等奖. */
const PRIZED = bmp(
  /^(?:项目|成果|技术|课题)?(?:[，,]?(?:日前|近日|去年|今年|上月|上周)[，,]?)?(?:荣获|获得?|捧回|摘得|斩获|夺得)[^，,。；;]{2,40}奖|^(?:项目|成果|作品)(?:获得|摘得|夺得|捧得|斩获|拿下)(?=$|[，,])/u,
);
/** Verbs and qualities: “打印”椎体, “聪明”水表. */
const EVERYDAY_TAG = /^[vado]/u;
/** 训练出识别瑕疵的大模型“明察”: a verb, too, may be the name of what somebody made; a 机器人“上班” is at work. */
const MADE = bmp(
  /(?:研发|研制|开发|自研|推出|打造|发明|[做造写训练变][出成]|[这那一]?[台套款]|[叫名])[^，,。；;“”]{0,24}$|(?:软件|程序|底|胶|头|茶具|杯)$/u,
);
/** 写成了“听诊”|分析软件 */
const MADE_RIGHT_BEFORE = /(?:[写做编]成|研发|研制|开发|推出)[了的出]{1,2}$/u;
/** “明眸”分析仪|通过国家药监局审批: what is licensed has a name. */
const APPROVED = bmp(
  /^[^，,。“”]{2,16}(?:通过|取得|拿到|获得?)[^，,。“”]{0,16}(?:审批|注册证|批件|鉴定|批准)/u,
);
/** 316个“微心愿” */
const SO_MANY = /\d(?:余|多|万)?[个条项名位]$/u;
/** 同“飞机骨架”|是一种材料: compared, not named. */
const COMPARED = /(?:同|跟|像|好比|仿佛|如同)$/u;
const ALIKE = /^(?:是|一样|一般|差不多|相同)/u;
/** “手指头”一样的山药, “专列”式的班车 */
const LIKE = /^(?:一样|一般|般|似的|式(?:的|服务))/u;
/** 一台仪器“出山”|的全过程: what becomes of it. */
const GOING = /^的(?:全?过程|经过|那一刻|路上)/u;
/** 学名叫“光学补偿膜”: everybody's word for it. */
const TERMED = /(?:学名|俗名|俗称|统称|术语)[，,]?[叫为是作]?做?$/u;
/** 石头怎么变芯片 */
const ASKS = /怎么|怎样|如何|为什么|为何/u;
/** “一书两签”计划 has a name though it counts. */
const UNDERTAKING = bmp(
  /^(?:计划|行动|工程|活动|基金|奖学金|助学金|\p{Script=Han}{0,4}创业赛|\p{Script=Han}{0,4}(?:工作|操作|抛光|焊|诊断|检修|装配|教学|换模|调试)法)/u,
);
/** 叫作“一课双师” */
const CALLED = /[叫名]|项目$/u;
/** 向天空要空间, 按疗效付费; 向日葵 and 为民 begin no phrase. */
const ADVERBIAL = bmp(
  /^(?!向[日导阳]|按摩|把关|让利|为民|用[户工]|从[容业])(?:向|按|把|让|给|为|用|从)\p{Script=Han}{3,}/u,
);
/** “快闪”队|获… */
const TEAM = /^(?:战)?队(?=[摘获夺捧获分以在、，]|$)/u;
/** 擂台赛, 挑战赛 */
const CONTEST = /赛$/u;

/** What speaks against a quoted text being a name. */
export const SIGNS_AGAINST: Sign[] = [
  {
    why: '套语、比喻或常用岗位名',
    example: '设立“党员先锋岗”',
    points: ({ inner, apposed }) => (isCatchword(inner) && !isNamedThing(inner, apposed) ? -6 : 0),
  },
  {
    why: '数字概括或公式',
    example: '“四计划、三清单”',
    points: ({ inner, ending, noun, apposed, after }) =>
      (!ending || isEach(inner)) &&
      !(isTool(noun) && !SUM.test(inner)) &&
      !isCalled(apposed, inner) &&
      !UNDERTAKING.test(after) &&
      isFormula(inner)
        ? -3
        : 0,
  },
  {
    why: '性质词',
    example: '“一站式”服务',
    points: ({ inner, ending, noun }) =>
      !ending && isQuality(inner) && !(inner.startsWith('零') && isTool(noun)) ? -4 : 0,
  },
  {
    why: '介词开头',
    example: '“向天空要空间”不是口号',
    points: ({ inner, noun }) => (ADVERBIAL.test(inner) && !(noun && noun.points > 0) ? -3 : 0),
  },
  {
    why: '参赛队',
    example: '“快闪”队摘得桂冠',
    points: ({ after }) => (TEAM.test(after) ? -3 : 0),
  },
  {
    why: '口号排比',
    example: '“亮身份、当先锋”',
    points: ({ inner, noun }) => (SLOGAN_LIST.test(inner) ? sloganPoints(noun) : 0),
  },
  {
    why: '前有“成为”“按下”“坚持”等',
    example: '成为“试金石”',
    points: ({ before, after, noun, apposed }) =>
      (FIGURATIVE.test(before) && !apposed) || (FROM.test(before) && ON_TO.test(after))
        ? figurativePoints(noun, after)
        : 0,
  },
  {
    why: '获奖成果',
    example: '“曲轴箱自动翻转装置”获创新成果二等奖',
    points: ({ inner, after }) => ([...inner].length > 6 && PRIZED.test(after) ? -9 : 0),
  },
  {
    why: '日常动词或形容词',
    example: '为患者“打印”钛合金椎体',
    points: ({ inner, noun, apposed, before, after }) =>
      (noun ?? (MADE.test(before) ? undefined : apposed))?.kind === 'product' &&
      EVERYDAY_TAG.test(tagOf(inner)) &&
      !(noun && MADE_RIGHT_BEFORE.test(before)) &&
      !APPROVED.test(after)
        ? -3
        : 0,
  },
  {
    why: '前有“一颗”“一把”等',
    example: '三台投影机里就有一颗“南阳心”',
    points: ({ before, inner }) => (ONE_OF.test(before) && !CARD.test(inner) ? -2.5 : 0),
  },
  {
    why: '同句并列的修辞',
    example: '设备“换芯”、生产“换线”',
    points: ({ inner, after }) => ([...inner].length < 4 && PARALLEL.test(after) ? -2 : 0),
  },
  {
    why: '两字引文多为修辞',
    example: '“翱翔”',
    points: ({ inner, noun, apposed }) =>
      [...inner].length === 2 ? (isSure(noun ?? apposed) ? -0.5 : -1) : 0,
  },
  {
    why: '后面是数目，可见是一类',
    example: '捐建“阳光书屋”42间',
    points: ({ after }) => (MANY.test(after) ? -2 : 0),
  },
  {
    why: '研究成果的题目',
    example: '“高密度封装关键技术及应用”',
    points: ({ inner }) => (RESEARCH.test(inner) && [...inner].length > 6 ? -5 : 0),
  },
  {
    why: '后有“一样”“式”',
    example: '“专列”式的班车',
    points: ({ after }) => (LIKE.test(after) ? -6 : 0),
  },
  {
    why: '前有“同”“像”，后有“是”',
    example: '这些物件同“飞机骨架”是一种材料',
    points: ({ before, after }) => (ALIKE.test(after) && COMPARED.test(before) ? -6 : 0),
  },
  {
    why: '后有“的全过程”',
    example: '记录一台仪器“出山”的全过程',
    points: ({ after }) => (GOING.test(after) ? -4 : 0),
  },
  {
    why: '学名、俗名',
    example: '学名叫“光学补偿膜”的材料',
    points: ({ before, noun }) => (TERMED.test(before) && !isSure(noun) ? -6 : 0),
  },
  {
    why: '问句',
    example: '给孩子们讲“石头怎么变芯片”',
    points: ({ inner, noun }) => (ASKS.test(inner) && !isSure(noun) ? -3 : 0),
  },
  {
    why: '过长',
    example: '“打造一流产业园区再造一个高新区迈进第一方阵再上新台阶”',
    points: ({ inner }) => ([...inner].length > LONG ? -2 : 0),
  },
  {
    why: '引号前有个数，可见是一类',
    example: '实现316个“微心愿”',
    points: ({ before, noun, ending }) => (!noun && !ending && SO_MANY.test(before) ? -2 : 0),
  },
];

/** 隐私计算平台“巢”: one character may be the name of a platform. */
function isNamedThing(inner: string, apposed: NameNoun | undefined): boolean {
  return [...inner].length === 1 && apposed?.kind === 'platform';
}

/** 茶饼“一口山”, 这一模式叫作“一课双师”: what stands before says that it is a name. */
function isCalled(apposed: NameNoun | undefined, inner: string): boolean {
  return (apposed?.kind === 'product' && [...inner].length < 4) || CALLED.test(apposed?.word ?? '');
}

/** 装上“云骡”无人机: goods right behind their name are no figure of speech. */
function figurativePoints(noun: NameNoun | undefined, after: string): number {
  if (!isSure(noun)) return -1.5;
  return noun?.kind === 'product' && after.startsWith(noun.word) ? 0 : -0.5;
}

/** “一键找园”平台: what one uses has a name, even one that counts. */
function isTool(noun: NameNoun | undefined): boolean {
  return isSure(noun) && (noun?.kind === 'platform' || noun?.kind === 'product');
}

/** “亮家底、晒成果”擂台赛 and “进百企、送千策”活动 may be called by their slogan. */
function sloganPoints(noun: NameNoun | undefined): number {
  if (noun && CONTEST.test(noun.word)) return -1;
  return isSure(noun) ? -1.5 : -2;
}
