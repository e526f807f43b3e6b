import { bmp } from '../../plane.ts';
import { matchesOf } from '../matches-of.ts';
import type { SubjectSentence } from '../subjects.ts';
import type { AwardName } from './award-name.ts';
import type { Recipient } from './recipient.ts';

/** 分获, 分别获评, 分别被授予 */
const EACH_HIS = bmp(/分(?:获|别[^，,。；;]{0,24})$/u);
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

/** One record a name and recipient, or each his own: 甲、乙分获“…”“…”. What stands `before` may say the year. */
export function recordsOf(names: AwardName[], recipients: Recipient[], before = ''): FoundAward[] {
  const year = matchesOf(before, YEAR).at(-1)?.groups?.['year'];
  const each = EACH_HIS.test(before) && names.length === recipients.length;
  return names.flatMap((award, at) =>
    (each ? recipients.slice(at, at + 1) : recipients).map((recipient) => ({
      name: award.name,
      ...(award.year || year ? { year: award.year ?? Number(year) } : {}),
      ...recipient,
      ...(award.counted && !recipient.recipient ? { counted: true } : {}),
    })),
  );
}
