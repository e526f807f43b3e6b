import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { text } from './replace-text.ts';
import { sectionsOf } from './sections.ts';

const DATELINE = /^(本报(?:讯|[^\s，。]{0,6}电)(?:\s*[（(][^（）()]{1,24}[）)])?)\s*/u; // 本报讯（记者 叶伟）

/**
 * Sets the dateline apart.
 *
 * `<p>本报讯 近日……</p>` → `<p><span class="dl">本报讯</span> 近日……</p>`
 */
export function rehypeDatelines() {
  return (tree: Root) => {
    for (const paragraph of sectionsOf(tree).flat()) setApart(paragraph);
  };
}

function setApart(paragraph: Element): void {
  const [first, ...rest] = paragraph.children;
  const dateline = first?.type === 'text' ? DATELINE.exec(first.value)?.[1] : undefined;
  if (!dateline || first?.type !== 'text') return;
  paragraph.children = [h('span.dl', dateline), text(first.value.slice(dateline.length)), ...rest];
}
