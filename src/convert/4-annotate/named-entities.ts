import { buildLexicon, type Lexicon } from '../../names/lexicon.ts';
import { findMentions } from '../../names/mentions.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { OrganizationType } from '../../schema/terms.ts';
import type { Names } from './index.ts';
import { coreOf } from './organizations/short-forms.ts';

/** A place where a park, an organization or a person is named: offsets into the text, `name` in full. */
export interface Entity {
  name: string;
  kind: Kind;
  type?: OrganizationType;
  start: number;
  end: number;
}

export type EntityFinder = (text: string) => Entity[];

/** Finds who of an article's names stands in a text, left to right. */
export function entityFinder({ parks, organizations, people }: Names): EntityFinder {
  const types = new Map(organizations.map(({ name, type }) => [name, type]));
  const lexicon = buildLexicon([
    ...organizations.map(({ name, type, aliases = [] }) =>
      entry('organization', [name, ...aliases, ...(type === 'enterprise' ? skippingForms(name) : [])]),
    ),
    ...parks.map(({ name }) => entry('park', [name])),
    ...people.map(({ name }) => entry('person', [name])),
  ]);
  return (text) =>
    findMentions(text, lexicon).map(({ start, end, entry: { id, kind } }) => {
      const type = types.get(id);
      return { name: id, kind, start, end, ...(type ? { type } : {}) };
    });
}

/** How much of a long name is said for short: 合曜导热 of 合曜导热科技. */
const LONGEST_FIRST = 4;

/** 合曜科技 or 合曜导热, as 合肥合曜导热科技有限公司 is called for short: its own word with its last, or its first four. */
function skippingForms(name: string): string[] {
  const core = coreOf(name);
  const first = core.length > LONGEST_FIRST + 1 ? [core.slice(0, LONGEST_FIRST)] : [];
  const skipping = [2, 3].flatMap((own) =>
    core.length > own + 2 ? core.slice(0, own) + core.slice(-2) : [],
  );
  return [...first, ...skipping];
}

function entry(kind: Kind, names: string[]): Lexicon['entries'][number] {
  return { kind, id: names[0] ?? '', names };
}
