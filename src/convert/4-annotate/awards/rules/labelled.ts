import type { SubjectSentence } from '../../subjects.ts';
import { awardNamesFrom } from '../award-name.ts';
import { type FoundAward, recordsOf } from '../rule.ts';

const LABEL = /^(?:所获|主要|近年|曾获)?(?:荣誉|奖项|获奖情况|获奖)[：:]/u;

/** 荣誉：山东省质量标杆、国家绿色工厂。: of whom the section tells. */
export function labelled({ text, known }: SubjectSentence): FoundAward[] {
  const label = LABEL.exec(text)?.[0];
  const recipient = known.subjects.at(-1)?.name;
  if (!label || !recipient) return [];
  return recordsOf(awardNamesFrom(text, label.length, 'titled'), [{ recipient }]);
}
