import { bmp } from '../plane.ts';
import { matchesOf } from './matches-of.ts';
import type { Entity } from './named-entities.ts';

const NOUN = '(?:突击队|服务队|先锋队|养护队|[队班组]|团队|工作室|专班|诊室|诊所|书屋|驿站|夜校)';
/** “金钛突击队”, “极寒”突击队, “不眠工作室” */
const UNIT = bmp(
  new RegExp(
    `“(?<name>[^“”]{1,10}${NOUN})”|(?<around>“[^“”]{1,10}”\\p{Script=Han}{0,4}?${NOUN}(?![长员]))`,
    'gu',
  ),
);
/** 该队, 该攻关队, 这支团队, 诊室: a team by what it is. */
export const UNIT_NOUN =
  /^(?:该|这[支个家所]|[他她]们的)?(?:(?<=该)\p{Script=Han}{0,4}?)?(?<noun>队|班|组|班组|小组|团队|队伍|工作室|专班|诊室|诊所|书屋|驿站|夜校|服务岗)$/u;

/** The teams that a text calls by a name in quotes. */
export function unitsIn(text: string): string[] {
  return matchesOf(text, UNIT, /“/u).map(({ groups }) => groups?.['name'] ?? groups?.['around'] ?? '');
}

/** 朱孟娇|团队, 朱孟娇教授团队 */
const LED = /^(?:教授|博士|院士|研究员)?(?:团队|课题组)/u;

/** The teams that a text calls after who leads them, with his institute where it stands before: 某大学朱孟娇团队. */
export function teamsOf(text: string, entities: Entity[]): string[] {
  return entities.flatMap(({ kind, start, end }, at) => {
    const team = kind === 'person' ? LED.exec(text.slice(end, end + 8))?.[0] : undefined;
    const body = entities[at - 1];
    const from = body?.kind === 'organization' && body.end === start ? body.start : start;
    return team ? [text.slice(from, end) + team] : [];
  });
}

/** The team named last that can be called so: 该队 a 突击队, 团队 and 队伍 any. */
export function unitCalled(noun: string, units: readonly string[]): string | undefined {
  return noun === '团队' || noun === '队伍' ? units.at(-1) : units.findLast((unit) => unit.endsWith(noun));
}
