import { couldBePersonName } from '../../names/surnames.ts';
import { bmp } from '../plane.ts';
import { parseByline, trailingByline } from './byline.ts';

const WIDE = String.raw`[\p{Script=Han}\u2010-\u2027\u3000-\u303f\uff00-\uffef“”‘’—…·]`;
/** `智 造 高 地 。 同 时` `夜 班 手 记`: at least four single characters set apart. */
const LETTER_SPACED = new RegExp(
  `(?:${WIDE}\\s+){4,}|(?<!\\S)(?:\\p{Script=Han}\\s){3}\\p{Script=Han}(?!\\S)`,
  'u',
);
const BETWEEN_WIDE = new RegExp(`(?<=${WIDE})\\s+(?=${WIDE})`, 'gu');
/** `6月 24日` `突破 210` `和 eVTOL` */
const BESIDE_WIDE = new RegExp(`(?<=${WIDE})\\s+|\\s+(?=${WIDE})`, 'gu');
const SPACES = bmp(/\s+/gu);

/** A line's text with single spaces; letter-spaced setting closed up, but not authors' names. */
export function collapse(text: string): string {
  const single = text.replace(SPACES, ' ').trim();
  if (!single.includes(' ')) return single;
  const named = () => parseByline(single) !== undefined || trailingByline(single) !== undefined;
  const spread = LETTER_SPACED.test(single) && (isSpread(single) || !named());
  return spread ? single.replace(BETWEEN_WIDE, '') : single;
}

/** `钱 的 事 也 有 人 操 心。 江 苏 银 行 徐`: a whole line set wide, not a few names behind it. */
function isSpread(text: string): boolean {
  const parts = text.split(' ');
  return parts.length >= 8 && parts.filter((part) => [...part].length <= 2).length >= parts.length * 0.8;
}

/** Running text: no space beside a Han character or a full-width mark; between Latin words one. */
export function closeUp(text: string): string {
  return /\s/u.test(text) ? text.replace(SPACES, ' ').replace(BESIDE_WIDE, '').trim() : text;
}

/** `……“工人先锋号”。（苏梅` / `汪东方）`: the line broke between two authors. */
function isBetweenNames(before: string, after: string): boolean {
  const first = /[（(](?<name>\p{Script=Han}{2,3})$/u.exec(before)?.groups?.['name'];
  const second = /^(?<name>\p{Script=Han}{2,3})[）)]/u.exec(after)?.groups?.['name'];
  return first !== undefined && second !== undefined && [first, second].every(couldBePersonName);
}

/** Two lines of one text: Latin words keep a space between them, Chinese needs none. */
export function joinTexts(before: string, after: string): string {
  const end = before.slice(-2);
  const latin = /[A-Za-z0-9,.;]$/u.test(end) && /^[A-Za-z]/u.test(after) && !/[A-Za-z]-$/u.test(end);
  return latin || isBetweenNames(before, after) ? `${before} ${after}` : before + after;
}
