import { buildLexicon, type Lexicon, type LexiconEntry } from '../../names/lexicon.ts';
import { findMentions } from '../../names/mentions.ts';
import type { Names } from './index.ts';

/** A place where a park, an organization or a person is named: offsets into the text, `name` in full. */
export interface Entity {
  name: string;
  kind: LexiconEntry['kind'];
  start: number;
  end: number;
}

/** The names found in an article, for looking them up in its text. */
export function lexiconOf({ parks, organizations, people }: Names): Lexicon {
  return buildLexicon([
    ...organizations.map(({ name, aliases = [] }) => entry('organization', [name, ...aliases])),
    ...parks.map(({ name }) => entry('park', [name])),
    ...people.map(({ name }) => entry('person', [name])),
  ]);
}

/** Who is named in a text, left to right. */
export function entitiesIn(text: string, lexicon: Lexicon): Entity[] {
  return findMentions(text, lexicon).map(({ start, end, entry: { id, kind } }) => ({
    name: id,
    kind,
    start,
    end,
  }));
}

function entry(kind: LexiconEntry['kind'], names: string[]): LexiconEntry {
  return { kind, id: names[0] ?? '', names };
}
