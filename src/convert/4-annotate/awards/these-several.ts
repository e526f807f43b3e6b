import { bmp } from '../../plane.ts';
import { knowing } from '../antecedents.ts';
import type { SubjectSentence } from '../subjects.ts';
import { headOfClause } from './clause-head.ts';
import type { Recipient } from './recipient.ts';

/** 两家单位|共同, 三家企业|同时, 两家企业|合作的“…” */
const SEVERAL = bmp(
  /^(?:这|上述)?(?<count>[两二三四五])家(?:企业|公司|单位)(?=$|(?:合作|联合|共同)[^，,“”]{0,6}(?:“|$))/u,
);
/** 三人|同时被授予, 两人 */
const PERSONS =
  /^(?:这|上述)?(?<count>[两二三四五])(?:人|名(?:选手|职工|同志|工人|青年))(?:分别|双双|一起)?$/u;
const COUNTS = '零一二三四五';
const OFFICE = /(?:局|厅|委员会|管委会|政府|部|工会|党工委)$/u;

/** The firms or persons named last, as many as the clause counts: 甲公司、乙公司落户园区，|两家企业|同时被认定为…. */
export function theseSeveral(
  { text, entities, known }: SubjectSentence,
  clauseStart: number,
  cut: number,
): Recipient[] | undefined {
  const head = headOfClause(text.slice(clauseStart, cut));
  const persons = PERSONS.exec(head)?.groups?.['count'];
  const counted = persons ?? SEVERAL.exec(head)?.groups?.['count'];
  if (!counted) return undefined;
  const count = counted === '两' ? 2 : COUNTS.indexOf(counted);
  const { mentioned } = knowing(
    known,
    entities.filter(({ end }) => end <= clauseStart),
  );
  const firms = mentioned.filter(({ kind, name }) =>
    persons ? kind === 'person' : kind === 'organization' && !OFFICE.test(name),
  );
  return firms.length < count ? undefined : firms.slice(-count).map(({ name }) => ({ recipient: name }));
}
