import { bmp } from '../plane.ts';
import { type Known, knowing } from './antecedents.ts';
import { isHeaded, namedIn, teamHeaded } from './heading-subject.ts';
import { matchesOf } from './matches-of.ts';
import type { Entity, EntityFinder } from './named-entities.ts';
import { isProse, type Passage } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import { teamsOf, unitsIn } from './units.ts';
import { isEveryday, tagOf } from './word-tags.ts';

/** Words that make what follows an object or a circumstance, not the subject: 与清华大学, 在松山湖, 由工信部. */
const OBLIQUE = bmp(
  /(?:与|和|同|跟|在|于|向|对|为|被|由|从|经|受|据|给|将|把|让|使|到|至|以|联合|依托|携手|会同|根据|按照|通过|邀请|组织|指导|支持|服务|走进|位于|来自|加入|引进|引入|获得|荣获|拿下|拿到|入选|入围|中标|承接|收购|参加|进了|参股|控股|经过|作为|落户|入驻|驻|进驻|毕业于|就职于)$/u,
);
/** 合肥高新区|职工技能大赛上，: where it was, not who. */
const SETTING = bmp(
  /^[^，,。；;“”]{0,20}(?:赛|比武|[展大年盛]会|博览会|展|活动|仪式|典礼|论坛)[上中里](?=[，,])/u,
);
/** 李明|的导师、某大学教授|王芳 */
const KIN = bmp(
  /^的(?:导师|老师|师傅|师父|徒弟|弟子|学生|同事|搭档|妻子|丈夫|爱人|父亲|母亲|儿子|女儿|同学|师[兄弟姐妹])[^，,。；;：:“”的]{0,24}$/u,
);
const CLAUSE_MARK = bmp(/[，,；;：:。！？“”、\s—]/u);
/** 由海工软件和大连理工大学共同完成的“…” */
const MADE = bmp(
  /^[^，,。；;]{0,16}(?:牵头|完成|研发|研制|开发|申报|选送|报送|创作|设计|承担|主持|打造|合作的|联合的)/u,
);
/** 由甲公司牵头、乙大学|参与的: a helper. */
const HELPS = bmp(
  /^(?:(?!牵头)[^，,。；;“”]){0,24}(?:参与|参加|协作|配合)(?:完成|研发|研制|开发)?的(?=“|[^，,。；;]{0,12}(?:项目|课题|成果))/u,
);
const LISTED = /^(?:、|和|与|及)$/u;
const LED_BEFORE = bmp(/(?:牵头|为主|主导)[^，,。；;]{0,24}$/u);
/** 董事长, 青年技工: between an employer and a person; nothing as well. */
export const POST = /^(?:（[^）]*）|\([^)]*\))?[^，,。；;：:、“”与和的]{0,16}$/u;
/** 甲公司|的|李明, 甲公司|的创始人、26岁的|李明 */
const EMPLOYED = bmp(/^的(?:[^，,。；;：:“”和与]{0,6}、)?[^，,。；;：:、“”与和]{0,8}$/u);
/** 安康高新区|的|某公司 */
const OF_PARK = /^(?:[区内]?的|区?内?企业)$/u;
/** 桑启明|创办的|甲公司, 甲公司|旗下的|乙公司 */
const ATTRIBUTE = /^(?:创[办立建]|创始|旗下|投资|控股|领[办衔]|掌舵|管理|执掌|所在|带领|率领)的$/u;
/** 该公司创始人|李明 */
const FIRM_POST = bmp(
  /^(?:该|这家)?(?:公司|企业|集团)(?!的)\p{Script=Han}{0,4}(?:创始人|董事长|总经理|负责人|工程师)$/u,
);
/** 该公司落户高新区: the clause has another subject. */
const OTHER_SUBJECT = /^(?:该|其(?![中余])|[他她](?!叫|名叫)|我|这|公司|企业|双方)/u;
/** Before its name a subject may have a role or an attribute: 运营方甲公司, 今年47岁的李明. */
const LONGEST_ATTRIBUTE = 20;
/** The subject of a sentence stands in its first clauses. */
const CLAUSES = 3;

/** A sentence with who is named in it and of whom the text was speaking before. */
export interface SubjectSentence {
  text: string;
  /** Which of the passages, and where in it the sentence begins. */
  passage: number;
  start: number;
  entities: Entity[];
  /** Who was named before. */
  known: Known;
  /** Whom the headings name, or the heads of paragraphs where no heading does: the recipients of an honours page. */
  sections: Entity[];
  /** Teams that were named before: “金钛突击队”, “极寒”突击队. */
  units: readonly string[];
  /** What the passage called by a name in quotes last: the “星河” system. */
  thing?: string | undefined;
}

/** The article's prose, sentence by sentence, with whom its pronouns can mean. */
export function readSubjects(passages: Passage[], find: EntityFinder): SubjectSentence[] {
  const read: SubjectSentence[] = [];
  const sections: Entity[] = [];
  const heads: Entity[] = [];
  let units: readonly string[] = [];
  let known: Known = { subjects: [], mentioned: [] };
  let section: Entity | undefined;
  let portrayed: Entity | undefined;
  passages.forEach((passage, at) => {
    if (!isProse(passage)) {
      const entities = CAPTION.has(passage.part) ? [] : namedIn(passage, passages, find);
      const named = entities.find(({ kind }) => kind === 'person') ?? entities[0];
      if (named) known = knowing(known, entities, named);
      const headed = entities.find((entity) => isHeaded(passage.text, entity));
      if (passage.part === 'title' && headed?.kind === 'person') portrayed = headed;
      if (headed || passage.part === 'heading')
        known = { ...known, topic: headed ?? (named ? undefined : portrayed) };
      units = [...units, ...teamHeaded(passage.text)];
      if (passage.part === 'heading') section = named;
      if (passage.part === 'heading' && named) sections.push(named);
      return;
    }
    if (section) known = knowing(known, [section], section);
    const head = runInHead(passage.text, find);
    if (head) heads.push(head);
    let start = 0;
    let thing: string | undefined;
    const { topic } = known;
    for (const text of sentencesOf(passage.text)) {
      const entities = find(text);
      read.push({ text, passage: at, start, entities, sections, known, units, thing });
      const subject = subjectOf(text, entities, endOfClauses(text));
      if (subject?.kind !== 'park') thing = lastThing(text) ?? thing;
      units = [...units, ...unitsIn(text), ...teamsOf(text, entities)].slice(-KEPT);
      known = knowing(known, entities, subject);
      if (start === 0 && subject && isProfiled(text, subject)) known = { ...known, topic: subject };
      start += text.length;
    }
    known = { ...known, topic };
  });
  if (sections.length === 0) sections.push(...heads);
  return read;
}

/** What a text calls by a name in quotes last; “耳朵” and “下厨” are words of everybody. */
function lastThing(text: string): string | undefined {
  return matchesOf(text, QUOTED, /“/u)
    .map(({ groups }) => groups?.['name'] ?? '')
    .findLast((name) => !isEveryday(name) && !AGE.test(name) && !DEED_TAG.test(tagOf(name)));
}

/** `人物小传：李明，1974年生，…`: a profile is about whom it begins with, born, of an age or of a sex. */
function isProfiled(text: string, { kind, start, end }: Entity): boolean {
  return (
    kind === 'person' && PROFILE_LABEL.test(text.slice(0, start)) && BORN.test(text.slice(end, end + 10))
  );
}

/** `甲公司　建厂于1957年。`: whom a paragraph is about, set before a wide space. */
function runInHead(text: string, find: EntityFinder): Entity | undefined {
  const at = text.slice(0, LONGEST_HEAD).indexOf('\u3000');
  if (at < 2 || !text.endsWith('。')) return undefined;
  return find(text.slice(0, at)).find(({ start, end }) => start === 0 && end === at);
}

/** The entity that is the subject of a clause of the text before `until`, if one is: of 甲公司董事长李明 the person. */
export function subjectOf(text: string, entities: Entity[], until = text.length): Entity | undefined {
  const at = entities.findIndex(
    (entity, index) =>
      entity.end <= until && isDirect(text, headOfList(text, entities, index)) && opensClause(text, entity),
  );
  const first = entities[at];
  const next = entities[at + 1];
  if (first?.kind === 'park' && next && OF_PARK.test(text.slice(first.end, next.start)) && next.end <= until)
    return next;
  const kin = first?.kind === 'person' && entities.slice(at + 1).find(({ kind }) => kind === 'person');
  if (first && kin && kin.end <= until && KIN.test(text.slice(first.end, kin.start))) return kin;
  if (first && next && next.end <= until && ATTRIBUTE.test(text.slice(first.end, next.start)))
    return subjectOf(text, entities.slice(at + 1), until) ?? next;
  if (first && next?.kind === 'person' && next.end <= until && isEmployed(text.slice(first.end, next.start)))
    return next;
  return first;
}

function isEmployed(between: string): boolean {
  return POST.test(between) || EMPLOYED.test(between);
}

/** False for an entity that stands after a preposition; 由甲公司完成的“…” and 以甲公司为主 have their maker there. */
export function isDirect(text: string, entity: Entity): boolean {
  return (
    !isHelper(text, entity) &&
    !SETTING.test(text.slice(entity.end, entity.end + 28)) &&
    (!OBLIQUE.test(text.slice(Math.max(0, entity.start - 3), entity.start)) || isMaker(text, entity))
  );
}

/** 在甲局、|乙局|公布的…: who is listed with others stands like the first of them. */
function headOfList(text: string, entities: Entity[], at: number): Entity {
  let first = at;
  while (first > 0 && LISTED.test(text.slice(entities[first - 1]?.end, entities[first]?.start))) first--;
  return entities[first] as Entity;
}

function isHelper(text: string, { start, end }: Entity): boolean {
  return HELPS.test(text.slice(end, end + 30)) && LED_BEFORE.test(text.slice(Math.max(0, start - 30), start));
}

function isMaker(text: string, { start, end }: Entity): boolean {
  const after = text.slice(end, end + 30);
  const before = text.charAt(start - 1);
  return (before === '由' && MADE.test(after)) || (before === '以' && after.startsWith('为主'));
}

const PROFILE_LABEL = /^(?:【?(?:人物|个人|作者|获奖者)?(?:小传|名片|简介|档案|简历)】?[：:]?)?$/u;
const BORN = /^[，,](?:[男女][，,。]|\d{4}年(?:\d{1,2}月)?出?生|\d{2}岁)/u;
/** “星河”: short, and no title of honour or speech. */
const QUOTED = bmp(/“(?<name>[^“”，。！？、：]{2,8})”(?!称号|荣誉|奖)/gu);
/** 90后 */
const AGE = /^\d0后$/u;
const DEED_TAG = /^[va]/u;
const KEPT = 6;
const LONGEST_HEAD = 30;
const CAPTION = new Set<Passage['part']>(['caption', 'credit']);

function opensClause(text: string, entity: Entity): boolean {
  for (let at = entity.start; at > entity.start - LONGEST_ATTRIBUTE; at--) {
    if (at > 0 && !CLAUSE_MARK.test(text.charAt(at - 1))) continue;
    const before = text.slice(at, entity.start);
    const post = entity.kind === 'person' && FIRM_POST.test(before);
    return post || isMaker(text, entity) || !OTHER_SUBJECT.test(before);
  }
  return false;
}

function endOfClauses(text: string): number {
  let at = 0;
  for (let clause = 0; clause < CLAUSES; clause++) {
    const next = text.slice(at).search(/[，,；;。]/u);
    if (next < 0) return text.length;
    if (text.charAt(at + next) === '；') return at + next;
    at += next + 1;
  }
  return at;
}
