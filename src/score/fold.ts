// Hidden characters (zero-width, soft hyphen) are not white space here: a converter has to remove them.
const SPACE = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu;
const QUOTES = /[“”‘’"'「」『』《》〈〉]/gu;
const DATELINE = /^本报讯?\s*(?:\([^)]*\))?\s*/u; // 本报讯 (特约通讯员 欧阳钢桥)
const OUTER_DASHES = /^[—–\-:|·]+|[—–\-:|]+$/gu; // 山东省诸城市——
const IN_QUOTES = /^“(.*)”$/u;

/** Widths folded, all white space removed: how running text is compared. */
export function fold(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(SPACE, '');
}

/** A paragraph as it is compared: folded, without its dateline. */
export function foldParagraph(text: string): string {
  return fold(text.normalize('NFKC').trimStart().replace(DATELINE, ''));
}

/** A name as it is compared: folded, without quotation marks, in lower case. */
export function foldName(name: string): string {
  return fold(name).replace(QUOTES, '').toLowerCase();
}

/** A lead-in or column name as it is compared: folded, without the dashes and quotation marks around it. */
export function foldKicker(text: string): string {
  return fold(text).replace(OUTER_DASHES, '').replace(IN_QUOTES, '$1');
}
