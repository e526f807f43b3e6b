import { antecedentOf } from '../antecedents.ts';
import type { Names } from '../index.ts';
import { entityFinder } from '../named-entities.ts';
import type { Passage } from '../passages.ts';
import { readSubjects, subjectOf } from '../subjects.ts';

/** Whose a name is: of the organizations and parks the subject of its sentence, else whom the text was speaking of. */
export function ownersIn(passages: Passage[], names: Names) {
  const find = entityFinder({ ...names, people: [] });
  const sentences = Map.groupBy(readSubjects(passages, find), ({ passage }) => passage);
  return (passage: number, at: number): string | undefined => {
    const sentence = sentences.get(passage)?.findLast(({ start }) => start <= at);
    if (!sentence) return undefined;
    const until = at - sentence.start;
    const subject = subjectOf(sentence.text, sentence.entities, until);
    return (subject ?? antecedentOf(sentence.text.slice(0, until), sentence.known))?.name;
  };
}
