import { Converter } from 'opencc-js/t2cn';
import type { Variants } from './fold.ts';

/** Variants that OpenCC keeps because some words need them; in a search box they are the same character. */
const MORE = new Map([
  ['著', '着'],
  ['衞', '卫'],
  ['傢', '家'],
]);
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Every Traditional or variant character with its Simplified one, by OpenCC's tables; no value is itself a key. */
export function traditionalVariants(): Variants {
  const simplify = Converter({ from: 't', to: 'cn' });
  const step = (character: string) => MORE.get(character) ?? simplify(character);
  const table = new Map<string, string>();
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const character = String.fromCharCode(code);
    const simple = step(step(character)); // 薴 → 苧 → 苎
    if (simple !== character) table.set(character, simple);
  }
  return table;
}
