import { Converter } from 'opencc-js/t2cn';
import type { Note } from '../../../schema/article.ts';

const simplify = Converter({ from: 't', to: 'cn' });
const HAN = /\p{Script=Han}/u;
/** Right in Simplified print too: 瞭望, 乾坤, 名著, and characters of names. */
const ALSO_SIMPLIFIED = /[瞭乾著於藉徵夥昇鍾甯祇麽裡]/u;
/** Japanese forms that scanning puts for Chinese ones: 同比増长. */
const JAPANESE: Record<string, string> = Object.fromEntries(
  '増增 価价 変变 関关 検检 経经 発发 継继 続续 労劳 単单 営营 対对 応应 図图 広广 鉄铁 験验 県县 伝传 気气 団团 実实 処处 帰归 総总 戦战 権权 歩步 毎每 渉涉 満满 産产'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/** Above this share the text is printed in Traditional characters, and none is a slip. */
const SLIPS = 0.02;

/** Traditional characters in a text printed in Simplified ones: 企业所得稅处 → 企业所得税处. */
export function traditionalCharacters(text: string): Note[] {
  const simple = simplify(text).replace(/\p{Script=Han}/gu, (char) => JAPANESE[char] ?? char);
  if (simple.length !== text.length || simple === text) return [];
  const places = [...text].flatMap((_, at) => (isSlip(text.charAt(at), simple.charAt(at)) ? [at] : []));
  if (places.length > Math.max(1, text.length * SLIPS)) return [];
  return places.map((at) => {
    const from = Math.max(0, at - 2);
    return {
      printed: text.slice(from, at + 2),
      suggested: text.slice(from, at) + simple.charAt(at) + text.slice(at + 1, at + 2),
      reason: `简体文中出现异体“${text.charAt(at)}”`,
    };
  });
}

function isSlip(printed: string, simple: string): boolean {
  return printed !== simple && HAN.test(printed) && !ALSO_SIMPLIFIED.test(printed);
}
