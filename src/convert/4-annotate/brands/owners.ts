import type { Names } from '../index.ts';
import { lexiconOf } from '../named-entities.ts';
import type { Passage } from '../passages.ts';
import { readSubjects, subjectOf } from '../subjects.ts';

/** Whose a name is: of the organizations and parks the subject of its sentence, else whom the text was speaking of. */
export function ownersIn(passages: Passage[], names: Names) {
  const sentences = Map.groupBy(
    readSubjects(passages, lexiconOf({ ...names, people: [] })),
    ({ passage }) => passage,
  );
  return (passage: number, at: number): string | undefined => {
    const sentence = sentences.get(passage)?.findLast(({ start }) => start <= at);
    if (!sentence) return undefined;
    const subject = subjectOf(sentence.text, sentence.entities, at - sentence.start);
    return (subject ?? sentence.antecedent)?.name;
  };
}
