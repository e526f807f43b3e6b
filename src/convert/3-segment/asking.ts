import { widthOf } from '../2-repair/width.ts';
import { bmp } from '../plane.ts';
import type { Token } from './token.ts';

/** Ems of a deck. */
const LONGEST_DECK = 46;
/** A kicker over two lines. */
const LONGEST_KICKER = 90;
const EXCLAIMED = bmp(/^“[^“”。]{4,24}[！？!?]”$/u);
const ASKED = bmp(/^[^。！？：“”]{8,46}？$/u);

/** `从一张旧图纸到千亿集群，人们在追什么？` between the headline and its authors: a deck, though it asks. */
export function isAsked(
  { block, dateline }: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const between = before?.kind === 'label' && after?.kind === 'byline';
  return (
    between &&
    !dateline &&
    !block.indented &&
    /^[^。！？]+[？！]$/u.test(block.text) &&
    widthOf(block.text) <= LONGEST_DECK
  );
}

/** `停不得的产线、断不起的订单，高新区怎样闯过春天？` above the headline: a kicker, though it asks. */
export function asksAbove(
  { block, dateline }: Token,
  before: Token | undefined,
  [headline, text]: (Token | undefined)[],
): boolean {
  const above = before === undefined || before.kind === 'label';
  const headed = headline?.kind === 'label' && text !== undefined && text.kind !== 'label';
  return above && headed && !dateline && !block.indented && ASKED.test(block.text);
}

/** `“这一年，谢谢你们！”` above a deck and the authors: a headline in somebody's words. */
export function isExclaimed(
  { block, dateline }: Token,
  before: Token | undefined,
  [deck, author]: (Token | undefined)[],
): boolean {
  const above = before === undefined || before.kind === 'label' || before.block.ends;
  const told = deck !== undefined && !deck.block.ends && !deck.block.indented && !deck.dateline;
  const headed = told && ['label', 'text'].includes(deck.kind) && author?.kind === 'byline';
  return above && headed && !dateline && !block.indented && EXCLAIMED.test(block.text);
}

/** `10个人、4支团队、12家企业站上领奖台`: the deck below it. */
export function isBelowExclaimed(
  { block, dateline }: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const between = EXCLAIMED.test(before?.block.text ?? '') && after?.kind === 'byline';
  return between && !dateline && !block.ends && !block.indented && widthOf(block.text) <= LONGEST_KICKER;
}
