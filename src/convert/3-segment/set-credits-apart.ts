import { visible } from '../1-read/visible.ts';
import { trailingCredit } from '../2-repair/shape.ts';
import { type RawOf, splitBlock } from '../spans.ts';
import type { PageBlock } from '../types.ts';

/** A photographer named in brackets behind a text, `……正在赶制订单。（张晓 摄）`, is a credit of its own. */
export function setCreditsApart(blocks: PageBlock[], rawOf: RawOf): PageBlock[] {
  return blocks.flatMap((block) => {
    const at = block.shape === 'plain' ? trailingCredit(block.text) : -1;
    if (at <= 0) return [block];
    const [text, credit] = splitBlock(block, visible(block.text.slice(0, at)).length, rawOf);
    return [text, { ...credit, shape: 'credit', joins: [] }];
  });
}
