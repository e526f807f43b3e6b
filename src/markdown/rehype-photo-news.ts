import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';

/**
 * Sets photo news as what it is: the place of the picture, its caption, its credit.
 *
 * `<p id="p1">近日……</p><figure class="caps">…<p id="cap1" class="credit">王明摄</p>…</figure>` →
 * `<figure class="photo"><div class="frame"></div><figcaption><p id="p1">近日……</p><p id="cap1" class="credit">王明摄</p></figcaption></figure>`
 */
export function rehypePhotoNews({ photo }: { photo: boolean }) {
  return (tree: Root) => {
    if (!photo) return;
    const lines = tree.children.flatMap((node) => (node.type === 'element' ? captionsIn(node) : []));
    tree.children = [h('figure.photo', [h('div.frame', { ariaHidden: 'true' }), h('figcaption', lines)])];
  };
}

/** The lines of a frame; any other block is a line itself. */
function captionsIn(block: ElementContent): ElementContent[] {
  if (block.type !== 'element' || block.tagName !== 'figure') return [block];
  return block.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'figcaption' ? child.children : [],
  );
}
