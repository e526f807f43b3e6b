import { bmp } from '../plane.ts';
import { isPlace } from './place.ts';
import { CLASS_NOUNS, LOCALIZERS, NAME_VERBS, STOP_WORDS } from './vocabulary/stop-words.ts';
import type { Word } from './words.ts';

const LONGEST_NAME = 40;
const OPENING = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['）', '（'],
  [')', '('],
]);
const HAN = bmp(/^\p{Script=Han}/u);
const NUMBER = /^[\d０-９]/u;
const NAME_SIGN = /^[·-]$/u;
/** 最具潜力奖|·|云南…公司, 创业之星|·|云南…公司 */
const PRIZE = /(?:奖|人物|企业|工匠|星|新锐|标兵|先锋)$/u;
/** Insides of brackets and quotes that may be a part of a name: 中南大学科创服务（株洲）中心, “两新”组织党委. */
const INSIDE = bmp(/^[\p{Script=Han}A-Za-z0-9]{1,10}$/u);
/** （通讯员王芳）|甲学院 */
const AUTHOR = /^(?:本报|见习|全媒体|特约)?(?:记者|通讯员)/u;
const FUNCTION_TAG = /^(?:[pcuryeo]|t$)/u;
/** A body, a verb and a place are a clause: 中心党委|服务|株洲…. */
const BODY_END =
  /(?:党委|工委|团委|党支部|公司|集团|大学|学院|局|厅|中心|研究院|医院|银行|协会|商会|工会|妇联|街道|社区|管委会)$/u;
const MOTION = bmp(
  /^(?:[送发运寄飞驶开卖销]往|[送搬走编写装住驶飞迈请]进|[送运寄拿用卖]到|[交发送卖借租寄推颁]给|建好|刚回到|[摘捧夺拿][下回走]|(?![促改先演跟递掘])\p{Script=Han}[到进抵着])$/u,
);
/** 车开进|湖北…公司 */
const DRIVES = bmp(/^\p{Script=Han}[开驶搬走送运][进入到]$/u);
/** ——|记|某公司班组: a portrait's subtitle; 张记食品 is a name. */
const SUBTITLE: ReadonlySet<string> = new Set(['—', '-', '']);
/** 管理局|联系|恒丰银行, 管委会|联合|市法院; 服务中心联合党支部 is one body. */
const BETWEEN_BODIES: ReadonlySet<string> = new Set(['联系', '联合', '协调']);
const JOINT_BODY = /^(?:党|会|体|国|工会|支部|总支|团委|小组|服务|领导|办公|中心|机制|[处科局])/u;
/** 正|联合|郑州大学 */
const JOINS: ReadonlySet<string> = new Set(['联系', '联合', '牵手', '携手', '联手']);
/** 芯片|联合|津湖|大学 */
const INSTITUTE = /^(?:大学|学院|研究院|研究所|医院)$/u;
const NATION = /^(?:中国|国家|全国|中华|中科院|北大|清华)/u;
/** 城市|建设|发展有限公司, 高新区|建设|管理局, 项目|推进|中心: no verb. */
const NOUN_TOO: ReadonlySet<string> = new Set(['建设', '推进', '指导', '引育', '支持', '全面']);
const BUILDER =
  /^(?:深化改革|学院|交通局|分?公司$|总公司|大学|职业|中心|办公室|领导小组|管理|养护|发展|投资|工程|开发|服务|指导|监督|局|集团|有限|委员会)/u;
/** 船舶|推进|科技|有限公司 */
const FIRM_TRADE: ReadonlySet<string> = new Set(['科技', '技术', '实业']);
const LEGAL_FORM = /^(?:有限|股份|集团)/u;
/** 昆明海关|驻|高新区|办事处: an office named after where its body sent it. */
const POSTED = /^(?:办事处|办公室|工作站|联络处|检察室|服务站)$/u;
const ZONE: ReadonlySet<string> = new Set(['高新区', '经开区', '开发区']);
const FIRM_END = bmp(/^\p{Script=Han}{2,12}有限(?:责任)?公司/u);
const SET_UP: ReadonlySet<string> = new Set(['设', '建']);
const COUNT = /[个家所支名位项批多几余届间座处栋片串天台口套]$/u;

/**
 * The first word of a name that ends before `words[last]` or with it: walks left over what names are made of, and stops
 * at punctuation, function words and verbs. 近日|南宁|高新区|行政|审批|局 → index of 南宁.
 */
export function nameStart(words: Word[], last: number): number {
  const end = words[last]?.end ?? 0;
  let first = last;
  for (let at = last - 1; at >= 0 && end - (words[at]?.start ?? 0) < LONGEST_NAME; at--) {
    const open = openingBefore(words, at);
    if (open === undefined && endsName(words, at)) break;
    if (open === -1) break;
    at = open ?? at;
    first = at;
  }
  return first;
}

/** Drops from the left what is not the name's own: 龙头企业|天合光能…, 联合|清华大学. `keep` says if the rest is a name. */
export function trimStart(
  words: Word[],
  first: number,
  last: number,
  keep: (from: number, dropped: 'class' | 'verb') => boolean,
): number {
  for (let from = first; from < last; from++) {
    const loose = looseKind(words[from]);
    if (!loose || !keep(from + 1, loose)) return from;
  }
  return last;
}

/** 柏志强来|常州…小学: a person whom the segmenter does not know, and a verb. */
const COMES = bmp(/^\p{Script=Han}{2,3}[来同到赴]$/u);

/** 在映|月湖|会议中心 */
const AT = bmp(/^在\p{Script=Han}$/u);

/** 粉末库由|西北…研究院: the same with who does it. */
const BY = bmp(/^\p{Script=Han}{1,3}由$/u);

/** 他念|中学, 他拉上|广西…大学: an unknown word that begins with whom it is about. */
const PRONOUN = bmp(/^[他她]\p{Script=Han}{1,2}$/u);

/** 没念过|大学 */
const isPast = (word: string) => word.length === 3 && word.endsWith('过');

/** 不是, 正在 */
const endsInVerb = (word: string) =>
  word.endsWith('是') || word.endsWith('在') || isPast(word) || (word.length === 3 && word.endsWith('到'));

/** True for a word at which a name's left end is certain, whatever the name is. */
export function isStop(words: Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1]?.text ?? '', words[at], words[at + 1]];
  if (isNounToo(words, at) || isPosted(words, at) || isInstitute(word, next)) return false;
  if (word && JOINS.has(word.text) && (isPlace(next) || NATION.test(next?.text ?? '') || isBody(next)))
    return true;
  if (word && JOINS.has(word.text) && next?.tag === 'x' && INSTITUTE.test(words[at + 2]?.text ?? ''))
    return true;
  if (!word || STOP_WORDS.has(word.text) || endsInVerb(word.text) || isDone(words, at) || isMotion(word))
    return true;
  if (isPutBefore(words, at) || isOpened(words, at) || isWorkedOn(words, at)) return true;
  if (word.text === '记' && SUBTITLE.has(before)) return true;
  if (isBetweenBodies(word, next) && (BODY_END.test(before) || words[at - 1]?.tag === 'park')) return true;
  if (
    word.tag === 'x' &&
    (PRONOUN.test(word.text) || (BY.test(word.text) && (isPlace(next) || next?.tag === 'nt')))
  )
    return true;
  if (word.tag === 'x' && AT.test(word.text)) return true;
  if (word.tag === 'x' && COMES.test(word.text) && (next?.tag === 'park' || isPlace(next))) return true;
  return LOCALIZERS.has(word.text) && HAN.test(before) && !STOP_WORDS.has(before) && !isPlace(words[at - 1]);
}

function isBody(word: Word | undefined): boolean {
  return word?.tag === 'nt' || word?.tag === 'park';
}

/** 制品|所|有限公司: an institute, and no relative. */
function isInstitute(word: Word | undefined, next: Word | undefined): boolean {
  return word?.text === '所' && (next?.text.startsWith('有限') ?? false);
}

/** 管理局|联系|恒丰银行, 中心党委|服务|株洲…: between two bodies a verb, though names hold it too. */
function isBetweenBodies({ text, tag }: Word, next: Word | undefined): boolean {
  if (BETWEEN_BODIES.has(text) && !JOINT_BODY.test(next?.text ?? '')) return true;
  return NAME_VERBS.has(text) && tag !== 'n' && (isPlace(next) || /^(?:n[stz]|x)$/u.test(next?.tag ?? ''));
}

/** 发往|广州…公司, 送进|攀枝花…博物馆: where something goes. */
function isMotion({ text, tag }: Word): boolean {
  return text.length > 1 && ((MOTION.test(text) && /^[vxi]/u.test(tag)) || DRIVES.test(text));
}

/** 望|火炬高新区管委会, 转|潍坊市…公司: what is done to the body named next; 海关|驻|高新区办事处 is one name. */
function isPutBefore(words: Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.tag !== 'v' || word.text.length > 1 || word.text === '驻') return false;
  const inName = before?.text.length === 1 && /^[nxj]/u.test(before.tag) && HAN.test(before.text);
  if (inName || before?.tag === 'park' || (isPlace(before) && next?.text.length === 1)) return false;
  if (isPlace(next) || NATION.test(next?.text ?? '')) return true;
  return /^(?:n[st]|park)$/u.test(next?.tag ?? '') || ZONE.has(words[at + 2]?.text ?? '');
}

/** 工人|调试|河北…公司的造雪机: a deed that is a noun too, before the place with which a firm's name begins. */
function isWorkedOn(words: Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word?.tag === 'vn' &&
    word.text.length > 1 &&
    !NAME_VERBS.has(word.text) &&
    isPlace(next) &&
    FIRM_END.test(
      words
        .slice(at + 2, at + 8)
        .map(({ text }) => text)
        .join(''),
    )
  );
}

/** 高新区|开|设计|工作室, 漳州|设|研究中心 */
function isOpened(words: Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.tag === 'v' && SET_UP.has(word.text) && isPlace(before) && /^(?:vn|m)$/u.test(next?.tag ?? ''))
    return true;
  if (word?.text !== '开' || word.tag !== 'v' || !/^v?n$/u.test(next?.tag ?? '')) return false;
  return before === undefined || before.tag === 'park' || !HAN.test(before.text);
}

/** 建|好|沂河实验室, 改制|成|湖北…公司, 当|上|淄博…公司工程师: how the verb before it ended. */
function isDone(words: Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.text === '好') return before?.tag === 'v' && before.text.length === 1;
  if (!isPlace(next)) return false;
  return (word?.text === '成' && before?.tag === 'v') || (word?.text === '上' && before?.text === '当');
}

function looseKind(word: Word | undefined): 'class' | 'verb' | undefined {
  if (!word || word.tag === 'park' || isPlace(word)) return undefined;
  if (CLASS_NOUNS.has(word.text)) return 'class';
  return NAME_VERBS.has(word.text) || (word.tag.startsWith('v') && word.text.length > 1) ? 'verb' : undefined;
}

function endsName(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word || isStop(words, at)) return true;
  if (word.tag === 'park' || word.tag === 'eng' || isPlace(word)) return false;
  if (NUMBER.test(word.text)) return words[at + 1]?.tag !== 'eng';
  if (word.text === '—' && words[at - 1]?.text === '中国') return false;
  if (!HAN.test(word.text)) return !NAME_SIGN.test(word.text) || PRIZE.test(words[at - 1]?.text ?? '');
  return (
    isCount(words, at) ||
    (FUNCTION_TAG.test(word.tag) && !isInstitute(word, words[at + 1])) ||
    (isVerb(word) && !isNounToo(words, at))
  );
}

function isPosted(words: Word[], at: number): boolean {
  if (words[at]?.text !== '驻' || !words[at - 1]?.tag.startsWith('n')) return false;
  return words.slice(at + 1, at + 5).some(({ text }) => POSTED.test(text));
}

function isNounToo(words: Word[], at: number): boolean {
  const next = words[at + 1]?.text ?? '';
  if (!NOUN_TOO.has(words[at]?.text ?? '')) return false;
  return BUILDER.test(next) || (FIRM_TRADE.has(next) && LEGAL_FORM.test(words[at + 2]?.text ?? ''));
}

/** 三|家, 一个, 多所, but not 第五十四. */
function isCount(words: Word[], at: number): boolean {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (word?.text === '一' && (next?.text.length ?? 0) > 1) return true;
  if (word?.tag === 'm') return next?.tag === 'q' || COUNT.test(word.text);
  if (word?.tag !== 'q') return false;
  return word.text.length === 1 ? /^[mr]/u.test(before?.tag ?? '') : NUMBER.test(before?.text ?? '');
}

function isVerb({ text, tag }: Word): boolean {
  return /^v[dg]?$/u.test(tag) && text.length > 1 && !NAME_VERBS.has(text);
}

/** For a closing bracket or quote: its opening word where the inside may belong to a name, else -1. Nothing for other words. */
function openingBefore(words: Word[], closing: number): number | undefined {
  const open = OPENING.get(words[closing]?.text ?? '');
  if (!open) return undefined;
  let inside = '';
  for (let at = closing - 1; at >= 0 && inside.length < 11; at--) {
    const word = words[at]?.text ?? '';
    if (word === open) return INSIDE.test(inside) && !AUTHOR.test(inside) ? at : -1;
    inside = word + inside;
  }
  return -1;
}
