/** Teams, shifts and counters: 突击队, 制粉班, 综合窗口. */
const UNIT =
  '(?:突击队|攻关队|服务队|志愿队|抢修队|先锋队|宣讲队|救援队|班组|工段|车间|窗口|小组|(?<![上下当值夜早晚中])班)';
/** 制粉班, “极寒”突击队, “金钛突击队”: before the verb, or before 被 and who bestows. */
const SUBJECT = new RegExp(
  `^(?!该|这|其|我|本|各|全|有|一|\\d)(?:[^，,“”]{2,8}(?:所在|带领|率领)的)?(?<unit>(?:“[^“”]{1,12}”)?\\p{Script=Han}{0,6}${UNIT}|“[^“”]{1,10}${UNIT}”)(?=$|被|先后|曾|还|也|又|获|荣)`,
  'u',
);
const HONOURED = /[被获]/u;
const CLAUSE_MARK = /[，,；;]/u;
const MARKS = /^“([^“”]*)”$/u;

/** The team that a clause begins with, and that is no part of a named firm: it bears its honours itself. */
export function unitSubject(clause: string): string | undefined {
  return SUBJECT.exec(clause)?.groups?.['unit']?.replace(MARKS, '$1');
}

/** The team that an earlier clause of the sentence tells an honour of: 制粉班被授予“…”，此前还|获得…. */
export function unitBefore(before: string): string | undefined {
  const clauses = before.split(CLAUSE_MARK).filter((clause) => HONOURED.test(clause));
  return clauses.flatMap((clause) => unitSubject(clause) ?? []).at(-1);
}
