import type { OrganizationType } from '../../../schema/terms.ts';
import { bmp } from '../../plane.ts';
import { isStop, nameStart } from '../name-start.ts';
import { isPlace } from '../place.ts';
import type { OrganizationSuffix } from '../vocabulary/organization-suffixes.ts';
import { CLASS_NOUNS } from '../vocabulary/stop-words.ts';
import { isEveryday } from '../word-tags.ts';
import type { Word } from '../words.ts';
import { isAnchor, isOwn, isSpecific } from './is-specific.ts';
import { suffixOf } from './suffix-of.ts';

const ANCHORED: ReadonlySet<OrganizationType> = new Set(['government', 'party-organization', 'association']);
const CONJOINED: ReadonlySet<OrganizationType> = new Set([
  'government',
  'research-institute',
  'association',
  'other',
]);
const NATION = /^(?:民航|中国|中共|共青团|民[革盟建进]|农工党|致公党|九三学社|全国|国家|中华)/u;
const WEAK = /^[vt]/u;
/** 租下|两间实验室, 建起|分中心: such a verb has an object. */
const WITH_DIRECTION = bmp(/^(?:.[下起出到回进给]|[拨打]通)$/u);
/** 沧浪芯片|联合|津湖大学 */
const TOGETHER = /^(?:联合|携手)$/u;
const PARTICLE = /^[pcu]/u;
const HAN = bmp(/^\p{Script=Han}/u);
const LEGAL_FORM = /有限(?:责任)?公司$/u;
/** Words of one character that names hold: 镁都, 壳得碳, 溪上, 曾家, 它山石, 瓜田里. */
const CROSSED = /^[都本得上中里来之它如多才时起和同曾家下间再连进]$/u;
/** 国网|黄冈|供电|公司|…党支部 begins where its firm does. */
const FIRM = /公司$/u;
/** 如水市|安定|小学: no one does anything between a town and its school. */
const TOWN = bmp(/..[市县区镇乡]$/u);
const UNIVERSITY = /(?:大学|学院)$/u;
/** 中国石油|和|化学工业联合会 */
const STATE_FIRM = bmp(/^(?:中国|中华)../u);
/** 水利部|松辽|局, 自然资源部|东海|局: a ministry's own bureau. */
const MINISTRY = bmp(/^\p{Script=Han}{2,7}部$/u);
/** 昆明海关|驻|高新区办事处: an office begins where the body does that sent it. */
const STATIONED = '驻';
const ZONE = /^(?:高新区|经开区|开发区)$/u;
/** 高新区|将|与|季阳研究院 */
const ADVERB_TAG = /^[dp]$/u;
/** 企业和|社会组织|党委 */
const SOCIAL = /^新?社会组织/u;
const AND = /^[和与及]$/u;

/**
 * How many words to drop so that an office is named from its place on (有关负责人|江苏省工信厅), and a firm from the
 * name that a kind of body precedes (高新区企业|无锡物联网创新中心有限公司).
 */
export function atAnchor(text: string, core: Word[], suffix: OrganizationSuffix): number {
  for (let at = core.length - 1; at > 0; at--) {
    const [word, before] = [core[at], core[at - 1]];
    if (!word || !before) continue;
    if ((isAnchor(word) || isOwn(word)) && CLASS_NOUNS.has(before.text)) return at;
    if (!ANCHORED.has(suffix.type) || !isAnchor(word) || isAnchor(before) || before.tag === 'ns') continue;
    if (MINISTRY.test(before.text) || before.text === STATIONED) continue;
    const bodyBefore = suffixOf(text, before) && isSpecific(core.slice(0, at - 1));
    if (core.slice(at).some((later) => FIRM.test(later.text))) continue;
    if (!bodyBefore && !NATION.test(core[0]?.text ?? '')) return at;
  }
  return 0;
}

/**
 * Names of offices and institutes may hold a 和: 东莞市人力资源|和|社会保障局. It belongs to the name where a place and
 * something of the office's own stand before it, and no body ends there; to a firm's, where one character does: 安徽|众|和|食品….
 */
export function overConjunction(
  text: string,
  words: Word[],
  first: number,
  last: number,
  { type }: OrganizationSuffix,
): number {
  const before = words[first - 2];
  const isFirm = type === 'enterprise' || words.slice(first, last + 1).some((word) => FIRM.test(word.text));
  if (
    isFirm &&
    before?.text.length === 1 &&
    HAN.test(before.text) &&
    !isStop(words, first - 2) &&
    AND.test(words[first - 1]?.text ?? '')
  ) {
    const place = words[first - 3];
    return place && isAnchor(place) ? first - 3 : first;
  }
  if (type === 'university') return overCollege(words, first);
  if (!mayConjoin(text, words, first, last, type)) return first;
  if (!AND.test(words[first - 1]?.text ?? '') || isAnchored(words, first, last)) return first;
  if (
    !before ||
    ADVERB_TAG.test(before.tag) ||
    isAnchor(before) ||
    ZONE.test(before.text) ||
    suffixOf(text, before)
  )
    return first;
  if (STATE_FIRM.test(before.text)) return first - 2;
  const further = nameStart(words, first - 2);
  const anchored = words
    .slice(further, first - 1)
    .some((word) => isAnchor(word) || NATION.test(word.text) || ZONE.test(word.text));
  return anchored ? further : first;
}

/** 生物资源|与|生态环境研究中心|党支部: a body's party organization may have what the body's name has. */
function mayConjoin(
  text: string,
  words: Word[],
  first: number,
  last: number,
  type: OrganizationType,
): boolean {
  if (CONJOINED.has(type) || words[first - 2]?.text === '研究') return true;
  if (type !== 'party-organization') return false;
  const body = words[last - 1];
  const inner = body && first < last - 1 ? suffixOf(text, body) : undefined;
  return (inner && CONJOINED.has(inner.type)) || SOCIAL.test(text.slice(words[first]?.start));
}

/** False for 工程|广东省|实验室: the province stands inside the laboratory's name. */
function isAnchored(words: Word[], first: number, last: number): boolean {
  const own = words.slice(first, last);
  const inside = words[last]?.text.endsWith('实验室') && own.length > 1 && !own.slice(0, -1).some(isAnchor);
  return !inside && own.some(isAnchor);
}

/**
 * Names may hold a word that else is a verb or a time: 推想|医疗科技股份有限公司, 山东|未来|网络研究院, 九原区|远航|小学. Read on where what
 * was found says no more than the trade, and the rest makes a name of it.
 */
export function overVerb(
  words: Word[],
  first: number,
  suffix: OrganizationSuffix,
  coreFrom: (first: number) => Word[],
): number {
  const verb = words[first - 1];
  if (!verb || isStop(words, first - 1) || !mayBeOwn(verb, suffix)) return first;
  if (isSpecific(coreFrom(first)) && !isCutFirm(words, first, suffix)) return first;
  const further = nameStart(words, first - 1);
  const own = words.slice(further, first - 1);
  const school =
    suffix.type === 'school' &&
    verb.tag === 'v' &&
    (!isEveryday(verb.text) || TOWN.test(words[first - 2]?.text ?? ''));
  if (!school && own.some((word) => isAnchor(word)) && coreFrom(first).length === 0) return first;
  if (isSpecific(own)) return further;
  if (!LEGAL_FORM.test(suffix.text)) return first;
  const deeper = overVerb(words, further, suffix, coreFrom);
  return deeper < further || !HAN.test(words[further - 1]?.text ?? '') ? deeper : first;
}

/** 宁夏|润|杞|食品科技有限公司: the dictionary's place of one character is none in a firm's name. */
function isCutFirm(words: Word[], first: number, { text }: OrganizationSuffix): boolean {
  const [place, verb, head] = [words[first - 2], words[first - 1], words[first]];
  return (
    LEGAL_FORM.test(text) &&
    head?.text.length === 1 &&
    verb?.text.length === 1 &&
    verb.tag === 'v' &&
    isPlace(place)
  );
}

/** A firm's full name begins with its place: 营口|镁|都|窑炉科技有限公司, 西藏|雪域|甘露|藏药股份有限公司, read over a word that else stands between names. */
export function toPlace(words: Word[], first: number, { text }: OrganizationSuffix): number {
  const head = words[first];
  if (!LEGAL_FORM.test(text) || !head || isAnchor(head)) return first;
  for (let at = first - 1; at >= 0 && at >= first - 5; at--) {
    const word = words[at];
    if (!word || !HAN.test(word.text)) return first;
    if (isPlace(word)) return words[at - 1]?.tag === 'nt' ? at - 1 : at;
    if (word.tag === 'park' || (isStop(words, at) && !CROSSED.test(word.text)) || isEveryday(word.text))
      return first;
  }
  return first;
}

/** Founders like words that else mean something: 无锡|隼|目|机器人…有限公司, 安康|熊|咪咪|玩具有限公司. */
function mayBeOwn({ text, tag }: Word, suffix: OrganizationSuffix): boolean {
  if (tag === 'v' && WITH_DIRECTION.test(text)) return false;
  if (LEGAL_FORM.test(suffix.text)) return HAN.test(text) && !PARTICLE.test(tag);
  return WEAK.test(tag) && text.length > 1 && !TOGETHER.test(text);
}

/** 南京大学|电子|科学|与|工程学院: a college's subjects stand between its university and its ending. */
function overCollege(words: Word[], first: number): number {
  if (!AND.test(words[first - 1]?.text ?? '')) return first;
  for (let at = first - 2; at > first - 6 && at >= 0; at--) {
    if (UNIVERSITY.test(words[at]?.text ?? '')) return at < first - 2 ? nameStart(words, at) : first;
    if (isStop(words, at) || !HAN.test(words[at]?.text ?? '') || CLASS_NOUNS.has(words[at]?.text ?? ''))
      break;
  }
  return first;
}
