import { PLACES } from './vocabulary/places.ts';
import type { Word } from './words.ts';

/** True for 江苏, 江苏省, 清远, 海淀区, 孟河镇: a province, a city, or a word that the segmenter takes for a place. */
export function isPlace(word: Pick<Word, 'text' | 'tag'> | undefined): boolean {
  if (!word) return false;
  const { text, tag } = word;
  if (PLACES.has(text)) return true;
  const stem = text.replace(/(?:特别行政区|自治[区州县]|地区|新区|[省市区县旗州镇乡村])$/u, '');
  if (stem !== text && stem.length > 1 && PLACES.has(stem)) return true;
  return tag === 'ns' && stem !== text && stem.length > 1;
}
