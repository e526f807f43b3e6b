import type { Report } from './model.ts';

const DATELINE = /^本报讯?\s*(?:[（(][^）)]*[）)])?\s*/u; // 本报讯（通讯员李慧）
const TRAILING_MARK = /[，、；：,;:“‘（(]+$/u;

/** The beginning of a report without its dateline, cut at about `limit` characters. */
export function excerptOf({ blocks }: Report, limit: number, about = ''): string {
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph').map(({ text }) => text);
  const text = paragraphs.find((paragraph) => about && paragraph.includes(about)) ?? paragraphs[0] ?? '';
  return shorten(text.replace(DATELINE, ''), limit);
}

/** Cut with an ellipsis, never after an opening or a pausing mark. */
export function shorten(text: string, limit: number): string {
  const flat = text.replace(/\s*\n\s*/gu, ' ');
  if (flat.length <= limit) return flat;
  return `${flat.slice(0, limit).replace(TRAILING_MARK, '')}……`;
}
