import type { Element, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { isHeading } from './sections.ts';

/**
 * Shows a longer heading directly below a shorter one as its deck.
 *
 * `<h2>引领</h2><h2>通过宣讲政策理论，引导企业党组织</h2>` → `<h2>引领</h2><p class="deck">通过宣讲政策理论，引导企业党组织</p>`
 */
export function rehypeDecks() {
  return (tree: Root) => {
    const blocks = tree.children.filter((node) => node.type === 'element');
    const decks = blocks.filter((block, index) => isDeck(block, blocks[index - 1]));
    for (const deck of decks) {
      deck.tagName = 'p';
      deck.properties['className'] = ['deck'];
    }
  };
}

function isDeck(block: Element, before: Element | undefined): boolean {
  if (!before || !isHeading(before) || !isHeading(block)) return false;
  return textOf(before).length < textOf(block).length;
}
