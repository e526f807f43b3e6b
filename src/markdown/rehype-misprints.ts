import type { Root } from 'hast';
import { h } from 'hastscript';
import { replaceText, text } from './replace-text.ts';

/**
 * Marks each suspected misprint where it first stands, with a number that leads to its note; the text stays as printed.
 *
 * `<p>人选平台</p>` → `<p><span class="sic">人选平台</span><sup class="fn"><a href="#note1" id="sic1" …></a></sup></p>`
 */
export function rehypeMisprints({ misprints }: { misprints: string[] }) {
  return (tree: Root) => {
    misprints.forEach((printed, index) => {
      let found = false;
      replaceText(tree, (value) => {
        const at = found ? -1 : value.indexOf(printed);
        if (at < 0) return undefined;
        found = true;
        const rest = value.slice(at + printed.length);
        return [text(value.slice(0, at)), h('span.sic', printed), reference(index + 1), text(rest)];
      });
    });
  };
}

/** The number itself is drawn by the stylesheet, so that copied text is the printed text. */
function reference(number: number) {
  return h(
    'sup.fn',
    h('a', { href: `#note${number}`, id: `sic${number}`, ariaLabel: `校注${number}`, dataN: `${number}` }),
  );
}
