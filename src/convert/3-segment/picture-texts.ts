import { bmp } from '../plane.ts';
import type { Token } from './token.ts';

/** `①在云产业平台，运维员向徒弟讲解机柜布线。` */
const NUMBERED = bmp(/^[①-⑳]\s*\S{4}/u);
const FIRST = '①'.charCodeAt(0);
/** `本报记者 牧 原 摄影报道` above or below the pictures. */
const PHOTO_STORY = /摄影报道|图文报道|摄影$|摄$/u;
const NEAR = 10;

/** On a page of pictures the texts that are numbered like the pictures, one below the other, are their captions. */
export function withPictureTexts(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const number = numberOf(token);
    if (number === undefined || token.kind === 'caption') return token;
    const isRow = [number - 1, number + 1].some((other) => numberOf(tokens[at + other - number]) === other);
    const told = tokens.slice(Math.max(0, at - NEAR), at + NEAR).some(isPhotoStory);
    return isRow && told ? { ...token, kind: 'caption' as const } : token;
  });
}

function numberOf(token: Token | undefined): number | undefined {
  const text = token?.block.text ?? '';
  return NUMBERED.test(text) ? text.charCodeAt(0) - FIRST : undefined;
}

function isPhotoStory({ kind, block }: Token): boolean {
  return kind === 'credit' && PHOTO_STORY.test(block.text);
}
