import type { BrandRef } from '../../../schema/article.ts';

export type BrandKind = NonNullable<BrandRef['kind']>;

/** Words that follow a quoted name and say what it is: “米福星”党建品牌, “干企同训”行动, “科产金人”线上综合服务系统. */
const NOUN_ROWS: NounRow[] = [
  { kind: 'party-building brand', points: 4, words: '党建品牌 组织品牌 支部品牌' },
  { kind: 'party-building brand', points: 3, words: '党建联盟 党建联合体' },
  { kind: 'product', points: 2, words: '检测线 生产线 装配线' },
  { kind: 'programme', points: 4, words: '品牌 IP 商标' },
  {
    kind: 'activity',
    points: 3,
    words:
      '活动 行动 大赛 竞赛 比赛 赛事 联赛 论坛 峰会 讲坛 讲堂 课堂 公开课 沙龙 音乐会 晚会 博览会 市集 训练营 特训营 培训班 ' +
      '研修班 夏令营 马拉松 艺术节 文化节 科技节 推介会 对接会 招聘会 分享会 发布会 嘉年华 路演 夜校 党课 微党课 招聘季 消费季 读书月 服务月 宣传周 服务周 科技周 活动周 活动月 购物节 美食节 运动会 挑战赛 邀请赛 擂台赛 茶话会 恳谈会 座谈会 集市 专场 托管班 节目 栏目 直播 微电影 纪录片 歌曲',
  },
  {
    kind: 'programme',
    points: 3,
    words: '计划 工程 项目 专项 基金 奖学金 科创券 创新券 消费券 算力券 服务券 课程 系列',
  },
  {
    kind: 'platform',
    points: 3,
    words:
      '平台 系统 小程序 助手 展厅 体验馆 大篷车 巴士 专车 班列 专列 公众号 APP App 直通车 客服 智能体 数字人 驿站 服务站 工作站 E站 小站 服务点 热线 专线 专窗 专区 管家 窗口 服务中心 直播间 自习室',
  },
  {
    kind: 'product',
    points: 3,
    words:
      '芯片 处理器 机器人 大模型 火箭 卫星 飞船 发动机 柴油机 操作系统 软件 疫苗 新药 药物 无人机 客机 飞机 型号 产品 材料 纤维 ' +
      '饮品 食品 酸奶 涂料 饲料 面膜 服装 轮胎 快递箱 潜水器 净水器 变压器 逆变器 服务器 显示器 雷达 显示屏 眼镜 头盔 自行车 电动车 摩托车 叉车 挖掘机 掘进机 起重机 收割机 拖拉机 盾构机 压缩机 光刻机 打印机 分析仪 检测仪 内窥镜 显微镜 ' +
      '玻璃 合金 控制器 减速器 模组 试剂 试剂盒 导丝 支架 气象站 口服液 胶囊 涂层 电解液 隔膜 树脂 薄膜 镜头 相机 传感器 电池 电机 机床 装备 装置 设备 仪器 雪蜡车 推土机 汽车 轿车 卡车 客车 列车 轮船 邮轮 品种 水稻 小麦 玉米 跑鞋 餐盒 面料 饮料 白酒 茶叶 大米 家电 手机 空调 冰箱 灯具 人才卡 服务卡',
  },
  {
    kind: 'party-building brand',
    points: 3,
    words: '服务队 志愿队 突击队 攻关队 攻坚队 宣讲队 先锋队 小分队 宣讲团 服务团 助企团 讲师团 专家团',
  },
  {
    kind: 'party-building brand',
    points: 1.5,
    words: '党支部 行动支部 党小组 阵地 联盟 团队 书屋 工坊 议事厅 调解室 工作室',
  },
  { kind: 'programme', points: 2, words: '工作法 操作法' },
  { kind: 'platform', points: 1.5, words: '线路 路线 公寓' },
  { kind: 'programme', points: 1, words: '模式 机制 体系 制度 格局 做法 服务' },
  {
    kind: 'programme',
    points: -2,
    words:
      '标准 理念 思路 方式 原则 架构 精神 方针 目标 路子 作用 战略 政策 方法 清单 仪式 要求 方案 举措 难题 问题 优势 效应 ' +
      '现象 称号 荣誉 假期 期间 技术 攻关 企业 人才 产业 工作 倡议 力量 角色 身份 功能 反映 通道 底座',
  },
];

/** Endings of a quoted name that say the same by themselves: “三鹰计划”, “飞翎电子工业互联网平台”, “春晖杯”, “芯火沙龙”. */
const ENDING_ROWS: NounRow[] = [
  { kind: 'programme', points: 3, words: '计划 工程 基金 五条 六条 八条 九条 十条 十二条 二十条 三十条' },
  {
    kind: 'activity',
    points: 3,
    words:
      '行动 大赛 论坛 讲堂 讲坛 课堂 杯 节 月 季 马拉松 夜校 集市 沙龙 夜话 下午茶 大讲堂 擂台 茶话 宴 训练营 开放日 接待日 活动日 周',
  },
  {
    kind: 'platform',
    points: 3,
    words:
      '平台 系统 驿站 驿 小站 E站 服务站 乐园 家园 云 大脑 小程序 在线 APP 超市 之家 会客厅 直通车 专列 班列 工作室 调解室 工坊 书屋 空间 管家 专窗 窗口 审批厅 服务厅',
  },
  { kind: 'product', points: 3, words: '大模型 纤维 芯片 机器人 操作系统 火箭 卫星 贷 券 险' },
  {
    kind: 'platform',
    points: 3,
    words: '自习室 直播间 学堂 热线 专线 专利池 食堂 书房 夜市 小屋 小院 茶座 茶馆 客厅 门诊 大篷车',
  },
  { kind: 'activity', points: 2, words: '行 日 年' },
  { kind: 'activity', points: 1.5, words: '说 荟 汇 营 课 工匠班 订单班' },
  { kind: 'product', points: 1.5, words: '码 卡 通 宝 易 帮 保 指数' },
  { kind: 'programme', points: 2, words: '工作法 操作法 焊法' },
  { kind: 'party-building brand', points: 2, words: '红盟 联盟 先锋 红站 突击队 服务队 宣讲团' },
];

/** Words before a quote whose name it is: 创新药“信妥安”, 小麦新品种“金穗88”, 船舶设计平台“海图一号”, 绰号“小松鼠”. */
const NOUN_BEFORE =
  /(?:(?<product>[新创]?药|品种|芯片|疫苗|机器人|大模型|卫星|火箭|软件|设备|装置|仪器|装备|新产品|绰号|昵称|代号|型号|[矿汽卡货客跑火动列]车|轮船|无人机|飞机)|(?<platform>平台|系统|小程序)|(?<team>服务队|志愿队|突击队|先锋队|宣讲团|小分队)|(?<activity>活动|行动|(?:举?办|开展|组织|召开)了?一[次场期])|(?<programme>品牌|计划|名为|命名为|取名|取名为|名叫|叫作|叫做|[，个名]叫))$/u;

const NOUNS = tabulate(NOUN_ROWS);
const ENDINGS = tabulate(ENDING_ROWS);
const LONGEST = 5;

/** “X”等4个…, “X”系列…, “X”（第二期）… */
const COUNT =
  /^(?:第[\d一二三四五六七八九十]+(?=[场期季届]))?(?:等)?(?:一批|一系列|多个|若干|[\d一二三四五六七八九十百]{1,4}(?:余|多)?[个项支家种类大批期届])?/u;
/** “先锋90后”、产品研发、技术攻关等行动支部22个: the noun stands after the list. */
const OPEN_LIST = /^、[^，,。；;：:！？“”]{1,40}?等/u;
/** Within the tail of a list 和 joins nouns: 等一批党建阵地和品牌. */
const LIST_TAIL = /^[^，,。；;：:！？、“”‘’《》()（）]{0,16}/u;
/** The noun phrase ends where a particle, a verb or a mark begins. */
const PHRASE = /^[^，,。；;：:！？、“”‘’《》()（）的了就在到将为被是和与及并以从向把对让使]{0,16}/u;

/** …是襄阳高新区今年推出的惠企服务机制 */
const DEFINITION = /^(?:正?是|作为)[^，,。；;：“”]{2,40}/u;
const MADE = /(?:推出|打造|创建|创立|首创|研发|开发|培育|搭建)的/u;
/** What is defined as made by somebody is a thing with a name, a 机制 as well. */
const DEFINED_AS_MADE = 2.5;
const MAKE = /^[牌号](?!子|称|召|令|匾)/u;
/** A noun right before the quote is its apposition: as good as one behind it. */
const APPOSED = 3;
const KINDS_BEFORE: BrandKind[] = ['product', 'platform', 'activity', 'programme'];

export interface NameNoun {
  word: string;
  kind: BrandKind;
  points: number;
}

/** The surest noun of a name in what follows a quote (`惠企服务行动` → 行动), else the first word that speaks against one. */
export function nounAfter(after: string): NameNoun | undefined {
  const defined = nounOfDefinition(after) ?? nounOfMake(after);
  if (defined) return defined;
  const list = OPEN_LIST.exec(after)?.[0] ?? '';
  const rest = after.slice(list.length).replace(COUNT, '');
  const phrase = (list ? LIST_TAIL : PHRASE).exec(rest)?.[0] ?? '';
  const nouns = [...phrase].flatMap(
    (_, at) => longestWord(NOUNS, (length) => phrase.slice(at, at + length)) ?? [],
  );
  const [best] = nouns.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  return best ?? nouns[0];
}

/** “岐外婆”牌擀面皮, “海蛟”号潜水器 */
function nounOfMake(after: string): NameNoun | undefined {
  const word = MAKE.exec(after)?.[0];
  return word ? { word, kind: 'product', points: APPOSED } : undefined;
}

/** “融易办”是行政审批局去年推出的党建品牌: the noun stands at the end of the definition. */
function nounOfDefinition(after: string): NameNoun | undefined {
  const definition = DEFINITION.exec(after)?.[0];
  if (!definition) return undefined;
  const noun = longestWord(NOUNS, (length) => definition.slice(-length));
  const made = MADE.test(definition) ? DEFINED_AS_MADE : 0;
  return noun && { ...noun, points: Math.max(noun.points, made) };
}

/** The noun right before a quote that it names: `小麦新品种` → product. */
export function nounBefore(before: string): NameNoun | undefined {
  const groups = NOUN_BEFORE.exec(before)?.groups;
  if (!groups) return undefined;
  if (groups['team']) return { word: groups['team'], kind: 'party-building brand', points: APPOSED };
  const kind = KINDS_BEFORE.find((name) => groups[name]) ?? 'programme';
  return { word: groups[kind] ?? '', kind, points: APPOSED };
}

/** The noun a name itself ends in: `三鹰计划` → 计划. */
export function nounAtEnd(name: string): NameNoun | undefined {
  const noun = longestWord(ENDINGS, (length) => name.slice(-length));
  return noun && name.length >= noun.word.length + 2 ? noun : undefined;
}

function longestWord(table: Map<string, NameNoun>, cut: (length: number) => string): NameNoun | undefined {
  for (let length = LONGEST; length > 0; length--) {
    const noun = table.get(cut(length));
    if (noun) return noun;
  }
  return undefined;
}

function tabulate(rows: NounRow[]): Map<string, NameNoun> {
  const entries = rows.flatMap(({ kind, points, words }) =>
    words.split(' ').map((word): [string, NameNoun] => [word, { word, kind, points }]),
  );
  return new Map(entries);
}

interface NounRow {
  kind: BrandKind;
  points: number;
  words: string;
}
