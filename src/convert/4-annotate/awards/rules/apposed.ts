import { matchesOf } from '../../matches-of.ts';
import type { SubjectSentence } from '../../subjects.ts';
import type { FoundAward } from '../rule.ts';

/** 全国劳动模范、甲公司车间主任李明: a personal title before the person. */
const TITLE =
  /“?(?<name>(?:全国|国家|中国|\p{Script=Han}{2}[省市]|黑龙江省|广西|内蒙古|宁夏|新疆|西藏|省级?|市级?)\p{Script=Han}{0,6}?(?:劳动模范|劳模|五一劳动奖章|优秀共产党员|优秀党务工作者|先进工作者|技术能手|三八红旗手|道德模范|工匠|青年岗位能手|优秀企业家|最美\p{Script=Han}{2,4}|先进个人|岗位标兵))”?(?:获得者|称号获得者)?(?<between>[、，]?[^，,。；;：:]{0,24})/gu;

/** The person named next to the title bears it. */
export function apposed({ text, entities }: SubjectSentence): FoundAward[] {
  return matchesOf(text, TITLE).flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    const from = match.index + name.length;
    const until = match.index + match[0].length;
    const bearer = entities.find(
      ({ kind, start, end }) => kind === 'person' && start >= from && end <= until,
    );
    return bearer ? [{ name, recipient: bearer.name }] : [];
  });
}
