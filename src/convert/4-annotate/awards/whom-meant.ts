import { bmp } from '../../plane.ts';
import {
  antecedentOf,
  type Known,
  knowing,
  lastFirm,
  lastMaker,
  lastMakingFirm,
  saysHe,
} from '../antecedents.ts';
import type { Entity } from '../named-entities.ts';
import { type SubjectSentence, subjectOf } from '../subjects.ts';
import { headOfClause } from './clause-head.ts';

const SCIENCE = bmp(/^[^，,。；;]{0,20}(?:科学技术|科技进步|技术发明|专利|质量奖)/u);
/** 这款软件|去年, 产品, 这项成果: prizes of a work are its makers'. */
const WORK = /(?:技术|项目|成果|产品|系统|工艺|软件|机器|设备|装备|作品|平台)$/u;
const THIS_WORK = bmp(
  /^(?:[该这][款项台套种个条]?)?(?:名叫“[^“”]*”的)?[^的“”]{0,5}(?:软件|产品|机器|设备|装备|系统|平台|技术|成果|工艺|作品)$/u,
);
const ITSELF = bmp(/(?:^|[，,；;：:])园区(?:本身|自身)[，,][^，,；;]{0,24}$/u);
/** 中心|被科技部火炬中心|评为, 获某中心|备案为: who gives. */
export const GIVER = /(?:被|^经)(?=[^，,]{4,40}$)|获(?=\p{Script=Han}{4,30}$)/u;
const CLAUSE_MARK = /[，,；;]/u;
const GOES_ON = /^[并还又也更]/u;
const PARTNER = /[的、和与]/u;
/** 园区本身|也被…列入… */
const PARK = /^(?:园区|全区)(?:本身|自身)?[，,]?$/u;
const PARTY = /党/u;
/** 公司|被授予, 这家公司|去年, 该企业 */
const FIRM_LED = /^(?:该|这家)?(?:公司|企业)(?=与|和|同|的)/u;
const FIRM = /(?:^|该|这家|我们)(?:公司|企业|集团)$/u;
/** 这个只有11名党员的支部|拿下了…, 基地|已被…列入…: the one of that kind that was named last. */
const BODY_NOUN = bmp(
  /(?:^|^[这该][^，,]{0,12}的?)党?(?<noun>支部|总支|基地|中心|研究院|实验室|学院|医院|协会|商会|联合会|促进会|联盟|社区|联合体|合作社|产业园|分局|分院|分公司|分校|支行|食堂|车队|工作室|博物馆|图书馆|科技馆|纪念馆|展览馆|平台|[院局所校班组队])$/u,
);
/** 这一案例 of a hospital, a school, a bank: they serve as offices do. */
const SERVES = /(?:医院|学校|[中小]学|银行|支行|分行|法院|法庭|派出所)$/u;
const OFFICE = /(?:局|厅|委员会|管委会|政府|办公室|工会|党工委)$/u;
/** 检验检测中心|（广西） */
const BRANCH = /[（(][^（()）]{2,6}[）)]$/u;
/** 联盟|起草的《…规范》 */
const ITS_WORK = /(?:牵头|起草|制定|编制|研发|研制|开发|推出|申报|主办)(?:起草|制定|编制|研制)?的.*$/u;
/** Neither an office nor a park is a factory: 河南省智能工厂. */
const OF_FIRM = bmp(/^[^，,。；;]{0,40}?(?:工厂|车间|企业|小巨人|单项冠军|首台)/u);
/** 租下高新区一间库房；如今|公司|的扬声器…，|被认定为山东省瞪羚企业 */
const ONLY_FIRMS = bmp(/^[^，,。；;、]{0,30}(?:企业(?!家)|小巨人|单项冠军|首台)/u);
const SAYS_FIRM = /(?:^|[，,；;]|如今|目前|去年|今年|该|这家)(?:公司|企业)/u;
/** Honours of bodies and things: whoever spoke last did not win them. */
const OF_BODY = bmp(
  /^[^，,。；;]{0,40}?(?:案例|平台|重[大点]项目|工厂|企业(?!家)|基地|园区|中心|党组织|先进集体|示范点|示范单位|先进单位|先锋号|文明号|文明岗|先锋岗|小巨人)/u,
);
/** 他的团队获…，本人|入选… */
export const IN_PERSON = /^(?:本人|个人)/u;
/** 她的学生李明夺得…，她本人|被评为…: not the pupil. */
const HERSELF = bmp(/[他她][^。；;，,]{0,6}的[^。；;]{2,40}[，,][他她](?:本人|自己)[^，,]{0,10}$/u);
/** 被授予|“全国技术能手”: a firm is none. */
const OF_PERSON = bmp(
  /^(?![^，,。；;]{0,40}(?:工作室|班组|学院|集体))[^，,。；;]{0,30}?(?:技术能手|工匠|劳动模范|劳模|(?:劳动|五四|巾帼)奖章|先进个人|先进工作者|红旗手|岗位能手|优秀共产党员|优秀党务工作者|特殊津贴|首席技师|[优十][秀佳]企业家|优秀工程师|好人|工组第[一二三]名)/u,
);
/** 这一做法|入选…: told of the practice, not of who is spoken of. */
const PRACTICE = bmp(
  /^(?:[这该]|其中)(?:[一项个套种]{0,2})(?:做法|经验|模式|案例|机制|改革|举措|探索)[^，,]{0,4}$/u,
);
const SPEAKS = bmp(/^(?:介绍|说|表示|告诉|坦言|透露|回忆)[^，,。]{0,4}[，,：:]/u);
const AMONG = /其中/gu;

/** True where a honour follows that only persons bear. */
export function isPersonal(after: string): boolean {
  return OF_PERSON.test(after);
}

/** Whom a clause without a name speaks of. */
export function whomMeant(
  sentence: SubjectSentence,
  from: number,
  clauseStart: number,
  cut: number,
): Entity | undefined {
  const meant = spokenOf(sentence, from, clauseStart, cut);
  if (
    meant &&
    meant.kind !== 'organization' &&
    ONLY_FIRMS.test(sentence.text.slice(cut)) &&
    SAYS_FIRM.test(sentence.text.slice(from, cut))
  )
    return (
      lastFirm(
        knowing(
          sentence.known,
          sentence.entities.filter(({ end }) => end <= cut),
        ),
      ) ?? meant
    );
  if (!meant || meant.kind === 'person' || !OF_PERSON.test(sentence.text.slice(cut))) return meant;
  const before = sentence.entities.filter(({ end }) => end <= cut);
  return personIn(knowing(sentence.known, before)) ?? meant;
}

/** The person that the text is about, or that it named last. */
function personIn({ topic, subjects, mentioned }: Known): Entity | undefined {
  const isPerson = ({ kind }: Entity) => kind === 'person';
  return topic?.kind === 'person' ? topic : (mentioned.findLast(isPerson) ?? subjects.findLast(isPerson));
}

function spokenOf(
  sentence: SubjectSentence,
  from: number,
  clauseStart: number,
  cut: number,
): Entity | undefined {
  const { text, entities, known } = sentence;
  const clause = text.slice(clauseStart, cut);
  const given = clause.search(GIVER);
  const before = entities.filter(
    ({ start, end }) => end <= cut && !(given >= 0 && start > clauseStart + given),
  );
  const knownHere = knowing(known, before);
  const herself = HERSELF.test(text.slice(from, cut)) && personIn(known);
  if (herself) return herself;
  if (IN_PERSON.test(clause)) return personIn(knownHere);
  if (saysHe(clause)) return antecedentOf(clause, knownHere);
  const head = headOfClause(clause);
  if (FIRM.test(head) || FIRM_LED.test(head)) return lastFirm(knownHere) ?? antecedentOf(clause, knownHere);
  if (PRACTICE.test(clause))
    return known.subjects.findLast(
      ({ kind, name }) => kind === 'park' || OFFICE.test(name) || SERVES.test(name),
    );
  if (PARK.test(head) || ITSELF.test(text.slice(from, cut)))
    return knownHere.mentioned.findLast(({ kind }) => kind === 'park');
  const body = bodyOf(knownHere, BODY_NOUN.exec(head.replace(ITS_WORK, ''))?.groups?.['noun']);
  if (body) return body;
  const silent = before.filter((entity) => !speaks(text, entity));
  const subject = subjectSince(text, silent, from, clauseStart);
  if (subject) return subject;
  const topic = antecedentOf(text.slice(0, cut), known);
  if (topic?.kind === 'person' && OF_BODY.test(text.slice(cut)))
    return known.subjects.findLast(({ kind }) => kind !== 'person') ?? lastMaker(known);
  if (topic?.kind !== 'organization' && THIS_WORK.test(head)) return lastMakingFirm(known) ?? topic;
  const portrayed = topic?.kind === 'person' && topic.name === known.topic?.name;
  return !portrayed && isMakersOwn(text, clause, cut, topic) ? (lastMaker(known) ?? topic) : topic;
}

/** The subject of this part of the sentence (…；乙公司…，|获…, 其中乙公司…，|获…, 连破难关：乙公司…，|获…), or of the whole of it. */
function subjectSince(text: string, before: Entity[], from: number, until: number): Entity | undefined {
  const among = [...text.slice(0, until).matchAll(AMONG)].at(-1);
  const start = Math.max(from, among ? among.index : 0, text.lastIndexOf('：', until - 1) + 1);
  const here = start > 0 ? before.filter((entity) => entity.start >= start) : [];
  const last = GOES_ON.test(text.slice(until)) ? lastFirmOpening(text, before) : undefined;
  return subjectOf(text, here, until) ?? last ?? subjectOf(text, before, until);
}

/** 甲公司靠它接单，|乙公司|用它排产，库存减半，并…摘得: the firm that a clause began with last. */
function lastFirmOpening(text: string, before: Entity[]): Entity | undefined {
  return before.findLast(
    ({ start, end, type }) =>
      type === 'enterprise' &&
      (start === 0 || CLAUSE_MARK.test(text.charAt(start - 1))) &&
      !PARTNER.test(text.charAt(end)),
  );
}

/** 某某管委会: an office, which makes nothing. */
export function isOffice({ name }: Entity): boolean {
  return OFFICE.test(name);
}

/** 李明介绍，…去年获评…: who speaks. */
function speaks(text: string, { kind, end }: Entity): boolean {
  return kind === 'person' && SPEAKS.test(text.slice(end, end + 8));
}

/** The body whose name ends in the noun, or 甲公司|党总支 where only its party organization was named. */
function bodyOf({ mentioned }: Known, noun: string | undefined): Entity | undefined {
  const named = noun && mentioned.findLast(({ name }) => name.replace(BRANCH, '').endsWith(noun));
  if (!noun || named) return named || undefined;
  const form = new RegExp(`^.+${noun}(?=党)`, 'u');
  const last = mentioned.findLast(({ name }) => form.test(name));
  const name = form.exec(last?.name ?? '')?.[0];
  return last && name ? { ...last, name } : undefined;
}

/** 这项技术获得专利金奖: not the person, the office or the park that the text was speaking of, but the firm. */
function isMakersOwn(text: string, clause: string, cut: number, topic?: Entity): boolean {
  if (topic?.kind === 'person') return SCIENCE.test(text.slice(cut)) && !saysHe(text.slice(0, cut));
  if (topic?.kind === 'park' || OFFICE.test(topic?.name ?? ''))
    return SCIENCE.test(text.slice(cut)) || OF_FIRM.test(text.slice(cut));
  return WORK.test(clause) && PARTY.test(topic?.name ?? '');
}
