import type { SubjectSentence } from '../../subjects.ts';
import { recipientsBefore } from '../recipients.ts';
import type { FoundAward } from '../rule.ts';

const WON_TOO = /获奖(?=[，,。；;、]|$)/gu;

/** 全省265项成果获科学技术奖，其中高新区35项成果获奖: the honour was named before. */
export function wonToo(sentence: SubjectSentence, earlier: FoundAward[]): FoundAward[] {
  const last = earlier.findLast(({ name }) => sentence.text.includes(name));
  if (!last) return [];
  return [...sentence.text.matchAll(WON_TOO)].flatMap(({ index }) => {
    const clause =
      sentence.text
        .slice(0, index)
        .split(/[，,；;]/u)
        .at(-1) ?? '';
    if (!sentence.entities.some(({ start, end }) => start >= index - clause.length && end <= index))
      return [];
    return recipientsBefore(sentence, 0, index).flatMap((recipient) =>
      recipient.recipient
        ? [{ name: last.name, ...(last.year ? { year: last.year } : {}), ...recipient }]
        : [],
    );
  });
}
