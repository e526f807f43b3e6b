import { readPassage } from '../../../src/convert/4-annotate/reading.ts';
import { buildLexicon } from '../../../src/names/lexicon.ts';
import { passagesFrom } from './article.ts';

/** A few parks of the register: a plain one, one with a nickname, one that shares a district, two that overlap. */
export const lexicon = buildLexicon([
  { kind: 'park', id: 'nanning', names: ['南宁高新区', '南宁高新技术产业开发区'] },
  { kind: 'park', id: 'changsha', names: ['长沙高新区', '麓谷'] },
  { kind: 'park', id: 'donghu', names: ['东湖高新区', '光谷'] },
  { kind: 'park', id: 'hangzhou', names: ['杭州高新区', '杭州高新区(滨江)'] },
  { kind: 'park', id: 'zhongguancun', names: ['中关村', '北京中关村', '中关村国家自主创新示范区'] },
  { kind: 'park', id: 'zhongguancun-kexuecheng', names: ['中关村科学城'] },
]);

/** Readings from lines, as `passagesFrom` takes them. */
export function readingsFrom(text: string) {
  return passagesFrom(text).map((passage) => readPassage(passage, lexicon));
}
