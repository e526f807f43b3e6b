import { hasFilters } from '../query.ts';
import type { LookUp } from './look-up.ts';

/** Characters of a query that messages repeat. */
const LONGEST = 40;

/** What was found and how fast, in a line that is also read aloud. `total`: reports in all; `named`: some names match. */
export function statusOf(
  { query, docs, milliseconds, terms }: LookUp,
  total: number,
  named: boolean,
): string {
  const time = `${Math.max(1, Math.round(milliseconds))} 毫秒`;
  const names = named && docs.length === 0 ? '有相符的名字，报道 ' : '';
  if (terms.length > 0) return `“${shortened(query.text)}”：${names}${docs.length} 篇，${time}`;
  return hasFilters(query.filters) ? `${docs.length} 篇，${time}` : `共收报道 ${total} 篇`;
}

/** As much of a query as a line has room for. */
export function shortened(text: string): string {
  const characters = [...text.trim()];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}……` : characters.join('');
}
