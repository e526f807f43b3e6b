/** White space, control and format characters: everything that conservation does not count. `a\u200bb` → 1 hit */
const INVISIBLE = /[\p{White_Space}\p{Cc}\p{Cf}]/gu;
/** Control and format characters, which no reader sees: zero-width space, BOM, soft hyphen. */
const HIDDEN = /[\p{Cc}\p{Cf}]/gu;

/** The visible characters of a text: code points except White_Space, Cc and Cf; nothing is normalised. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** The text without hidden characters; a tab stays a space. */
export function withoutHidden(text: string): string {
  return text.replace(/[\t\v\f]/gu, ' ').replace(HIDDEN, '');
}
