import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { toString as textOf } from 'mdast-util-to-string';

const CREDIT = /^(?:图片?来源|图片?|摄影|供图)\s*[:：/／][^。]*$|(?:供图|摄影|摄)$/u; // 图片来源:扬州高新区; 王明摄

/**
 * Shows captions as such and credits as credits, those that stand together in one frame.
 *
 * `<blockquote><p id="cap1">图为……</p><p id="cap2">王明摄</p></blockquote>` →
 * `<figure class="caps"> … <figcaption><p id="cap1">图为……</p><p id="cap2" class="credit">王明摄</p></figcaption></figure>`
 */
export function rehypeCaptions() {
  return (tree: Root) => {
    const blocks: RootContent[] = [];
    for (const node of tree.children) {
      if (node.type === 'text' && node.value.trim() === '') continue;
      const last = blocks.at(-1);
      if (!isQuote(node)) blocks.push(node);
      else if (isCaptions(last)) captionsOf(last).children.push(...contentOf(node));
      else blocks.push(captions(contentOf(node)));
    }
    tree.children = blocks;
  };
}

function captions(content: ElementContent[]): Element {
  return h('figure.caps', { ariaLabel: '图注' }, [
    h('div.pic', { ariaHidden: 'true' }),
    h('figcaption', content),
  ]);
}

function captionsOf(figure: Element): Element {
  return figure.children.find(
    (child) => child.type === 'element' && child.tagName === 'figcaption',
  ) as Element;
}

function contentOf(quote: Element): ElementContent[] {
  const lines = quote.children.filter((child) => child.type === 'element');
  for (const line of lines) if (CREDIT.test(textOf(line))) line.properties['className'] = ['credit'];
  return lines;
}

function isQuote(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'blockquote';
}

function isCaptions(node: RootContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'figure';
}
