import { visible } from '../../1-read/visible.ts';
import type { SeamRule } from '../rule.ts';

const SHORTEST = 8;

/** A headline set in two inks comes twice on one line. */
export const separateDoubledHeadline: SeamRule = {
  id: 'separate-doubled-headline',
  says: '一行之中同样的话印两遍，是套印的标题',
  examples: [
    { lines: ['最好的故事还在后头。', '让意念成为生产力让意念成为生产力'], at: 0, verdict: 'break' },
    { lines: ['党建领航产业攀高党建领航产业攀高', '近日，高新区发布新政。'], at: 0, verdict: 'break' },
    { lines: ['推进“两个覆盖”', '近年来，'], at: 0, verdict: undefined },
  ],
  decide: ({ before, after }) => (isDoubled(before.text) || isDoubled(after.text) ? 'break' : undefined),
};

function isDoubled(text: string): boolean {
  if (text.lastIndexOf(text.charAt(0)) < SHORTEST / 2) return false;
  const seen = visible(text);
  const half = seen.length / 2;
  return seen.length >= SHORTEST && seen.slice(0, half) === seen.slice(half);
}
