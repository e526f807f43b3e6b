import { bmp } from '../../plane.ts';

/** 10家, 各, 多个, 首家: a counted or distributed body is a kind, not a name; 4名 are its people. */
const COUNTED =
  /(?:[各每多几两该本]|(?<![究务易诊])所在|[首\d一二三四五六七八九十百余多][家个所座批支])$|[\d一二三四五六七八九十百余多][家个所座批支]“$/u;
/** A place on an official list has a body's name but is an award: 获评|陕西省工业设计中心, 工程研究中心|名单. */
const DESIGNATED = bmp(
  /(?:获评|被?评为|入选|入列|入围|授牌为|认定为?|列入|列为|获批|[获被]?授予?的?|创建成?为?|评上|申报|争创|争取(?:设立|创建|成为)?|跻身|晋级|纳入|称号|荣誉[:：].{0,40})(?:20\d{2}年度?)?(?:[^，,。；;“”]{2,30}、)?(?:全省|全国|全市|国家级|省级|市级)?“?$/u,
);
const LIST_FOLLOWS =
  /^(?:”?的[牌铜]牌?子?|后备|候选|培育|”授牌|(?:公示)?名单|称号|榜单|行列|序列|牌匾|认定(?!为)|评选|标准|[”"’]?称号)/u;
const DESIGNATION = bmp(
  /(?:中心|基地|实验室|工作站|机构|学校|单位|工厂|支部|工作室|法院|法庭|众创空间|孵化器|商会|联合体)$/u,
);
/** 打造“|东北亚算力中心|”: what a place wants to be. */
const AIMED = /(?:打造|建设|争当|建成|冲刺)“$/u;
/** 海南省|优秀|众创空间, 国家级|孵化器, 全省|十大|工会|服务案例 */
const PRAISED = bmp(
  /(?:优秀|示范性?|[家省市]级|专业化)(?:科技企业)?(?:众创空间|孵化器)$|(?:十[大佳]|最美)(?:\p{Script=Han}{2,6})$/u,
);
/** 命名为|江苏省技能大师工作室; but 命名为|石小磊劳模工作室 names a new body. */
const NAMED_AS = /命名为“?$/u;
const OF_PERSON = bmp(
  /^(?!.{0,4}[省市区县])\p{Script=Han}{2,3}(?:劳模|大师|技能|创新|首席|工匠)[^，。；]{0,8}工作室$/u,
);
/** 升格为|国家地方联合工程研究中心: a rank that a body has. */
const RANKED = /(?:成为|升格为|升级为)“?$/u;
const RANK = bmp(/^(?:国家|全国|[省市]级|\p{Script=Han}{2,3}省)(?!.*(?:大学|学院|公司))/u);
/** 绿色工厂 is a rank, whoever has it; 市县两级法院 are many. */
const RANKED_WORKS =
  /^国家级?(?:重点|工程|企业|绿色)(?:实验室|研究中心|技术中心|数据中心)$|(?:绿色|智能|灯塔|卓越级|零碳|数字|无人|黑灯|未来)工厂$|[两三四]级(?:法院|检察院|政府|党委|工会)$/u;
/** 开|食材加工厂|的: what somebody runs. */
const RUN = '开';
/** 骆一凡|代表公司, 请|全公司 */
const ON_BEHALF = /(?:代表|(?<!安)全)(?:公司|集团|学校|学院|医院)$/u;
/** 归|乙公司: whichever. */
const ANY_FIRM = /[甲乙丙丁]公司$/u;
/** 五轴加工中心: a machine. */
const MACHINE = bmp(/(?:轴|[立卧]式|龙门|数控|车铣|钻攻)\p{Script=Han}{0,4}加工中心$/u);
/** 山东省企业技术中心：甲公司、乙公司; but 昌明高新区项目中心：… heads a portrait. */
const COLON = /^[:：]/u;
/** “黑灯工厂”, “脚板支部”, “皮包公司”: called so, or honoured so. */
const NICKNAMED = bmp(
  /(?:^[\p{Script=Han}]{2}(?:集团|银行)$|支部|党小组|工厂|法庭|^[\p{Script=Han}A-Za-z]{2,5}公司)$/u,
);
/** （以下简称“华川公司”） */
const IN_SHORT = /简称[:：]?“$/u;
/** 株洲日报|讯, 本报|记者: the paper itself. */
const PAPER = /(?:报|周刊|(?<!信用|联|合作)社|台|中心)$/u;
const DATELINE = bmp(
  /^(?:》?讯|电|发|供图|摄|[（(]?(?:全媒体)?记者|[\p{Script=Han}]{2,4}\d{1,2}月\d{1,2}日电)/u,
);

/** 家住|高新区清池街道|的老人, 在|马山街道|: a subdistrict where something is, not one that acts. */
const LIVED_IN = /(?:在|位于|住|于|来到|走进)$/u;
/** 在镜|心湖会议中心: the first character went to the word before. */
const CUT_IN = /在.$/u;
/** 从|广州白云机场|驱车, 长沙黄花国际机场|T2航站楼, 在|白马湖国际会展中心|揭榜, 在|临川大剧院|举行: where one flies and meets. */
const AIRPORT = /(?:机场|中心站)$/u;
const FLOWN_FROM = /[从在到抵]$/u;
const GATE_FOLLOWS = /^(?:[A-Z]\d?)?(?:航站楼|[出入]口|站台)/u;
const VENUE = /(?:会展中心|金融中心|商务中心|会议中心|展示馆|展览馆|产业馆|剧院)$/u;
/** A hall where something takes place that its owner need not hold. */
const HALL = /(?:中心|馆|院)$/u;
const HELD = /^(?:隆重)?(?:举行|举办|召开|开幕|开讲|开赛|上演|揭幕|启幕)/u;
const OFFICIAL_HALL = /(?:展示中心|服务中心|创新中心|研究中心|技术中心|医院|学院|研究院|法院)$/u;
const BLOCK_FOLLOWS = bmp(/^\p{Script=Han}{2,4}(?:小区|社区|村)/u);

/** 教育部|高等学校|科学研究优秀成果奖, 全国|海关, 全国|数字政府|案例: such there are many of. */
const MANY = bmp(
  /^[单整某]家|^(?:教育部|\p{Script=Han}{2,3}[省市])(?:高等学校|中小学|高校)$|^(?:全国|中国)(?:海关|医院|高校|中小学)$|数字政府$|^(?:山区|高原|华文|边远|乡镇|海岛)(?:[中小]学|学校|医院|机场)$/u,
);
/** 刚|学会|的中文, 早一点|学会|放手, 告上|法庭: a verb, and what one does. */
const DONE = bmp(/(?:[先刚才没就已快点早想能]学会|[告走对诉][上到][\p{Script=Han}]?法庭)$/u);

/** 蓬和制药|外贸部|经理: a firm's own departments are no bodies. */
const DEPARTMENT =
  /(?:国际|外贸|人力资源|市场|销售|营销|生产|(?<!科学)技术|质量|品质|研发|财务|采购|物流|设备|行政|综合)部$/u;
/** 共建|现代产业学院|4个、博士后工作站12个 */
const SO_MANY = /^\d+(?:余|多)?[个家所座](?=$|[、，。；])/u;
const OFFICIAL = /^(?:国家|中国|中央)|[委局区市县]/u;

/** True where the words around a body's name say that only a kind of body, an award or the paper itself is meant. */
export function isKind(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 44), start);
  const after = text.slice(end, end + 14);
  const name = text.slice(start, end);
  if (before.endsWith('“') && after.startsWith('”') && NICKNAMED.test(name) && !IN_SHORT.test(before))
    return true;
  if (COUNTED.test(before) || (PAPER.test(name) && DATELINE.test(after))) return true;
  if (DEPARTMENT.test(name) && !OFFICIAL.test(name)) return true;
  if (SO_MANY.test(after)) return true;
  if (MANY.test(name) || PRAISED.test(name) || DONE.test(name)) return true;
  if (before.endsWith(RUN) && after.startsWith('的')) return true;
  if (ANY_FIRM.test(name) || MACHINE.test(name)) return true;
  if (ON_BEHALF.test(name) || RANKED_WORKS.test(name) || (RANK.test(name) && RANKED.test(before)))
    return true;
  if (AIRPORT.test(name) && (FLOWN_FROM.test(before) || GATE_FOLLOWS.test(after))) return true;
  if (VENUE.test(name) && (LIVED_IN.test(before) || CUT_IN.test(before))) return true;
  if (HALL.test(name) && before.endsWith('在') && HELD.test(after) && !OFFICIAL_HALL.test(name)) return true;
  if (name.endsWith('街道')) return LIVED_IN.test(before) || BLOCK_FOLLOWS.test(after);
  if (!DESIGNATION.test(name)) return false;
  if (AIMED.test(before) && after.startsWith('”')) return true;
  if (NAMED_AS.test(before) && !OF_PERSON.test(name)) return true;
  return DESIGNATED.test(before) || LIST_FOLLOWS.test(after) || (RANK.test(name) && COLON.test(after));
}
