import { couldBePersonName } from '../../../names/surnames.ts';
import { matchesOf } from '../matches-of.ts';
import type { AwardName } from './award-name.ts';
import type { FoundAward } from './rule.ts';

/** ，他们是, ，分别为 */
const INTRO = /^[，,](?:[他她它]们|获奖者)?(?:分别)?(?:是|为)[：:]?/u;
const GRADE = '(?:[特一二三四]等奖|[金银铜][奖牌]|[冠亚季]军|优[秀胜]奖)';
/** 麦俊（银奖）, 江彤和卢健（铜奖） */
const BRACKETED = new RegExp(
  `(?<names>\\p{Script=Han}{2,4}(?:[、和与]\\p{Script=Han}{2,4}){0,6})[（(](?<grade>${GRADE})[）)]`,
  'gu',
);
const GLUE = /[、和与]/u;

/** 包揽一等奖和二等奖，他们是甲（一等奖）、乙和丙（二等奖）: each has the grade in the brackets behind him. */
export function listedByGrade(text: string, at: number, honours: AwardName[]): FoundAward[] {
  const intro = INTRO.exec(text.slice(at, at + 12))?.[0];
  if (!intro) return [];
  return matchesOf(text.slice(at + intro.length), BRACKETED, /[（(]/u).flatMap(({ groups }) => {
    const { names = '', grade = '' } = groups ?? {};
    const name = honours.find((honour) => honour.name.endsWith(grade))?.name ?? grade;
    return names
      .split(GLUE)
      .filter(couldBePersonName)
      .map((recipient) => ({ name, recipient }));
  });
}
