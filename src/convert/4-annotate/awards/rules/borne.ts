import type { SubjectSentence } from '../../subjects.ts';
import { awardNamesFrom } from '../award-name.ts';
import { type FoundAward, recordsOf } from '../rule.ts';

const AS_ONE = /作为(?:一家|一名|一个|首批|首家|全国首批)?/gu;
const IS_ONE = /(?:是|为|系)(?:一家|一名|一个|首批|全国首批|全省首批|我国|国内)?/gu;
const BEFORE_BEARER = /^[企业单位的]{0,4}[，,]$/u;

/** 作为一家国家级专精特新“小巨人”企业，甲公司…; 甲公司是国家级专精特新“小巨人”企业. */
export function borne({ text, entities }: SubjectSentence): FoundAward[] {
  const after = [...text.matchAll(AS_ONE)].flatMap((match) => {
    const names = awardNamesFrom(text, match.index + match[0].length, 'strong');
    const end = names.at(-1)?.end ?? 0;
    const bearer = entities.find(({ start }) => start > end && BEFORE_BEARER.test(text.slice(end, start)));
    return bearer ? recordsOf(names, [{ recipient: bearer.name }]) : [];
  });
  const before = [...text.matchAll(IS_ONE)].flatMap((match) => {
    const bearer = entities.find(({ end }) => end === match.index);
    if (!bearer) return [];
    return recordsOf(awardNamesFrom(text, match.index + match[0].length, 'strong'), [
      { recipient: bearer.name },
    ]);
  });
  return [...after, ...before];
}
