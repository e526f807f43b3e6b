import { behindPointer, opensPictureText } from '../2-repair/shape.ts';
import { type Desk, firstLine } from './draft.ts';
import { sharesWords } from './own-words.ts';
import { isAlien } from './photo-news.ts';
import type { Token } from './token.ts';

/** `李跃龙 摄` / `▲9月9日，……` below the end of an article: a picture's text that tells the news, with its credit above or below. */
export function toldCaption(desk: Desk, [a, b]: Token[]) {
  if (!a || !b || desk.drafts.length === 0 || desk.gapOf(firstLine(b)) > 0) return undefined;
  const [text, credit] = a.kind === 'caption' ? [a, b] : [b, a];
  const told = text.kind === 'caption' && text.block.ends && opensPictureText(behindPointer(text.block.text));
  return told && credit.kind === 'credit' ? { text, credits: [credit] } : undefined;
}

/** `图片来源：……` / `显微镜下的“侦探”` / `连日来，……`: a credit set apart from the article above, then the picture's headline and text. */
export function isHeadedPicture(desk: Desk, [credit, headline, ...others]: Token[], next: Token): boolean {
  if (credit?.kind !== 'credit' || headline?.kind !== 'label' || others.length > 0) return false;
  const apart = desk.gapOf(firstLine(credit)) > desk.gapOf(firstLine(headline));
  return (apart || /图片来源/u.test(credit.block.text)) && opensPictureText(next.block.text);
}

/**
 * `戈壁蜜瓜乘“快车”` / `▲近日，……` / `邸士智 摄`: a headline set apart, right below it a picture's text that tells the
 * news, and its credit above or below: a picture of its own; where the credit is above, as far apart as all is set; where
 * the headline is set apart further and the text below is of something else, not that near. Where it stands in the run.
 */
export function headedCaption(desk: Desk, run: Token[], next: Token | undefined) {
  const at = run.findIndex((token, i) => {
    const [a, b] = [run[i + 1], run[i + 2]];
    const kinds = `${a?.kind} ${b?.kind}`;
    const caption = kinds === 'caption credit' ? a : kinds === 'credit caption' ? b : undefined;
    const gap = a ? desk.gapOf(firstLine(a)) : 0;
    const [first = token] = headAt(desk, run, i, gap);
    const apart = desk.gapOf(firstLine(first));
    const near = caption && gap < apart && isPictureAlone(token, caption, run[i + 3] ?? next);
    const close = gap === 0 || near || (kinds === 'credit caption' && gap === apart);
    return (
      token.kind === 'label' &&
      close &&
      caption?.block.ends &&
      opensPictureText(behindPointer(caption.block.text)) &&
      (apart > 0 || isAlien(desk, caption))
    );
  });
  const [a, b] = run.slice(at + 1);
  if (at < 0 || !a || !b) return undefined;
  const [text, credit] = a.kind === 'caption' ? [a, b] : [b, a];
  const headline = headAt(desk, run, at, desk.gapOf(firstLine(a)));
  return { at: at + 1 - headline.length, headline, text, credits: [credit], end: at + 3 };
}

/** Behind it stands another headline, or the text of another article. */
function isPictureAlone(headline: Token, caption: Token, below: Token | undefined): boolean {
  if (below?.kind !== 'text') return below === undefined || below.kind === 'label';
  return !sharesWords(below.block.text, `${headline.block.text}\n${caption.block.text}`);
}

/** The headline that ends there, on a line or two: the second no further from the first than the text below, the first further from the text above. */
function headAt(desk: Desk, run: Token[], at: number, gapBelow: number): Token[] {
  const [first, last] = [run[at - 1], run[at]];
  if (!last) return [];
  const gap = desk.gapOf(firstLine(last));
  const two = first?.kind === 'label' && gap <= gapBelow && desk.gapOf(firstLine(first)) > gap;
  return two ? [first, last] : [last];
}
