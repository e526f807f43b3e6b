import { bmp } from '../../../plane.ts';
import type { SubjectSentence } from '../../subjects.ts';
import { isHonour } from '../is-honour.ts';
import type { FoundAward } from '../rule.ts';

const COMMENDED = bmp(/对(?!荣?获)(?<names>[^。；;，,“”]{4,80}?)进行了?(?:集中)?(?:表彰|表扬|通报表扬)/u);
const GLUE = /[、和及]/u;
/** 来自高新区的一批先进基层党组织榜上有名: the honour itself was named before. */
const COLLECTIVE = bmp(
  /(?<who>[^，,。；;“”]{0,20}一批(?<noun>[^，,。；;“”]{3,14}?))(?:榜上有名|受到表彰|获表彰|获此殊荣|位列其中)/u,
);

const COUNT = '(?<count>\\d+|[一二两三四五六七八九十]{1,3})[名位家个]';
/** 为15位“科创之星”颁奖; 发布“品质企业”名单，11家企业…; 3名职工被授予“高新工匠”称号: as many as the profiles below. */
const PROFILED = [
  `“(?<honour>[^“”]{2,16})”(?:获得者|称号|评选结果)?(?:名单|榜单)?[，,。][^。]{0,30}?${COUNT}`,
  `${COUNT}\\p{Script=Han}{0,8}(?:获评|荣获|获得|被授予|被评为|当选|入选|上榜)(?:20\\d{2}年度?)?“?(?<honour>[^“”，,。；]{3,16})`,
  `“(?<honour>[^“”]{2,16})”${COUNT}`,
  `${COUNT}\\p{Script=Han}{0,8}“(?<honour>[^“”]{2,15}[^“”榜])”`,
].map((form) => bmp(new RegExp(form, 'u')));
const TITLE_WORD = /(?:荣誉)?称号$/u;
const NUMERALS = '零一二三四五六七八九十';

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
  if (profiles < 2) return undefined;
  const named = PROFILED.map((form) => form.exec(text)?.groups);
  const honour = named.find((groups) => numberOf(groups?.['count'] ?? '') === profiles)?.['honour'];
  return honour?.replace(TITLE_WORD, '');
}

/** 15 → 15, 十五 → 15, 三 → 3, 两 → 2 */
function numberOf(count: string): number {
  if (/^\d/u.test(count)) return Number(count);
  const [tens, ones] = count.includes('十') ? count.split('十') : ['', count === '两' ? '二' : count];
  const ten = count.includes('十') ? 10 * (tens ? NUMERALS.indexOf(tens) : 1) : 0;
  return ten + (ones ? NUMERALS.indexOf(ones) : 0);
}
