import { bmp } from '../../plane.ts';
import type { Entity, EntityFinder } from '../named-entities.ts';
import type { Passage } from '../passages.ts';
import { contestIn, withContest } from './contest.ts';
import { honourLine } from './honour-lines.ts';
import { isBareGrade } from './is-honour.ts';
import { listedItems } from './listed-recipients.ts';
import { profileHead } from './profile-heads.ts';
import { isPersonName, type Recipient } from './recipient.ts';
import {
  announcedIn,
  announcedOver,
  groupOf,
  headOf,
  isNumbered,
  siblingOf,
  titleOfGroup,
} from './roll-heads.ts';
import { namesInRow } from './rows-of-names.ts';
import type { FoundAward } from './rule.ts';
import { tableRow } from './table-rows.ts';
import { toldOf } from './told-of.ts';

/** A line of a roll is short and no sentence. */
const LONGEST_ITEM = 60;
/** `胡玉龙（某公司）、段小梅（某公司）　杨林（某公司）`, `甲有限公司　乙有限公司` */
const LISTED = bmp(/[)）][、\s]|(?:公司|集团|中心|学院|大学|研究院|研究所|医院)[、\s](?=\S)/u);
/** `7.冯启棠，……` */
const NUMBERED = /^(?:\d{1,2}[.、．]|[①-⑳])\s*/u;
/** `7.冯启棠，…`, `那日松，沈阳某公司工程师。…` */
const PROFILE = bmp(/^(?:(?:\d{1,2}[.、．]|[①-⑳])\s*|\p{Script=Han}{2,4}[，,])/u);
/** 某公司：把变压器卖到八十七个国家 */
const BODY_FIRST = bmp(/^[\p{Script=Han}（）()]{6,30}(?:公司|集团|研究院|研究所|大学|学院|中心|医院)[：:]/u);
/** 石 磊　某公司: a name of two characters set as wide as one of three. */
const SPACED_NAME = bmp(/^(\p{Script=Han})[ 　](\p{Script=Han})(?=[ 　（(：:]|$)/u);
/** 刘萍（女）：某学院副书记, 石磊　某公司班长: who is named first, what he is behind it. */
const NAMED_FIRST = bmp(/^(?<name>\p{Script=Han}{2,4})(?:[（(]\p{Script=Han}{1,4}[）)])?[：:\s]/u);
/** “轮见”队（成员：…）, 机器人课题组　某大学: a team, and behind it whose it is. */
const FIRST_TEAM = bmp(
  /^(?<team>“[^“”]{1,12}”\p{Script=Han}{0,6}[队组](?=[（(])|[^\s，,、；;（(]{2,16}(?:课题组|团队|攻关组)(?=[ 　]+\p{Script=Han}{2,24}(?:公司|大学|学院|医院|研究院|研究所|中心)$))/u,
);
const CLAUSE_END = /[，,。：:—]/u;
const LIST_MARK = /[、；;]/u;
const SENTENCE = /[。！？]/u;
/** 高新新锐: the heading of another group. */
const OTHER_GROUP = bmp(
  /^[“”\p{Script=Han}]{2,10}(?:新锐|之星|标兵|能手|工匠|奖|集体|个人|单位|企业|榜|称号|先锋|团队)”?(?:[（(][^）)]{1,8}[）)])?$/u,
);
/** 年度创新榜获奖名单, 附：“创新先锋”名单 */
const LIST_TITLE = bmp(
  /(?:获奖|奖励|先进|表彰|入选|”)(?:名单|榜单)(?:[（(][^（）()]{1,6}[）)])?$|[优新星誉荣]榜$/u,
);
const PART_END = /[；;。]/u;
const COLON = /[：:]/u;
/** 创新突破奖 above 一等奖：甲公司 */
const PRIZE = /[^等金银铜秀胜]奖$/u;

/** 创新突破奖, but not 单项奖: no grade of another. */
function isWholePrize(name: string): boolean {
  return PRIZE.test(name) && !isBareGrade(name);
}

/** Honours that a list prints: a head that names the honour, and under it, or behind its colon, who received it. */
export function findRolls(passages: Passage[], find: EntityFinder): RolledAward[] {
  const found: RolledAward[] = [];
  let head: Head | undefined;
  let lastWasPerson = false;
  let contest: string | undefined;
  const announced = announcedIn(passages);
  let inList = false;
  let numbered = false;
  let prize: string | undefined;
  passages.forEach(({ part, text: printed }, at) => {
    const text = printed.replace(SPACED_NAME, '$1$2');
    if (part === 'heading') prize = undefined;
    contest = contestIn(text) ?? contest;
    const profiles = besideProfile(passages, at, find);
    if (profiles.length > 0) {
      found.push(...profiles);
      head = undefined;
      return;
    }
    const parts = severalRolls(text, announced);
    if (parts.length > 0) {
      for (const one of parts) found.push(...rolledApart(one, text, contest, find));
      head = undefined;
      return;
    }
    if (part === 'heading' || part === 'title')
      inList = LIST_TITLE.test(text) || (inList && isPartOfList(text, announced));
    const next =
      headOf(text, announced, part === 'heading') ??
      announcedOver(text, announced) ??
      (numbered && part === 'heading' ? siblingOf(text) : undefined) ??
      (inList ? (groupOf(text) ?? (part === 'heading' ? titleOfGroup(text) : undefined)) : undefined);
    if (part === 'heading' || part === 'title') numbered = isNumbered(text) && next !== undefined;
    if (part === 'heading') prize = next && !next.list && isWholePrize(next.name) ? next.name : undefined;
    if (next) {
      lastWasPerson = false;
      head = {
        ...next,
        name: prize && isBareGrade(next.name) ? prize + next.name : withContest(next.name, contest),
        underHeading: part === 'heading',
        evidence: text,
      };
      found.push(...rolled(head, next.list, find(next.list)));
    } else if (head && isItem(text)) {
      const entities = find(text);
      const isPerson = isPersonName(text) || entities.some(({ kind }) => kind === 'person');
      if (isPerson || !lastWasPerson || FIRST_TEAM.test(text)) found.push(...rolled(head, text, entities));
      if (part === 'heading' && OTHER_GROUP.test(text)) head = undefined;
      lastWasPerson = isPerson;
    } else if (head?.underHeading && (PROFILE.test(text) || BODY_FIRST.test(text)))
      found.push(...profiled(head, text, find));
    else if (part === 'heading' || !head?.underHeading) head = undefined;
  });
  return found;
}

/** 科技创新领军企业, 千里马（7家）: the heading of a part of the list. */
function isPartOfList(text: string, announced: Set<string>): boolean {
  return (groupOf(text) ?? titleOfGroup(text) ?? headOf(text, announced, true)) !== undefined;
}

/** Honours that stand beside who received them: in a profile's head, a table's row or a portrait's deck. */
function besideProfile(passages: Passage[], at: number, find: EntityFinder): RolledAward[] {
  const head = profileHead(passages, at, find);
  const rows = head ? [head] : tableRow(passages, at, find);
  if (rows.length > 0) return rows;
  const line = honourLine(passages, at, find);
  return line.length > 0 ? line : [toldOf(passages, at, find) ?? []].flat();
}

/** `7.冯启棠，某公司首席科学家。……`: a profile begins with its bearer; one that is not numbered, with a person. */
function profiled(head: Head, text: string, find: EntityFinder): RolledAward[] {
  const words = text.replace(NUMBERED, '').split(CLAUSE_END)[0] ?? '';
  const [first] = find(words);
  const named =
    first?.start === 0 && (NUMBERED.test(text) || BODY_FIRST.test(text) || first.kind === 'person')
      ? first.name
      : undefined;
  const bearer = isPersonName(words) ? words : named;
  const { name, year, evidence } = head;
  return bearer
    ? [{ name, ...(year ? { year } : {}), recipient: bearer, evidence: `${evidence} ${words}` }]
    : [];
}

/** 奖状（1家）：甲公司；奖章（2名）：乙、丙。 Several rolls in one line. */
function severalRolls(text: string, announced: Set<string>): { name: string; year?: number; list: string }[] {
  const parts = text.split(PART_END).filter(Boolean);
  if (parts.length < 2 || !parts.every((part) => COLON.test(part))) return [];
  const heads = parts.flatMap((part) => headOf(part, announced) ?? []);
  return heads.length === parts.length && heads.every(({ list }) => list) ? heads : [];
}

/** One of several rolls in a line. */
function rolledApart(
  { name, list, ...rest }: ReturnType<typeof severalRolls>[number],
  evidence: string,
  contest: string | undefined,
  find: EntityFinder,
): RolledAward[] {
  const head = { ...rest, name: withContest(name, contest), evidence, underHeading: false };
  return rolled(head, list, find(list));
}

function isItem(text: string): boolean {
  return (text.length <= LONGEST_ITEM || LISTED.test(text)) && !SENTENCE.test(text);
}

function rolled({ name, year, evidence }: Head, list: string, entities: Entity[]): RolledAward[] {
  return itemsOf(list, entities).map((recipient) => ({
    name,
    ...(year ? { year } : {}),
    ...recipient,
    evidence: evidence.includes(list) ? evidence : `${evidence} ${list}`,
  }));
}

/** A line is one item (李明　甲公司高级技师) unless it lists several. */
function itemsOf(list: string, entities: Entity[]): Recipient[] {
  if (isPersonName(list)) return [{ recipient: list.trim() }];
  const team = FIRST_TEAM.exec(list)?.groups?.['team'];
  if (team) return [{ recipient: team }];
  const row = namesInRow(list);
  if (row) return row.map((recipient) => ({ recipient }));
  const people = entities.filter(({ kind }) => kind === 'person');
  const first = NAMED_FIRST.exec(list)?.groups?.['name'] ?? '';
  if (people.length < 2 && isPersonName(first) && !isPersonName(list.slice(-first.length)))
    return [{ recipient: first }];
  if (LIST_MARK.test(list) || people.length > 1) return listedItems(list, 0, entities);
  return people[0] ? [{ recipient: people[0].name }] : listedItems(list, 0, entities);
}

export interface RolledAward extends FoundAward {
  evidence: string;
}

interface Head {
  name: string;
  year?: number;
  evidence: string;
  /** Profiles stand under it, each under the recipient's name. */
  underHeading: boolean;
}
