import { firstLine } from './draft.ts';
import type { Token } from './token.ts';

/** So many headlines show how a page sets them. */
const FEWEST = 2;

/**
 * The fewest blank lines above the headlines of a page that are sure, with their author or above a dateline, the first on
 * the page aside; nothing where there are not a few of them. What stands behind fewer is hardly a headline.
 */
export function headGap(tokens: Token[], gapOf: (line: number) => number): number | undefined {
  const gaps: number[] = [];
  let head: Token | undefined;
  let signed = false;
  const first = tokens.findIndex(({ kind }) => kind === 'text');
  for (const token of tokens.slice(first + 1)) {
    if (token.kind === 'label') head ??= token;
    else if (token.kind === 'byline') signed ||= head !== undefined;
    else {
      if (head && (signed || token.dateline)) gaps.push(gapOf(firstLine(head)));
      [head, signed] = [undefined, false];
    }
  }
  return gaps.length < FEWEST ? undefined : Math.min(...gaps);
}
