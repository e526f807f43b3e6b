import { antecedentOf, lastMaker } from '../antecedents.ts';
import { type SubjectSentence, subjectOf } from '../subjects.ts';

/** Whose a name is: of the organizations and parks the subject of its sentence, else whom the text was speaking of. */
export function ownersIn(sentences: SubjectSentence[]) {
  const ofPassage = Map.groupBy(sentences, ({ passage }) => passage);
  return (passage: number, at: number): string | undefined => {
    const sentence = ofPassage.get(passage)?.findLast(({ start }) => start <= at);
    if (!sentence) return undefined;
    const { text, entities, known } = sentence;
    const until = at - sentence.start;
    const named = entities.filter(({ kind }) => kind !== 'person');
    const owner = subjectOf(text, named, until) ?? antecedentOf(text.slice(0, until), known);
    return (owner?.kind === 'person' ? lastMaker(known) : owner)?.name;
  };
}
