import { bmp } from '../../plane.ts';
import { knowing, lastCompany } from '../antecedents.ts';
import type { Entity } from '../named-entities.ts';
import type { SubjectSentence } from '../subjects.ts';
import { UNIT_NOUN, unitCalled, unitsIn } from '../units.ts';
import { headOfClause } from './clause-head.ts';
import { directOnes, lastList } from './listed-subjects.ts';
import { openingSubject } from './opening-subject.ts';
import { thingAlone, thingMeant, thingsListed } from './quoted-thing.ts';
import {
  couldBeCalled,
  isPersonName,
  parkBody,
  personAtEnd,
  personBehind,
  type Recipient,
  unitAfter,
  WORK_IN_QUOTES,
} from './recipient.ts';
import { theseSeveral } from './these-several.ts';
import {
  bodySubject,
  formedTeam,
  namedFor,
  teamsIn,
  unitBefore,
  unitOfPerson,
  unitSubject,
} from './unit-subject.ts';
import { GIVER, IN_PERSON, isPersonal, whomMeant } from './whom-meant.ts';

/** Nothing but a mark and adverbs before the verb, and a noun before the mark: 甲公司2个项目，|获…. */
const ADVERBS = bmp(
  /(?<=[”）)](?:项目|成果|课题)?|[家个项名位](?:企业|单位|项目|成果|产品)?|公司|集团|研究院|研究所|大学|学院|中心|(?:申报|完成|研发|研制|合作|开发|承担)的[^，,“”]{2,12}(?:成果|项目|课题|技术|系统))[，,](?:先后|还|并|也|均|曾|一举|成功|分别|双双|同时|再次|首次)*$/u,
);
/** 银海波所在的焊装班组 */
const OWN_UNIT = /(?:所在|带领|率领|领衔|牵头)的/u;
const THIS_ONE = /^(?:这[个家支所]|该)/u;
/** 尤明的公司也在2023年9月获评 */
const OWN_FIRM = bmp(/的(?:公司|企业|厂)(?:[也又还]|[^，,。；;]{0,12}$)/u);
/** 老丁的厂子重新开机，还被|评为 */
const OWN_WORKS = /[^，,。；;的]的(?:厂子|小厂)[^，,。；;]{0,12}[，,][还又也并]?被?$/u;
/** 上，|窦国庆、|岑志伟 */
const NAMES_LISTED = bmp(
  /(?:^|[，,：:；;。])(?:(?:主要)?完成人|选手|职工|技师|教师|学生)?(?<names>(?:\p{Script=Han}{2,3}、){1,8})$/u,
);
/** 李明|同志 */
const COMRADE = /同志$/u;
/** 带动|班组|荣膺…: those who are led win it. */
const ALONG = bmp(/(?:带动|带领|率领)(?!的)(?<unit>\p{Script=Han}{0,4}(?:班组|团队|车间|小组|党支部))$/u);
/** 助力|甲公司|拿下…, 为|甲公司|捧回…: it wins for whom it serves. */
const SERVING = /(?:为|替|助力?|帮助?|让|使)$/u;
/** 某大学学生团队|“锗光小队”|则… */
const CALLED = bmp(/^“(?<name>[^“”]{2,12})”/u);
/** 完成人|刘明、钟海 */
const WHO = /^(?:主要)?(?:完成人|选手|职工|技师|教师|学生|员工|工人)/u;
/** 刘明、钟海|两名同学 */
const SO_MANY = /(?:[两二三四五六七八九十\d]+[名位](?:同学|学生|职工|青年|工友|选手|教师)|[两三]人)$/u;
/** 刘明、钟海|分|获 */
const EACH_HIS = /分别?$/u;
/** 团队用…, 该课题组|历时… */
const TEAM_OPENS = /^(?:该|这支|[他她]们?的|其)?(?:团队|课题组|项目组|攻关组)(?![长员成的里中])/u;
/** 该团队, 这个班组: one that has no other name. */
const TEAM_MEANT = /^(?:该|这[个支]|[他她]们的)(?:团队|班组|小组|队伍)$/u;
/** 徒弟|小卢, 老鲁 */
const NICKNAME = bmp(/^(?:徒弟|队员|学生|师傅|同事|工友)?(?<nick>[小老](?![师板人家])\p{Script=Han})$/u);
const FIRM_POST = /^(?:公司|企业|集团)(?!的)/u;
const FIRM_OPENS = /^(?:该|这家)?(?:公司|企业)/u;
const CLAUSE_MARK = /[，,：:；;]/u;
/** 其研发的视觉空间计算技术 荣获…: the work, without its maker. */
const WORK_IN_WORDS = bmp(
  /(?:研发|完成|开发|研制|设计|创作|申报|主持|参与|牵头)(?:完成)?的(?<work>[^，,“”]{2,24}(?:技术|项目|成果|产品|系统|平台|作品|工程|装备|芯片|设备))$/u,
);
/** 牵头完成的“…”项目 */
const WORK_MADE = bmp(/(?:(?:研发|完成|开发|研制|合作|主持)的|凭借|凭)“(?<work>[^“”]{2,50})”/u);
/** 咸宁市一批企业, 全省265项（人）成果: a number of them, nobody by name. */
const ONLY_COUNTED = bmp(
  /(?:一批|(?:多|数|\d+|[一二三四五六七八九十百两]+)(?:余|多)?(?:家|名|位|个|人|项))(?:[（(][^）)]*[）)])?[^，,“”等]{0,12}$/u,
);
const COUNTED_WORKS = bmp(
  /(?:\d+|[一二三四五六七八九十百两]+)(?:余|多)?(?:项|件|个)(?:[（(][^）)]*[）)])?(?:成果|项目|作品|产品|案例|技术|课题|发明|(?:发明)?专利|标准)?$/u,
);

/** Who is meant before a verb at `cut`: `甲公司完成的“…”等3项成果|获得`, `该公司|荣获`, `甲、乙等8家企业|入选`. */
export function recipientsBefore(sentence: SubjectSentence, from: number, cut: number): Recipient[] {
  const clauseStart = startOfClause(sentence.text, from, cut);
  const clause = sentence.text.slice(clauseStart, cut);
  const named = sentence.entities.filter((entity) => entity.start >= clauseStart && entity.end <= cut);
  const given = clause.search(GIVER);
  const direct = directOnes(sentence.text, named).filter(
    ({ start }) => given < 0 || start < clauseStart + given,
  );
  const firm = OWN_FIRM.test(clause) ? lastCompany(knowing(sentence.known, [])) : undefined;
  if (firm) return [{ recipient: firm.name }];
  if (OWN_WORKS.test(sentence.text.slice(from, cut))) {
    const works = lastCompany(knowing(sentence.known, []));
    if (works) return [{ recipient: works.name }];
  }
  const served = servedBefore(sentence, cut);
  if (served) return [{ recipient: served }];
  const studio = namedFor(sentence.text.slice(from, cut));
  if (studio) return [{ recipient: studio }];
  const teams = teamsIn(clause);
  if (teams.length > 0) return teams.map((recipient) => ({ recipient }));
  const opens = named.some(({ start }) => start === clauseStart);
  const along = ALONG.exec(clause)?.groups?.['unit'];
  const unit =
    along ??
    formedTeam(sentence.text.slice(from, cut)) ??
    (opens && !OWN_UNIT.test(clause) ? unitOfPerson(headOfClause(clause)) : unitSubject(clause));
  if (unit) return [{ recipient: wholeUnit(sentence, unit, clauseStart) }];
  if (direct.length > 0) return ofClause(sentence.text, direct, cut);
  const head = (IN_PERSON.exec(clause)?.[0] ?? headOfClause(clause)).replace(COMRADE, '');
  const thing = thingAlone(sentence, head, cut);
  if (thing) return [{ recipient: thing }];
  const things = thingsListed(head);
  if (things.length > 0) return things.map((recipient) => ({ recipient }));
  const several = theseSeveral(sentence, clauseStart, cut);
  if (several) return several;
  if (ONLY_COUNTED.test(clause) && !THIS_ONE.test(clause)) return [{}];
  const called = UNIT_NOUN.exec(head)?.groups?.['noun'];
  const calledUnit =
    called && unitCalled(called, [...sentence.units, ...unitsIn(sentence.text.slice(0, clauseStart))]);
  if (calledUnit) return [{ recipient: calledUnit }];
  if (called && TEAM_MEANT.test(head)) return [{ recipient: head }];
  const told = sentence.text.slice(from, clauseStart);
  const unitTold = head ? undefined : (unitBefore(told) ?? teamTold(told, sentence) ?? personTold(told));
  if (unitTold) return [{ recipient: unitTold }];
  const work = WORK_IN_WORDS.exec(clause)?.groups?.['work'] ?? WORK_MADE.exec(clause)?.groups?.['work'];
  const personal = head.length > 2 || isPersonal(sentence.text.slice(cut));
  const alone =
    isPersonName(clause) ||
    (personal && isPersonName(head)) ||
    (isPersonal(sentence.text.slice(cut)) && couldBeCalled(head));
  const nick = isPersonal(sentence.text.slice(cut)) && NICKNAME.exec(head)?.groups?.['nick'];
  if (nick) return [{ recipient: nick }];
  const row = rowOfNames(head);
  if (row) return row;
  const person = alone ? head : personAtEnd(head);
  if (person) return [{ recipient: person }];
  const body =
    bodySubject(clause) ??
    (head ? undefined : openingSubject(sentence.text.slice(from, clauseStart), from, sentence.entities));
  const subject = whomMeant(sentence, from, clauseStart, cut);
  const meant = thingMeant(sentence, from, cut, head, subject);
  if (meant) return [{ recipient: meant }];
  if (body && !subject?.name.endsWith(body)) return [{ recipient: wholeName(sentence, body, head) }];
  return [{ ...(subject ? { recipient: subject.name } : {}), ...(work ? { work } : {}) }];
}

/** 工作室|被评为 is the one by a longer name that was named before. */
function wholeUnit({ units, text }: SubjectSentence, unit: string, until: number): string {
  return [...units, ...unitsIn(text.slice(0, until))].findLast((one) => one.endsWith(unit)) ?? unit;
}

/** 他所在的|救援站 is the one that was named before. */
function wholeName({ known }: SubjectSentence, body: string, head: string): string {
  const named = OWN_UNIT.test(head) ? known.mentioned.findLast(({ name }) => name.endsWith(body)) : undefined;
  return named?.name ?? body;
}

/** 公司入选…，公司董事长|李明|也因带动乡邻，|荣膺…: whom the last clause with a subject tells by his post. */
function personTold(before: string): string | undefined {
  const clauses = before.split(CLAUSE_MARK).map(headOfClause);
  const head = clauses.findLast((one) => one !== '') ?? '';
  return FIRM_POST.test(head) ? personAtEnd(head) : undefined;
}

/** 团队用三年提纯，纯度达到98.5%，|荣获…: the team named before that the last clauses tell of. */
function teamTold(before: string, { units }: SubjectSentence): string | undefined {
  const clauses = before.split(CLAUSE_MARK);
  const team = clauses.findLastIndex((clause) => TEAM_OPENS.test(clause));
  const firm = clauses.findLastIndex((clause) => FIRM_OPENS.test(clause));
  return team > firm ? unitCalled('团队', units) : undefined;
}

function servedBefore({ text, entities }: SubjectSentence, cut: number): string | undefined {
  const last = entities.find(({ end }) => end === cut);
  return last && SERVING.test(text.slice(0, last.start)) ? last.name : undefined;
}

function ofClause(text: string, direct: Entity[], cut: number): Recipient[] {
  const list = lastList(text, direct);
  const last = list.at(-1);
  const rest = text.slice(last?.end ?? cut, cut);
  if (
    list.length === 1 &&
    !/^(?:[^，]{0,4}|[^，被]{2,6}部)等/u.test(rest) &&
    ONLY_COUNTED.test(rest) &&
    !COUNTED_WORKS.test(rest)
  )
    return [{}];
  const others = list[0]?.kind === 'person' ? namesBefore(text.slice(0, list[0].start)) : [];
  const told = list.map((entity, at) => {
    const until = list[at + 1]?.start ?? cut;
    const between = text.slice(entity.end, until);
    const work = (WORK_IN_QUOTES.exec(between) ?? WORK_IN_WORDS.exec(between))?.groups?.['work'];
    const unit = unitAfter(entity, between) || (list.length === 1 ? parkBody(entity, between) : '');
    const person =
      entity.kind === 'organization'
        ? (personBehind(between) ?? personAtEnd(headOfClause(between)))
        : entity.kind === 'park' && between.startsWith('的')
          ? personBehind(between)
          : undefined;
    const called = unit && CALLED.exec(between.slice(unit.length))?.groups?.['name'];
    const whole = unit ? text.slice(entity.start, entity.end) + unit : (person ?? entity.name);
    const recipient = called || whole;
    return { recipient, ...(work ? { work } : {}) };
  });
  return [...others.map((recipient) => ({ recipient })), ...told];
}

/** 窦国庆、|岑志伟分获…: names in a row with a person's. */
function namesBefore(text: string): string[] {
  const names = NAMES_LISTED.exec(text)?.groups?.['names']?.split('、').filter(Boolean) ?? [];
  return names.every(isPersonName) ? names : [];
}

/** 任晓飞、温蕾|获提名奖: nothing but names. */
function rowOfNames(head: string): Recipient[] | undefined {
  const names = head.replace(WHO, '').replace(SO_MANY, '').replace(EACH_HIS, '').split('、');
  return names.length > 1 && names.every(isPersonName)
    ? names.map((recipient) => ({ recipient }))
    : undefined;
}

/** “…平台”，|获得: an empty clause goes on from the one before. */
function startOfClause(text: string, from: number, cut: number): number {
  let depth = 0;
  const last = cut - 1 - (ADVERBS.exec(text.slice(Math.max(from, cut - 30), cut))?.[0].length ?? 0);
  for (let at = last; at >= from; at--) {
    const char = text.charAt(at);
    if (char === '”' || char === '）' || char === ')') depth++;
    else if (char === '“' || char === '（' || char === '(') depth--;
    else if (depth <= 0 && CLAUSE_MARK.test(char)) return at + 1;
  }
  return from;
}
