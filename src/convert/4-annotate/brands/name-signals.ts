import { tagOf } from '../word-tags.ts';
import { isCatchword, isFormula, isQuality } from './catchwords.ts';
import { type NameNoun, nounAfter, nounAtEnd, nounBefore } from './name-nouns.ts';
import type { FramedQuote } from './quoted.ts';

/** Points from which a quoted text is taken for a name. */
export const NAME_THRESHOLD = 2.5;

const ORGANIZATION =
  /(?:公司|集团|研究院|研究所|研究中心|实验室|大学|学院|委员会|协会|商会|支行|分行|党委|总支|支部|医院|法院|派出所|科技园|产业园|科学城|大道|谷)$/u;
/** “找到组织了” is said by somebody, too. */
const SPOKEN = /[。！？!?；;…]|[了吧吗呢啊呀啦]$|^(?:想[要学买让把]|希望)/u;
/** 设立“党员示范岗”25个: a sort of thing. */
const MANY = /^\d+(?:余|多)?[间个处座家所块台支]/u;
const LONG = 24;
/** 设立“…”, 系统打造“…”, 实施党员人才“…”, 创建并深化“…”. */
const OWNING_VERB =
  /(?:打造|推出|建起|创建|创办|创设|创立|创新|培育|塑造|形成|开展|实施|启动|发起|部署|举办|举行|承办|组织|组建|组成|合建|合办|联办|开办|办起|发放|启用|擦亮|打响|叫响|唱响|做优|做强|建设|建成|搭建|建立|设立|成立|开设|开发|开通|研发|研制|上线|发布|推进|推行|推动|联动|依托|通过|借助|结合|参加|参与|走进|深化)[^，,。：:、“”]{0,12}$/u;
const NAMING_VERB =
  /(?:打造|推出|创建|创办|培育|擦亮|打响|叫响|唱响|命名为|取名|取名为|名为|名叫|叫作|叫做|冠名)[^，,。：:、“”]{0,8}$/u;
/** A product's maker stands right before it, and a work's maker too: 公司开发的“…平台”, 龙芯中科“龙芯3A6000”. */
const MAKER =
  /(?:开发|研发|研制|自研|培育|育成|选育|总结|首创|建设|打造|推出|生产|运营|命名)的$|(?:公司|集团|中心)的?$/u;
/** …“链上童心园”在园区揭牌成立; “星云”正式上线. */
const LAUNCHED =
  /^[^，,。“”]{0,16}(?:揭牌|揭幕|挂牌|成立|启用|投用|启动|开播|开班|上线|发布|亮相|首发|问世|落成|开园|开街|开赛|启航|开营|获批|上市|量产|下线|投产|交付|首飞|完成调试|通过鉴定)/u;
/** Letters with digits as makers number their models: 龙芯3A6000, C919, 德麦601, 海图一号, 麓谷e贷. */
const MODEL =
  /[A-Za-z]+-?\d|\d[A-Za-z]|[一二三四五六七八九十\d]+号|\p{Script=Han}(?!20\d\d$)\d{2,}$|\p{Script=Han}[a-z]\p{Script=Han}|^\p{Script=Han}{2,3}号$/u;
/** Everybody's terms written the same way: 5G, 3D打印, B2B. */
const TECHNICAL = /^(?:F?[3-6]G|[23]D|[48]K|[BOC]2[BOC]|V2X)/u;
/** Titles of research work: 万瓦级光纤激光器国产化关键技术, …研究及应用. */
const RESEARCH = /(?:技术|研究|应用|产业化|机理|理论|方法|工艺|定值|示范)$/u;
const ONE_OF = /[一每][颗把张条座扇道盏剂支粒块]$/u;
const PARALLEL = /^、\p{Script=Han}{1,4}“/u;
const FIRST = /首[家个座处]$/u;
const PAIRED = /^[^·]{2,}·[^·]{2,}$/u;
const SLOGAN_LIST = /[、，,：:—]/u;
/** Spoken, meant or compared, not named: 当好“…”, 成为“…”, 按下“…”, 变“…”为“…”, 以“…”为主题. */
const FIGURATIVE =
  /(?:成为|作为|当好|当作|视为|称为|变|按下|跑出|念好|打好|下好|下活|牵住|扭住|发挥|充当|扮演|吃下|吃上|注入|装上|架起|亮出|端上|破解|解决|所谓|以|按照|坚持|秉承|秉持|遵循|围绕|紧扣|聚焦|直呼|感慨)[^，,。：:、]{0,6}$/u;
/** 从“制造”到“智造” */
const FROM = /从$/u;
const ON_TO = /^(?:一?路?走?[到向]|变|转|迈)/u;
/** 同事叫他“慢先生”, 这位“铁娘子”, 手艺人被叫作“景漂”: a person is called so. */
const OF_PERSON =
  /(?:[叫称喊][他她]们?(?:为|作|做)?|[这那一]位|[人者员们](?:被|都)?(?:叫作|叫做|称为|称作))$/u;
/** A work of science that won a prize: “…轴承”项目获得…一等奖. */
const PRIZED = /^(?:项目|成果|技术|课题)?(?:荣获|获得?|捧回|摘得|斩获|夺得)[^，,。；;]{2,40}奖/u;
const SPEAKING = /(?:说|道|问|表示|介绍|强调|指出|写道|直呼|感慨|认为|坦言|称)[：:，,]?$/u;
const CLAUSES = /[，,]/u;
const COLON = /[：:]$/u;
const ALIAS = /(?:以下简称|下称|简称|又称|即)$/u;
const HONOUR_AFTER = /^(?:等)?[^，,。“”]{0,6}(?:称号|荣誉|奖|牌匾)/u;

/** What speaks for or against a quoted text being a name: one row a sign, with an example of it; the points are added up. */
export const SIGNALS: Signal[] = [
  {
    why: '引号后有名称类词',
    example: '系统打造“米福星”党建品牌',
    points: ({ noun, ending }) => Math.max(noun?.points ?? 0, ending ? 0 : -9),
  },
  { why: '引文以名称类词收尾', example: '实施“三鹰计划”', points: ({ ending }) => ending?.points ?? 0 },
  {
    why: '引号前有同位的名称类词',
    example: '研发的创新药“信妥安”',
    points: ({ before }) => nounBefore(before)?.points ?? 0,
  },
  {
    why: '引号前有创办类动词',
    example: '开展“每周益企”活动',
    points: ({ before }) => (OWNING_VERB.test(before) ? 1 : 0),
  },
  {
    why: '引号前有命名类动词',
    example: '打响“高新事”',
    points: ({ before }) => (NAMING_VERB.test(before) ? 0.5 : 0),
  },
  {
    why: '引号前是研制单位',
    example: '公司开发的“云工”',
    points: ({ before }) => (MAKER.test(before) ? 1 : 0),
  },
  {
    why: '引号后是揭牌、上线等动词',
    example: '“童心园”在园区揭牌',
    points: ({ after }) => (LAUNCHED.test(after) ? 1 : 0),
  },
  {
    why: '首家某处揭牌',
    example: '全市首家“链上童心”在园区揭牌',
    points: ({ before, after }) => (FIRST.test(before) && LAUNCHED.test(after) ? 2 : 0),
  },
  {
    why: '型号写法',
    example: '正是“龙芯3A6000”研发的时期',
    points: ({ inner }) => (MODEL.test(inner) && !TECHNICAL.test(inner) ? 2.5 : 0),
  },
  {
    why: '多次加引号提到',
    example: '“周末专家”来了，“周末专家”走了，“周末专家”又来',
    points: ({ times }) => (times > 2 ? 2.5 : 0),
  },
  { why: '间隔号两截', example: '“高新事·高兴办”', points: ({ inner }) => (PAIRED.test(inner) ? 1 : 0) },
  {
    why: '套语、比喻或常用岗位名',
    example: '设立“党员先锋岗”',
    points: ({ inner }) => (isCatchword(inner) ? -6 : 0),
  },
  {
    why: '数字概括或公式',
    example: '“四计划、三清单”',
    points: ({ inner, ending, noun }) => (!ending && !isTool(noun) && isFormula(inner) ? -3 : 0),
  },
  {
    why: '性质词',
    example: '“一站式”服务',
    points: ({ inner, ending }) => (!ending && isQuality(inner) ? -4 : 0),
  },
  {
    why: '口号排比',
    example: '“亮身份、当先锋”',
    points: ({ inner, noun }) => (SLOGAN_LIST.test(inner) ? (isContest(noun) ? -1 : -2) : 0),
  },
  {
    why: '前有“成为”“按下”“坚持”等',
    example: '成为“试金石”',
    points: ({ before, after }) =>
      FIGURATIVE.test(before) || (FROM.test(before) && ON_TO.test(after)) ? -1.5 : 0,
  },
  {
    why: '获奖成果',
    example: '“曲轴箱自动翻转装置”获创新成果二等奖',
    points: ({ inner, after }) => ([...inner].length > 6 && PRIZED.test(after) ? -5 : 0),
  },
  {
    why: '日常动词',
    example: '为患者“打印”钛合金椎体',
    points: ({ inner, noun }) => (noun?.kind === 'product' && tagOf(inner).startsWith('v') ? -3 : 0),
  },
  {
    why: '前有“一颗”“一把”等',
    example: '三台投影机里就有一颗“南阳心”',
    points: ({ before }) => (ONE_OF.test(before) ? -2.5 : 0),
  },
  {
    why: '同句并列的修辞',
    example: '设备“换芯”、生产“换线”',
    points: ({ inner, after }) => ([...inner].length < 4 && PARALLEL.test(after) ? -2 : 0),
  },
  {
    why: '两字引文多为修辞',
    example: '“翱翔”',
    points: ({ inner, noun, before }) =>
      [...inner].length === 2 ? (isSure(noun ?? nounBefore(before)) ? -0.5 : -1) : 0,
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
    why: '过长',
    example: '“打造一流产业园区再造一个高新区迈进第一方阵再上新台阶”',
    points: ({ inner }) => ([...inner].length > LONG ? -2 : 0),
  },
];

/** Points for a quote, and the signs that gave them. */
export function weighName(quote: FramedQuote, mentions = 1): { points: number; reasons: string[] } {
  const times = [...quote.inner].length > 2 ? mentions : 1;
  const view = { ...quote, times, noun: nounAfter(quote.after), ending: nounAtEnd(quote.inner) };
  const given = SIGNALS.map(({ why, points }) => ({ why, points: points(view) })).filter(
    (row) => row.points !== 0,
  );
  return { points: given.reduce((sum, row) => sum + row.points, 0), reasons: given.map(({ why }) => why) };
}

/** True for a quote that can't be a name whatever stands around it: speech, an abbreviation, an organization, an honour. */
export function isOtherQuote({ inner, before, after }: FramedQuote): boolean {
  if (SPOKEN.test(inner) || ALIAS.test(before)) return true;
  if (SPEAKING.test(before) && (CLAUSES.test(inner) || COLON.test(before))) return true;
  return ORGANIZATION.test(inner) || HONOUR_AFTER.test(after);
}

/** “一键找园”平台: what one uses has a name, even one that counts. */
function isTool(noun: NameNoun | undefined): boolean {
  return isSure(noun) && (noun?.kind === 'platform' || noun?.kind === 'product');
}

/** “亮家底、晒成果”擂台赛 may be called by its slogan. */
function isContest(noun: NameNoun | undefined): boolean {
  return /赛$/u.test(noun?.word ?? '');
}

/** True for what a person is called: 同事们叫他“慢先生”. */
export function isEpithet({ before }: FramedQuote): boolean {
  return OF_PERSON.test(before);
}

function isSure(noun: NameNoun | undefined): boolean {
  return noun !== undefined && noun.points >= 3;
}

interface Signal {
  /** For editors. */
  why: string;
  example: string;
  points: (quote: Weighed) => number;
}

interface Weighed extends FramedQuote {
  noun: NameNoun | undefined;
  ending: NameNoun | undefined;
  /** How often the article quotes it. */
  times: number;
}
