import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toString as textOf } from 'mdast-util-to-string';
import { replaceText, text } from './replace-text.ts';
import { type WideMark, wideMarks } from './wide-marks.ts';

/**
 * Sets narrow marks among Han wide. The wide mark is drawn by the stylesheet, so that copied text is the printed text.
 *
 * `<p>上午,庆祝</p>` → `<p>上午<span class="w" data-w="，"><i>,</i></span>庆祝</p>`
 */
export function rehypeWideMarks() {
  return (tree: Root) => {
    for (const block of tree.children) if (block.type === 'element') widen(block);
  };
}

/** A mark at the edge of a link is judged by what stands beyond the link, too. */
function widen(block: Element): void {
  const marks = wideMarks(textOf(block));
  let from = 0;
  if (marks.length === 0) return;
  replaceText(block, (value) => {
    const start = from;
    from += value.length;
    const inside = marks
      .filter(({ at }) => at >= start && at < from)
      .map(({ at, wide }) => ({ at: at - start, wide }));
    return inside.length > 0 ? withMarks(value, inside) : undefined;
  });
}

function withMarks(value: string, marks: WideMark[]): ElementContent[] {
  const ends = [...marks.map(({ at }) => at), value.length];
  const before = text(value.slice(0, ends[0]));
  const rest = marks.flatMap(({ at, wide }, n) => [
    h('span.w', { dataW: wide }, h('i', value.slice(at, at + 1))),
    text(value.slice(at + 1, ends[n + 1])),
  ]);
  return [before, ...rest].filter((node) => node.type !== 'text' || node.value !== '');
}
