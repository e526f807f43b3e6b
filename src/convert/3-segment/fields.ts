import { bmp } from '../plane.ts';
import type { Token } from './token.ts';

/** `奖项：科技创新奖一等奖`, of no place: that is a headline. */
const FIELD = bmp(/^(?<name>\p{Script=Han}{2,6})(?<![区市县园])[：:]\s?\S/u);
/** So many lines with one name are a form filled in. */
const FEWEST = 3;
/** A form has several; one word before every colon may be the name of a series, unless it is what forms ask for. */
const FEWEST_FIELDS = 2;
const ASKED_OF =
  /(?:奖项?|荣誉|称号|成果|项目|单位|职务|职业|岗位|产品|作品|理由|身份|简介|名片|事迹|专长|领域|赛道|方向|类别|级别|名次|[词语言句])$/u;

/** `奖项：……` `成果：……` below the head of each portrait: a form filled in again and again is text, no headline. */
export function withFields(tokens: Token[]): Token[] {
  const names = tokens.map(({ block, kind }, at) =>
    kind === 'label' && tokens[at - 1]?.kind === 'label'
      ? FIELD.exec(block.text)?.groups?.['name']
      : undefined,
  );
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  const fields = new Set([...counts].flatMap(([name, count]) => (count >= FEWEST ? [name] : [])));
  if (fields.size < FEWEST_FIELDS && ![...fields].some((name) => ASKED_OF.test(name))) return tokens;
  return tokens.map((token, at) => (fields.has(names[at] ?? '') ? { ...token, kind: 'text' } : token));
}
