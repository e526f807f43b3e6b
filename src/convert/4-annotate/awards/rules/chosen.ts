import { matchesOf } from '../../matches-of.ts';
import type { SubjectSentence } from '../../subjects.ts';
import { awardNamesFrom } from '../award-name.ts';
import { type FoundAward, recordsOf } from '../rule.ts';

const CHOSE = /(?:评选出?|评出|选树出?|推选出?|表彰了?|授予)(?<list>[^，,。；;：]{2,60}?)(?:等|(?=“))/gu;
/** 等10名同志 “…” */
const HOW_MANY =
  /^(?:\d+|[一二三四五六七八九十百]+)(?:余|多)?[名位家个](?:同志|单位|企业|集体|个人|职工|党员)?(?=“)/u;

/** 评选出甲、乙等“最美工匠”10名; 授予甲公司“…”称号. A person's employer in the list is not a recipient. */
export function chosen({ text, entities }: SubjectSentence): FoundAward[] {
  return matchesOf(text, CHOSE).flatMap((match) => {
    const listEnd = match.index + match[0].length;
    const end = listEnd + (HOW_MANY.exec(text.slice(listEnd, listEnd + 14))?.[0].length ?? 0);
    const listed = entities.filter((entity) => entity.start >= match.index && entity.end <= end);
    const people = listed.filter(({ kind }) => kind === 'person');
    const recipients = (people.length > 0 ? people : listed).map(({ name }) => ({ recipient: name }));
    return recordsOf(awardNamesFrom(text, end, 'bestowed'), recipients);
  });
}
