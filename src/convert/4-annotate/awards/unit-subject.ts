import { couldBePersonName } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import { matchesOf } from '../matches-of.ts';
import { headOfClause } from './clause-head.ts';
import { personAtEnd } from './recipient.ts';

/** Teams, shifts and counters: 突击队, 制粉班, 综合窗口. */
const UNIT =
  '(?:突击队|攻关队|服务队|志愿队|抢修队|先锋队|宣讲队|救援队|养护队|代表队|航模队|龙舟队|合唱队|战队|球队|车队|班组|工段|车间|窗口|小组|团队|(?:讲师|宣讲|服务|志愿|先锋)团|工作室|(?<![上下当值夜早晚中])班|组)';
/** Bodies with rooms of their own, as a text names them for short: 产业发展局, 诊所, 食堂. */
const BODY =
  '(?:[局处科部站所]|诊室|食堂|书屋|书房|众创空间|幼儿园|孵化器|派出所|街道|社区|(?<=\\p{Script=Han})镇|小学|大厅|研究院|实验室|检测中心|服务中心|实训中心|研发中心|技术中心|联合体|合作社|(?<=\\p{Script=Han}{2})馆|产业集群|夜校|智库|(?<=\\p{Script=Han}{2})之家|基地|支部|党总支|党委|(?<=^\\p{Script=Han}{1,3})(?<!高新|[园全城新老片赛社小各辖示范产开发]|[功行灾疫山牧]|保税|自贸)[区县])';
/** What begins so is told of somebody named before, or of several. */
const REFERS =
  '(?!该|这|此|那|其|我|本|各|全|有|一|多|[0-9０-９]|[两三四五六七八九十]|他|她|它|公司|企业(?!服务)|据|在|由|经|从|向|对|为|与|和|将|把|凭|靠|以)';
/** 制粉班, “极寒”突击队, “金钛突击队” */
const SUBJECT = bmp(
  new RegExp(
    `^(?:以[他她]为首的|[他她](?:所在|带(?=的(?!班组|团队|小组))|带领|率领|领衔|牵头|创建|负责|指导)的|${REFERS}(?:[^，,“”]{2,8}(?:所在|带领|率领|领衔|牵头|创建)的)?)(?<unit>(?:“[^“”]{1,12}”)?\\p{Script=Han}{0,8}${UNIT}|“[^“”]{1,10}${UNIT}”)$`,
    'u',
  ),
);
const BODY_SUBJECT = bmp(
  new RegExp(`^${REFERS}(?!.$|党?(?:支部|总支|委)$)(?<body>\\p{Script=Han}{0,12}${BODY})$`, 'u'),
);
/** 其团队, 其工作室: as printed. */
const ITS_TEAM = bmp(/^其\p{Script=Han}{0,4}(?:团队|工作室|班组)$/u);
/** 公司的|质量团队, 三人团队 */
const OWNED = new RegExp(
  `^(?:该?(?:公司|企业|园区|厂)的|(?=[两三四五六七八九十]人(?:小组|团队)$))(?<unit>[^，,“”的]{0,6}${UNIT})$`,
  'u',
);
const OF_PERSON = bmp(/^(?<who>\p{Script=Han}{2,3})的(?<unit>\p{Script=Han}{1,5}(?:班组?|小组|工段|车间))$/u);
const BARE_UNIT = /^(?:班组|团队|小组|车队|车间|队伍)$/u;
const WHERE = bmp(/^[^，,“”]{1,8}所在的/u);
/** 她所在的|研究院 */
const OWN = /^(?:该[局院校站](?=\p{Script=Han}{2,6}[科室]$)|(?:[他她](?:所在|领衔|牵头)|学院|学校|医院)的)/u;
const OF_FIRM = /^(?:该|这家)?(?:公司|企业)(?!的)/u;
const HONOURED = /[被获]/u;
/** 柯海燕所在的|设备科 */
const ROOM = bmp(/^\p{Script=Han}{2,4}所在的(?<room>\p{Script=Han}{1,8}(?:[科室处]|病区|检修部|生产部))$/u);
/** 该公司|“安步”项目团队 */
const OF_THIS_FIRM = bmp(
  /^该?(?:公司|企业)(?<unit>“[^“”]{1,12}”\p{Script=Han}{0,6}(?:团队|攻关队|突击队|[班组]))$/u,
);
const CLAUSE_MARK = /[，,；;]/u;
const MARKS = /^“([^“”]*)”$/u;

/** 聂金凤领衔的团队: a team that has no other name. */
const LED = bmp(/^(?<who>[^，,“”的]{1,12})(?<unit>(?:带|带领|率领|领衔)的(?:团队|小组|班组))$/u);

/** 甲与乙联合组建的“星火”攻关团队，日前凭借… */
const FORMED =
  /(?:组建|组成|成立)的(?<unit>“[^“”]{1,12}”\p{Script=Han}{0,6}(?:团队|联合体|[队组]))(?:[，,][^，,；;“”]{0,16})?$/u;
/** 这支由三家单位组成的|坩埚攻关团队|被 */
const MADE_UP =
  /(?:^|[，,；;])这[支个]由[^，,；;“”]{2,14}(?:组成|组建)的(?<unit>[^，,；;“”的被]{1,12}(?:团队|联合体|小组|队))(?:被[^，,；;]*|[先也还又]*后?)$/u;
/** 泉州的“快闪”队、“夜猫子”队|分获: teams in a row. */
const TEAMS = bmp(/^(?:(?:^|、|和)[^，,、“”]{0,16}“[^“”]{1,10}”(?:代表|联|战)?队)+$/u);
/** An institution's team bears its name: 某大学“快闪”队. */
const TEAM =
  /(?:(?<=^|、|和)[^，,、和“”的]{2,14}(?:大学|学院|公司|学校|中学))?“[^“”]{1,10}”(?:代表|联|战)?队/gu;
/** 以他名字命名的|王强工作室|去年又 */
const NAMED_FOR = bmp(
  /名字命名的(?:“(?<quoted>[^“”]{2,16})”|(?<unit>[^，,“”]{2,16}?))[，,]?(?:今年|去年|前年|\d{4}年|\d{1,2}月|近日|日前|先后|[也又还再已在于])*$/u,
);

/** The teams that a clause begins with, where it lists several: 甲地的“快闪”队、乙地的“夜猫子”队. */
export function teamsIn(clause: string): string[] {
  const head = headOfClause(clause).replace(/分(?:别)?$/u, '');
  const teams = TEAMS.test(head) ? matchesOf(head, TEAM).map(([team]) => team) : [];
  return teams.length > 1 ? teams : [];
}

/** The studio that bears somebody's name: 以他名字命名的王强工作室. */
export function namedFor(before: string): string | undefined {
  const { quoted, unit } = (before.includes('命名的') && NAMED_FOR.exec(before)?.groups) || {};
  return quoted ?? unit;
}

/** The team that a clause begins with, and that is no part of a named firm: it bears its honours itself. */
export function unitSubject(clause: string): string | undefined {
  const head = headOfClause(clause);
  return (
    ITS_TEAM.exec(head)?.[0] ??
    OWNED.exec(head)?.groups?.['unit'] ??
    OF_THIS_FIRM.exec(head)?.groups?.['unit'] ??
    ROOM.exec(head)?.groups?.['room'] ??
    unitOfPerson(head) ??
    ledTeam(head) ??
    subjectUnit(head)
  );
}

/** 李明所在的|班组 has no other name; 李明所在的|设计一组 has. */
function subjectUnit(head: string): string | undefined {
  const unit = SUBJECT.exec(head)?.groups?.['unit'];
  return unit && BARE_UNIT.test(unit) && WHERE.test(head) ? head : unit?.replace(MARKS, '$1');
}

/** 戴明的|运输班 */
export function unitOfPerson(head: string): string | undefined {
  const { who = '', unit } = OF_PERSON.exec(head)?.groups ?? {};
  return couldBePersonName(who) ? unit : undefined;
}

/** The team that several formed: 甲与乙联合组建的“星火”攻关团队. */
export function formedTeam(before: string): string | undefined {
  const form = before.includes('的“') ? FORMED : before.includes('成的') ? MADE_UP : undefined;
  return form?.exec(before)?.groups?.['unit'];
}

function ledTeam(head: string): string | undefined {
  const { who = '', unit } = LED.exec(head)?.groups ?? {};
  const leader = /^[他她]$/u.test(who) || couldBePersonName(who) ? who : personAtEnd(who);
  return leader && unit && leader + unit;
}

/** The body that a clause begins with where the text names it by its function only: 产业发展局|被…评为. */
export function bodySubject(clause: string): string | undefined {
  return BODY_SUBJECT.exec(headOfClause(clause).replace(OWN, ''))?.groups?.['body'];
}

/** The team that an earlier clause of the sentence tells an honour of: 制粉班被授予“…”，此前还|获得…. */
export function unitBefore(before: string): string | undefined {
  const all = before.split(CLAUSE_MARK);
  const since = all.findLastIndex((clause) => OF_FIRM.test(clause)) + 1;
  const clauses = all.slice(since).filter((clause) => HONOURED.test(clause));
  return clauses.flatMap((clause) => unitSubject(clause) ?? []).at(-1);
}
