import type { SubjectSentence } from '../../subjects.ts';
import { awardNamesFrom } from '../award-name.ts';
import { type FoundAward, recordsOf } from '../rule.ts';

const CHOSE = /(?:评选出?|评出|选树出?|推选出?|表彰了?|授予)(?<list>[^，,。；;：]{2,60}?)(?:等|(?=“))/gu;

/** 评选出甲、乙等“最美工匠”10名; 授予甲公司“…”称号. A person's employer in the list is not a recipient. */
export function chosen({ text, entities }: SubjectSentence): FoundAward[] {
  return [...text.matchAll(CHOSE)].flatMap((match) => {
    const end = match.index + match[0].length;
    const listed = entities.filter((entity) => entity.start >= match.index && entity.end <= end);
    const people = listed.filter(({ kind }) => kind === 'person');
    const recipients = (people.length > 0 ? people : listed).map(({ name }) => ({ recipient: name }));
    return recordsOf(awardNamesFrom(text, end, 'bestowed'), recipients);
  });
}
