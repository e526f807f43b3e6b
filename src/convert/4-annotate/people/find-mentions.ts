import type { Reading } from '../reading.ts';
import { ADDRESS, REPORTER, SPEECH, TITLE } from '../vocabulary/person-words.ts';
import { nameAt } from './name-at.ts';

/** A place in a text where a person is named. */
export interface PersonMention {
  name: string;
  start: number;
  /** The words around it say that it is a person: a title before, speech after. */
  sure: boolean;
}

const NOT_NAME = /[镇村路街区县市省感性力度化局厅厂]$/u;
const LIST = /^[、和与]/u;
const CLAUSE_START = /(?:^|[。！？!?；;，,：:”“’…—\s])$/u;

/** Persons told by a title before the name, or by what they do after it at the start of a clause. */
export function findPersonMentions({ text, words }: Reading): PersonMention[] {
  const found: PersonMention[] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]?.text === '的' ? words[at - 2] : words[at - 1];
    const titled = before && TITLE.test(before.text) && !REPORTER.test(before.text);
    const listed =
      found.at(-1)?.sure && LIST.test(before?.text ?? '') && endOf(found.at(-1)) === before?.start;
    if (!titled && !listed && !CLAUSE_START.test(text.slice(0, word.start)) && !/^(?:nr|x)/u.test(word.tag))
      continue;
    const name = nameAt(text, words, word.start);
    if (!name || NOT_NAME.test(name)) continue;
    const rest = text.slice(word.start + name.length, word.start + name.length + 6);
    const sure =
      Boolean(titled || listed) ||
      ADDRESS.test(rest) ||
      (SPEECH.test(rest) && CLAUSE_START.test(text.slice(0, word.start)));
    found.push({ name, start: word.start, sure });
  }
  return found;
}

function endOf(mention: PersonMention | undefined): number {
  return mention ? mention.start + mention.name.length : -1;
}
