import { bmp } from '../../../plane.ts';
import { antecedentOf, lastCompany } from '../../antecedents.ts';
import { matchesOf } from '../../matches-of.ts';
import type { Entity } from '../../named-entities.ts';
import { POST, type SubjectSentence, subjectOf } from '../../subjects.ts';
import { type AwardName, awardNamesFrom } from '../award-name.ts';
import { headOfClause } from '../clause-head.ts';
import { contestIn, withContest } from '../contest.ts';
import { type HonourVerb, honourVerbs } from '../honour-verbs.ts';
import { listedByGrade } from '../listed-by-grade.ts';
import { firstOfMakers, listedItems, recipientsListed } from '../listed-recipients.ts';
import type { Recipient } from '../recipient.ts';
import { recipientsBefore } from '../recipients.ts';
import { type FoundAward, recordsOf } from '../rule.ts';

const SEGMENT = bmp(/[^；;]+[；;]?/gu);
/** 获得“…”的企业是：, 获奖的个人: the names follow elsewhere, or never. */
const UNNAMED = /^(?:等?(?:称号|荣誉))?的(?:企业|单位|个人|集体|人员|项目|产品|有\d)/u;
/** 对首次获得中国专利金奖|的一次性奖励100万元: what is promised is not won. */
const PROMISED = /^(?:称号)?的(?:企业|单位|个人)?[，,]?(?:一次性|给予|可获|最高|每[个家项人]|分别给予|奖励)/u;
/** 通过了某检测中心|的测试 */
const TESTED = /^[：:]“|^的(?:测试|检测|检验|考核|评审|鉴定|验证|审核)/u;
/** 入选全国劳动模范|和先进工作者候选名单 */
const CANDIDATES = /^[^，,。；;“”]{0,14}候选(?:人|名单)/u;
/** 某协会将“石敢当”胶带|列入…: told of what it gives. */
const GIVEN = bmp(/(?:^|[，,])[^，,；;]*[将把](?![来近要会])[^，,；;]{2,30}$/u);
const PUTS = /^(?:列[入为]|纳入|认定为|评[定选]?为|确定为|命名为|授予|选?树为|选为)$/u;
const GIVING = /^(?:授予|评为|认定为|命名为)$/u;
const RECEIVING = /被|获|经|由/u;
const GIVER_REACH = 30;
/** 这家入选“专精特新”中小企业的公司 */
const FIRM_LEAD = /^的(?:公司|企业)(?![是：:有])/u;
const IT_IS = /^(?:等?(?:称号|荣誉称号|荣誉))?的[，,]?正?是/u;
const HE_BEHIND = /^(?:称号|荣誉)?之?后?[，,](?<who>[他她])(?!们|的)/u;
/** 2023年，“伊水”牌轴承被列入…；2024年，|入围…: each year told of the same firm. */
const NEXT_YEAR = /[；;]20\d{2}年[，,]/u;
const PHRASE = 30;
const LIST_END = /[；;，,。]/u;
const JOINT = /^(?:、|和|与|及)$/u;
/** 曾获微视频大赛二等奖的|《星空》 */
const TITLED_WORK = bmp(/^的[^，,。；;《》“”]{0,8}《(?<work>[^《》]{2,20})》/u);
const BEARER_LEAD = /^(?:等?(?:称号|荣誉称号|荣誉|殊荣))?的/u;

/** 以他名字命名的工作室又…; 他的团队获…，本人|入选…: another subject. */
const OTHER = bmp(
  /名字命名的|(?:带动|带领|率领)(?!的)\p{Script=Han}{0,4}(?:班组|团队|车间|小组)$|[，,；;](?:其|公司)?(?:本人|个人)/u,
);
/** 甲、乙分获一、二等奖，|并被授予“…”: all of them. */
const ALONG = bmp(/^[^，,；;]{0,24}[，,]并(?:[^，,；;]{0,4}|由[^，,；;]{2,14})$/u);
const THEN = /^(?:则|也|又|还|凭|以)/u;
const CLAUSE_MARK = /[，,；;：:]/u;
const SERIES_BEFORE = bmp(/继[^，,。；;]{0,12}$/u);
const BY_NAME = bmp(/^的(?!企业|单位|个人|集体)\p{Script=Han}{2}/u);
const SERIES_AFTER = /^(?:等?(?:荣誉)?称号|等荣誉)?(?:之?后)?[，,]/u;

/** 甲公司荣获“全国文明单位”称号; 获评绿色工厂的7家企业分别是，甲、乙; 获得“五一劳动奖章”的李明. */
export function won(sentence: SubjectSentence): FoundAward[] {
  const found: FoundAward[] = [];
  let last: { recipients: Recipient[]; end: number } | undefined;
  let idle: number | undefined;
  for (const { index: from, 0: segment } of matchesOf(sentence.text, SEGMENT)) {
    for (const verb of honourVerbs(segment)) {
      const text = sentence.text.slice(0, from + segment.length);
      const names = awardNamesFrom(text, from + verb.end, verb.strength);
      const end = names.at(-1)?.end;
      const cut = from + verb.start;
      const called = isCalled(text.slice(cut, from + verb.end), text.slice(end));
      if (
        end === undefined ||
        called ||
        (GIVEN.test(text.slice(from, cut)) && PUTS.test(text.slice(cut, from + verb.end))) ||
        TESTED.test(text.slice(end)) ||
        PROMISED.test(text.slice(end, end + 10)) ||
        CANDIDATES.test(text.slice(end, end + 20))
      ) {
        idle = cut;
        continue;
      }
      const graded = listedByGrade(text, end, names);
      if (graded.length > 0) {
        found.push(...graded);
        continue;
      }
      const unnamed = isUnnamed(sentence, segment, verb, from, names);
      const recipients =
        bearerBehind(sentence, cut, end) ??
        recipientsListed(text, end, sentence.entities) ??
        bearerAfter(sentence, end) ??
        bearerOfSeries(sentence, cut, end) ??
        (unnamed ? [{}] : undefined) ??
        (last && goesOn(sentence, last.end, cut, last.recipients) ? last.recipients : undefined) ??
        severalBefore(sentence, from, idle, cut) ??
        recipientsBefore(sentence, from, cut);
      const contest = contestIn(text.slice(last?.end ?? 0, cut));
      const told = names
        .filter(({ name }) => !isNamedFor(name, recipients))
        .map((name) => ({
          ...name,
          name: withContest(name.name, contest),
          counted: unnamed,
        }));
      found.push(...recordsOf(told, recipients, text.slice(0, from + verb.end)));
      const [{ recipient = '' } = {}] = recipients;
      const another = subjectOf(sentence.text, sentence.entities, cut);
      const alone = recipient && !(another && sentence.text.includes(`“${recipient}”`));
      last = alone ? { recipients, end } : undefined;
    }
  }
  return found;
}

/** 这株被命名为“老牛”的|菌种: how a thing is called. */
function isCalled(verb: string, after: string): boolean {
  return verb.endsWith('命名为') && BY_NAME.test(after);
}

/** 被命名为“李明工作法”: what bears his name is no honour of his. */
function isNamedFor(name: string, recipients: Recipient[]): boolean {
  return recipients.some(({ recipient }) => recipient !== undefined && name.startsWith(recipient));
}

/** 甲、乙分别夺得冠军，|并被授予“…”: those of the verb before, where they are several. */
function severalBefore(
  sentence: SubjectSentence,
  from: number,
  idle: number | undefined,
  cut: number,
): Recipient[] | undefined {
  if (idle === undefined || !ALONG.test(sentence.text.slice(idle, cut))) return undefined;
  const recipients = recipientsBefore(sentence, from, idle);
  return recipients.length > 1 ? recipients : undefined;
}

/** 甲公司获“…”；今年4月，|又被某局评为“…”: no clause between the two begins with another subject. */
function goesOn(
  { text, entities }: SubjectSentence,
  end: number,
  cut: number,
  recipients: Recipient[],
): boolean {
  const between = text.slice(end, cut);
  if (entities.some((other) => other.start >= end && other.end <= cut && opens(text, other))) return false;
  if (recipients.length > 1 && !ALONG.test(between)) return false;
  if (NEXT_YEAR.test(between) && recipients.some(({ recipient }) => text.includes(`“${recipient}”`)))
    return false;
  if (OTHER.test(between)) return false;
  const clauses = between.split(CLAUSE_MARK).slice(1);
  return clauses.length > 0 && clauses.every((clause) => headOfClause(clause) === '');
}

/** 成立六年的|甲公司|则: named with an attribute, after no preposition. */
function opens(text: string, entity: Entity): boolean {
  return (
    text.charAt(entity.start - 1) === '的' && entity.kind !== 'park' && THEN.test(text.slice(entity.end))
  );
}

/** Only a number of bearers, the giver, or 获奖的企业 stands there. */
function isUnnamed(
  { text, entities }: SubjectSentence,
  segment: string,
  verb: HonourVerb,
  from: number,
  names: AwardName[],
): boolean {
  const last = names.at(-1);
  const someone = entities.some(({ kind, end }) => kind !== 'park' && end <= from + verb.start);
  return (
    (last?.counted === true && !someone) ||
    isActive(segment, verb) ||
    UNNAMED.test(text.slice(last?.end, from + segment.length))
  );
}

/** 高新区授予“…”称号 gives, 被授予 receives. */
function isActive(segment: string, { start, end }: HonourVerb): boolean {
  return (
    GIVING.test(segment.slice(start, end)) &&
    !RECEIVING.test(segment.slice(Math.max(0, start - GIVER_REACH), start))
  );
}

function bearerAfter({ text, entities, known }: SubjectSentence, at: number): Recipient[] | undefined {
  const firm = FIRM_LEAD.test(text.slice(at, at + 6)) ? lastCompany(known) : undefined;
  if (firm) return [{ recipient: firm.name }];
  const said = IT_IS.exec(text.slice(at, at + 12))?.[0];
  if (said) return itAre(text, at + said.length, entities) ?? itIs(entities, at + said.length);
  const work = TITLED_WORK.exec(text.slice(at, at + 40))?.groups?.['work'];
  if (work) return [{ recipient: work }];
  const leading = firstOfMakers(text, at, entities);
  if (leading) return [{ recipient: leading }];
  const lead = BEARER_LEAD.exec(text.slice(at, at + 8));
  if (!lead) return undefined;
  const first = entities.findIndex(({ start }) => start >= at && start <= at + lead[0].length + 2);
  const bearers = first < 0 ? [] : joinedFrom(text, entities.slice(first));
  return bearers.length > 0 ? bearers.map(({ name }) => ({ recipient: name })) : undefined;
}

/** 获得一等奖的是|甲大学李明团队的“…”、乙公司的“…”: all that are listed. */
function itAre(text: string, from: number, entities: Entity[]): Recipient[] | undefined {
  const list = text.slice(from).split(LIST_END)[0] ?? '';
  const listed = list.includes('、') ? listedItems(text.slice(0, from + list.length), from, entities) : [];
  return listed.length > 1 ? listed : undefined;
}

/** 被评为“好少年”的，是某校学生|程子涵 */
function itIs(entities: Entity[], from: number): Recipient[] | undefined {
  const near = entities.filter(({ start }) => start >= from && start < from + PHRASE);
  const bearer = near.find(({ kind }) => kind === 'person') ?? near.find(({ start }) => start === from);
  return bearer ? [{ recipient: bearer.name }] : undefined;
}

/** 此次摘取领航奖，|她…: a sentence that begins with the winning has its subject behind the comma. */
function bearerBehind({ text, known }: SubjectSentence, cut: number, at: number): Recipient[] | undefined {
  const before = text.slice(0, cut);
  if (CLAUSE_MARK.test(before) || headOfClause(before) !== '') return undefined;
  const pronoun = HE_BEHIND.exec(text.slice(at, at + 6))?.groups?.['who'];
  const meant = pronoun && antecedentOf(pronoun, known);
  return meant && meant.kind === 'person' ? [{ recipient: meant.name }] : undefined;
}

/** The first, or who is employed there, and those listed with him: 荣获“…”的甲公司|李明、王芳. */
function joinedFrom(text: string, entities: Entity[]): Entity[] {
  const joined: Entity[] = [];
  for (const entity of entities) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, entity.start) : '';
    if (!last || JOINT.test(between)) joined.push(entity);
    else if (last.kind !== 'person' && entity.kind === 'person' && POST.test(between))
      joined.splice(-1, 1, entity);
    else break;
  }
  return joined;
}

/** 这是继获评国家绿色工厂后，甲公司获得的又一荣誉: what was won before is the subject's behind the comma. */
function bearerOfSeries(
  { text, entities }: SubjectSentence,
  cut: number,
  at: number,
): Recipient[] | undefined {
  if (!SERIES_BEFORE.test(text.slice(Math.max(0, cut - 20), cut))) return undefined;
  const lead = SERIES_AFTER.exec(text.slice(at, at + 14))?.[0];
  const between = entities.some(({ start, end }) => end === cut && SERIES_BEFORE.test(text.slice(0, start)));
  if (between) return undefined;
  const bearer =
    lead && entities.find(({ start }) => start >= at + lead.length && start <= at + lead.length + 6);
  return bearer ? [{ recipient: bearer.name }] : undefined;
}
