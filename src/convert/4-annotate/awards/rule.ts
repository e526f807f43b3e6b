import type { SubjectSentence } from '../subjects.ts';
import { type AwardName, isBareGrade } from './award-name.ts';
import type { Recipient } from './recipients.ts';

const YEAR = /(?<year>20\d{2})年度/gu;
/** 在第十三届中国创新创业大赛中获金奖, 参加全国技能大赛，捧回一等奖: the grade belongs to the contest. */
const CONTEST =
  /(?:^|[，,。；;在于]|参加|参与)(?<contest>(?:(?!参加|参与)[^，,。；;：“”在于]){2,30}?(?:大赛|竞赛|锦标赛|评选|评比))/gu;

/** An honour as one sentence tells it. */
export interface FoundAward extends Recipient {
  name: string;
  year?: number;
}

/** Reads one sentence; `earlier` are the honours that the article has told so far, this sentence's included. */
export type AwardRule = (sentence: SubjectSentence, earlier: FoundAward[]) => FoundAward[];

/** One record a name and recipient; what stands `before` may say the year and the contest. */
export function recordsOf(names: AwardName[], recipients: Recipient[], before = ''): FoundAward[] {
  const year = [...before.matchAll(YEAR)].at(-1)?.groups?.['year'];
  const contest = [...before.matchAll(CONTEST)].at(-1)?.groups?.['contest'];
  return names.flatMap((award) =>
    recipients.map((recipient) => ({
      name: isBareGrade(award.name) && contest ? contest + award.name : award.name,
      ...(award.year || year ? { year: award.year ?? Number(year) } : {}),
      ...recipient,
    })),
  );
}
