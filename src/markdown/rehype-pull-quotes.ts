import type { Root } from 'hast';
import { h } from 'hastscript';
import { toString as textOf } from 'mdast-util-to-string';
import { sectionsOf } from './sections.ts';

const QUOTED = /^“.+”$/u;
const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;
const SHORTEST = 12;

/**
 * Sets a pull quote apart: a quoted paragraph whose words another paragraph has, too.
 *
 * `<p>“干一行……”</p> … <p>他说：“干一行……”</p>` → `<blockquote class="pull"><p>“干一行……”</p></blockquote> …`
 */
export function rehypePullQuotes() {
  return (tree: Root) => {
    const paragraphs = sectionsOf(tree).flat();
    const letters = paragraphs.map((paragraph) => textOf(paragraph).replace(NOT_A_LETTER, ''));
    paragraphs.forEach((paragraph, index) => {
      const own = letters[index] ?? '';
      if (!QUOTED.test(textOf(paragraph)) || own.length < SHORTEST) return;
      const repeated = letters.some(
        (other, at) => at !== index && other.length > own.length && other.includes(own),
      );
      if (repeated) tree.children[tree.children.indexOf(paragraph)] = h('blockquote.pull', paragraph);
    });
  };
}
