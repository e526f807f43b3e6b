import type { SubjectSentence } from '../../subjects.ts';
import { isHonour } from '../award-name.ts';
import type { FoundAward } from '../rule.ts';

const COMMENDED = /对(?<names>[^。；;，,“”]{4,80}?)进行了?(?:集中)?(?:表彰|表扬|通报表扬)/u;
const GLUE = /[、和及]/u;
/** 来自高新区的一批先进基层党组织榜上有名: the honour itself was named before. */
const COLLECTIVE =
  /(?<who>[^，,。；;“”]{0,20}一批(?<noun>[^，,。；;“”]{3,14}?))(?:榜上有名|受到表彰|获表彰|获此殊荣|位列其中)/u;

/** 为15位“科创之星”颁奖; 发布“品质企业”名单，11家企业…: as many as the profiles below. */
const PROFILED = [
  /为(?<count>\d+)[位名家个]\p{Script=Han}{0,6}“(?<honour>[^“”]{2,16})”(?:颁奖|授牌|授奖)/u,
  /“(?<honour>[^“”]{2,16})”(?:名单|榜单)[，,](?:共有|共)?(?<count>\d+)[位名家个]/u,
];

/** A ceremony's honours without recipients; then 一批… of one of them: the profiles below name them by their headings. */
export function commended({ text, sections }: SubjectSentence, earlier: FoundAward[]): FoundAward[] {
  const names = COMMENDED.exec(text)?.groups?.['names']?.split(GLUE) ?? [];
  const honours = names.filter((name) => isHonour(name, 'placed')).map((name) => ({ name }));
  const profiled = profiledHonour(text, sections.length);
  if (profiled) return sections.map((section) => ({ name: profiled, recipient: section.name }));
  const { who, noun } = (text.includes('一批') && COLLECTIVE.exec(text)?.groups) || {};
  const honour = noun ? [...earlier, ...honours].find(({ name }) => name.endsWith(noun)) : undefined;
  if (!honour || !who) return honours;
  const recipients = sections.length > 1 ? sections.map(({ name }) => name) : [who];
  return [...honours, ...recipients.map((recipient) => ({ name: honour.name, recipient }))];
}

function profiledHonour(text: string, profiles: number): string | undefined {
  const named = PROFILED.map((form) => form.exec(text)?.groups);
  return named.find((groups) => Number(groups?.['count']) === profiles)?.['honour'];
}
