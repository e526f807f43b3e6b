import { bmp } from '../plane.ts';
import type { Passage } from './passages.ts';

const SENTENCE_END = /[。！？!?]/u;
const COMMA = /[，,]/u;
/** 近日, 11月29日上午, 日前, 今年以来. */
const TIME = bmp(
  /^(?:近日|日前|近期|连日来|当前|目前|眼下|[^，,]{0,6}今年[^，,]{0,4}|[\d０-９年月日至\-—\s]+(?:上午|下午|晚|凌晨)?)$/u,
);
/** In a place, where nothing is yet done: 在位于沈阳高新区的某某公司. */
const SETTING = bmp(/^[在从于位][^，,]*$/u);
const DATELINE = /^本报讯?\s*(?:[（(][^）)]*[）)])?\s*/u;
/** 在松湖华科产业园举办, 在某地成功举行. */
const PLACE_AND_VERB = /在[^，,]{2,20}?(?:成功|顺利|隆重)?(?:举办|举行|启动|开幕|召开|揭牌)$/u;
const LONGEST = 40;
const WORD = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A title for an article that has none printed: the first clause of its first sentence in which something happens.
 * 近日，白银高新区举办招聘会，200家企业参加。→ 白银高新区举办招聘会
 */
export function makeTitle(passages: Passage[]): string {
  const opening = (passages.find(({ part }) => part === 'paragraph') ?? passages[0])?.text ?? '';
  const sentence = opening.replace(DATELINE, '').split(SENTENCE_END)[0] ?? '';
  const clauses = sentence.split(COMMA).map((clause) => clause.trim());
  const told = clauses.findIndex((clause) => !TIME.test(clause) && !SETTING.test(clause));
  return shortened(clauses[told] || clauses.at(-1) || '');
}

/** A long clause goes without its place (在松湖华科产业园举办), and ends with a whole word. */
function shortened(clause: string): string {
  const brief = clause.length > LONGEST ? clause.replace(PLACE_AND_VERB, '') : clause;
  if (brief.length <= LONGEST) return brief;
  const words = [...WORD.segment(brief)].filter(({ index, segment }) => index + segment.length <= LONGEST);
  return words.map(({ segment }) => segment).join('');
}
