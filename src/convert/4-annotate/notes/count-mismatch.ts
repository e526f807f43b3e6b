import { matchesOf } from '../matches-of.ts';

/** 8家企业分别是，甲公司、乙公司…: the number and the list that should agree. */
const LISTED =
  /(?<count>\d{1,3}|[一二三四五六七八九十两]{1,3})(?<unit>家|个|位|名|项|所)[^，,。；;：:]{0,10}(?:，|,)?分别(?:是|为)[，,：:]?(?<list>[^。；;]+)/gu;
const DIGITS = '零一二三四五六七八九';
const BRACKETED = /“[^“”]*”|（[^（）]*）|\([^()]*\)/gu;

/** Numbers that the list after them does not bear out, each as a sentence. */
export function countMismatches(text: string): string[] {
  return matchesOf(text, LISTED, /分别[是为]/u).flatMap(({ groups }) => {
    const count = numberOf(groups?.['count'] ?? '');
    const [fewest, most] = countItems(groups?.['list'] ?? '');
    if (count === 0 || (count >= fewest && count <= most)) return [];
    return [`原报印“${groups?.['count']}${groups?.['unit']}”，所列为${most}${groups?.['unit']}`];
  });
}

/** 、 always parts items; 和 may be inside one: a range. */
function countItems(list: string): [number, number] {
  const plain = list.replace(BRACKETED, '');
  const fewest = plain.split('、').length;
  return [fewest, fewest + (plain.match(/[和及与]/gu)?.length ?? 0)];
}

/** 十二 → 12; 0 where it is no number. */
function numberOf(printed: string): number {
  if (/^\d+$/u.test(printed)) return Number(printed);
  const [tens, ones] = printed.includes('十') ? printed.split('十') : ['', printed];
  const digit = (char: string | undefined) => (char === '两' ? 2 : Math.max(0, DIGITS.indexOf(char ?? '')));
  const ten = printed.includes('十') ? (tens ? digit(tens) : 1) : 0;
  return ten * 10 + (ones ? digit(ones) : 0);
}
