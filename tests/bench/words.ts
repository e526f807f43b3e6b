import { dict } from '@node-rs/jieba/dict.js';
import { pick } from './random.ts';

const HAN = /^\p{Script=Han}{1,4}$/u;
/** Common nouns, verbs, adjectives and what joins them. */
const PROSE = /^(?:n|v|a|d|vn|an|l|i|b|m|p|u|c|r|t|f|uj)$/u;

const ROWS = new TextDecoder()
  .decode(dict)
  .split('\n')
  .map((line) => line.split(' '))
  .flatMap(([word = '', frequency, tag = '']) =>
    HAN.test(word) ? [{ word, frequency: Number(frequency), tag }] : [],
  );

/** Two-character places, commonest first. */
export const PLACES = ROWS.filter(({ word, tag }) => tag === 'ns' && word.length === 2)
  .sort((a, b) => b.frequency - a.frequency)
  .map(({ word }) => word)
  .slice(0, 400);

/** Draws words as often as newspapers use them, from the `size` commonest. */
export function wordSource(size: number, random: () => number): () => string {
  const words = ROWS.filter(({ tag }) => PROSE.test(tag))
    .sort((a, b) => b.frequency - a.frequency)
    .slice(0, size);
  const sums: number[] = [];
  for (const { frequency } of words) sums.push((sums.at(-1) ?? 0) + frequency ** 0.8);
  return () => words[firstAbove(sums, random() * (sums.at(-1) ?? 0))]?.word ?? '';
}

/** `count` characters of a list: what brands and given names are made of. */
export function letters(random: () => number, from: string, count: number): string {
  return Array.from({ length: count }, () => pick(random, [...from])).join('');
}

function firstAbove(sums: number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
