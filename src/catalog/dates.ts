const POINT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/u; // 2024-07~
const DOUBT_WORD = /^[约疑]/u;
const SEASONS: Record<string, string> = { '21': '春', '22': '夏', '23': '秋', '24': '冬' };
const SEASON_ENDS: Record<string, string> = { '21': '05', '22': '08', '23': '11', '24': '12' };

/** An EDTF date in the reader's words: 约2024年7月, 2024年春, 2023年3月至5月, 日期不详. */
export function dateWords(date: string | null): string {
  if (!date) return '日期不详';
  const [from = '', to] = date.split('/');
  if (to === undefined) return pointWords(from);
  if (from === '..') return `${pointWords(to)}以前`;
  if (to === '..') return `${pointWords(from)}以来`;
  return `${pointWords(from)}至${withoutSharedYear(from, to)}`;
}

/** A key that sorts as text, by the last day that the date allows; undated comes first, so last among the newest. */
export function dateKey(date: string | null): string {
  const last = date?.split('/').findLast((part) => part !== '..');
  const [, year, month, day] = POINT.exec(last ?? '') ?? [];
  if (!year) return '';
  return `${year}-${SEASON_ENDS[month ?? ''] ?? month ?? '12'}-${day ?? '99'}`;
}

/** From when to when: `2023年4月至2026年7月`; '' where no date is known. */
export function dateSpan(dates: (string | null)[]): string {
  const sorted = dates.filter((date) => date !== null).sort((a, b) => (dateKey(a) < dateKey(b) ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)].map((date) =>
    dateWords(date ?? '').replace(DOUBT_WORD, ''),
  );
  return first === last ? (first ?? '') : `${first}至${last}`;
}

/** The same for machines: `2023-04/2026-07`. */
export function machineSpan(dates: (string | null)[]): string {
  const sorted = dates.flatMap((date) => machineDate(date) ?? []).sort();
  return [...new Set([sorted[0], sorted.at(-1)])].filter(Boolean).join('/');
}

/** The year that the date begins with, for addresses, facets and feeds. */
export function yearOf(date: string | null): number | undefined {
  const year = /\d{4}/u.exec(date ?? '')?.[0]; // 2024 of 2024-07~
  return year ? Number(year) : undefined;
}

/** For `<time datetime>` and structured data: the part of the date that HTML can say; absent for intervals and seasons. */
export function machineDate(date: string | null): string | undefined {
  const [, year, month, day] = POINT.exec(date ?? '') ?? [];
  if (!year) return undefined;
  if (!month || month in SEASONS) return year;
  return [year, month, day].filter(Boolean).join('-');
}

function pointWords(point: string): string {
  const [, year, month, day, doubt] = POINT.exec(point) ?? [];
  if (!year) return point;
  return `${doubtWords(doubt)}${year}年${monthWords(month)}${day ? `${Number(day)}日` : ''}`;
}

function doubtWords(mark = ''): string {
  if (mark === '~' || mark === '%') return '约';
  return mark === '?' ? '疑' : '';
}

function monthWords(month?: string): string {
  if (!month) return '';
  return SEASONS[month] ?? `${Number(month)}月`;
}

function withoutSharedYear(from: string, to: string): string {
  const words = pointWords(to);
  const year = `${from.slice(0, 4)}年`;
  return words.startsWith(year) && words !== year ? words.slice(year.length) : words;
}
