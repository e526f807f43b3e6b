import { nameStart } from '../name-start.ts';
import type { OrganizationMention } from '../organizations/index.ts';
import type { Reading } from '../reading.ts';
import { TITLE } from '../vocabulary/person-words.ts';

/** Where a title cannot reach over: the end of a sentence or of quoted speech. */
const BREAK = /[。！？!?；;：:…—]|[。，,！？!?]”|^“/gu;
const COMMA = /[，,]/u;

/**
 * The title printed before a name, from the organization it begins with:
 * 定期邀请的是|国家税务总局北京市税务局企业所得税处副处长|付晓彬. Nothing where none is printed.
 */
export function titleBefore(
  reading: Reading,
  organizations: OrganizationMention[],
  at: number,
): string | undefined {
  const { text, words } = reading;
  const last = words.findIndex(({ end }) => end === at);
  if (last < 0 || !TITLE.test(words[last]?.text ?? '')) return undefined;
  const sentence = sentenceStart(text, at);
  const pieces = text.slice(sentence, at).split(COMMA);
  let kept = pieces.length - 1;
  while (kept > 0 && TITLE.test(pieces[kept - 1] ?? '')) kept--;
  const from = at - pieces.slice(kept).join('，').length;
  const named = [...organizations, ...reading.parks].filter(({ start, end }) => start >= from && end < at);
  const start = named.length ? Math.min(...named.map((one) => one.start)) : plainStart(reading, from, last);
  return text.slice(start, at) || undefined;
}

function sentenceStart(text: string, at: number): number {
  let start = 0;
  for (const stop of text.slice(0, at).matchAll(BREAK)) start = stop.index + stop[0].length;
  return start;
}

/** Without an organization: the noun phrase that ends here, 公司研发中心主任. */
function plainStart({ words }: Reading, from: number, last: number): number {
  return Math.max(from, words[nameStart(words, last)]?.start ?? from);
}
