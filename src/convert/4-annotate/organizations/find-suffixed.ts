import type { OrganizationType } from '../../../schema/terms.ts';
import { bmp } from '../../plane.ts';
import { nameStart, trimStart } from '../name-start.ts';
import { isPlace } from '../place.ts';
import type { Reading } from '../reading.ts';
import type { OrganizationSuffix } from '../vocabulary/organization-suffixes.ts';
import { CLASS_NOUNS } from '../vocabulary/stop-words.ts';
import type { Word } from '../words.ts';
import { atAnchor, overConjunction, overVerb, toPlace } from './adjust-start.ts';
import { isKind } from './is-kind.ts';
import { isNamed } from './is-named.ts';
import { isAnchor, isOwn, isSpecific } from './is-specific.ts';
import { suffixOf } from './suffix-of.ts';

/** A place in a text where an organization is named. */
export interface OrganizationMention {
  start: number;
  end: number;
  text: string;
  type: OrganizationType;
  /** What the name ends with, 有限公司; empty for a bare name such as 比亚迪. */
  suffix: string;
  /** False where only a kind of body is meant, such as 机关党委: such words may still be short for a full name. */
  named: boolean;
}

const LEGAL_FORM = /(?:公司|集团)$/u;
/** 钛产业|研究院, 零碳热工|联合实验室: what two set up, with what tells it from others. */
const FOUNDABLE = bmp(
  /(?:.{3}(?:研究院|学院|研究中心|技术中心|创新中心|验证中心|研究所|联合体|办公室|联盟)|.{4}联合实验室)$/u,
);
const FOUNDED = /(?:共建|合建|合办|成立|设立|组建|筹建|共同建立|联合建立|联合组建)的?$/u;
/** 香港科技大学|（广州）: a branch is named by its place. */
const BRANCH = bmp(/^[（(](\p{Script=Han}{2,4})[）)]/u);

/** Organizations told by how their names end: 无锡飞翎电子有限公司, 南宁高新区行政审批局, 金凤实验室. */
export function findSuffixed({ text, words }: Reading): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const suffix = suffixOf(text, word);
    if (!suffix) continue;
    const suffixAt = word.end - suffix.text.length;
    let last = at;
    while (last > 0 && (words[last]?.start ?? 0) > suffixAt) last--;
    const mention = mentionEnding(text, words, suffix, last, word.end);
    if (mention) found.push(mention);
  }
  return found;
}

function mentionEnding(
  text: string,
  words: Word[],
  suffix: OrganizationSuffix,
  last: number,
  end: number,
): OrganizationMention | undefined {
  const coreFrom = (first: number) => coreOf(words, first, last, end - suffix.text.length);
  const plain = overVerb(words, nameStart(words, last), suffix, coreFrom);
  const reached = toPlace(words, overConjunction(text, words, plain, last, suffix), suffix);
  const trimmed = trimStart(words, reached, last, (from, dropped) =>
    dropped === 'class' ? isNamed(coreFrom(from), suffix) : isSpecific(coreFrom(from)),
  );
  const anchored = trimmed + atAnchor(text, coreFrom(trimmed), suffix);
  const first = afterPark(words, anchored, coreFrom(anchored + 1), suffix);
  const nameFrom = afterDistrict(words, first, last, suffix);
  const start = (words[nameFrom]?.start ?? end) + gluedBefore(text, words[nameFrom], suffix);
  const named =
    (isNamed(coreFrom(first), suffix) || isQuoted(text, start, end, suffix) || isFounded(text, start, end)) &&
    !isKind(text, words[first]?.start ?? end, end);
  if ((suffix.strength === 'office' || suffix.text === '学会') && !named) return undefined;
  const whole = named ? end + branchLength(text, end) : end;
  return { start, end: whole, text: text.slice(start, whole), type: suffix.type, suffix: suffix.text, named };
}

/** “首席科学家办公室”|制度 is a way of working. */
const SCHEME = /^”(?:制度|机制|模式|计划|行动|活动|项目|品牌)/u;

/** A body newly set up may be named in quotes by what it does: 建立“葡萄酒产业技术协同创新中心”. */
function isQuoted(text: string, start: number, end: number, { type, strength }: OrganizationSuffix): boolean {
  if (strength === 'office' || type === 'party-organization' || end - start < 7) return false;
  return text[start - 1] === '“' && text[end] === '”' && !SCHEME.test(text.slice(end, end + 3));
}

/** 与大学|共建|电力电子研究院: what two set up is named by what it does. */
function isFounded(text: string, start: number, end: number): boolean {
  return FOUNDABLE.test(text.slice(start, end)) && FOUNDED.test(text.slice(Math.max(0, start - 4), start));
}

const DISTRICT = bmp(/^\p{Script=Han}{1,4}[县市区]$/u);
const PROVINCE =
  /^(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|广西|内蒙古|宁夏|新疆|西藏)$/u;
const GLUED = bmp(/^[看让给请找帮替跟随被把由到为].$/u);
const NATIONAL = /(?:创新中心|研究中心|技术中心|实验室)$/u;

/** A firm with a name of its own is not named after its park: 潍坊高新区|歌尔股份有限公司; nor is a centre of the nation: 荣昌高新区|国家牧草技术创新中心. */
function afterPark(words: Word[], first: number, rest: Word[], { text }: OrganizationSuffix): number {
  if (words[first]?.tag === 'park' && words[first + 1]?.text === '国家' && NATIONAL.test(text))
    return first + 1;
  const isFirm =
    LEGAL_FORM.test(text) || rest.some((word) => LEGAL_FORM.test(word.text) && word.text.length > 2);
  if (words[first]?.tag !== 'park' || !isFirm || !rest.some(isOwn)) return first;
  return first + (CLASS_NOUNS.has(words[first + 1]?.text ?? '') ? 2 : 1);
}

/** A subdistrict goes by its own name, wherever it lies: 烟台高新区|马山街道; a firm's begins with its province: 双峰县|湖南…有限公司. */
function afterDistrict(words: Word[], first: number, last: number, { text }: OrganizationSuffix): number {
  const head = words[first];
  if (LEGAL_FORM.test(text) && DISTRICT.test(head?.text ?? '') && PROVINCE.test(words[first + 1]?.text ?? ''))
    return first + 1;
  return text === '街道' && first + 1 < last && head && isAnchor(head) ? first + 1 : first;
}

/** 看海|南航|远…有限公司: the segmenter drew a verb and the first character of the firm's province into one word. */
function gluedBefore(text: string, head: Word | undefined, { text: ending }: OrganizationSuffix): number {
  if (head?.tag !== 'x' || !LEGAL_FORM.test(ending) || !GLUED.test(head.text)) return 0;
  return PROVINCE.test(text.slice(head.start + 1, head.start + 3)) ? 1 : 0;
}

function branchLength(text: string, end: number): number {
  const branch = BRANCH.exec(text.slice(end, end + 6));
  return branch && isPlace({ text: branch[1] ?? '', tag: '' }) ? branch[0].length : 0;
}

/** The words of a name without its ending; one that reaches into the ending is cut there: 公司|党委. */
function coreOf(words: Word[], first: number, last: number, suffixAt: number): Word[] {
  return words
    .slice(first, last + 1)
    .filter((word) => word.start < suffixAt)
    .map((word) =>
      word.end > suffixAt
        ? { ...word, text: word.text.slice(0, suffixAt - word.start), end: suffixAt }
        : word,
    );
}
