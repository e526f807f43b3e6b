import type { Element, Root } from 'hast';

const HEADING = /^h[1-6]$/u;

/** The paragraphs of a body, grouped by the heading they stand under; those before the first heading are the first group. */
export function sectionsOf(tree: Root): Element[][] {
  const sections: Element[][] = [[]];
  for (const node of tree.children) {
    if (node.type !== 'element') continue;
    if (HEADING.test(node.tagName)) sections.push([]);
    if (node.tagName === 'p') sections.at(-1)?.push(node);
  }
  return sections;
}

/** True for h1 … h6. */
export function isHeading(node: Element): boolean {
  return HEADING.test(node.tagName);
}
