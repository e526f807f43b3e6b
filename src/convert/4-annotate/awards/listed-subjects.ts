import { bmp } from '../../plane.ts';
import type { Entity } from '../named-entities.ts';
import { isDirect, POST } from '../subjects.ts';
import { personBehind } from './recipient.ts';

/** Between names of one list: 、, 和; a work may stand between: 甲公司的“甲平台”、乙公司的“乙平台”. */
const LIST_GLUE = bmp(
  /^(?:的?“[^“”]{1,40}”\p{Script=Han}{0,4}|的\p{Script=Han}{2,10}|\p{Script=Han}{2,8}(?:厂|车间|班组?|科|处|部|队|中心)|团队)?(?:、|和|与|及|以及)$/u,
);
/** 来自澳门大学|的封堵器团队、|某公司: the first belongs to what is listed, and is not listed itself. */
const OF_ANOTHER = bmp(/^的[^“”、]{1,12}(?:团队|项目|小组|队)、$/u);
const NEXT_POST = bmp(/^(?:、|和|以及|及)[^，,。；;“”、]{1,20}$/u);

/** Those that stand after no preposition; who is listed with others stands like the first of them: 与甲大学、乙大学. */
export function directOnes(text: string, named: Entity[]): Entity[] {
  let last = false;
  return named.filter((entity, at) => {
    const before = named[at - 1];
    const listed = before && LIST_GLUE.test(text.slice(before.end, entity.start));
    const own = before && OF_ANOTHER.test(text.slice(before.end, entity.start));
    last = listed && !own ? last : isDirect(text, entity);
    return last;
  });
}

/** The last entities that are joined to a list; of 闽江学院教师余海涛 the person. */
export function lastList(text: string, entities: Entity[]): Entity[] {
  const bearers = entities.filter((entity, at) => !isEmployer(text, entity, entities[at + 1]));
  const list = bearers.slice(-1);
  for (let at = entities.length - 2; at >= 0; at--) {
    const entity = entities[at];
    const next = list[0];
    if (!entity || !next || entity === next) continue;
    if (isEmployer(text, entity, next)) list[0] = { ...next, start: entity.start };
    else if (isListed(text, entity, next)) list.unshift(entity);
    else break;
  }
  return list;
}

/** 甲公司、乙公司; 董事长王大鹏、党委书记卞志高 */
function isListed(text: string, entity: Entity, next: Entity): boolean {
  const between = text.slice(entity.end, next.start);
  const people = entity.kind === 'person' && next.kind === 'person';
  const employee = entity.kind === 'organization' && personBehind(between) !== undefined;
  return LIST_GLUE.test(between) || employee || (people && NEXT_POST.test(between));
}

function isEmployer(text: string, entity: Entity, next: Entity | undefined): boolean {
  if (entity.kind === 'park' && next?.kind === 'organization')
    return /^(?:区?内?的|企业)?$/u.test(text.slice(entity.end, next.start));
  if (entity.kind === 'person' || next?.kind !== 'person') return false;
  const between = text.slice(entity.end, next.start);
  return between === '的' || POST.test(between);
}
