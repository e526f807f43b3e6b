import { findTerms } from '../excerpt.ts';
import type { Variants } from '../fold.ts';

/** What a report prints, block by block; search matches do not run across them. */
const BLOCKS = '.ahead :is(.series, .kicker, .t, .sub, .author), .prose :is(p, h2, h3, h4)';
/** What the page adds to the print: numbers of paragraphs and notes. */
const ADDED = '.pn, sup, .vh';

/** Wraps every occurrence in `<mark>`; gives the marks of each occurrence, several where a link begins or ends in it. */
export function markBlocks(terms: readonly string[], variants?: Variants): HTMLElement[][] {
  return [...document.querySelectorAll<HTMLElement>(BLOCKS)].flatMap((block) =>
    markBlock(block, terms, variants),
  );
}

/** Takes marks away and leaves the text as it was. */
export function unmark(occurrences: HTMLElement[][]): void {
  for (const mark of occurrences.flat()) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function markBlock(block: HTMLElement, terms: readonly string[], variants?: Variants): HTMLElement[][] {
  const nodes = printedText(block);
  const text = nodes.map((node) => node.data).join('');
  // From the end, so that the offsets before stay right while text nodes are split.
  const ranges = findTerms(text, terms, variants).reverse();
  return ranges.map(([start, end]) => markRange(nodes, start, end)).reverse();
}

function markRange(nodes: Text[], start: number, end: number): HTMLElement[] {
  let from = 0;
  return nodes.flatMap((node) => {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, node.length)];
    from += node.length;
    return first < last ? [wrap(node, first, last)] : [];
  });
}

/** Leaves in `node` what stands before the mark, so that it can be split again further left. */
function wrap(node: Text, first: number, last: number): HTMLElement {
  const inside = node.splitText(first);
  inside.splitText(last - first);
  const mark = document.createElement('mark');
  inside.replaceWith(mark);
  mark.append(inside);
  return mark;
}

function printedText(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest(ADDED)) nodes.push(node);
  }
  return nodes;
}
