/** `brief（简讯）` → `应为 brief（简讯）`; Chinese follows without a space. */
export function should(words: string): string {
  return /^[\x21-\x7e]/u.test(words) ? `应为 ${words}` : `应为${words}`;
}

/** `name、role、inText 之一` */
export function oneOf(words: readonly string[]): string {
  const list = words.join('、');
  return /[\x21-\x7e]$/u.test(list) ? `${list} 之一` : `${list}之一`;
}
