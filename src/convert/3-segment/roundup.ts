import { addBody, type Desk, decide, openDraft } from './draft.ts';
import { takeTrailingByline } from './sign.ts';
import { isRoundupName } from './standing-names.ts';
import type { Token } from './token.ts';

const MARK = /^[◆●■▲◇□○★☆▶•·]\s*\S/u;

/** A paragraph that begins with a mark. */
export function isItem({ kind, block, dateline }: Token): boolean {
  return kind === 'text' && !dateline && MARK.test(block.text);
}

/** The name of a round-up with its first item below, and at most the authors of the text above in front of it. */
export function isRoundup(labels: Token[], next: Token): boolean {
  const authors = labels.slice(0, -1).every(({ kind }) => kind === 'byline');
  return authors && isRoundupName(labels.at(-1)?.block.text ?? '') && isItem(next);
}

export function placeRoundup(desk: Desk, labels: Token[]): void {
  for (const { block } of labels)
    desk.drops.push({ spans: block.spans, fate: 'banner', reason: '版面栏目名' });
}

/** Every item of a round-up is a brief without a headline. */
export function placeItem(desk: Desk, token: Token): void {
  const draft = openDraft(desk);
  addBody(draft, token, 'paragraph');
  takeTrailingByline(draft, desk);
  draft.closed = true;
  desk.roundup = true;
  decide(desk, token, 'round-up', '要闻栏里的一条，自成一篇');
}
