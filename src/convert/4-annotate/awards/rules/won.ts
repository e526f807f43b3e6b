import type { SubjectSentence } from '../../subjects.ts';
import { awardNamesFrom } from '../award-name.ts';
import { honourVerbs } from '../honour-verbs.ts';
import { type Recipient, recipientsBefore, recipientsListed } from '../recipients.ts';
import { type FoundAward, recordsOf } from '../rule.ts';

const SEGMENT = /[^；;]+[；;]?/gu;
/** 获得“…”的企业是：, 获奖的个人: the names follow elsewhere, or never. */
const UNNAMED = /^(?:等?(?:称号|荣誉))?的(?:企业|单位|个人|集体|人员|项目|产品|有\d)/u;
const BEARER_LEAD = /^(?:等?(?:称号|荣誉称号|荣誉))?的/u;

/** 甲公司荣获“全国文明单位”称号; 获评绿色工厂的7家企业分别是，甲、乙; 获得“五一劳动奖章”的李明. */
export function won(sentence: SubjectSentence): FoundAward[] {
  return [...sentence.text.matchAll(SEGMENT)].flatMap(({ index: from, 0: segment }) =>
    honourVerbs(segment).flatMap((verb) => {
      const text = sentence.text.slice(0, from + segment.length);
      const names = awardNamesFrom(text, from + verb.end, verb.strength);
      const last = names.at(-1);
      if (!last) return [];
      const cut = from + verb.start;
      const someone = sentence.entities.some(({ kind, end }) => kind !== 'park' && end <= cut);
      const unnamed = (last.counted && !someone) || UNNAMED.test(text.slice(last.end));
      const told = names.map((name) => ({ ...name, counted: unnamed }));
      const recipients =
        recipientsListed(text, last.end, sentence.entities) ??
        bearerAfter(sentence, last.end) ??
        (unnamed ? [{}] : recipientsBefore(sentence, from, cut));
      return recordsOf(told, recipients, text.slice(0, from + verb.end));
    }),
  );
}

function bearerAfter({ text, entities }: SubjectSentence, at: number): Recipient[] | undefined {
  const lead = BEARER_LEAD.exec(text.slice(at, at + 8));
  if (!lead) return undefined;
  const bearer = entities.find(({ start }) => start >= at && start <= at + lead[0].length + 2);
  return bearer ? [{ recipient: bearer.name }] : undefined;
}
