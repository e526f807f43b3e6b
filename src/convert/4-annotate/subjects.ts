import type { Lexicon } from '../../names/lexicon.ts';
import { type Entity, entitiesIn } from './named-entities.ts';
import { isProse, type Passage } from './passages.ts';
import { sentencesOf } from './sentences.ts';

/** Words that make what follows an object or a circumstance, not the subject: 与清华大学, 在松山湖, 由工信部. */
const OBLIQUE =
  /(?:与|和|同|跟|在|于|向|对|为|被|由|从|经|受|据|给|将|把|让|使|到|至|联合|依托|携手|会同|根据|按照|通过|邀请|组织|指导|支持|服务|走进|位于|来自|加入|引进|引入|获得|荣获|经过)$/u;
const CLAUSE_START =
  /(?:^|[，,；;：:。！？“”、\s])(?:近日|日前|目前|其中|此次|此外|同时|今年|去年|近年来|截至目前|本报讯|本报)*$/u;

/** A sentence with who is named in it and of whom the text was speaking before. */
export interface SubjectSentence {
  text: string;
  /** Which of the passages, and where in it the sentence begins. */
  passage: number;
  start: number;
  entities: Entity[];
  /** Whom 该公司, 其 or a missing subject means. */
  antecedent?: Entity;
  /** Whom the headings below and around name: the recipients of an honours page. */
  sections: Entity[];
}

/** The article's prose, sentence by sentence, with the antecedent of each. */
export function readSubjects(passages: Passage[], lexicon: Lexicon): SubjectSentence[] {
  const sections = passages
    .filter(({ part }) => part === 'heading')
    .flatMap(({ text }) => entitiesIn(text, lexicon).slice(0, 1));
  const read: SubjectSentence[] = [];
  let topic: Entity | undefined;
  let section: Entity | undefined;
  passages.forEach((passage, at) => {
    if (!isProse(passage)) {
      const named = entitiesIn(passage.text, lexicon)[0];
      if (named && passage.part !== 'caption' && passage.part !== 'credit') topic = named;
      if (passage.part === 'heading') section = named;
      return;
    }
    topic = section ?? topic;
    let start = 0;
    for (const text of sentencesOf(passage.text)) {
      const entities = entitiesIn(text, lexicon);
      read.push({ text, passage: at, start, entities, sections, ...(topic ? { antecedent: topic } : {}) });
      start += text.length;
      topic = subjectOf(text, entities) ?? topic;
    }
  });
  return read;
}

/** The entity that a clause begins with, if one does before `until`. */
export function subjectOf(text: string, entities: Entity[], until = text.length): Entity | undefined {
  return entities.find(
    ({ start, end }) => end <= until && CLAUSE_START.test(text.slice(Math.max(0, start - 14), start)),
  );
}

/** False for an entity that stands after a preposition. */
export function isDirect(text: string, { start }: Entity): boolean {
  return !OBLIQUE.test(text.slice(Math.max(0, start - 3), start));
}
