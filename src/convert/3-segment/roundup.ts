import { visible } from '../1-read/visible.ts';
import { widthOf } from '../2-repair/width.ts';
import { bmp } from '../plane.ts';
import { splitBlock } from '../spans.ts';
import { addBody, type Desk, decide, firstLine, openDraft } from './draft.ts';
import { takeTrailingByline } from './sign.ts';
import { isRoundupName } from './standing-names.ts';
import type { Token } from './token.ts';

const MARK = bmp(/^[◆●■▲◇□○★☆▶◎•·]\s*\S/u);
/** `●人才公寓上新　某某园区二期86套公寓本月交付……` `◆某某高新区：夜校开进厂房　晚上7点半……`: a headline on the line of its text. */
const RUN_IN = bmp(/^(?<title>[◆●■▲◇□○★☆▶◎•·]\s?[^，。；：\s]{3,24}(?:：[^，。；：\s]{3,20})?)\s(?=\S{8})/u);
const LONGEST_NAME = 8;

/** A paragraph that begins with a mark. */
export function isItem({ kind, block, dateline }: Token): boolean {
  return kind === 'text' && !dateline && MARK.test(block.text);
}

/**
 * The name of a round-up with its first item below, and at most the authors of the text above in front of it; any short
 * name where the next paragraph has the same mark.
 */
export function isRoundup(labels: Token[], next: Token, after: Token | undefined): boolean {
  const name = labels.at(-1);
  if (name?.kind !== 'label' || !isItem(next)) return false;
  if (!labels.slice(0, -1).every(({ kind }) => kind === 'byline')) return false;
  const row = after !== undefined && isItem(after) && after.block.text[0] === next.block.text[0];
  return isRoundupName(name.block.text) || (row && widthOf(name.block.text) <= LONGEST_NAME);
}

/** Texts set apart, each behind the same mark with a headline on its line: the first of a row of articles. */
export function opensRow(desk: Desk, token: Token, after: Token | undefined): boolean {
  return [token, after].every(
    (item) =>
      item?.kind === 'text' &&
      RUN_IN.test(item.block.text) &&
      item.block.text[0] === token.block.text[0] &&
      desk.gapOf(firstLine(item)) > 0,
  );
}

export function placeRoundup(desk: Desk, labels: Token[]): void {
  for (const { block } of labels)
    desk.drops.push({ spans: block.spans, fate: 'banner', reason: '版面栏目名' });
}

/** Every item of a round-up is a brief, without a headline or with one on the line of its text. */
export function placeItem(desk: Desk, token: Token, after?: Token): void {
  const title = RUN_IN.exec(token.block.text)?.groups?.['title'];
  const [head, block] = title
    ? splitBlock(token.block, visible(title).length, desk.rawOf)
    : [undefined, token.block];
  const draft = openDraft(desk, head ? { title: head } : {});
  addBody(draft, { ...token, block }, 'paragraph');
  takeTrailingByline(draft, desk);
  draft.closed = after?.kind !== 'text' || isItem(after);
  desk.roundup = true;
  decide(desk, token, 'round-up', '要闻栏里的一条，自成一篇');
}
