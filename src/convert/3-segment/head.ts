import { widthOf } from '../2-repair/width.ts';
import { bmp } from '../plane.ts';
import type { Block } from '../types.ts';
import { deckAt, isReportage, isSubtitle, PLACE, PUNCTUATED, tellsMore } from './deck.ts';
import { formOf } from './label-form.ts';
import {
  isClassAndName,
  isColumnOfMarked,
  isHonoured,
  isPerson,
  isPortraitHead,
  LONGEST_COLUMN,
} from './pairs.ts';
import { isNameLine } from './portrait-names.ts';
import { isSlogan } from './siblings.ts';
import {
  isColumnAlone,
  isComment,
  isFramed,
  isRoundupName,
  isStandingName,
  opensNotice,
} from './standing-names.ts';
import {
  DASHED_END,
  FIRM,
  isRestOf,
  isTwoLines,
  joinBlocks,
  LONG_CLAUSE,
  LONGEST_REST,
  leadsOn,
  SHORT_CLAUSE,
  TAG,
} from './two-lines.ts';

/** The labels above a text, each in its role. */
export interface Head {
  banner?: Block;
  series?: Block;
  kicker?: Block;
  title?: Block;
  subtitle?: Block;
}

/** `深度关注·高质量党建引领高质量发展②` `系列报道之三` `（上）` */
const NUMBERED =
  /[①-⑳㈠-㈩]|(?:系列|之)[一二三四五六七八九十\d]+$|[(（](?:上|中|下|[一二三四五六七八九十\d]+)[)）]$|^(?:深度|特别|系列|本报)?(?:关注|报道|观察|策划|专题)[·・|｜:：]|(?:征文选登|选登|征文|专栏|连载|专版|特稿|特刊|大家谈)$/u;
/** `景德镇高新区` `中山火炬高新区党校` `山东省诸城市`: who the report is about. */
const WHO = bmp(
  /(?:区|市|县|省|州|盟|旗|镇|乡|街道|局|厅|委|办|部|中心|公司|集团|大学|学院|学校|党校|研究院|研究所|实验室|医院|银行|支行|协会|商会|联盟|党委|党支部|科学城|产业园|科技园|园区|法院|检察院|公安分局)(?:[(（][^()（）]{1,8}[)）])?$/u,
);
/** `一粒三七种子的` `一束光，照亮一条` `一碗螺蛳粉里`: the first line of a headline over two. */
const UNFINISHED =
  /[的与和在让把为向从将被出起到着]$|^.{2,8}(?<!公)里$|[一二三四五六七八九十两几每这那][条座个家片张场份颗块台项批支名位次群种串根束艘架]$/u;
/** `隔膜“追光”记`: a headline. */
const STORY = bmp(/.{4}(?<![手札])记$/u);
/** `从“数星星的人”` above `到“给地球拍照的人”`: no name begins so. */
const CLAUSE_START = /^[从把让给为向](?!化)/u;
/** `某某高新区2023年度企业光荣榜` */
const ROLL = /(?:光荣|英雄|荣誉|红)榜$/u;
/** `德州高新区2023年度“品质企业”发布`: a headline that says it all. */
const NEWS =
  /(?:发布|揭晓|公布|启动|揭牌|开工|投产|落户|举行|召开|开幕|闭幕|成立|获批|上线|下线|签约|落幕)$/u;
/** `一次认定7家 总数居全市首位` `宁波高新区 一个支部带动一条产业链`: two phrases, complete in themselves. */
const TWO_PHRASES = bmp(/^\S{3,}\s\S{4,}$/u);
/** `黄冈高新区“两优一先”先进事迹摘登`: what stands above the headline of a collection. */
const COLLECTION =
  /(?:特别策划|特别报道|专题报道|摘登|选登|展播|风采录|风采展示|先进事迹|群英谱|群像|巡礼)$/u;
/** `从一枚探测器到一条产业链，苏州高新区用十八年——`: a kicker, whatever stands above it. */
const LEADS_ON_BY_DASH = bmp(/.{10}——$/u);
/** Of a deck below a headline over two lines. */
const LONGER_THAN_BOTH = 1.5;
/** `嘉宾：甲公司总经理`: who answers, below the headline. */
const GUEST = /^(?:嘉宾|受访|主持|对话|采访|答题)/u;
const LONGEST_WORD = 4;
/** `科技自立·一线见闻` `创新先锋 / 五溪之光` */
const TWO_NAMES = bmp(/^\p{Script=Han}{2,6}(?:[·・|｜丨]|\s?[/／]\s?)\p{Script=Han}{2,6}$/u);
/** `向新而行·走进园区看转型` */
const TWO_PARTS = /^[\p{Script=Han}“”]{2,8}\s?[·・]\s?[\p{Script=Han}“”\d]{4,14}$/u;
const LONGEST_WHO = 20;
/** `奋斗百年路 启航新征程·学党史 办实事` `劳动光荣 创造伟大`: two phrases of one length. */
const MOTTO = bmp(/[·・★☆]|^(?:\S{4} \S{4}|\S{5} \S{5}|\S{6} \S{6})$/u);
/** `“3D打印小镇”` / `有了自己的粉末库`: the second line has no subject of its own. */
const GOES_ON = /^(?:有|来|进|被|把|将|让|在|上|开|走|为|成|从|向|对)/u;
/** `“我是党员,我在岗位”`: a column's motto. */
const WHOLLY_QUOTED = /^“[^”]+”$/u;

/** Where the labels stand: at the page's top, and above a dateline. */
export interface HeadPlace {
  top: boolean;
  /** Blank lines above the first label. */
  gap?: number;
  dateline: boolean;
}

/** Reads the labels above a text: what is sure is taken off first, the rest is the headline. */
export function readHead(labels: Block[], { top, dateline, gap = 0 }: HeadPlace): Head {
  const rest = [...labels];
  const head: Head = {};
  if (deckAt(rest) < 0 && isColumnOfMarked(rest))
    return { series: rest[0] as Block, title: rest[1] as Block };
  if (isPortraitHead(rest)) return { title: rest[0] as Block, subtitle: rest[1] as Block };
  const dash = rest.findIndex(({ text }) => LEADS_ON_BY_DASH.test(text));
  if (dash > 0 && dash < rest.length - 1)
    head[top && !isNumbered(rest[0]) ? 'banner' : 'series'] = rest.splice(0, dash).reduce(joinBlocks);
  const deck = deckAt(rest);
  if (deck > 0) head.subtitle = rest.splice(deck).reduce(joinBlocks);
  if (
    rest.length > 1 &&
    !head.banner &&
    (top
      ? standsAbove(rest) ||
        (isBanner(rest[0]) && !(gap > 0 && isClose(rest)) && !(rest.length === 2 && isReportage(rest[1])))
      : !TAG.test(rest[0]?.text ?? '') && isRoundupName(rest[0]?.text ?? ''))
  )
    head.banner = rest.shift() as Block;
  const [first] = rest;
  const name = first?.text ?? '';
  const alone = isColumnAlone(name) || TAG.test(name);
  const honoured = isHonoured(name, rest[1]?.text ?? '');
  const series = rest.length > 1 ? !honoured && isSeries(rest, dateline) : alone;
  if (series && !head.series) head.series = rest.shift() as Block;
  if (rest.length > 1 && isKicker(rest, dateline)) head.kicker = rest.shift() as Block;
  if (rest.length > 1 && !head.subtitle && isSubtitle(rest)) head.subtitle = rest.pop() as Block;
  if (rest.length > 0) head.title = rest.reduce(joinBlocks);
  return head;
}

/** `◆ 科技工作者` / `王志垣` / `棉秆里的“金丝”`: the row's name, the person's, and what there is to say. */
export function readPortraitHead(labels: Block[]): Head {
  const at = labels.findIndex(({ text }) => isNameLine(text));
  const [series, title, subtitle] = [labels[at - 1], labels[at], labels[at + 1]];
  return { ...(series && { series }), ...(title && { title }), ...(subtitle && { subtitle }) };
}

/** `景德镇高新区`: a kicker that says who the report is about. */
export function isWho(text: string): boolean {
  return WHO.test(text) && widthOf(text) <= LONGEST_WHO;
}

/** `党建在高新` `金台潮声` `园区·创新`: a short standing name, of no place and nobody. */
export function isColumn(block: Block | undefined): boolean {
  if (!block) return false;
  if (TWO_NAMES.test(block.text)) return true;
  if (WHO.test(block.text) || DASHED_END.test(block.text) || PLACE.test(block.text)) return false;
  if (UNFINISHED.test(block.text) || CLAUSE_START.test(block.text) || STORY.test(block.text)) return false;
  return widthOf(block.text) <= LONGEST_COLUMN && !/[，,。：:！？!?；;]/u.test(block.text);
}

/** Without a blank line between the first two. */
function isClose([first, second]: Block[]): boolean {
  return (second?.spans[0]?.line ?? 0) === (first?.spans.at(-1)?.line ?? 0) + 1;
}

/** `致敬！高新区的劳动者` with a blank line between it and the lines of a headline, which are set close: what the page is about. */
function standsAbove([first, ...others]: Block[]): boolean {
  const [kicker] = others;
  const roll = first && ROLL.test(first.text) && formOf(kicker?.text ?? '') === undefined;
  if (roll && kicker && !isClose([first, kicker])) return true;
  if (!first || !kicker || others.length < 2 || isNumbered(first) || DASHED_END.test(first.text))
    return false;
  const close = others.every((_, at) => at === 0 || isClose(others.slice(at - 1)));
  const kicked = others.length > 2 || widthOf(kicker.text) >= LONG_CLAUSE;
  return kicked && !isClose([first, kicker]) && close;
}

/** At the top of a page also a longer motto: `奋斗百年路 启航新征程·学党史 办实事`. */
function isBanner(block: Block | undefined): boolean {
  if (!block || isNumbered(block) || isComment(block.text)) return false;
  const motto = MOTTO.test(block.text) && !PLACE.test(block.text) && !PUNCTUATED.test(block.text);
  return isColumn(block) || motto;
}

/** Above `本报讯` a few characters are the headline's first line rather than a column's name, unless it has two lines. */
function isSeries([first, second, third]: Block[], dateline: boolean): boolean {
  const twoLines = second !== undefined && third !== undefined && leadsOn(second, third);
  if (isNumbered(first) || isFramed(first?.text ?? '')) return true;
  if (first && second && (third === undefined || isHeadline(first, second, third)))
    if (isTwoLines(first, second) || isRestOf(first, second)) return false;
  return (
    isStandingName([first, second].filter((one) => one !== undefined)) ||
    (isColumn(first) && (!dateline || twoLines || isWord(first, second)))
  );
}

/** `冰城“铁臂”` / `闯进非洲矿山` above a deck, where the first line is no column's name. */
function isHeadline(first: Block, second: Block, deck: Block): boolean {
  const name = widthOf(first.text.replace(/\s/gu, ''));
  return (
    name >= LONGEST_REST &&
    !TWO_NAMES.test(first.text) &&
    widthOf(deck.text) >= LONGER_THAN_BOTH * widthOf(second.text)
  );
}

/** `好消息` above `怀化高新区3项成果登上省奖榜`: no headline is broken so unevenly. */
function isWord(first: Block | undefined, second: Block | undefined): boolean {
  return widthOf(first?.text ?? '') <= LONGEST_WORD && widthOf(second?.text ?? '') >= LONG_CLAUSE;
}

function isNumbered(block: Block | undefined): boolean {
  return block !== undefined && NUMBERED.test(block.text);
}

/** Above the title: a name, a phrase with a dash, a quoted motto, a clause that is complete in itself; in news also a motto. */
function isKicker([first, second, third]: Block[], dateline: boolean): boolean {
  if (!first || !second || UNFINISHED.test(first.text) || leadsOn(first, second)) return false;
  if (third && leadsOn(second, third)) return true;
  if (opensNotice(second.text) || (third === undefined && isReportage(second))) return false;
  if (third === undefined && tellsMore(first.text, second.text)) return false;
  if (third === undefined && (isClassAndName(first.text) || isHonoured(first.text, second.text))) return true;
  if (third === undefined && isSlogan(second.text) && !isSlogan(first.text) && !GUEST.test(second.text))
    return true;
  if (
    third === undefined &&
    WHOLLY_QUOTED.test(first.text) &&
    GOES_ON.test(second.text) &&
    isTwoLines(first, second)
  )
    return false;
  if ([DASHED_END, WHOLLY_QUOTED, COLLECTION, TWO_PARTS].some((form) => form.test(first.text))) return true;
  if (isPerson(first.text)) return true;
  if (third === undefined && (isRestOf(first, second) || isTwoLines(first, second))) return false;
  const portrayed = ['body', 'person'].includes(formOf(second.text) ?? '');
  if (formOf(first.text) === 'honour' && portrayed) return true;
  if (TAG.test(first.text)) return true;
  if ((WHO.test(first.text) || FIRM.test(first.text)) && widthOf(first.text) <= LONGEST_WHO) return true;
  if (TWO_PHRASES.test(first.text) || (TWO_PHRASES.test(second.text) && !UNFINISHED.test(first.text)))
    return true;
  const saysMore = PUNCTUATED.test(second.text) && widthOf(second.text) > widthOf(first.text) + 2;
  if (
    dateline &&
    !saysMore &&
    PUNCTUATED.test(first.text) &&
    PLACE.test(second.text) &&
    !PLACE.test(first.text)
  )
    return true;
  const longer = widthOf(first.text) > Math.max(SHORT_CLAUSE, widthOf(second.text) + 2);
  if (PUNCTUATED.test(first.text) && longer) return true;
  return isClause(first) && (third !== undefined || widthOf(first.text) >= LONG_CLAUSE);
}

/** `银川高新区围绕产业链布局创新链`: says what is done, without a colon that leads on; no news in itself. */
function isClause({ text }: Block): boolean {
  if (UNFINISHED.test(text) || NEWS.test(text) || /[:：]/u.test(text)) return false;
  return PLACE.test(text) && widthOf(text) >= SHORT_CLAUSE;
}
