/** Words quoted: in “”, or in 「」 where they hold quotation marks themselves. */
export function inQuotes(words: string): string {
  return /[“”]/u.test(words) ? `「${words}」` : `“${words}”`; // “七一”专题
}
