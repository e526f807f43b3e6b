import { bmp } from '../../plane.ts';
import { matchesOf } from '../matches-of.ts';
import type { Entity } from '../named-entities.ts';
import type { SubjectSentence } from '../subjects.ts';
import { isOffice } from './whom-meant.ts';

/** “共享实验室”获评…: a thing of that name; prizes go to its makers. */
const THING = bmp(
  /^(?:[^，,。“”]{0,4}的|这[间座家所支处][^，,。“”]{0,12}的|\p{Script=Han}{0,8}(?:团队|战队|小组|班组)|[这该][套款台]|该[关局校院所站馆])?“(?![一二三四五六七八九十]{1,3}”)(?<thing>[^“”]{2,20})”(?!前夕|期间|当天|来临)(?<noun>\p{Script=Han}{0,8})$/u,
);
/** 这颗叫作“湖光”的芯片, 这款取名“雪见”的杯子 */
const CALLED_SO = bmp(
  /^这一?(?:(?=名为|名叫|取名)|[款颗套台种个条项只件张座间把])[^，,。“”]{0,8}(?:叫(?=“)|叫作|叫做|名叫|名为|取名|唤作|称为|称作)“(?<thing>[^“”]{2,12})”的/u,
);
/** “高致密陶瓷制备技术”: the title of a work of science. */
const TECHNIQUE = bmp(/(?:技术|研究|项目|成果|工艺|应用|工程|关键)|.{9}/u);
const PRIZE_NEXT = bmp(/^[^，,。；;]{0,40}(?:奖|名单)/u);
/** “毫米波芯片封装”项目: a person's, if the text is about one. */
const OF_SCIENCE = /(?:项目|技术|课题|研究|成果|工艺)$/u;
/** 这款软件, 该系统, 该行动, 这一做法: what was named in quotes before. */
const THIS_THING = bmp(
  /^(?:该|[这此][一款套项台个种张]{0,2})\p{Script=Han}{0,6}(?:系统|软件|平台|做法|模式|机制|服务|产品|装置|机器人|课程|品牌|设备|模块|芯片|涂层|材料|调解室|行动|活动|工程|项目|课堂|小程序)$/u,
);
/** 这只小盒子, 这台机器, 这条线路 */
const THIS_OBJECT = bmp(
  /^这[套台只枚支根条座辆架艘片块把盏双顶](?!做法|经验|系统|成果|技术|手艺|办法)(?:(?!后来|随后|让|把|也|就)\p{Script=Han}){1,6}$/u,
);
/** 这一名为“稻影同辉”的示范项目，被…；今年，|项目|又拿到…: it goes on without 该. */
const SAME_THING = /^(?:项目|工程|系统|行动|课程)$/u;
/** 该行动: nobody wins its prizes but itself. */
const UNDERTAKING = /^(?:该|这[一项个次场])(?:行动|活动|项目|课堂|工程|节目)$/u;
/** 它|从200多个单位里胜出，获批… */
const IT = bmp(/(?:^|[，,；;])[^，,；;“”]{0,4}(?<![用把对靠让给将为与和在])它(?!们)/u);
/** 批准“舒平”上市，|它|随即入选… */
const NAMED = /“(?<name>[^“”，。！？、：]{2,8})”(?!\p{Script=Han}{0,10}赛)/gu;
/** “海韵”“蓝参”两个品牌 */
const THINGS = bmp(
  /^(?:“[^“”]{2,16}”[、和与]?){2,6}(?:等?[两二三四五六七八九十\d]+[个项款种件]\p{Script=Han}{1,6})$/u,
);
const QUOTES = /“([^“”]+)”/gu;
const CLAUSE_MARK = /[，,；;]/u;
const SCHOOL = /(?:大学|学院|学校)$/u;

/** “共享实验室”|获评…: the thing that a clause begins with; prizes of a “…”项目 are its makers'. */
export function thingAlone({ text }: SubjectSentence, head: string, cut: number): string | undefined {
  const called = thingCalled(head);
  if (called) return called;
  const { thing, noun = '' } = THING.exec(head)?.groups ?? {};
  return OF_SCIENCE.test(noun) && PRIZE_NEXT.test(text.slice(cut)) ? undefined : thing;
}

/** The thing that a clause points at and calls by its name: 这款名叫“雪见”的钛杯. */
export function thingCalled(clause: string): string | undefined {
  return clause.startsWith('这') ? CALLED_SO.exec(clause)?.groups?.['thing'] : undefined;
}

function thingCalledIn(text: string): string | undefined {
  return text
    .split(CLAUSE_MARK)
    .flatMap((clause) => thingCalled(clause) ?? [])
    .at(-1);
}

/** The thing by its own name, or by 该系统 and 它, where nobody who could have made it is spoken of. */
export function thingMeant(
  { text, thing: named, known }: SubjectSentence,
  from: number,
  cut: number,
  head: string,
  subject: Entity | undefined,
): string | undefined {
  const { thing, noun = '' } = THING.exec(head)?.groups ?? {};
  const persons = subject?.kind === 'person' && OF_SCIENCE.test(noun);
  const firms = subject?.kind === 'organization' && !isOffice(subject);
  if (thing && !TECHNIQUE.test(thing) && !persons && !firms) return thing;
  if (UNDERTAKING.test(head)) return named ?? (isMaker(subject) || !head.startsWith('该') ? undefined : head);
  if (named && THIS_OBJECT.test(head)) return named;
  if (THIS_OBJECT.test(head) && !isMaker(subject)) return head;
  const before = text.slice(from, cut);
  const here = IT.test(before) && matchesOf(text.slice(0, cut), NAMED).at(-1)?.groups?.['name'];
  if (here && !isMaker(subject)) return here;
  const same = SAME_THING.test(head) ? thingCalledIn(text.slice(0, cut)) : undefined;
  if (same) return same;
  const it = IT.test(before) && !isMaker(known.subjects.at(-1));
  const whole = subject?.kind === 'person' && THIS_THING.test(head) ? head : undefined;
  return (it || THIS_THING.test(head)) && !isMaker(subject) ? (named ?? whole) : undefined;
}

/** All that a clause names in a row and counts: “海韵”“蓝参”两个品牌|入选…. */
export function thingsListed(head: string): string[] {
  return THINGS.test(head) ? matchesOf(head, QUOTES).map(([, name = '']) => name) : [];
}

function isMaker(subject: Entity | undefined): boolean {
  return subject?.kind === 'organization' && !isOffice(subject) && !SCHOOL.test(subject.name);
}
