import type { OrganizationType } from '../../../schema/terms.ts';
import { nameStart, trimStart } from '../name-start.ts';
import type { Reading } from '../reading.ts';
import type { OrganizationSuffix } from '../vocabulary/organization-suffixes.ts';
import type { Word } from '../words.ts';
import { atAnchor, overConjunction, overVerb } from './adjust-start.ts';
import { isNamed } from './is-named.ts';
import { isSpecific } from './is-specific.ts';
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

/** 10家, 各, 多个, 首家: a counted or distributed body is a kind, not a name. */
const COUNTED = /(?:[各每多几两该本]|[首\d一二三四五六七八九十百余多][家个所座批支名])$/u;
/** A place on an official list has a body's name but is an award: 获评|陕西省工业设计中心, 工程研究中心|名单. */
const DESIGNATED = /(?:获评|被?评为|入选|认定为?|列入|列为|获批|授予|创建成?为?|申报|称号)$/u;
const LIST_FOLLOWS = /^(?:名单|称号|榜单|认定|评选|标准|[”"’]?称号)/u;
const DESIGNATION = /(?:中心|基地|实验室|工作站|机构|学校|单位)$/u;

/** Organizations told by how their names end: 无锡飞翎电子有限公司, 南宁高新区行政审批局, 金凤实验室. */
export function findSuffixed({ text, words }: Reading): OrganizationMention[] {
  return words.flatMap((word, at) => {
    const suffix = suffixOf(text, word);
    if (!suffix) return [];
    const suffixAt = word.end - suffix.text.length;
    let last = at;
    while (last > 0 && (words[last]?.start ?? 0) > suffixAt) last--;
    const mention = mentionEnding(text, words, suffix, last, word.end);
    return mention ? [mention] : [];
  });
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
  const reached = overConjunction(text, words, plain, last, suffix);
  const trimmed = trimStart(words, reached, last, (from, dropped) =>
    dropped === 'class' ? isNamed(coreFrom(from), suffix) : isSpecific(coreFrom(from)),
  );
  const first = trimmed + atAnchor(text, coreFrom(trimmed), suffix);
  const start = words[first]?.start ?? end;
  const before = text.slice(Math.max(0, start - 4), start);
  const named =
    isNamed(coreFrom(first), suffix) && !COUNTED.test(before) && !isDesignation(text, before, start, end);
  if (suffix.strength === 'office' && !named) return undefined;
  return { start, end, text: text.slice(start, end), type: suffix.type, suffix: suffix.text, named };
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

function isDesignation(text: string, before: string, start: number, end: number): boolean {
  if (!DESIGNATION.test(text.slice(start, end))) return false;
  return DESIGNATED.test(before) || LIST_FOLLOWS.test(text.slice(end, end + 4));
}
