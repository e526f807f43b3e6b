import type { OrganizationType } from '../../../schema/terms.ts';
import { nameStart, trimStart } from '../name-start.ts';
import type { Reading } from '../reading.ts';
import {
  DEPARTMENT_WORDS,
  ORGANIZATION_SUFFIXES,
  type OrganizationSuffix,
} from '../vocabulary/organization-suffixes.ts';
import { CLASS_NOUNS } from '../vocabulary/stop-words.ts';
import type { Word } from '../words.ts';
import { isAnchor, isGeneral, isOwn, isSpecific } from './is-specific.ts';

/** A place in a text where an organization is named. */
export interface OrganizationMention {
  start: number;
  end: number;
  text: string;
  type: OrganizationType;
  /** False where only a kind of body is meant, such as 机关党委: such words may still be short for a full name. */
  named: boolean;
}

const SUFFIXES_BY_LAST = Map.groupBy(ORGANIZATION_SUFFIXES, ({ text }) => text.at(-1));
const ANCHORED: ReadonlySet<OrganizationType> = new Set(['government', 'party-organization', 'association']);
/** 10家, 各, 多个, 首家: a counted or distributed body is a kind, not a name. */
const COUNTED = /(?:[各每多几两该本]|[首\d一二三四五六七八九十百余多][家个所座批支名])$/u;
const NATION = /^(?:中国|中共|全国|国家)/u;
const NATIONAL = /^(?:中国|国家|全国|中华|中央|省委|市委|区委|县委|国务院)$/u;
const LEGAL_FORM = /(?:有限责任|股份有限|有限|集团|股份)公司$/u;
/** Words that stand for themselves without anything before them. */
const STATE_ORGANS =
  /^(?:国务院|新华社|(?:财政|教育|科技|工信|商务|人社|公安|司法|农业农村|交通运输|生态环境|自然资源|住建|水利)部)$/u;
/** What shows that an ending is part of another word: 政府特殊津贴, 中心任务. */
const CONTINUED =
  /^(?:政府(?:特殊|补贴|采购|投资|职能|工作报告|购买)|中心(?:任务|工作|环节|思想|城区|地带)|大学(?:生|科技园)|公司(?:制|法))/u;
const PLURAL = /^(?:中小学校|科研院所|高等院校|大中专院校)$/u;

/** Organizations told by how their names end: 无锡飞翎电子有限公司, 南宁高新区行政审批局, 金凤实验室. */
export function findSuffixed({ text, words }: Reading): OrganizationMention[] {
  const found = words.flatMap((word, at) => {
    const suffix =
      word.tag.startsWith('v') || word.tag === 'park' || PLURAL.test(word.text)
        ? undefined
        : suffixEnding(text, word);
    if (!suffix || continues(text, word.end)) return [];
    const suffixAt = word.end - suffix.text.length;
    let last = at;
    while (last > 0 && (words[last]?.start ?? 0) > suffixAt) last--;
    const mention = mentionEnding(text, words, suffix, last, word.end);
    return mention ? [mention] : [];
  });
  return found.filter((one) => !found.some((other) => other !== one && covers(other, one)));
}

function suffixEnding(text: string, { end, start, text: word }: Word): OrganizationSuffix | undefined {
  const candidates = SUFFIXES_BY_LAST.get(text[end - 1]) ?? [];
  return candidates.find((suffix) => {
    if (!text.slice(0, end).endsWith(suffix.text)) return false;
    const own = end - suffix.text.length <= start;
    return suffix.strength === 'whole' || own || DEPARTMENT_WORDS.has(word.slice(0, -suffix.text.length));
  });
}

function mentionEnding(
  text: string,
  words: Word[],
  suffix: OrganizationSuffix,
  last: number,
  end: number,
): OrganizationMention | undefined {
  const suffixAt = end - suffix.text.length;
  const coreOf = (from: number) => wordsBetween(words, from, suffixAt);
  const reached = nameStart(text, words, last, suffixAt);
  const trimmed = trimStart(words, reached, suffixAt, (from) => isNamed(coreOf(from), suffix));
  const start = atAnchor(coreOf(trimmed), trimmed, suffix, text);
  const named = isNamed(coreOf(start), suffix) && !COUNTED.test(text.slice(Math.max(0, start - 4), start));
  if (suffix.strength === 'office' && !named) return undefined;
  return { start, end, text: text.slice(start, end), type: suffix.type, named };
}

/** An office is named from its place on (有关负责人江苏省|工信厅); a firm, from a name that a kind of body precedes. */
function atAnchor(core: Word[], start: number, suffix: OrganizationSuffix, text: string): number {
  for (let at = core.length - 1; at > 0; at--) {
    const [word, before] = [core[at], core[at - 1]];
    if (!word || !before) continue;
    if ((isAnchor(word) || isOwn(word)) && CLASS_NOUNS.has(before.text)) return word.start;
    const office = ANCHORED.has(suffix.type) && isAnchor(word) && !isAnchor(before);
    const bodyBefore = suffixEnding(text, before) && isSpecific(core.slice(0, at - 1));
    if (office && !bodyBefore && !NATION.test(text.slice(start))) return word.start;
  }
  return start;
}

function isNamed(core: Word[], { type, strength, text }: OrganizationSuffix): boolean {
  const length = core.reduce((sum, word) => sum + word.text.length, 0);
  if (strength === 'office') return core.some(isAnchor);
  if (length === 0) return STATE_ORGANS.test(text);
  if (isSpecific(core) || (core.length > 1 && NATIONAL.test(core[0]?.text ?? ''))) return true;
  if (LEGAL_FORM.test(text)) return length > 1;
  if (type === 'enterprise' || type === 'bank' || type === 'association') return false;
  if (type === 'party-organization' && length > 5) return true;
  const telling = core.filter(
    (word) => /^[nlxv]/u.test(word.tag) && word.text.length > 1 && !isGeneral(word.text),
  );
  return telling.length > 0 && (type === 'party-organization' || length > 4);
}

/** The words of a stretch; one that reaches over its end is cut there: 公司|党委. */
function wordsBetween(words: Word[], from: number, to: number): Word[] {
  return words
    .filter((word) => word.start >= from && word.start < to)
    .map((word) => (word.end > to ? { ...word, text: word.text.slice(0, to - word.start), end: to } : word));
}

function continues(text: string, end: number): boolean {
  return CONTINUED.test(text.slice(Math.max(0, end - 2), end + 4));
}

function covers(outer: OrganizationMention, inner: OrganizationMention): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
