import { bmp } from '../plane.ts';

/** White space, control and format characters: everything that conservation does not count. `a\u200bb` → 1 hit */
const INVISIBLE = /(?![\u3001-\u9fff])[\p{White_Space}\p{Cc}\p{Cf}]/gu;
/** Control and format characters, which no reader sees: zero-width space, BOM, soft hyphen. */
const HIDDEN = /[\p{Cc}\p{Cf}]/gu;

/** What is no common Han character, mark, digit or letter, and may be hidden: quicker told. */
const MAYBE_HIDDEN = bmp(/[^\u4e00-\u9fff\u2010-\u2027\u3001-\u3011\uff01-\uff5e0-9A-Za-z]/u);

/** The visible characters of a text: code points except White_Space, Cc and Cf; nothing is normalised. */
export function visible(text: string): string {
  return MAYBE_HIDDEN.test(text) ? text.replace(INVISIBLE, '') : text;
}

/** The text without hidden characters; a tab stays a space. */
export function withoutHidden(text: string): string {
  return MAYBE_HIDDEN.test(text) ? text.replace(/[\t\v\f]/gu, ' ').replace(HIDDEN, '') : text;
}
