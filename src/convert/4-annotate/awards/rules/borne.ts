import { bmp } from '../../../plane.ts';
import { matchesOf } from '../../matches-of.ts';
import type { Entity } from '../../named-entities.ts';
import type { SubjectSentence } from '../../subjects.ts';
import { awardNamesFrom } from '../award-name.ts';
import { recipientsBefore } from '../recipients.ts';
import { type FoundAward, recordsOf } from '../rule.ts';

const AS_ONE = /(?:作|身)为(?:一家|一名|一个|首批|首家|全国首批)?/gu;
const IS_ONE = bmp(
  /(?=[是还已])(?:(?<![但不还就正只都而可])是|(?<=[此之早]前?)已是(?=[^，,。]{2,14}认定的|国家|全国)|(?<=\p{Script=Han})还是(?=\p{Script=Han}{2,3}[省市]|国家|全国)|(?<=[，,；;])还是(?=\p{Script=Han}{2,3}[省市]|国家|全国))(?:一家|一名|一个|首批|全国首批|全省首批|我国|国内)?/gu,
);
const BEFORE_BEARER = /^[企业单位的]{0,4}[，,]$/u;
/** 甲公司，|是…, 李明|则|是… */
const COMMA = /^(?:[，,]|[则也更])$/u;
/** 是全国技能大赛数控项目|的裁判 */
const ANOTHER = bmp(/^的\p{Script=Han}/u);
/** 是|2022年度“江苏省优秀护士” */
const TITLE_OF_YEAR = /^20\d{2}年度?“/u;
/** 是|省科协授予的“科普基地” */
const BESTOWED_ONE = bmp(/^[^，,。；;“”]{2,22}(?:授予|命名|认定|评定|颁发)的“/u);
/** 、某大学教授 */
const OTHER_POST = bmp(/^、[^，,。；;、“”]{2,20}$/u);
const CLAUSE_END =
  /[，,；;](?:如今|现在|目前|现)?(?:也|还|同时|此前|早)?$|^$|(?:企业|公司|中心|单位|他|她|本人)(?:如今|现在|目前|现已|此前|早|[则也更])?$/u;

/** 作为一家国家级专精特新“小巨人”企业，甲公司…; 甲公司成立于2015年，是陕西省“瞪羚”企业. */
export function borne(sentence: SubjectSentence): FoundAward[] {
  return [...titled(sentence), ...described(sentence)];
}

function titled({ text, entities }: SubjectSentence): FoundAward[] {
  return matchesOf(text, AS_ONE).flatMap((match) => {
    const names = awardNamesFrom(text, match.index + match[0].length, 'placed');
    const end = names.at(-1)?.end ?? 0;
    const bearer = entities.find(({ start }) => start > end && BEFORE_BEARER.test(text.slice(end, start)));
    return bearer ? recordsOf(names, [{ recipient: bearer.name }]) : [];
  });
}

function described(sentence: SubjectSentence): FoundAward[] {
  const { text, entities } = sentence;
  return matchesOf(text, IS_ONE).flatMap((match) => {
    const before = text.slice(0, match.index);
    const bearer = entities.find(
      ({ end }) => end === match.index || COMMA.test(text.slice(end, match.index)),
    );
    if (!bearer && !CLAUSE_END.test(before)) return [];
    const at = match.index + match[0].length;
    const strength =
      TITLE_OF_YEAR.test(text.slice(at, at + 10)) || BESTOWED_ONE.test(text.slice(at, at + 28))
        ? 'bestowed'
        : 'placed';
    const names = awardNamesFrom(text, at, strength).filter(
      ({ counted, end }) => !counted && !ANOTHER.test(text.slice(end, end + 2)),
    );
    if (names.length === 0) return [];
    const named = bearer ?? personBeside(sentence, names.at(-1)?.end ?? 0);
    return recordsOf(names, named ? [{ recipient: named.name }] : recipientsBefore(sentence, 0, match.index));
  });
}

/** 那位老人是中国科学院院士、某大学教授|李明: who is told by the honour and a post at once. */
function personBeside({ text, entities }: SubjectSentence, end: number): Entity | undefined {
  return entities.find(
    ({ kind, start }) => kind === 'person' && start > end && OTHER_POST.test(text.slice(end, start)),
  );
}
