import { Converter } from 'opencc-js/t2cn';
import type { Note } from '../../../schema/article.ts';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** Right in Simplified print too: 瞭望, 乾坤, 名著, and characters of names. */
const ALSO_SIMPLIFIED = /[瞭乾著於藉徵夥昇鍾甯祇麽裡]/u;
/** Japanese forms that scanning puts for Chinese ones: 同比増长. */
const JAPANESE =
  '増增 価价 変变 関关 検检 経经 発发 継继 続续 労劳 単单 営营 対对 応应 図图 広广 鉄铁 験验 県县 伝传 気气 団团 実实 処处 帰归 総总 戦战 権权 歩步 毎每 渉涉 満满 産产'
    .split(' ')
    .map((pair): [number, string] => [pair.charCodeAt(0), pair.charAt(1)]);

/** Above this share the text is printed in Traditional characters, and none is a slip. */
const SLIPS = 0.02;

/** Every character, by its code, that Simplified print has another form for, and that form. */
const SIMPLE = simpleForms();

/** Traditional characters in a text printed in Simplified ones: 企业所得稅处 → 企业所得税处. */
export function traditionalCharacters(text: string): Note[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (SIMPLE[text.charCodeAt(at)]) places.push(at);
  if (places.length > Math.max(1, text.length * SLIPS)) return [];
  return places.map((at) => {
    const from = Math.max(0, at - 2);
    const printed = text.slice(from, at + 2);
    const suggested = text.slice(from, at) + SIMPLE[text.charCodeAt(at)] + text.slice(at + 1, at + 2);
    return { printed, suggested, reason: `简体文中出现异体“${text.charAt(at)}”` };
  });
}

function simpleForms(): (string | undefined)[] {
  const simplify = Converter({ from: 't', to: 'cn' });
  const forms = Array.from<string | undefined>({ length: LAST_HAN + 1 });
  for (const [code, simple] of JAPANESE) forms[code] = simple;
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const char = String.fromCharCode(code);
    const simple = simplify(char);
    if (simple !== char && !ALSO_SIMPLIFIED.test(char)) forms[code] = simple;
  }
  return forms;
}
