import type { Root } from 'hast';
import { h } from 'hastscript';
import { text } from './replace-text.ts';
import { isHeading } from './sections.ts';

/**
 * Cuts headings where a line may end.
 *
 * `<h2 id="sec1">党建引领产业集聚发展</h2>` → `<h2 id="sec1">党建<wbr>引领<wbr>产业<wbr>集聚<wbr>发展</h2>`
 */
export function rehypeHeadingBreaks({ headings }: { headings: Record<string, string[]> }) {
  return (tree: Root) => {
    for (const node of tree.children) {
      if (node.type !== 'element' || !isHeading(node)) continue;
      const pieces = headings[String(node.properties['id'])];
      if (!pieces || node.children.some((child) => child.type === 'element')) continue;
      node.children = pieces.flatMap((piece, index) =>
        index === 0 ? [text(piece)] : [h('wbr'), text(piece)],
      );
    }
  };
}
