import { charSet } from '../../../names/char-set.ts';
import { bmp } from '../../plane.ts';
import { tagOf } from '../word-tags.ts';
import { wordsOf } from '../words.ts';
import { type BrandKind, ENDING_ROWS, NOUN_ROWS, type NounRow } from './noun-rows.ts';

/** Words before a quote whose name it is: 创新药“信妥安”, 小麦新品种“金穗88”, 船舶设计平台“海图一号”, 绰号“小松鼠”. */
const NOUN_BEFORE = bmp(
  /(?:(?<product>[新创]?药|品种|芯片|疫苗|机器人|大模型|卫星|火箭|软件|设备|装置|仪器|装备|样机|新品|产品[是叫为]?|虚拟[^，,。；;：:“”的]{2,4}|绰号|昵称|代号|型号|(?:治疗|用于)[^，,。；;：:“”]{2,12}的|[矿汽卡货客跑火动列]车|轮船|无人机|飞机)|(?<platform>平台|众创空间|孵化器|驿站|食堂|系统|小程序|公众号|视频号|直播号|抖音号|账号|直播间|栏目|专栏|模型|定制(?:公交|班车))|(?<team>服务队|志愿队|突击队|先锋队|宣讲团|小分队)|(?<activity>活动|行动|(?:举?办|开展?|组织|召开)了?一[次场期])|(?<programme>(?:公益|志愿服务|帮扶|助学)(?:项目|活动)|品牌(?:[就也]?叫)?|商标(?:[就也]?[叫是为])?|计划|(?:^|[，,])这[里儿][就也]?叫|(?:展|书|片|剧|歌|店|馆|栏目|节目)名[就也]?[叫是为]|名为|命名为|[取起题]名[为叫]?|(?<!群)名叫|名字(?:[叫是]|[：:]|——)|叫作|叫做|[牌型]号[为是]|(?:^|机器人|广播|[，个名款台套间座部子器机仪灯杯]|系统|平台|程序|软件|工具|设备|班|店|线路|后来|(?:^|[，,])这[根条款台支套只把座盏瓶颗辆艘件间块][^，,。；“”的]{1,5})它?叫|(?<!把|被)唤作|(?:药|品|商|定|得)名为?|算法))$/u,
);

/** 给设备“把脉”, 推动汽车“出海”: something is done to the thing. */
const OBJECT = bmp(
  /(?:给|为|让|使|把|对|将|帮|替(?!代)|令|用|靠|以|推动|助力|促进|带动|引导|支持|实现)[^，,。；;：:“”—]{0,30}$/u,
);

/** 靠自研中间件“榫眼”打通…, 把秸秆做成餐盒“棉盒子”: by what means, or what becomes of it. */
const MEANS = /[靠凭以用把][^，,。；;：:“”—给为让使]{2,30}$/u;
const DONE_TAG = /^[vapdm]/u;

/** 给机器人“喂饭” */
const TOUCHED = bmp(/(?:给|为|让)[^，,。；;：:“”]{0,8}$/u);

const NOUNS = tabulate(NOUN_ROWS);
const NOUN_FIRST = charSet(NOUNS.keys());
const ENDINGS = tabulate(ENDING_ROWS);
const LONGEST = 5;

/** “X”等4个…, “X”系列…, “X”（第二期）… */
const COUNT = bmp(
  /^(?:第[\d一二三四五六七八九十]+(?=[场期季届]))?(?:等)?(?:一批|一系列|多个|若干|[\d一二三四五六七八九十百]{1,4}(?:余|多)?[个项支家种类大批期届])?/u,
);
/** “先锋90后”、产品研发、技术攻关等行动支部22个: the noun stands after the list. */
const OPEN_LIST = bmp(/^、(?:[^，,。；;：:！？“”]{1,40}?|[^，,。；;：:！？“”]{0,24}“[^“”]{2,16}”)等/u);
/** Within the tail of a list 和 joins nouns: 等一批党建阵地和品牌. */
const LIST_TAIL = /^[^，,。；;：:！？、“”‘’《》()（）]{0,16}/u;
/** The noun phrase ends where a particle, a verb or a mark begins. */
const PHRASE = bmp(
  /^(?:(?!采用|开进|驶[入进]|通过|打破|填补|替代)[^，,。；;：:！？、“”‘’《》()（）—的了就在到将为被是和与及并以从由向把让使]|(?<=天)使|(?<=[转定])向|在(?=[轨线]\p{Script=Han}{0,4}(?:系统|平台|服务))){0,16}/u,
);

/** …是襄阳高新区今年推出的惠企服务机制 */
const DEFINITION = bmp(/^(?:正?是|作为)[^，,。；;：“”]{2,40}/u);
const MADE = /(?:推出|打造|创建|创立|首创|研发|开发|培育|搭建)的/u;
/** What is defined as made by somebody is a thing with a name, a 机制 as well. */
const DEFINED_AS_MADE = 2.5;
const GOODS = bmp(
  /^(?:[A-Za-z][A-Za-z\d —－-]{0,9}型?|\d+[吨米瓦升匹寸]级?)?(?:(?![的了在是])\p{Script=Han}){1,8}?(?:(?<![代报图时契危商转手样])[机器仪灯车表柜泵膜药剂衣鞋帽杯锅床椅布纱纸笔酒茶糖饼酱醋粉油板管阀缆砖漆胶炉舱轮镜屏刀钻箱桶瓶卡砂棒膏丸箔堆槽钉液浆险盒罐壶刷珠粒芯巴桩贷杆锁伞琴艇毡枕碗篮]|盒子|箱子|[线盘熏]香|信标|磁体|原丝|[振架转平焊]台|[锻铸轧]造线)(?=$|[，,、。；;：—（\d]|的|在|于|做|由|落地|搬|送|运|租|接|配|实|已|去年|今年|被|获|入|出|卖|走|将|上市|下线|问世|通过|装|铺|进|把|从|一|曾|成|首|连|也|还|每|让|摘|拿|摆|跟|能)/u,
);
/** “追光者”灯|由本地企业研制 */
const ONE_GOOD = /^[灯伞鞋帽杯碗锅琴毯](?=[由的被是，。、在已]|$)/u;
const GOODS_END =
  '[机器仪灯车表柜泵膜药剂衣鞋帽杯锅床椅布纱纸酒茶糖饼酱醋粉油板管阀缆砖漆胶炉舱镜屏刀钻箱桶瓶砂罐艇毯枕琴伞锁]';
const GOODS_WORD = bmp(new RegExp(`\\p{Script=Han}(?<![代报图时契危商转手样])${GOODS_END}$`, 'u'));
/** What follows a quote, as far as it is looked at for the end of a noun. */
const GOODS_REACH = 14;
const GOODS_BEGIN = bmp(new RegExp(`^(?=\\p{Script=Han}{2}).{1,${GOODS_REACH - 1}}?${GOODS_END}`, 'su'));
const ATTRIBUTE_TAG = /^(?:n|a|b|x|vn|eng|z)/u;
const GOES_ON_TAG = /^(?:v|p|d|t|u|c)/u;
/** 陶瓷关节 ends in 节, 好办法 in 法, and are none. */
const NO_FEAST = bmp(/(?:关|环|细|情|调|季)节$|(?:办|想|做|说|方|合|书|魔|宪|立|执|司)法$|^.{0,2}看法$/u);
/** 芯十条, 芯夜校: a word of its own is enough, and so is 芯, the pun on 心 and 新. */
const SHORT = /十[二]?条$|^芯/u;
const METHOD = bmp(
  /^(?!\p{Script=Han}{0,2}(?:方|办|做|说|看|想|写|合|魔|宪|立|执|司|书)法)\p{Script=Han}{1,3}法(?=$|[，,、。；]|的|在|被|获|入|让|把|后|已)/u,
);
const CONTEST = bmp(
  /^\p{Script=Han}{2,6}(?:创业|创新|设计|技能|大学生|公开|争霸|对抗|龙舟)赛(?=[中上]|决赛|$|[，。、的])/u,
);
const MADE_THING = bmp(
  /(?:[的款台套]|新一代|首[款台套])(?<word>[^的，,。；;：:“”]{1,9}?(?:[仪灯臂泵阀屏镜柜枪桩杆剂膜]|(?<![武容仪机])器|(?<![司时危转商契动有投])机|针头|导览))$/u,
);
const NAMING = /^(?:来|而)?命名(?!的)/u;
const MAKE = /^[牌号](?!子|称|召|令|匾)/u;
/** 让芯片、整机、系统“坐在一张桌子上”: what they are made to do. */
const MADE_TO = /让[^，,。；;：:“”]{0,8}$/u;
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
  const defined = nounOfDefinition(after) ?? nounOfMake(after) ?? nounOfNaming(after);
  if (defined) return defined;
  const list = OPEN_LIST.exec(after)?.[0] ?? '';
  const rest = after.slice(list.length).replace(COUNT, '');
  const phrase = (list ? LIST_TAIL : PHRASE).exec(rest)?.[0] ?? '';
  const nouns: NameNoun[] = [];
  for (let at = 0; at < phrase.length; at++) {
    if (!NOUN_FIRST.hasAt(phrase, at)) continue;
    const noun = longestWord(NOUNS, (length) => phrase.slice(at, at + length));
    if (noun) nouns.push(noun);
  }
  const [best] = nouns.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  return best ?? productAfter(after) ?? contestAfter(after) ?? methodAfter(after) ?? nouns[0];
}

/** “江海+”青年创业赛|中: a contest, whatever of. */
function contestAfter(after: string): NameNoun | undefined {
  return CONTEST.test(after) ? { word: '赛', kind: 'activity', points: 3 } : undefined;
}

/** “两看一停”仰焊法，…: a way of doing that somebody thought out. */
function methodAfter(after: string): NameNoun | undefined {
  const word = METHOD.exec(after)?.[0];
  return word ? { word, kind: 'programme', points: 3 } : undefined;
}

/** “白浪”割草机去年…, “小满”保鲜柜，: whatever ends as goods do, right behind the quote. */
function productAfter(after: string): NameNoun | undefined {
  const word = GOODS.exec(after)?.[0] ?? ONE_GOOD.exec(after)?.[0] ?? goodsCut(after);
  return word ? { word, kind: 'product', points: 3 } : undefined;
}

/** “晨晶”高纯砂|支撑起…: the same where the segmenter sees that the noun ends, whatever goes on. */
function goodsCut(after: string): string | undefined {
  if (!GOODS_BEGIN.test(after)) return undefined;
  const words = wordsOf(after.slice(0, GOODS_REACH));
  const end = words.findIndex(({ tag }) => !ATTRIBUTE_TAG.test(tag));
  const last = words[end - 1];
  return last && GOODS_WORD.test(last.text) && GOES_ON_TAG.test(words[end]?.tag ?? '')
    ? after.slice(0, last.end)
    : undefined;
}

/** 模型以“飞天”命名，: whatever it is, it is called so; 以“…”命名的 bears somebody's name. */
function nounOfNaming(after: string): NameNoun | undefined {
  return NAMING.test(after) ? { word: '命名', kind: 'programme', points: 4 } : undefined;
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
export function nounBefore(before: string, inner = ''): NameNoun | undefined {
  const groups = NOUN_BEFORE.exec(before)?.groups;
  if (!groups) return thingBefore(before, inner);
  if (groups['product'] && (TOUCHED.test(before) || (MEANS.test(before) && isDone(inner)))) return undefined;
  if (groups['platform'] && MADE_TO.test(before)) return undefined;
  if (groups['team']) return { word: groups['team'], kind: 'party-building brand', points: APPOSED };
  const kind = KINDS_BEFORE.find((name) => groups[name]) ?? 'programme';
  return { word: groups[kind] ?? '', kind, points: APPOSED };
}

/** 保温杯“暖山”, 巡检机器狗“铁豆”: any noun of a product; not 给设备“把脉”. */
function thingBefore(before: string, inner: string): NameNoun | undefined {
  const noun = longestWord(NOUNS, (length) => before.slice(-length));
  const thing = noun?.kind === 'product' && noun.points >= APPOSED ? noun : madeThing(before);
  return thing && (!OBJECT.test(before) || (MEANS.test(before) && !isDone(inner))) ? thing : undefined;
}

/** 把脉, 喂饱肚子, 拧成一股绳: what is done begins with a verb. */
function isDone(inner: string): boolean {
  const [first] = wordsOf(inner);
  const open = inner.length > 3 ? tagOf(inner.charAt(0)) : '';
  return [tagOf(inner), first?.tag ?? '', open].some((tag) => DONE_TAG.test(tag));
}

/** 研发的像素大灯“明眸”, 新一代分拣机械臂“白鹭”: whose it is, or how new, and what goods end in. */
function madeThing(before: string): NameNoun | undefined {
  const word = MADE_THING.exec(before)?.groups?.['word'];
  return word ? { word, kind: 'product', points: APPOSED } : undefined;
}

/** The noun a name itself ends in: `三鹰计划` → 计划. */
export function nounAtEnd(name: string): NameNoun | undefined {
  const noun = NO_FEAST.test(name) ? undefined : longestWord(ENDINGS, (length) => name.slice(-length));
  const own = SHORT.test(name) ? 1 : 2;
  return noun && name.length >= noun.word.length + own ? noun : undefined;
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
