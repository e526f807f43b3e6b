import type { Passage } from './passages.ts';

const SENTENCE_END = /[。！？!?]/u;
const COMMA = /[，,]/u;
/** 近日, 11月29日上午, 日前, 今年以来. */
const TIME =
  /^(?:近日|日前|近期|连日来|当前|目前|眼下|[^，,]{0,6}今年[^，,]{0,4}|[\d０-９年月日至\-—\s]+(?:上午|下午|晚|凌晨)?)$/u;
/** In a place, where nothing is yet done: 在位于沈阳高新区的某某公司. */
const SETTING = /^[在从于位][^，,]*$/u;
const DATELINE = /^本报讯?\s*(?:[（(][^）)]*[）)])?\s*/u;
const LONGEST = 40;

/**
 * A title for an article that has none printed: the first clause of its first sentence in which something happens.
 * 近日，白银高新区举办招聘会，200家企业参加。→ 白银高新区举办招聘会
 */
export function makeTitle(passages: Passage[]): string {
  const opening = (passages.find(({ part }) => part === 'paragraph') ?? passages[0])?.text ?? '';
  const sentence = opening.replace(DATELINE, '').split(SENTENCE_END)[0] ?? '';
  const clauses = sentence.split(COMMA).map((clause) => clause.trim());
  const told = clauses.findIndex((clause) => !TIME.test(clause) && !SETTING.test(clause));
  return [...(clauses[told] || clauses.at(-1) || '')].slice(0, LONGEST).join('');
}
