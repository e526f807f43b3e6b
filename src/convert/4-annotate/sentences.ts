import { bmp } from '../plane.ts';

/** A sentence's end with the quotes that close there; what runs on for ever is cut, so that work stays linear. */
const SENTENCE = bmp(/[^。！？!?\n]{0,2000}(?:[。！？!?\n]+[”’」』）)]*(?:[。！？!?\n]+[”’」』）)]*)?)?/gu);

/** The sentences of a text with their marks; together they are the text. Closing quotes stay with their sentence. */
export function sentencesOf(text: string): string[] {
  return text.match(SENTENCE)?.filter(Boolean) ?? [];
}
