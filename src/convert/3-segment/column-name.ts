import { hasRole, isSetWide, parseByline } from '../2-repair/byline.ts';
import { bmp } from '../plane.ts';
import type { RunPlace } from './run.ts';
import type { Token } from './token.ts';

/** `人 在 高 原`: longer than a name. */
const WIDE = bmp(/^\p{Script=Han}(?: \p{Script=Han}){3,5}$/u);

/** `身边人` `青 声`: what could be a name, set apart from the text above and close to the headline below, names a column; so it does above a headline with its own author. */
export function withColumn([first, second, ...others]: Token[], { gapAbove }: RunPlace): Token[] {
  if (!first || !second) return first ? [first] : [];
  const close = second.kind === 'label' && gapAbove(first) > 0 && gapAbove(second) === 0;
  const { name, ...token } = first;
  const wide = WIDE.test(token.block.text);
  const named =
    wide || name === 'rare' || name === 'word' || (token.kind === 'byline' && isSetWide(token.block.text));
  const sure = name === 'known' || hasRole(token.block.text) || parseByline(token.block.text) !== undefined;
  const portrayed = name !== undefined && token.kind === 'label' && others.length === 0;
  const author = others.at(-1);
  const signed =
    author !== undefined &&
    !hasRole(token.block.text) &&
    (author.kind === 'byline' || author.name !== undefined);
  return [
    close && ((named && (wide || !sure)) || portrayed || (signed && token.kind === 'label'))
      ? { ...token, kind: 'label' }
      : first,
    second,
    ...others,
  ];
}
