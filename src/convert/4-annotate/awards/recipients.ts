import { SURNAME } from '../../../names/surnames.ts';
import { antecedentOf, knowing, lastCompany, lastMaker, saysCompany, saysHe } from '../antecedents.ts';
import type { Entity } from '../named-entities.ts';
import { isDirect, POST, type SubjectSentence, subjectOf } from '../subjects.ts';
import { isEveryday } from '../word-tags.ts';
import { unitBefore, unitSubject } from './unit-subject.ts';

/** Nothing but a mark and adverbs before the verb, and a noun before the mark: 甲公司2个项目，|获…. */
const ADVERBS =
  /(?<=[”）)]|[家个项名位](?:企业|单位|项目|成果|产品)?|公司|集团|研究院|研究所|大学|学院|中心)[，,](?:先后|还|并|也|均|曾|一举|成功|分别|双双|同时|再次|首次)*$/u;
const SCIENCE = /^[^，,。；;]{0,20}(?:科学技术|科技进步|技术发明|专利|质量奖)/u;
const WORK = /(?:技术|项目|成果|产品|系统|工艺)$/u;
const PARTY = /党/u;
/** 这个只有11名党员的支部|拿下了…, 基地|已被…列入…: the one of that kind that was named last. */
const BODY_NOUN =
  /(?:^|^这[^，,]{0,12}的)党?(?<noun>支部|总支|基地|中心|研究院|实验室|学院|医院|协会|商会|联盟|社区)(?:[已被还也又先曾获连][^，,]{0,20})?$/u;
const THIS_ONE = /^(?:这[个家支所]|该)/u;
const OFFICE = /(?:局|厅|委员会|管委会|政府|办公室|工会|党工委)$/u;
/** Honours of bodies and things: whoever spoke last did not win them. */
const OF_BODY =
  /^[^，,。；;]{0,40}?(?:案例|平台|工厂|企业|基地|园区|中心|党组织|先进集体|示范点|示范单位|先锋号|文明号|文明岗|先锋岗|小巨人)/u;
/** 尤明的公司也在2023年9月获评 */
const OWN_FIRM = /的(?:公司|企业)(?:[也又还]|[^，,。；;]{0,12}$)/u;
/** “共享实验室”获评…: a thing of that name; prizes go to its makers. */
const THING = /^(?:[^，,。“”]{0,4}的)?“(?<thing>[^“”]{2,20})”$/u;
/** 这一做法|入选…: told of the practice, not of who is spoken of. */
const PRACTICE =
  /^(?:[这该]|其中)(?:[一项个套种]{0,2})(?:做法|经验|模式|案例|机制|改革|举措|探索)[^，,]{0,4}$/u;
const PRIZE_NEXT = /^[^，,。；;]{0,40}(?:奖|名单)/u;
const BARE_NAME = /^\p{Script=Han}{2,3}$/u;
const ADVERB = /[先后曾连成功都均也还又再已将今去年月我他她它该其此一双并]/u;
const CLAUSE_MARK = /[，,：:；;]/u;
/** Between names of one list: 、, 和; a work may stand between: 甲公司的“甲平台”、乙公司的“乙平台”. */
const LIST_GLUE = /^(?:的?“[^“”]{1,40}”\p{Script=Han}{0,4})?(?:、|和|与|及|以及)$/u;
const WORK_IN_QUOTES = /^[^，,。；;“”]{0,12}?的?“(?<work>[^“”]{2,50})”/u;
/** 其研发的视觉空间计算技术 荣获…: the work, without its maker. */
const WORK_IN_WORDS =
  /(?:研发|完成|开发|研制|设计|创作|申报|主持|参与|牵头)(?:完成)?的(?<work>[^，,“”]{2,24}(?:技术|项目|成果|产品|系统|平台|作品|工程|装备|芯片|设备))$/u;
/** 牵头完成的“…”项目 */
const WORK_MADE = /(?:(?:研发|完成|开发|研制|合作|主持)的|凭借|凭)“(?<work>[^“”]{2,50})”/u;
/** 咸宁市一批企业, 全省265项（人）成果: a number of them, nobody by name. */
const ONLY_COUNTED =
  /(?:一批|(?:多|数|\d+|[一二三四五六七八九十百两]+)(?:余|多)?(?:家|名|位|个|人|项))(?:[（(][^）)]*[）)])?[^，,“”等]{0,12}$/u;
const COUNTED_WORKS =
  /(?:\d+|[一二三四五六七八九十百两]+)(?:余|多)?(?:项|件|个)(?:[（(][^）)]*[）)])?(?:成果|项目|作品|产品|案例|技术|课题)?$/u;
const LISTED =
  /^(?:(?:[^，,。；;“”]{0,20}?)[，,]?(?:[^，,。；;“”]{0,6}?)分别(?:是|为|有)|[^，,。；;“”]{0,6}?的?(?:\d+|[一二三四五六七八九十]+)[家位名个项][^，,。；;“”]{0,10}?(?:是|为|包括))[，,：:]?/u;
const ITEM_GLUE = /[、；;\s]|和(?=\p{Script=Han}{2,})/u;
const ITEM_NAME =
  /^[\p{Script=Han}A-Za-z0-9（）()·]{4,40}?(?:公司|集团|研究院|研究所|大学|学院|中心|医院|银行|厂|所|院)/u;

const UNIT =
  /^[\p{Script=Han}\d]{0,8}?(?:代表队|车间|班组|工段|[\d一二三四五六七八九十甲乙丙丁]班|调度班|分队|车队|窗口)(?=$|[^\p{Script=Han}]|的|在|于|曾|先后|刚刚|去年|今年|也|还|又|再)/u;

export interface Recipient {
  recipient?: string;
  work?: string;
}

/** Who is meant before a verb at `cut`: `甲公司完成的“…”等3项成果|获得`, `该公司|荣获`, `甲、乙等8家企业|入选`. */
export function recipientsBefore(sentence: SubjectSentence, from: number, cut: number): Recipient[] {
  const clauseStart = startOfClause(sentence.text, from, cut);
  const clause = sentence.text.slice(clauseStart, cut);
  const named = sentence.entities.filter((entity) => entity.start >= clauseStart && entity.end <= cut);
  const direct = directOnes(sentence.text, named);
  const firm = OWN_FIRM.test(clause) ? lastCompany(knowing(sentence.known, [])) : undefined;
  if (firm) return [{ recipient: firm.name }];
  const opens = named.some(({ start }) => start === clauseStart);
  const unit = opens ? undefined : unitSubject(clause);
  if (unit) return [{ recipient: unit }];
  if (direct.length > 0) return ofClause(sentence.text, direct, cut);
  const thing = THING.exec(clause)?.groups?.['thing'];
  if (thing && !PRIZE_NEXT.test(sentence.text.slice(cut))) return [{ recipient: thing }];
  if (ONLY_COUNTED.test(clause) && !THIS_ONE.test(clause)) return [{}];
  const unitTold = unitBefore(sentence.text.slice(from, clauseStart));
  if (unitTold) return [{ recipient: unitTold }];
  const work = WORK_IN_WORDS.exec(clause)?.groups?.['work'] ?? WORK_MADE.exec(clause)?.groups?.['work'];
  if (isPersonName(clause)) return [{ recipient: clause }];
  const subject = meant(sentence, clauseStart, cut);
  return [{ ...(subject ? { recipient: subject.name } : {}), ...(work ? { work } : {}) }];
}

/** Those that stand after no preposition; who is listed with others stands like the first of them: 与甲大学、乙大学. */
function directOnes(text: string, named: Entity[]): Entity[] {
  let last = false;
  return named.filter((entity, at) => {
    const before = named[at - 1];
    const listed = before && LIST_GLUE.test(text.slice(before.end, entity.start));
    last = listed ? last : isDirect(text, entity);
    return last;
  });
}

/** 李明|获评: two or three characters, a surname first. */
export function isPersonName(clause: string): boolean {
  return (
    BARE_NAME.test(clause) && !ADVERB.test(clause) && !isEveryday(clause) && SURNAME.has(clause.charAt(0))
  );
}

/** Whom a clause without a name speaks of. */
function meant(
  { text, entities, known }: SubjectSentence,
  clauseStart: number,
  cut: number,
): Entity | undefined {
  const clause = text.slice(clauseStart, cut);
  const before = entities.filter(({ end }) => end <= cut);
  const knownHere = knowing(known, before);
  if (saysHe(clause)) return antecedentOf(clause, knownHere);
  if (saysCompany(clause)) return lastCompany(knownHere) ?? antecedentOf(clause, knownHere);
  if (PRACTICE.test(clause))
    return known.subjects.findLast(({ kind, name }) => kind === 'park' || OFFICE.test(name));
  const noun = BODY_NOUN.exec(clause)?.groups?.['noun'];
  const body = noun && knownHere.mentioned.findLast(({ name }) => name.endsWith(noun));
  if (body) return body;
  const subject = subjectOf(text, before, clauseStart);
  if (subject) return subject;
  const topic = antecedentOf(text.slice(0, cut), known);
  if (topic?.kind === 'person' && OF_BODY.test(text.slice(cut)))
    return known.subjects.findLast(({ kind }) => kind !== 'person') ?? lastMaker(known);
  return isMakersOwn(text, clause, cut, topic) ? (lastMaker(known) ?? topic) : topic;
}

/** 这项技术获得专利金奖: not the person, the office or the park that the text was speaking of, but the firm. */
function isMakersOwn(text: string, clause: string, cut: number, topic?: Entity): boolean {
  if (topic?.kind === 'person') return SCIENCE.test(text.slice(cut)) && !saysHe(text.slice(0, cut));
  if (topic?.kind === 'park' || OFFICE.test(topic?.name ?? '')) return SCIENCE.test(text.slice(cut));
  return WORK.test(clause) && PARTY.test(topic?.name ?? '');
}

/** `8家企业分别是，甲公司、乙公司和丙公司`: who is listed after the honour. Undefined where no list follows. */
export function recipientsListed(text: string, at: number, entities: Entity[]): Recipient[] | undefined {
  const intro = LISTED.exec(text.slice(at, at + 60));
  if (!intro) return undefined;
  return listedItems(text, at + intro[0].length, entities);
}

/** The items of a list from `at` on: `甲公司的“甲平台”、乙公司（某高新区）`, `王翠平　史增林`. */
export function listedItems(text: string, at: number, entities: Entity[]): Recipient[] {
  let from = at;
  return text
    .slice(at)
    .split(ITEM_GLUE)
    .flatMap((item) => {
      const start = text.indexOf(item, from);
      from = start + item.length;
      const inItem = entities.filter((other) => other.start >= start && other.end <= from);
      const entity =
        inItem.find(({ kind }) => kind === 'person') ?? inItem.find(({ kind }) => kind !== 'park');
      const unit = entity ? unitAfter(entity, item.slice(entity.end - start)) : '';
      const recipient =
        unit && entity
          ? text.slice(entity.start, entity.end) + unit
          : (entity?.name ?? ITEM_NAME.exec(item)?.[0]);
      if (!recipient) return [];
      const work = WORK_IN_QUOTES.exec(item.slice(entity ? entity.end - start : recipient.length))?.groups?.[
        'work'
      ];
      return [{ recipient, ...(work ? { work } : {}) }];
    });
}

function ofClause(text: string, direct: Entity[], cut: number): Recipient[] {
  const list = lastList(text, direct);
  const last = list.at(-1);
  const rest = text.slice(last?.end ?? cut, cut);
  if (
    list.length === 1 &&
    !/^[^，]{0,4}等/u.test(rest) &&
    ONLY_COUNTED.test(rest) &&
    !COUNTED_WORKS.test(rest)
  )
    return [{}];
  return list.map((entity, at) => {
    const until = list[at + 1]?.start ?? cut;
    const between = text.slice(entity.end, until);
    const work = (WORK_IN_QUOTES.exec(between) ?? WORK_IN_WORDS.exec(between))?.groups?.['work'];
    const unit = unitAfter(entity, between);
    const recipient = unit ? text.slice(entity.start, entity.end) + unit : entity.name;
    return { recipient, ...(work ? { work } : {}) };
  });
}

/** 甲公司|代表队, 甲公司|质控班组: a part of the firm that bears the honour itself. */
function unitAfter({ kind }: Entity, between: string): string {
  return kind === 'organization' ? (UNIT.exec(between)?.[0] ?? '') : '';
}

/** The last entities that are joined to a list; of 闽江学院教师余海涛 the person. */
function lastList(text: string, entities: Entity[]): Entity[] {
  const bearers = entities.filter((entity, at) => !isEmployer(text, entity, entities[at + 1]));
  const list = bearers.slice(-1);
  for (let at = entities.length - 2; at >= 0; at--) {
    const entity = entities[at];
    const next = list[0];
    if (!entity || !next || entity === next) continue;
    if (isEmployer(text, entity, next)) list[0] = { ...next, start: entity.start };
    else if (LIST_GLUE.test(text.slice(entity.end, next.start))) list.unshift(entity);
    else break;
  }
  return list;
}

function isEmployer(text: string, entity: Entity, next: Entity | undefined): boolean {
  return entity.kind !== 'person' && next?.kind === 'person' && POST.test(text.slice(entity.end, next.start));
}

/** “…平台”，|获得: an empty clause goes on from the one before. */
function startOfClause(text: string, from: number, cut: number): number {
  let depth = 0;
  const last = cut - 1 - (ADVERBS.exec(text.slice(Math.max(from, cut - 12), cut))?.[0].length ?? 0);
  for (let at = last; at >= from; at--) {
    const char = text.charAt(at);
    if (char === '”' || char === '）' || char === ')') depth++;
    else if (char === '“' || char === '（' || char === '(') depth--;
    else if (depth <= 0 && CLAUSE_MARK.test(char)) return at + 1;
  }
  return from;
}
