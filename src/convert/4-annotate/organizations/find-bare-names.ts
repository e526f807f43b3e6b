import { charSet } from '../../../names/char-set.ts';
import { bmp } from '../../plane.ts';
import { nameStart } from '../name-start.ts';
import type { Reading } from '../reading.ts';
import { OWN_TAGS } from '../vocabulary/own-words.ts';
import { BODY_CLASS, TRADES } from '../vocabulary/trades.ts';
import { isNameTag } from '../word-tags.ts';
import type { Word } from '../words.ts';
import type { OrganizationMention } from './find-suffixed.ts';
import { isAnchor, isGeneral, isOwn, isSpecific } from './is-specific.ts';
import { suffixOf } from './suffix-of.ts';

const PARTY_BODY = /^(?:党委|党总支|党支部|党组|党群服务[点站中])/u;
/** What lists of firms also hold: buildings, parks, projects. */
const NO_FIRM = /(?:奖|大厦|楼|园|区|村|镇|广场|项目|工程|产业|行业|领域|技术|系统|平台)$/u;
const LONGEST = 8;
const HAN = bmp(/^[\p{Script=Han}A-Za-z0-9]+$/u);
const SPEAKERS: ReadonlySet<string> = new Set(
  '董事长 总经理 总裁 CEO 创始人 联合创始人 副总裁 副总经理 首席执行官 首席技术官 合伙人 掌门人'.split(' '),
);
/** 国家电网, 中国石油: the state's great firms go by these names. */
const STATE_FIRM = bmp(/^(?:中国|国家|南方)../u);
/** 中国石油|和化学工业联合会 */
const TRADE_FOLLOWS = /^和化[工学]/u;
/** Firms that everybody knows by a name that means nothing else. */
const GREAT_FIRMS: ReadonlySet<string> = new Set(
  '华为 腾讯 格力 海尔 海信 比亚迪 深信服 科大讯飞 宁德时代 上汽通用五菱 一汽解放 华为云 阿里云 阿里巴巴 腾讯云 字节跳动 中兴通讯 京东方 中联重科 三一重工 长安汽车 吉利汽车 石药集团 浪潮集团 小鹏汽车 理想汽车 江铃汽车 东风公司 长江存储 中芯国际 潍柴动力 宇通客车 长城汽车 奇瑞汽车 上汽集团 广汽集团 国药集团'.split(
    ' ',
  ),
);
const WORLD_BODIES: ReadonlySet<string> = new Set([
  '国际标准化组织',
  '世界卫生组织',
  '世界贸易组织',
  '共青团中央',
]);
/** 国际海事组织 */
const WORLD_BODY = bmp(/^(?:国际|世界)\p{Script=Han}{2,6}组织$/u);
/** 从|长川光能|辞职 */
const LEFT: ReadonlySet<string> = new Set(['辞职', '离职', '跳槽']);
const GRID_FIRM = bmp(/^国网\p{Script=Han}{2,3}电力(?=$|[，。、；的]|公司的)/u);
const AS_WELL = /^[兼、]$/u;
const COUNT = /^[两三四五六七八九十几\d]+家$/u;
/** The maker's product, 龙芯中科|“龙芯3A6000”. */
const PRODUCT = bmp(/^“([\p{Script=Han}A-Za-z]{2})[^”]*\d[^”]*”/u);

/** Words that may tell of a firm beside them; so may a count, 三家, and what begins with 党, and a mark. */
const TELLING: ReadonlySet<string> = new Set(['等', '国网', ...LEFT, ...SPEAKERS, ...WORLD_BODIES]);
const TELLING_FIRST = charSet(TELLING);
const TELLING_CHARACTER = charSet('“党的，');
const OF_COUNT = charSet('家');

/** Firms named without any ending, told by what stands around them. */
export function findBareNames(reading: Reading): OrganizationMention[] {
  const { text, words } = reading;
  const found: OrganizationMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (!mayTell(word)) continue;
    if ((word.text === '等' || isCountOf(words, at)) && classFollows(words, at))
      found.push(...listBefore(reading, at));
    if (
      word.tag === 'nt' &&
      (STATE_FIRM.test(word.text) || GREAT_FIRMS.has(word.text)) &&
      OWN_TAGS.has(word.text) &&
      !TRADE_FOLLOWS.test(text.slice(word.end, word.end + 3))
    )
      found.push(asMention(word));
    const product = word.text === '“' ? PRODUCT.exec(text.slice(word.start, word.start + 24)) : null;
    if (product) found.push(...bare(reading, at - 1).filter((one) => one.text.startsWith(product[1] ?? '')));
    if (partyBodyStarts(text, words, at))
      found.push(...bare(reading, at - 1).filter(({ text }) => text.length < 5));
    if (word.text === '等') found.push(...clientsBefore(reading, at));
    if (LEFT.has(word.text) || OF_FIRM.has(word.text)) found.push(...firmEndingAt(reading, at));
    if (SPEAKERS.has(word.text) && isBorne(words, at))
      found.push(...bare(reading, words[at - 1]?.text === '的' ? at - 2 : at - 1));
    if (word.text === '国网') found.push(...gridFirm(text, word));
    if (WORLD_BODIES.has(word.text) || (word.tag === 'nt' && WORLD_BODY.test(word.text)))
      found.push({ ...asMention(word), type: 'association' });
  }
  return found;
}

/** False for a word that tells of no firm: quick. */
function mayTell({ text, tag }: Word): boolean {
  return (
    tag === 'nt' ||
    TELLING_CHARACTER.hasAt(text, 0) ||
    OF_COUNT.hasAt(text, text.length - 1) ||
    (TELLING_FIRST.hasAt(text, 0) && TELLING.has(text))
  );
}

/** 海谱仪器|董事长|兼|总经理|阎培勋: the first of a speaker's posts stands behind the firm. */
function isBorne(words: Word[], at: number): boolean {
  const [before, next, later] = [words[at - 1], words[at + 1], words[at + 2]];
  if (AS_WELL.test(before?.text ?? '')) return false;
  return (
    (isNameTag(next?.tag ?? '') && HAN.test(next?.text ?? '')) ||
    (next?.text === '兼' && SPEAKERS.has(later?.text ?? ''))
  );
}

/** 等200多家用户 */
const CLIENTS = /^等\d+[多余]?家(?:用户|客户)/u;

/** 昆航机械、西岭化纤等200多家用户: of clients only those that a trade tells. */
function clientsBefore(reading: Reading, at: number): OrganizationMention[] {
  const start = reading.words[at]?.start ?? 0;
  if (!CLIENTS.test(reading.text.slice(start, start + 12))) return [];
  return listBefore(reading, at).filter(({ text }) => TRADES.test(text));
}

/** 昆航|机械, but not 高端|机械 */
const COINED = /^(?:x|j|n[rstz])/u;
const CLASS: ReadonlySet<string> = new Set(['企业', '公司']);
const OF_FIRM: ReadonlySet<string> = new Set(['的', '，']);

/** The firm told by its trade that ends before `words[at]`, where the class stands before it (高新区|企业|昆航|机械|的) or someone has left it. */
function firmEndingAt({ text, words }: Reading, at: number): OrganizationMention[] {
  const first = LEFT.has(words[at]?.text ?? '') ? nameStart(words, at - 1) : afterClass(words, at);
  const [head, last] = [words[first], words[at - 1]];
  if (!head || !last || last.end <= head.start) return [];
  const name = text.slice(head.start, last.end);
  if (
    !HAN.test(name) ||
    name.length > LONGEST ||
    !TRADES.test(name) ||
    !COINED.test(head.tag) ||
    isAnchor(head)
  )
    return [];
  return [{ start: head.start, end: last.end, text: name, type: 'enterprise', suffix: '', named: true }];
}

/** Index of the word behind 高新区|企业, of two or three before `words[at]`; else `at`. */
function afterClass(words: Word[], at: number): number {
  if (!OF_FIRM.has(words[at]?.text ?? '')) return at;
  const from = [at - 2, at - 3].find((first) => CLASS.has(words[first - 1]?.text ?? ''));
  const place = from === undefined ? undefined : words[from - 2];
  return from !== undefined && place && isAnchor(place) ? from : at;
}

/** 国网|河北|电力: how the grid's firm of a province is called in short. */
function gridFirm(text: string, { start }: Word): OrganizationMention[] {
  const name = GRID_FIRM.exec(text.slice(start, start + 10))?.[0];
  return name
    ? [{ start, end: start + name.length, text: name, type: 'enterprise', suffix: '', named: true }]
    : [];
}

function asMention({ start, end, text }: Word): OrganizationMention {
  return { start, end, text, type: 'enterprise', suffix: '', named: true };
}

/** 能讯|党群服务点, 海工软件|党支部: a party body right after an unknown name. */
function partyBodyStarts(text: string, words: Word[], at: number): boolean {
  const [name, word] = [words[at - 1], words[at]];
  if (!name || !word?.text.startsWith('党') || text[name.start - 1] === '“') return false;
  return PARTY_BODY.test(text.slice(word.start, word.start + 5)) && isOwn(name);
}

/** 亿纬动力、金泉新材料、新洋丰|三家|企业: a count behind a list. */
function isCountOf(words: Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  return (
    word.endsWith('家') &&
    words[at - 1]?.text !== '的' &&
    COUNT.test(word) &&
    words.slice(Math.max(0, at - 4), at).some(({ text }) => text === '、')
  );
}

/** 天合光能、比亚迪、星云车灯等|头部企业: the noun after 等 says what kind of thing was listed. */
function classFollows(words: Word[], at: number): boolean {
  return words.slice(at + 1, at + 5).some((word, offset, next) => {
    const plain = next.slice(0, offset).every(({ tag }) => /^[nvablmq]/u.test(tag));
    return plain && BODY_CLASS.test(word.text);
  });
}

function listBefore(reading: Reading, at: number): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  let items = 0;
  for (let last = at - 1; last >= 0; items++) {
    found.push(...bare(reading, last));
    const first = nameStart(reading.words, last);
    if (reading.words[first - 1]?.text !== '、') break;
    last = first - 2;
  }
  return found.length * 2 > items ? found : [];
}

/** The unknown name that ends with `words[last]`, if it looks like one of a firm. */
function bare({ text, words }: Reading, last: number): OrganizationMention[] {
  const name = words[last];
  if (!name || !HAN.test(name.text) || suffixOf(text, name)) return [];
  const first = nameStart(words, last);
  const own = words.slice(first, last + 1);
  const start = words[first]?.start ?? name.start;
  const printed = text.slice(start, name.end);
  const known = own.some(isAnchor)
    ? TRADES.test(printed) || (own.every((w) => w.tag !== 'park') && own.length === 2)
    : true;
  if (NO_FIRM.test(printed) || printed.length < 2 || printed.length > LONGEST || !HAN.test(printed) || !known)
    return [];
  if (!own.some((word) => isOwn(word)) && !isSpecific(own) && !TRADES.test(printed)) return [];
  if (own.every(({ text }) => isGeneral(text))) return [];
  return [{ start, end: name.end, text: printed, type: 'enterprise', suffix: '', named: true }];
}
