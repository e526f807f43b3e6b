import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { replaceText, text } from './replace-text.ts';

const BETWEEN = /(?<=[\p{Script=Han}”’》）])(?=[“‘])|(?<=[”’])(?=\p{Script=Han})/u; // 领|“885”|工

/**
 * Lets a line end before an opening and after a closing quotation mark; browsers glue them to the Han beside them.
 *
 * `<p>领“885”工</p>` → `<p>领<wbr>“885”<wbr>工</p>`
 */
export function rehypeQuoteBreaks() {
  return (tree: Root) => {
    replaceText(tree, (value) => {
      const pieces = splitAtQuotes(value);
      return pieces.length > 1 ? withBreaks(pieces) : undefined;
    });
  };
}

/** 领|“885”|工: a text cut where a line may end beside quotation marks. */
export function splitAtQuotes(value: string): string[] {
  return value.split(BETWEEN);
}

function withBreaks(pieces: string[]): ElementContent[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [text(piece)] : [h('wbr'), text(piece)]));
}
