import type { BrandRef } from '../../../schema/article.ts';

export type BrandKind = NonNullable<BrandRef['kind']>;

/** Words that follow a quoted name and say what it is: “米福星”党建品牌, “干企同训”行动, “科产金人”线上综合服务系统. */
const NOUN_ROWS: NounRow[] = [
  { kind: 'party-building brand', points: 4, words: '党建品牌 组织品牌 支部品牌' },
  { kind: 'programme', points: 4, words: '品牌 子品牌 服务品牌 IP' },
  {
    kind: 'activity',
    points: 3,
    words:
      '活动 行动 大赛 竞赛 比赛 赛事 联赛 论坛 峰会 讲坛 讲堂 课堂 沙龙 音乐会 晚会 博览会 市集 训练营 特训营 培训班 ' +
      '研修班 夏令营 马拉松 艺术节 文化节 科技节 推介会 对接会 路演',
  },
  { kind: 'programme', points: 3, words: '计划 工程 项目 专项 基金 奖学金 课程' },
  {
    kind: 'platform',
    points: 3,
    words: '平台 系统 小程序 公众号 APP App 驿站 服务站 工作站 E站 小站 服务点 热线 专线 专窗 专区 管家',
  },
  {
    kind: 'product',
    points: 3,
    words: '芯片 处理器 机器人 大模型 火箭 卫星 飞船 发动机 操作系统 疫苗 新药 无人机 客机 型号 产品',
  },
  { kind: 'party-building brand', points: 1.5, words: '党支部 行动支部 党小组 服务队 志愿队 宣讲团 先锋队' },
  { kind: 'programme', points: -1, words: '模式 工作法 机制 体系 制度 格局 做法' },
  {
    kind: 'programme',
    points: -2,
    words:
      '标准 理念 思路 方式 原则 架构 精神 方针 目标 路子 作用 战略 政策 方法 清单 仪式 要求 方案 举措 难题 问题 优势 效应 ' +
      '现象 称号 荣誉 假期 期间 技术 攻关 企业 人才 产业 服务 工作 倡议 力量 角色 身份',
  },
];

/** Endings of a quoted name that say the same by themselves: “三鹰计划”, “飞翎电子工业互联网平台”, “春晖杯”. */
const ENDING_ROWS: NounRow[] = [
  { kind: 'programme', points: 3, words: '计划 工程 基金' },
  { kind: 'activity', points: 3, words: '行动 大赛 论坛 讲堂 讲坛 课堂 杯 节 月 季 马拉松 夜校 集市' },
  { kind: 'platform', points: 3, words: '平台 系统 驿站 小站 E站 服务站 园 云 大脑 小程序 在线 APP' },
  { kind: 'product', points: 3, words: '大模型 芯片 机器人 操作系统 火箭 卫星 号' },
];

const NOUNS = tabulate(NOUN_ROWS);
const ENDINGS = tabulate(ENDING_ROWS);
const LONGEST = 5;

/** “X”等4个…, “X”系列…, “X”（第二期）… */
const COUNT =
  /^(?:等)?(?:一批|一系列|多个|若干|[\d一二三四五六七八九十百]{1,4}(?:余|多)?[个项支家种类大批期届])?/u;
/** “先锋90后”、产品研发、技术攻关等行动支部22个: the noun stands after the list. */
const OPEN_LIST = /^、[^，,。；;：:！？“”]{1,40}?等/u;
/** Within the tail of a list 和 joins nouns: 等一批党建阵地和品牌. */
const LIST_TAIL = /^[^，,。；;：:！？、“”‘’《》()（）]{0,16}/u;
/** The noun phrase ends where a particle, a verb or a mark begins. */
const PHRASE = /^[^，,。；;：:！？、“”‘’《》()（）的了在将为被是和与及并以从向把对让使]{0,16}/u;

export interface NameNoun {
  word: string;
  kind: BrandKind;
  points: number;
}

/** The first noun of a name in what follows a quote (`惠企服务行动` → 行动), else the first word that speaks against one. */
export function nounAfter(after: string): NameNoun | undefined {
  const list = OPEN_LIST.exec(after)?.[0] ?? '';
  const rest = after.slice(list.length).replace(COUNT, '');
  const phrase = (list ? LIST_TAIL : PHRASE).exec(rest)?.[0] ?? '';
  const nouns = [...phrase].flatMap(
    (_, at) => longestWord(NOUNS, (length) => phrase.slice(at, at + length)) ?? [],
  );
  return nouns.find(({ points }) => points > 0) ?? nouns[0];
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
