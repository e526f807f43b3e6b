import type { Node, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/**
 * Numbers the blocks: paragraphs p1, p2 …, headings sec1 …, captions (paragraphs in a blockquote) cap1 ….
 *
 * `A` → `<p id="p1">A</p>`
 */
export function remarkAnchors() {
  return (tree: Root) => {
    const counts = { p: 0, sec: 0, cap: 0 };
    visitParents(tree, ['paragraph', 'heading'], (node, ancestors) => {
      const quoted = ancestors.some((ancestor) => ancestor.type === 'blockquote');
      const series = node.type === 'heading' ? 'sec' : quoted ? 'cap' : 'p';
      counts[series]++;
      node.data = Object.assign({}, node.data, { hProperties: { id: `${series}${counts[series]}` } });
    });
  };
}

/** The anchor that a block was given. */
export function anchorOf(node: Node): string {
  return (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id ?? '';
}
