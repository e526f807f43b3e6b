import { couldBePersonName, SURNAME } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import type { Entity } from '../named-entities.ts';
import { endsWithTitle } from '../vocabulary/person-words.ts';
import { isEveryday, isNameTag, tagOf } from '../word-tags.ts';

const BARE_NAME = bmp(/^\p{Script=Han}{2,3}$/u);
/** 党支部 begins with a surname, too. */
const BODY = /[部处科院所站队组局厂司区]$/u;
/** In a name of three behind a title, 连 and 成 are no adverbs: 教授|祁连海. */
const SURE_ADVERB = /[曾都均也还又再已将去今我他她它该此并]/u;
const ADVERB = /[先后曾连成功都均也还又再已将今去年月我他她它该其此一双并]/u;
const UNIT = bmp(
  /^(?:“[^“”]{1,8}”)?(?:(?!等|联合团队)[\p{Script=Han}A-Z\d]){0,8}?(?:代表队|(?<=”)队|攻关队|团队|[研攻项][发关目]组|车间|班组|工段|[\d一二三四五六七八九十甲乙丙丁]班|调度班|分队|车队|窗口|专窗|[^，等]{2}[科股班])(?=$|[^\p{Script=Han}]|的|被|在|于|曾|则|先后|刚刚|去年|今年|也|还|又|再|等)/u,
);
const PARK_BODY = bmp(
  /^(?:(?![在与和的了被获入为])\p{Script=Han}){0,12}(?:孵化器|众创空间|研创园|服务中心|产业集群|博物馆|科技馆|展览馆|党校|派出所|消防救援[站队]|救援大队|小学|中学|幼儿园)(?=$|被|获|入|去年|今年|还|也|又|先后|成功|荣|当选|上榜|名列|赫然|榜上)/u,
);
/** 甲公司|智驾软件部|等8个集体 */
const DIVISION = bmp(/^(?![^等]*[被获由也又还])\p{Script=Han}{2,6}部(?=等\d)/u);
/** 李明|团队, 李明教授团队, 李明技能大师工作室 */
const TEAM_OF =
  /^(?:教授|博士|院士|研究员)?(?:创新|研发|攻关)?(?:团队|(?:技能大师|劳模(?:和工匠人才)?(?:创新)?|创新)?工作室)/u;
export const WORK_IN_QUOTES = bmp(/^[^，,。；;“”]{0,12}?的?“(?<work>[^“”]{2,50})”/u);

export interface Recipient {
  recipient?: string;
  work?: string;
}

/** 税务局, 党支部: named by what it is. */
export function isBody(name: string): boolean {
  return BODY.test(name);
}

/** 李明|获评: two or three characters, a surname first. */
export function isPersonName(clause: string): boolean {
  return (
    BARE_NAME.test(clause) &&
    !isBody(clause) &&
    !ADVERB.test(clause) &&
    !isEveryday(clause) &&
    SURNAME.hasAt(clause, 0)
  );
}

/** 所有人, 这位, 后来 */
const REFERS =
  /^[该这那其他她它我你们两三四五六七八九十几多全各某每有本之为由从在以凭靠]|[们的人后者家师长员工中上里年月日队司]$/u;

/** 海文娟|被授予…, 伊力亚尔|当选…: whoever stands alone before an honour of persons, though no family name is in it. */
export function couldBeCalled(head: string): boolean {
  return /^\p{Script=Han}{3,4}$/u.test(head) && isNameTag(tagOf(head)) && !isBody(head) && !REFERS.test(head);
}

/** 该班学员|尧志伟: a name behind what a person is. */
export function personAtEnd(phrase: string): string | undefined {
  return [3, 2]
    .map((length) => phrase.slice(-length))
    .find((name) => isNameBehind(name, phrase.slice(0, -name.length)));
}

function isNameBehind(name: string, title: string): boolean {
  const rare = name.length > 2 && couldBePersonName(name) && !SURE_ADVERB.test(name) && !isEveryday(name);
  return (isPersonName(name) || rare) && endsWithTitle(title) && !endsWithTitle(name);
}

/** 甲公司|成功获…, 甲公司|连续三年…: surnames, too. */
const NO_NAME = /^(?:成功|成为|连续|连年|曾经|都|均|还|又|再|已|将|后来|终于|于是|方才|应邀|时隔)/u;
const RIGHT_BEHIND = bmp(/^的?(?<name>(?!的)\p{Script=Han}{2,3})(?:、|和|与|分别?|双双|同时|共同)?$/u);

/** 甲公司|程立峰、乙公司|于倩|分别: a name right behind the body that employs him. */
export function personBehind(between: string): string | undefined {
  const name = RIGHT_BEHIND.exec(between)?.groups?.['name'] ?? '';
  return couldBePersonName(name) && !isBody(name) && !NO_NAME.test(name) && !isEveryday(name)
    ? name
    : undefined;
}

/** 蚌埠高新区|涂山众创孵化器: what a park has bears its honours itself. */
export function parkBody({ kind }: Entity, between: string): string {
  return kind === 'park' ? (PARK_BODY.exec(between)?.[0] ?? '') : '';
}

/** 甲公司|代表队, 甲公司|质控班组: a part of the firm that bears the honour itself. */
export function unitAfter({ kind }: Entity, between: string): string {
  if (kind === 'person') return TEAM_OF.exec(between)?.[0] ?? '';
  return kind === 'organization' ? ((DIVISION.exec(between) ?? UNIT.exec(between))?.[0] ?? '') : '';
}
