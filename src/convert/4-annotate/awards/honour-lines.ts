import { couldBePersonName } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import type { EntityFinder } from '../named-entities.ts';
import type { Passage } from '../passages.ts';
import { isHonour } from './is-honour.ts';
import type { RolledAward } from './rolls.ts';

/** `攻坚之星｜韦一鸣：和百万分之一较劲`: the headline of a portrait, its honour first. */
const HEADLINE = bmp(/^(?<name>[^｜|：:，,。]{2,14})[｜|]\s?(?<who>[^｜|：:，,。]{2,24})[：:]/u);
/** `领军之星：齐怀远。甘肃某公司总经理。`: who is portrayed in a few words, behind the honour. */
const LINE = bmp(/^“?(?<name>\p{Script=Han}{2,10})”?[：:](?<who>[^：:，,。；;“”]{2,36})。/u);
const STAR = /(?:之星|奖|工匠|标兵|先锋|榜样)$/u;
const HEADS: ReadonlySet<Passage['part']> = new Set(['heading', 'title']);
/** “万锦”联合攻关组, 南渡口24小时服务岗 */
const TEAM = bmp(/[^\s]{2,}(?:团队|[班组队岗]|工作室|窗口|科室|车间)$/u);

/** The honours of a line that has them before whom it portrays. */
export function honourLine(passages: Passage[], at: number, find: EntityFinder): RolledAward[] {
  const { part, text = '' } = passages[at] ?? {};
  const form = part && HEADS.has(part) ? HEADLINE : part === 'paragraph' ? LINE : undefined;
  const { name = '', who = '' } = form?.exec(text.slice(0, LONGEST))?.groups ?? {};
  if (!name || !(STAR.test(name) || isHonour(name, 'placed')) || isHonour(who, 'placed')) return [];
  const bearers = who.split('、').map((one) => bearerOf(one, find));
  return bearers.every(Boolean)
    ? bearers.map((recipient = '') => ({
        name,
        recipient,
        evidence: form === LINE ? `${name}：${who}` : text,
      }))
    : [];
}

/** A person, a body, or a team by whatever name. */
function bearerOf(text: string, find: EntityFinder): string | undefined {
  const [first] = find(text);
  const whole = first?.start === 0 && first.end === text.length && first.kind !== 'park';
  return whole || couldBePersonName(text) || TEAM.test(text) ? text : undefined;
}

const LONGEST = 60;
