import { couldBePersonName } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import type { EntityFinder } from '../named-entities.ts';
import type { Passage } from '../passages.ts';
import { HONOUR_BESIDE } from '../people/marked-names.ts';
import { bare, isHonour } from './is-honour.ts';
import { BOARD } from './roll-heads.ts';
import type { RolledAward } from './rolls.ts';

/** `【获“春笋榜·最硬核奖”】` `【全国五一劳动奖章】`: the honour of whom the text below is about. */
const TAG = bmp(/^【(?:荣?获|获评|获授|入选|当选|被评为|被授予)?(?<name>[^【】]{3,30}?)(?:称号|获得者)?】$/u);
/** `【领航奖】陶雁秋：给桥装上“听诊器”` */
const TAGGED_HEAD = bmp(/^【(?<name>[^【】]{2,12})】(?<who>\p{Script=Han}{2,4})[：:]/u);
/** `给烟机“把脉”的人` behind `谭知秋：` */
const NAMED = bmp(/^(?<name>\p{Script=Han}{2,4})[：:]/u);
/** `云彩霞｜某某公司检验班长｜湖北五一劳动奖章获得者` */
const COLUMNS = /\s*[｜|]\s*/u;
/** `年度人物　程远山　某某公司高级技师`: the honour first. */
const WIDE = /\s*　+\s*|\s{2,}/u;
const OF_THE_YEAR = bmp(
  /^年度(?:人物|团队|企业|集体|单位|品牌|产品|工匠|新锐|榜样|标兵|之星|\p{Script=Han}{1,4}奖)$/u,
);
const BEARER = bmp(/^\p{Script=Han}{2,4}$|(?:公司|集团|团队|班组?|[院所队厂组])$/u);
/** `洪小雁　产教融合奖` */
const BESIDE = bmp(/^(?<who>\p{Script=Han}{2,4})[\s　]+(?<name>[^，。；：\s]{3,16})$/u);
/** 年度公益企业奖 */
const OF_FIRM = /企业奖?$/u;
const HOLDER = /获得者$/u;
const DECKS: ReadonlySet<Passage['part']> = new Set(['subtitle', 'kicker', 'heading']);

/** The honour that a line beside a portrait's headline tells: a tag, or the last column of who, what and which honour. */
export function toldOf(passages: Passage[], at: number, find: EntityFinder): RolledAward | undefined {
  return (
    tagged(passages, at, find) ??
    taggedHead(passages[at]) ??
    inColumns(passages[at]) ??
    honourFirst(passages[at]) ??
    besideName(passages[at])
  );
}

function tagged(passages: Passage[], at: number, find: EntityFinder): RolledAward | undefined {
  const text = passages[at]?.text ?? '';
  const printed = TAG.exec(text)?.groups?.['name'];
  const name = printed && bare(printed);
  if (!name || BOARD.test(name) || !(isHonour(name, 'placed') || name.endsWith('奖'))) return undefined;
  const recipient =
    headedBy(passages.slice(0, at), find) ??
    headedBy(passages.slice(at + 1, at + 2), find) ??
    firstIn(passages.slice(at + 1), find, OF_FIRM.test(name));
  return recipient ? { name, recipient, evidence: text } : undefined;
}

function taggedHead(passage: Passage | undefined): RolledAward | undefined {
  const text = passage?.text ?? '';
  const { name = '', who = '' } = (text.startsWith('【') && TAGGED_HEAD.exec(text)?.groups) || {};
  const honour = name.endsWith('奖') || isHonour(name, 'placed');
  return honour && couldBePersonName(who) ? { name, recipient: who, evidence: text } : undefined;
}

function honourFirst(passage: Passage | undefined): RolledAward | undefined {
  if (!passage || !DECKS.has(passage.part)) return undefined;
  const [name = '', who = '', ...others] = passage.text.split(WIDE);
  const honour = OF_THE_YEAR.test(name) || isHonour(name, 'placed');
  return honour && others.length > 0 && BEARER.test(who) && !isHonour(who, 'placed')
    ? { name, recipient: who, evidence: passage.text }
    : undefined;
}

/** Whom the nearest headline above names before its colon, or the body that it is. */
function headedBy(above: Passage[], find: EntityFinder): string | undefined {
  const head = above.findLast(({ part }) => part === 'title' || part === 'heading')?.text ?? '';
  const [body] = find(head);
  if (body?.kind === 'organization' && body.start === 0 && body.end === head.length) return head;
  const name = NAMED.exec(head)?.groups?.['name'];
  return name && couldBePersonName(name) ? name : undefined;
}

/** Whom the text below names first; the first firm, where only firms bear the honour. */
function firstIn(below: Passage[], find: EntityFinder, firms: boolean): string | undefined {
  const named = find(below.find(({ part }) => part === 'paragraph')?.text ?? '').filter(
    ({ kind }) => kind !== 'park',
  );
  const firm = firms ? named.find(({ type }) => type === 'enterprise') : undefined;
  return (firm ?? named[0])?.name;
}

/** `洪小雁　产教融合奖`: the headline of a portrait. */
function besideName(passage: Passage | undefined): RolledAward | undefined {
  if (passage?.part !== 'title' && passage?.part !== 'heading') return undefined;
  const { who = '', name = '' } = BESIDE.exec(passage.text)?.groups ?? {};
  const honour = HONOUR_BESIDE.test(name) || isHonour(name, 'placed');
  return honour && couldBePersonName(who) ? { name, recipient: who, evidence: passage.text } : undefined;
}

function inColumns(passage: Passage | undefined): RolledAward | undefined {
  if (!passage || !DECKS.has(passage.part)) return undefined;
  const columns = passage.text.split(COLUMNS);
  const [who = ''] = columns;
  const name = columns.at(-1)?.replace(HOLDER, '') ?? '';
  const told = columns.length > 1 && isHonour(name, 'placed') && !isHonour(who, 'placed');
  return told ? { name, recipient: who, evidence: passage.text } : undefined;
}
