import type { SubjectSentence } from '../../subjects.ts';
import { isHonour } from '../award-name.ts';
import { recipientsBefore } from '../recipients.ts';
import type { FoundAward } from '../rule.ts';

const LIST_NAME =
  /(?:公布|发布|公示|揭晓|印发|出炉)了?(?:20\d{2}年度?)?(?:第[一二三四五六七八九十]+批)?(?<name>[^，,。；;：]{4,40}?)(?:拟认定|拟入选|入选)?(?:名单|榜单)/u;
const ON_THE_LIST = /榜上有名|成功上榜|名列其中|位列其中|在列|成功入围/gu;

/** 公布2024年度“瞪羚”企业名单，甲公司榜上有名. */
export function onTheList(sentence: SubjectSentence): FoundAward[] {
  const name = LIST_NAME.exec(sentence.text)?.groups?.['name'];
  if (!name || !isHonour(name, 'strong')) return [];
  return [...sentence.text.matchAll(ON_THE_LIST)].flatMap(({ index }) =>
    recipientsBefore(sentence, 0, index).flatMap((recipient) =>
      recipient.recipient ? [{ name, ...recipient }] : [],
    ),
  );
}
