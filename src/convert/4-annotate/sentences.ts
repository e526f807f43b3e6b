import { bmp } from '../plane.ts';
import { matchesOf } from './matches-of.ts';

/** A sentence's end with the quotes that close there. */
const END = bmp(/[。！？!?\n]+[”’」』）)]*(?:[。！？!?\n]+[”’」』）)]*)?/gu);
/** What runs on for ever is cut, so that work stays linear. */
const LONGEST = 2000;

/** The sentences of a text with their marks; together they are the text. Closing quotes stay with their sentence. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  const cutBefore = (last: number, end: number) => {
    for (; last - start > LONGEST; start += LONGEST) sentences.push(text.slice(start, start + LONGEST));
    if (end > start) sentences.push(text.slice(start, end));
    start = end;
  };
  for (const { 0: mark, index } of matchesOf(text, END)) cutBefore(index, index + mark.length);
  cutBefore(text.length, text.length);
  return sentences;
}
