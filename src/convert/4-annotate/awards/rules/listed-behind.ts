import { bmp } from '../../../plane.ts';
import { matchesOf } from '../../matches-of.ts';
import type { SubjectSentence } from '../../subjects.ts';
import { bare, isHonour } from '../is-honour.ts';
import { listedItems } from '../listed-recipients.ts';
import type { FoundAward } from '../rule.ts';

/** 走出|4家国家级专精特新“小巨人”企业：甲、乙 */
const COUNTED = bmp(
  /(?:\d+|[一两三四五六七八九十]+)[家名位个](?<name>[^，,。；;：:、获]{4,40})[：:](?<list>[^。；;：:]+、[^。；;：:]+)/gu,
);

/** How many bear an honour, and behind the colon who they are: 走出4家国家级专精特新“小巨人”企业：甲公司、乙公司. */
export function listedBehind({ text, entities }: SubjectSentence): FoundAward[] {
  return matchesOf(text, COUNTED, /[：:]/u).flatMap(({ index, 0: words, groups }) => {
    const name = groups?.['name'] ?? '';
    if (!isHonour(name, 'placed')) return [];
    const end = index + words.length;
    const listed = listedItems(text.slice(0, end), end - (groups?.['list']?.length ?? 0), entities);
    return listed.length > 1 ? listed.map((recipient) => ({ name: bare(name), ...recipient })) : [];
  });
}
