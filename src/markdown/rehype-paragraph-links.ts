import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

const PARAGRAPH = /^p(\d+)$/u; // p12

/**
 * Gives each paragraph its number as a link to itself, saying which raw lines it came from. The number is drawn by the
 * stylesheet, so that copied text is the printed text.
 *
 * `<p id="p3">甲</p>` → `<p id="p3"><a class="pn" href="#p3" aria-label="第3段，原文第32–50行"></a>甲</p>`
 */
export function rehypeParagraphLinks({ lines }: { lines: Record<string, string> }) {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      const id = String(node.properties['id'] ?? '');
      const number = PARAGRAPH.exec(id)?.[1];
      if (!number) return;
      const label = lines[id] ? `第${number}段，原文第${lines[id]}行` : `第${number}段`;
      node.children.unshift(h('a.pn', { href: `#${id}`, ariaLabel: label }));
    });
  };
}
