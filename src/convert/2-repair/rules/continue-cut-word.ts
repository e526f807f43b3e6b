import type { SeamRule } from '../rule.ts';
import { seamCutsWord } from '../word-seam.ts';

const RUNNING_TEXT = /[，。；、]/u;

/** The foot of a column may cut a word: whatever blank lines stand there, the paragraph goes on at the head of the next one. */
export const continueCutWord: SeamRule = {
  id: 'continue-cut-word',
  says: '栏末把一个词切开，空行之后接着读',
  examples: [
    { lines: ['　　转机出现在一次比', '', '武。2017年，紧固件公司派两名技'], at: 0, verdict: 'join' },
    { lines: ['转机出现在一次比', '', '武。2017年，紧固件公司派两名技'], at: 0, verdict: undefined },
    { lines: ['　　转机出现在一次比', '', '　　武术节开幕，紧固件公司派两名技'], at: 0, verdict: undefined },
  ],
  decide({ open, before, after }) {
    if (before.ends || before.shape !== 'plain' || after.shape !== 'plain') return undefined;
    if (after.line.gap === 0 || after.indented || !RUNNING_TEXT.test(after.text)) return undefined;
    const text = open[0]?.indented === true;
    return text && seamCutsWord(before.text, after.text) ? 'join' : undefined;
  },
};
