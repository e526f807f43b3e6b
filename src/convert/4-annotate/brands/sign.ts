import type { NameNoun } from './name-nouns.ts';
import type { FramedQuote } from './quoted.ts';

/** A sign that a quoted text is a name, or none. */
export interface Sign {
  /** For editors. */
  why: string;
  example: string;
  points: (quote: Weighed) => number;
}

export interface Weighed extends FramedQuote {
  /** Behind the quote, right before it, and at its end. */
  noun: NameNoun | undefined;
  apposed: NameNoun | undefined;
  ending: NameNoun | undefined;
  /** How often the article quotes it; headlines and captions count half. */
  times: number;
}

/** True for a noun that names say of themselves, as 品牌, 平台, 大赛 do. */
export function isSure(noun: NameNoun | undefined): boolean {
  return noun !== undefined && noun.points >= 3;
}
