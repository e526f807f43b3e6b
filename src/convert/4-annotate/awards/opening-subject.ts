import { bmp } from '../../plane.ts';
import type { Entity } from '../named-entities.ts';
import { headOfClause } from './clause-head.ts';
import { thingCalled } from './quoted-thing.ts';
import { personAtEnd } from './recipient.ts';
import { bodySubject, unitSubject } from './unit-subject.ts';

const CLAUSE_MARK = /[，,；;：:]/u;
/** “银发智库”成立以来, “晚归”诊所, 由此诞生的“小满”系列机器: a thing or body by its name in quotes. */
const QUOTED = bmp(
  /^(?:(?![他她其该公我])[^，,。“”]{1,6}的)?“(?![一二三四五六七八九十]{1,3}”|\d0后)(?<thing>[^“”]{2,12})”(?!前夕|期间|当天|来临)\p{Script=Han}{0,8}(?=$|\d)/u,
);
/** 老纱厂更名为“织造1958”，|去年被认定为…: by its new name. */
const RENAMED = bmp(/(?:更名|改名|改造|升级|变身)为“(?<thing>[^“”]{2,12})”$/u);
/** 由这些数据训练的|“小满”操作模型, 以…为原料的|“素练”油: how it was made. */
const MADE_BY = /^[由以](?:“[^“”]{1,12}”)?[^，,；;“”]{2,16}的(?=“)/u;
/** 去年他们做出来的|“青梭”关节模组 */
const THEY_MADE =
  /^(?:去年|今年|前年)?(?:他们|我们|学生们?|团队)[^，,；;“”]{0,6}(?:做|(?<!打)造|研发|研制|开发|设计)(?:出来|出)?的(?=“)/u;
/** 她所在的班组叫“姐妹热线”，…|被授予 */
const TEAM_CALLED = bmp(/(?:班组|团队|小组|队伍?)叫作?“(?<thing>[^“”]{2,12})”$/u);
/** 其团队获…，|公司|…: the firm is the subject since. */
const FIRM_LED = /^(?:该|这家)?(?:公司|企业)(?!的)/u;
/** How many clauses back a missing subject may stand. */
const CLAUSES = 4;

/** Who is no named body, but is what the sentence began with: 食堂开业半年，累计供餐1.8万份，|入选…. */
export function openingSubject(before: string, offset: number, entities: Entity[]): string | undefined {
  let at = 0;
  const clauses = before.split(CLAUSE_MARK).slice(0, CLAUSES);
  if (clauses.slice(1).some((clause) => FIRM_LED.test(clause))) return undefined;
  for (const clause of clauses) {
    const start = offset + at;
    const told = clause.replace(MADE_BY, '').replace(THEY_MADE, '');
    const head = headOfClause(told);
    const until = start + clause.indexOf(head) + head.length;
    if (entities.some((entity) => entity.start >= start && entity.start < until)) return;
    const named =
      TEAM_CALLED.exec(clause)?.groups?.['thing'] ??
      RENAMED.exec(clause)?.groups?.['thing'] ??
      thingCalled(clause) ??
      unitSubject(clause) ??
      bodySubject(clause) ??
      personAtEnd(head) ??
      QUOTED.exec(head)?.groups?.['thing'];
    if (named) return named;
    at += clause.length + 1;
  }
  return undefined;
}
