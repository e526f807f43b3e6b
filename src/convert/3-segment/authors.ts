import { isSetWide } from '../2-repair/byline.ts';
import { isMarkedName } from '../2-repair/byline-marks.ts';
import { isWord } from '../2-repair/word-seam.ts';
import type { RunPlace } from './run.ts';
import type { Token } from './token.ts';

/** A mark, a space, three characters. */
const LONGEST_PEN_NAME = 5;

/** `水 生` between a headline and its text, set wide: no headline's last line is. */
export function isSetAuthor({ name, block }: Token, below: Token | undefined): boolean {
  return below === undefined && name === 'rare' && isSetWide(block.text);
}

/** `■ 言午` between a headline and its text, and no label below has the mark: a pen name. */
export function isMarkedAuthor({ block }: Token, below: Token | undefined, { later }: RunPlace): boolean {
  const mark = block.text.charAt(0);
  return (
    below === undefined &&
    isMarkedName(block.text) &&
    block.text.length <= LONGEST_PEN_NAME &&
    !isWord(block.text.slice(1).trim()) &&
    !later.some((label) => label.startsWith(mark))
  );
}

/** Authors, and a name that is nothing else. */
export function isAuthor(token: Token): boolean {
  return token.kind === 'byline' || token.name === 'known';
}
