const DIGITS = '零一二三四五六七八九';

/** 12, 116, 七, 十三, 二十六 → the number; 0 where it is none below a thousand, in characters below a hundred. */
export function numeralOf(printed: string): number {
  if (/^\d{1,3}$/u.test(printed)) return Number(printed);
  const parts = /^(?:(?<tens>[二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u.exec(
    printed,
  )?.groups;
  if (!parts) return 0;
  const tens = parts['ten'] ? Math.max(1, DIGITS.indexOf(parts['tens'] ?? '一')) : 0;
  return tens * 10 + (parts['ones'] ? DIGITS.indexOf(parts['ones']) : 0);
}
