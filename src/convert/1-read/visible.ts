import { bmp } from '../plane.ts';

const SPACES = bmp(/\s+/gu);
/** Control and format characters, which no reader sees: zero-width space, BOM, soft hyphen. */
const HIDDEN = /[\p{Cc}\p{Cf}]/gu;

/** What is no common Han character, mark, digit or letter, and may be a space or hidden: quicker told. */
const MAYBE_SPACE = bmp(/[^\u4e00-\u9fff\u2010-\u2027\u3001-\u3011\uff01-\uff5e\u25a0-\u25ff!-~]/u);
/** The same without the spaces that are printed. */
const MAYBE_HIDDEN = bmp(/[^\u4e00-\u9fff\u2010-\u2027\u3000-\u3011\uff01-\uff5e\u25a0-\u25ff -~]/u);

/** The visible characters of a text: code points except White_Space, Cc and Cf; nothing is normalised. */
export function visible(text: string): string {
  return MAYBE_SPACE.test(text) ? withoutHidden(text.replace(SPACES, '')) : text;
}

/** The text without hidden characters; a tab stays a space. */
export function withoutHidden(text: string): string {
  return MAYBE_HIDDEN.test(text) ? text.replace(/[\t\v\f]/gu, ' ').replace(HIDDEN, '') : text;
}
