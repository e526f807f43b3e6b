import type { Block } from './model.ts';

/** The headings of a report; a longer heading directly below another is its deck. */
export function contentsOf(blocks: Block[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  blocks.forEach((block, index) => {
    if (block.role !== 'heading') return;
    const before = blocks[index - 1];
    const last = entries.at(-1);
    if (last && before?.role === 'heading' && before.text.length < block.text.length) last.deck = block.text;
    else entries.push({ id: block.id, text: block.text, deck: undefined });
  });
  return entries;
}

export interface ContentsEntry {
  /** Anchor. */
  id: string;
  text: string;
  deck: string | undefined;
}
