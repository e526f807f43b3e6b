import { remember } from '../remember.ts';

const WORD = new Intl.Segmenter('zh', { granularity: 'word' });
const CONTEXT = 8;

/** True where a word of the two lines, written as one, runs over the seam: 关键技|术难点. */
export function seamCutsWord(before: string, after: string): boolean {
  const tail = before.slice(-CONTEXT);
  const joined = tail + after.slice(0, CONTEXT);
  return WORD.segment(joined).containing(tail.length)?.index !== tail.length;
}

/** True for what the language knows as one word: 引领, 赋能; names seldom are. */
export const isWord = remember((text) => [...WORD.segment(text)].length === 1);
