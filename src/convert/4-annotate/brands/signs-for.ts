import { bmp } from '../../plane.ts';
import { tagOf } from '../word-tags.ts';
import type { Sign } from './sign.ts';

/** 设立“…”, 系统打造“…”, 实施党员人才“…”, 创建并深化“…”. */
export const OWNING_VERB = bmp(
  /(?:打造|推出|建起|创建|创办|创设|创立|创新|培育|塑造|形成|开展|实施|启动|发起|部署|举办|举行|承办|召开|组织|组建|组成|合建|合办|联办|开办|办起|发放|启用|擦亮|打响|叫响|唱响|做优|做强|建设|建成|搭建|建立|共建|设立|成立|开设|开发|开通|研发|研制|上线|发布|推进|推行|推动|联动|依托|通过|借助|结合|参加|参与|走进|深化|开放|[设办建开搞]了|[搞带办]的|总结出|提炼出|归纳出|琢磨出|摸索出|做成)[^，,。：:、“”]{0,12}$/u,
);
const NAMING_VERB = bmp(
  /(?:打造|推出|创建|创办|培育|擦亮|打响|叫响|唱响|命名为|取名|取名为|名为|名叫|叫作|叫做|冠名)[^，,。：:、“”]{0,8}$/u,
);
/** A product's maker stands right before it, and a work's maker too: 公司开发的“…平台”, 龙芯中科“龙芯3A6000”. */
const MAKER = bmp(
  /(?:开发|研发|研制|自研|培育|育成|选育|总结|首创|建设|打造|推出|生产|运营|命名|创立|创办|注册|自创|设计|采用|自建|量产|改进后|发明|开出|琢磨出来?|做出)的$|(?:公司|集团|中心)的?$|(?:科技|制药|药业|电子|材料|新材|智能|智造|股份|生物|食品|乳业|能源|重工|动力|光电|装备|医疗|纸业|面业|种业|陶瓷|机器人|工具|机械|精工|纺织|复材)的$/u,
);
/** …“链上童心园”在园区揭牌成立; “星云”正式上线. */
const LAUNCHED = bmp(
  /^[^，,。“”]{0,16}(?:揭牌|揭幕|挂牌|成立|启用|投用|启动|开播|开班|开课|开讲|开馆|上线|发布|亮相|首发|问世|落成|开园|开街|开赛|启航|开营|获批|上市|量产|下线|投产|交付|首飞|完成调试|通过鉴定|开市|诞生|结业|结营|闭幕|落幕|亮灯|开锣|上岗|服役|入列)|^通过了?[^，,。“”]{0,20}(?:测试|验收|评审)/u,
);
/** “海燕讲堂”第三期开讲, “云帆”一号: what is numbered has a name. */
const NUMBERED =
  /^(?:第[\d一二三四五六七八九十]{1,3}[期届季场讲站次课集]|[一二三四五六七八九十\d]代(?![人表码为替])|[一二三四五六七八九十\d]号(?!楼|厂|线|车间|门|展))/u;
/** “海燕讲堂”成立以来 */
const SINCE = bmp(
  /^[^，,。；;：:“”]{0,6}(?:成立|开通|上线|运行|启用|投用|开办|推出|实施|启动|开设|创办)(?:\p{Script=Han}{0,4}以来|[一两三半\d]+[个]?[年月])|^[一两三四五六七八九十\d]{1,2}年来/u,
);
/** “水灵儿”被评为全省优秀案例; “水灵儿”获评… */
const HONOURED = bmp(
  /^[^，,。；;：:“”]{0,4}(?:被[^，,。；;“”]{2,30}(?:评为|列为|列入|认定为|确定为|授予|推广)|还?(?:先后)?(?:获评|入选|荣获|捧回|摘得|夺得))/u,
);
/** 第三届“冰上车间”, 首期“芯夜校”: what has editions has a name. */
const EDITION = /(?:首|第[\d一二三四五六七八九十]{1,3})[届期季]$/u;
const FIRST_HELD = /首[个场次]$/u;
/** “石来砖”, “孝心灯”: what goods end in. */
const GOODS_END = bmp(/\p{Script=Han}{2}[砖灯锉刀锤针盒匣箱柜刷罐贴膏粉棉布毯镜锅杯壶舱桩尺哨仪屏]$/u);
const PRODUCED = /(?:生产|研制|研发|开发|发明|设计|推出|打造|做出)(?:的|[了出])$/u;
/** 这把“石来刀” */
const THIS_ONE = /这[把台套款盏颗枚支只辆双]$/u;
/** 48台“海燕” */
const COUNTED_THING = /\d(?:余|多|万)?(?:台|套|款|盏|辆|架|艘|枚|瓶|盒|双|只)$/u;
/** 市总工会的“海燕课堂” */
const POSSESSOR =
  /(?:旗下|工会|学院|大学|支部|党委|总支|医院|学校|高新区|园区|该[区局院校厂馆所会]|街道|社区|供电公司|大厦|领衔的|牵头的)的?$/u;
/** Letters with digits as makers number their models: 龙芯3A6000, C919, 德麦601, 海图一号, 麓谷e贷. */
const MODEL = bmp(
  /[A-Za-z]+-?\d|\d[A-Za-z]|[一二三四五六七八九十\d]+号(?=\p{Script=Han}?$)|\p{Script=Han}-\d|\p{Script=Han}(?!20\d\d$)\d{2,}$|\p{Script=Han}[a-z]\p{Script=Han}|^\p{Script=Han}{1,2}[^字叫挂口编]号$|\p{Script=Han}[A-ZⅠ-Ⅻ]型$/u,
);
/** Everybody's terms written the same way: 5G, 3D打印, B2B. */
const TECHNICAL = /^(?:F?[3-6]G|[23]D|[48]K|[BOC]2[BOC]|V2X)/u;
/** 发出首张“园区通” */
const FIRST_OF = /(?:第一|首)[张套台款]$/u;
const FIRST = /首[家个座处]$/u;
/** “松江牌”原丝 */
const MAKE = bmp(/\p{Script=Han}{2,}牌$/u);
const THING_NEXT = bmp(/^\p{Script=Han}{2}/u);
/** 凭一张“园区卡”, 发放“安居码” */
const CARD = bmp(/\p{Script=Han}{2,}[卡码券票]$/u);
const HANDED_OUT = bmp(/(?:凭|持|刷|扫|享受|贴[上着]|领取?|发[了出放给]?)[^，,。；;“”]{0,8}$/u);
const PAIRED = bmp(/^[^·]{2,}·[^·]{2,}$/u);
/** 公司研制的“云帆”: told with the verb of its making. */
const MADE = /(?:研发|研制|发明|开发|推出|打造|首创|创办|合办|合建|组建|开办|开设|联办|共建|培育|开出)的$/u;

/** 这套被称为“云舟一号”|的装置, 这条由园区开通的“摆渡线”: pointed at, and what it is called. */
const POINTED = bmp(
  /这[套台款条座个项支种][^，,。；“”]{0,14}(?:被?(?:称为|唤作|叫作|取名)|开通的|开行的|开设的)$/u,
);
/** 铺放机是企业与大学一道研制的“飞鸥” */
const DEFINED = bmp(/是[^，,。；;：“”]{2,30}(?:研制|研发|开发|推出|打造|创办)的$/u);
/** 用5年时间摸索出“渣变田”|技术: a technique that somebody thought out has a name. */
const THOUGHT_OUT = /(?:[摸探]索|研究|研发|研制|琢磨|攻关|试验)出了?$|(?:独创|首创|自创|发明)的?$/u;
/** 每周五下午的“掀桌会”, 每周五办“虾聊会” */
const RECURRING = bmp(
  /(?:每(?:[周月年天季]|逢)[^，,。；;：:“”]{0,8}的|每[周月年天季][^，,。；“”]{0,4}[办开])$/u,
);

/** What speaks for a quoted text being a name. */
export const SIGNS_FOR: Sign[] = [
  {
    why: '引号后有名称类词',
    example: '系统打造“米福星”党建品牌',
    points: ({ noun, ending }) => Math.max(noun?.points ?? 0, ending ? 0 : -9),
  },
  { why: '引文以名称类词收尾', example: '实施“三鹰计划”', points: ({ ending }) => ending?.points ?? 0 },
  {
    why: '引号前有同位的名称类词',
    example: '研发的创新药“信妥安”',
    points: ({ apposed }) => apposed?.points ?? 0,
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
    why: '引号前是第一张、首套',
    example: '发出首张“乐业通”',
    points: ({ before }) => (FIRST_OF.test(before) ? 1 : 0),
  },
  {
    why: '型号写法',
    example: '正是“龙芯3A6000”研发的时期',
    points: ({ inner }) => (MODEL.test(inner) && !TECHNICAL.test(inner) ? 2.5 : 0),
  },
  {
    why: '多次加引号提到',
    example: '“周末专家”来了，“周末专家”走了，“周末专家”又来',
    points: ({ times, inner }) => repeated(times, inner),
  },
  {
    why: '有期数或编号',
    example: '“海燕讲堂”第三期开讲',
    points: ({ after }) => (NUMBERED.test(after) ? 3.5 : 0),
  },
  { why: '成立以来', example: '“海燕讲堂”开办以来', points: ({ after }) => (SINCE.test(after) ? 1.5 : 0) },
  {
    why: '被评为、入选',
    example: '“水灵儿”被省科协评为优秀案例',
    points: ({ after }) => (HONOURED.test(after) ? 1.5 : 0),
  },
  {
    why: '某家的产品上市、上岗',
    example: '步云智能的“阿衡”上岗医院',
    points: ({ before, after }) => (MAKER.test(before) && LAUNCHED.test(after) ? 1.5 : 0),
  },
  {
    why: '研制的',
    example: '公司研制的“云帆”',
    points: ({ before }) => (MADE.test(before) ? 0.5 : 0),
  },
  {
    why: '引号前是届数、期数',
    example: '第三届“冰上车间”亮灯',
    points: ({ before, ending }) =>
      EDITION.test(before.slice(-5)) || ((ending?.points ?? 0) >= 2 && FIRST_HELD.test(before)) ? 1.5 : 0,
  },
  {
    why: '某家生产的，引文以物品收尾',
    example: '公司生产的“石来砖”铺上街',
    points: ({ before, inner, ending }) =>
      !ending && GOODS_END.test(inner) && PRODUCED.test(before) ? 1.5 : 0,
  },
  {
    why: '这把某某刀',
    example: '这把“石来刀”获专利',
    points: ({ before, inner, ending }) =>
      !ending && GOODS_END.test(inner) && THIS_ONE.test(before) ? 2.5 : 0,
  },
  {
    why: '引号前有数量',
    example: '48台“海燕”',
    points: ({ before }) => (COUNTED_THING.test(before) ? 1 : 0),
  },
  {
    why: '引号前是主办单位',
    example: '总工会的“海燕课堂”',
    points: ({ before }) => (POSSESSOR.test(before) ? 1 : 0),
  },
  {
    why: '某物是某家研制的',
    example: '铺放机是企业与大学研制的“飞鸥”',
    points: ({ before }) => (DEFINED.test(before) ? 1.5 : 0),
  },
  {
    why: '这条线路叫',
    example: '这套被称为“云舟一号”的装置',
    points: ({ before }) => (POINTED.test(before) ? 3.5 : 0),
  },
  {
    why: '引号前是每周、每月',
    example: '每周五下午的“掀桌会”',
    points: ({ before }) => (RECURRING.test(before) ? 1 : 0),
  },
  {
    why: '摸索出的技术',
    example: '用5年时间摸索出“渣变田”技术',
    points: ({ before, inner, noun }) =>
      noun?.word === '技术' && [...inner].length < 7 && THOUGHT_OUT.test(before) ? 5.5 : 0,
  },
  {
    why: '某某牌',
    example: '“松江牌”原丝',
    points: ({ inner, after }) => (MAKE.test(inner) && THING_NEXT.test(after) ? 3 : 0),
  },
  {
    why: '凭卡、发券',
    example: '凭一张“园区卡”借书',
    points: ({ before, inner }) => (CARD.test(inner) && HANDED_OUT.test(before) ? 1 : 0),
  },
  { why: '间隔号两截', example: '“高新事·高兴办”', points: ({ inner }) => (PAIRED.test(inner) ? 1 : 0) },
];

/** A coined word quoted again and again is a name; a headline that repeats a quote of its text says little. */
function repeated(times: number, inner: string): number {
  if (times > 1.5) return tagOf(inner) === 'x' ? 2.5 : 1.5;
  return times > 1 ? 1 : 0;
}
