import { charSet } from '../../names/char-set.ts';
import { PLACES } from '../../names/places.ts';
import { remember } from '../remember.ts';
import type { Word } from './words.ts';

/** What kind of place it is: 省 of 江苏省. */
const KIND = /(?:特别行政区|自治[区州县]|地区|新区|[省市区县旗州镇乡村])$/u;
const KIND_END = charSet('省市区县旗州镇乡村');
const stemOf = remember((text) => text.replace(KIND, ''));

/** True for 江苏, 江苏省, 清远, 海淀区, 孟河镇: a province, a city, or a word that the segmenter takes for a place. */
export function isPlace(word: Pick<Word, 'text' | 'tag'> | undefined): boolean {
  if (!word) return false;
  const { text, tag } = word;
  if (PLACES.has(text)) return true;
  if (!KIND_END.hasAt(text, text.length - 1)) return false;
  const stem = stemOf(text);
  if (stem === text || stem.length < 2) return false;
  return tag === 'ns' || PLACES.has(stem);
}
