import { couldBePersonName } from '../../names/surnames.ts';
import { bmp } from '../plane.ts';
import type { Entity, EntityFinder } from './named-entities.ts';
import { isProse, type Passage } from './passages.ts';
import { isEveryday } from './word-tags.ts';

/** 李明：… */
const HEAD_NAME = bmp(/^(?<name>\p{Script=Han}{2,4})[：:]/u);
/** 某公司第三清扫队：凌晨四点的“钟摆”, 某研究所“极目”感知团队 */
const HEAD_TEAM = bmp(
  /^(?:[^｜|]{2,10}[｜|]\s?)?(?<team>[\p{Script=Han}“”\d]{2,28}(?:队|服务岗|班|班组|小组|团队|工作室|车间|工段|护理组|[攻项][关目]组))(?:[：:]|$)/u,
);
/** Behind whom a heading is about. */
const HEAD_END = /^\s*(?:[：:｜|]|$)/u;

/** Those named in a heading; `由明：十年磨一剑` names a person where the text says the name again. */
export function namedIn({ part, text }: Passage, passages: Passage[], find: EntityFinder): Entity[] {
  const entities = find(text);
  const name = ((part === 'heading' || part === 'title') && HEAD_NAME.exec(text)?.groups?.['name']) || '';
  const told = () => passages.some((passage) => isProse(passage) && passage.text.includes(name));
  if (entities[0]?.start === 0 || !couldBePersonName(name) || isEveryday(name) || !told()) return entities;
  return [{ name, kind: 'person', start: 0, end: name.length }, ...entities];
}

/** `李明：十年磨一剑`, `甲公司`: what a heading begins with, and nothing else before its mark. */
export function isHeaded(text: string, { kind, start, end }: Entity): boolean {
  return kind !== 'park' && start === 0 && HEAD_END.test(text.slice(end));
}

/** The team that a heading is about: `某公司第三清扫队：凌晨四点的“钟摆”`. */
export function teamHeaded(text: string): string[] {
  return [HEAD_TEAM.exec(text)?.groups?.['team'] ?? []].flat();
}
