import { pinyin } from 'pinyin-pro';
import type { Kind } from '../schema/kinds.ts';

const NOT_A_WORD = /[^\p{L}\p{N}]+/gu; // quotes and brackets: 《西游记》
const LETTER = /^[a-z]/u;

/** What a register sorts by: `zhong guan cun`; people by the surname's own reading (解 xie, 仇 qiu). */
export function indexKey(name: string, kind: Kind): string {
  const words = name.normalize('NFKC').replace(NOT_A_WORD, '');
  return pinyin(words, {
    toneType: 'none',
    nonZh: 'consecutive',
    v: true,
    surname: kind === 'person' ? 'head' : 'off',
  }).toLowerCase();
}

/** The register's letter for a key: A–Z, or # */
export function indexInitial(key: string): string {
  return LETTER.exec(key)?.[0].toUpperCase() ?? '#';
}
