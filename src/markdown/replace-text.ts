import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** Replaces text nodes by what `replace` makes of them, in reading order; text inside elements that `skip` names stays. */
export function replaceText(
  tree: Root | Element,
  replace: (text: string, parents: Parents[]) => ElementContent[] | undefined,
  skip: (element: Element) => boolean = () => false,
): void {
  visitParents(tree, (node, parents) => {
    if (node.type === 'element' && skip(node)) return SKIP;
    if (node.type !== 'text') return undefined;
    const parent = parents.at(-1) as Parents;
    const made = replace(node.value, parents as Parents[]);
    if (!made) return undefined;
    const index = parent.children.indexOf(node as never);
    parent.children.splice(index, 1, ...(made as never[]));
    return [SKIP, index + made.length];
  });
}

/** A text node. */
export function text(value: string): Text {
  return { type: 'text', value };
}
