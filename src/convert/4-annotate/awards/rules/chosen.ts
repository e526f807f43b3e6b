import { bmp } from '../../../plane.ts';
import { antecedentOf } from '../../antecedents.ts';
import { matchesOf } from '../../matches-of.ts';
import type { Entity } from '../../named-entities.ts';
import type { SubjectSentence } from '../../subjects.ts';
import { unitCalled } from '../../units.ts';
import { awardNamesFrom } from '../award-name.ts';
import { isBareGrade, isHonour } from '../is-honour.ts';
import { listedItems, recipientsListed } from '../listed-recipients.ts';
import { unitAfter } from '../recipient.ts';
import { type FoundAward, recordsOf } from '../rule.ts';

const CHOSE = bmp(/(?:评选出?|评出|选树出?|推选出?|表彰了?|授予)(?<list>[^，,。；;：]{2,60}?)(?:等|(?=“))/gu);
const AWARDED = /授予(?<!被授予)|颁发?给了?/gu;
const PRONOUN = bmp(
  /^(?:[他她它](?!们)|其(?=“|全国|国家|\p{Script=Han}{2,3}[省市])|(?:该|这家)?(?:公司|企业)|该[校院所中心]{1,2}|该(?:系统|平台|项目|产品|软件|课程))/u,
);
/** 授予|该团队|“…” */
const UNIT_MEANT = /^该(?:团队|班组|小组|队伍|车间|生产线|窗口|工作室)(?=“)/u;
const THING = /^该(?:系统|平台|项目|产品|软件|课程)/u;
const COUNTED = /“(?<name>[^“”]{3,24})”\d+[个名家位人项][，,]分别(?:是|为)[：:]?/gu;
/** 二等奖两名，分别是甲、乙；三等奖得主为丙、丁 */
const GRADE_LIST = bmp(
  /(?:^|[，,。；;])(?<name>(?:\p{Script=Han}{1,4}组)?(?:[特一二三]等奖|[金银铜]奖|优[胜秀]奖))(?:(?:\d+|[一两二三四五六七八九十]+)[个名家项][，,](?:分别[是为]|花落|归属?)|(?:得主|获得者)(?:分别)?[是为])[：:]?/gu,
);
const LIST_END = /[；;。]/u;
/** 授予某学院|“岩声”团队 */
const TEAM = /^“[^“”]{1,10}”(?:团队|战队|代表队|队|班组|小组)/u;
const NEXT = /^(?:荣誉)?(?:称号)?[、，,和]?/u;
const CHOSE_HONOUR = bmp(
  /(?:评选出|评出|选树出?|推选出|产生|表彰|命名|揭晓|公布|发布)了?(?=“|\d{4}年|首批|第)/gu,
);
/** 颁发|“韧性车间”铜牌，分别是甲、乙 */
const GAVE_HONOUR = /(?:颁发|授予)了?(?=“)/gu;
const LISTING = /分别|[他她它]们[是为]/u;
/** 等10名同志 “…” */
const HOW_MANY =
  /^(?:\d+|[一二三四五六七八九十百]+)(?:余|多)?(?:[名位家个](?:同志|单位|企业|集体|个人|职工|党员)?|人)(?=“)/u;

/** 评选出甲、乙等“最美工匠”10名; 授予甲公司“…”称号. A person's employer in the list is not a recipient. */
export function chosen(sentence: SubjectSentence): FoundAward[] {
  return [...chosenBefore(sentence), ...chosenAfter(sentence), ...counted(sentence), ...awarded(sentence)];
}

/** 评选出“高新工匠”10名，分别是甲、乙、丙. */
function chosenAfter({ text, entities }: SubjectSentence): FoundAward[] {
  const gave = LISTING.test(text) ? matchesOf(text, GAVE_HONOUR) : [];
  return [...matchesOf(text, CHOSE_HONOUR), ...gave].flatMap((match) => {
    const names = awardNamesFrom(text, match.index + match[0].length, 'bestowed');
    const end = names.at(-1)?.end;
    const recipients = end === undefined ? undefined : recipientsListed(text, end, entities);
    return recipients ? recordsOf(names, recipients) : [];
  });
}

/** “新余高新区先进基层党组织”5个，分别是：甲、乙；“…”3个，分别是：丙 */
function counted({ text, entities }: SubjectSentence): FoundAward[] {
  const graded = matchesOf(text, GRADE_LIST, /等奖|[金银铜]奖|优[胜秀]奖/u);
  return [...graded, ...matchesOf(text, COUNTED, /分别[是为]/u)].flatMap(({ index, 0: head, groups }) => {
    const name = groups?.['name'] ?? '';
    const from = index + head.length;
    const end = text.slice(from).search(LIST_END);
    const listed =
      isBareGrade(name) || isHonour(name, 'titled')
        ? listedItems(end < 0 ? text : text.slice(0, from + end), from, entities)
        : [];
    return listed.map((recipient) => ({ name, ...recipient }));
  });
}

/** 授予甲公司山东省五一劳动奖状; 授予甲“…”称号、乙“…”称号. */
function awarded(sentence: SubjectSentence): FoundAward[] {
  const { text, entities } = sentence;
  return matchesOf(text, AWARDED).flatMap(({ index, 0: verb }) => {
    const given: FoundAward[] = [];
    for (let from = index + verb.length; ; ) {
      const named = entities.find(({ start }) => start === from);
      const bearer = named ? withUnit(text, named) : pronounAt(sentence, from);
      const names = bearer ? awardNamesFrom(text, bearer.end, 'bestowed') : [];
      const end = names.at(-1)?.end;
      if (!bearer || end === undefined) return given;
      given.push(...recordsOf(names, [{ recipient: bearer.name }]));
      from = end + (NEXT.exec(text.slice(end, end + 10))?.[0].length ?? 0);
    }
  });
}

/** 授予|甲公司冲压工段|“…”: the part of a firm, as printed. */
function withUnit(text: string, entity: Entity): { name: string; end: number } {
  const unit = unitAfter(entity, text.slice(entity.end));
  const end = entity.end + unit.length;
  return { name: unit ? text.slice(entity.start, end) : entity.name, end };
}

/** 授予|该公司|“…”: of whom the text was speaking. */
function pronounAt(
  { text, known, thing, units }: SubjectSentence,
  at: number,
): { name: string; end: number } | undefined {
  const pronoun = PRONOUN.exec(text.slice(at, at + 8))?.[0];
  const unit = UNIT_MEANT.exec(text.slice(at, at + 8))?.[0];
  if (unit) return { name: unitCalled(unit.slice(1), units) ?? unit, end: at + unit.length };
  if (pronoun && thing && THING.test(pronoun)) return { name: thing, end: at + pronoun.length };
  const meant = pronoun && antecedentOf(pronoun, known);
  return meant ? { name: meant.name, end: at + pronoun.length } : undefined;
}

function chosenBefore({ text, entities }: SubjectSentence): FoundAward[] {
  return matchesOf(text, CHOSE).flatMap((match) => {
    const listEnd = match.index + match[0].length;
    const end = listEnd + (HOW_MANY.exec(text.slice(listEnd, listEnd + 14))?.[0].length ?? 0);
    const listed = entities.filter((entity) => entity.start >= match.index && entity.end <= end);
    if (TEAM.test(text.slice(end))) return [];
    const people = listed.filter(({ kind }) => kind === 'person');
    const recipients = (people.length > 0 ? people : listed).map((entity) => ({
      recipient: withUnit(text, entity).name,
    }));
    return recordsOf(awardNamesFrom(text, end, 'bestowed'), recipients);
  });
}
