import { matchesOf } from '../matches-of.ts';
import type { SubjectSentence } from '../subjects.ts';
import type { AwardName } from './award-name.ts';
import type { Recipient } from './recipient.ts';

const YEAR = /(?<year>20\d{2})年度/gu;

/** An honour as one sentence tells it. */
export interface FoundAward extends Recipient {
  name: string;
  year?: number;
  /** Only how many received it is told: no record, but others may refer to it. */
  counted?: boolean;
}

/** Reads one sentence; `earlier` are the honours that the article has told so far, this sentence's included. */
export type AwardRule = (sentence: SubjectSentence, earlier: FoundAward[]) => FoundAward[];

/** One record a name and recipient; what stands `before` may say the year. */
export function recordsOf(names: AwardName[], recipients: Recipient[], before = ''): FoundAward[] {
  const year = matchesOf(before, YEAR).at(-1)?.groups?.['year'];
  return names.flatMap((award) =>
    recipients.map((recipient) => ({
      name: award.name,
      ...(award.year || year ? { year: award.year ?? Number(year) } : {}),
      ...recipient,
      ...(award.counted && !recipient.recipient ? { counted: true } : {}),
    })),
  );
}
