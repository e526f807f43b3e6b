import { endsSentence } from '../2-repair/shape.ts';
import { widthOf } from '../2-repair/width.ts';
import { isRoundupName } from './standing-names.ts';
import type { Token } from './token.ts';

const FEWEST_BRIEFS = 2;
const POINTER_MARK = /^[▲△▼]/u;
const LONGEST_ITEM_HEAD = 22;

/** `△ 算力中心二期8月9日封顶。` three times and more in a row: news in brief under one mark, no pictures; so are marked heads with a paragraph between them, and marked texts each below a headline. */
export function asItems(tokens: Token[]): Token[] {
  const markOf = (token: Token | undefined) =>
    token?.kind === 'caption' && endsSentence(token.block.text) && POINTER_MARK.test(token.block.text)
      ? token.block.text[0]
      : undefined;
  const isHead = (token: Token | undefined) =>
    token?.kind === 'caption' &&
    !token.block.ends &&
    widthOf(token.block.text) <= LONGEST_ITEM_HEAD &&
    POINTER_MARK.test(token.block.text);
  const headed = (at: number) => markOf(tokens[at]) !== undefined && tokens[at - 1]?.kind === 'label';
  const named = belowRoundup(tokens, markOf);
  const brief = tokens.filter((_, at) => headed(at)).length >= FEWEST_BRIEFS;
  return tokens.map((token, at) => {
    if (named.has(token) || (brief && headed(at))) return { ...token, kind: 'text' };
    if (
      isHead(token) &&
      [at - 3, at - 2, at + 2, at + 3].some(
        (other) =>
          isHead(tokens[other]) &&
          tokens.slice(Math.min(at, other) + 1, Math.max(at, other)).every(({ kind }) => kind === 'text'),
      )
    )
      return { ...token, kind: 'label' };
    const mark = markOf(token);
    const row =
      mark !== undefined &&
      [at - 2, at - 1, at].some((from) => [0, 1, 2].every((step) => markOf(tokens[from + step]) === mark));
    return row ? { ...token, kind: 'text' } : token;
  });
}

/** `■都市短波` and right below it texts with one mark: its items, however few. */
function belowRoundup(tokens: Token[], markOf: (token: Token | undefined) => string | undefined): Set<Token> {
  const items = new Set<Token>();
  tokens.forEach((token, at) => {
    const above = tokens[at - 1];
    const named = above?.kind === 'label' && isRoundupName(above.block.text);
    const next = above !== undefined && items.has(above) && markOf(above) === markOf(token);
    if (markOf(token) !== undefined && (named || next)) items.add(token);
  });
  return items;
}
