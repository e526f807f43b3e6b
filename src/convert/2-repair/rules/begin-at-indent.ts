import { CLEARLY_SHORT, type SetLine } from '../measure.ts';
import type { SeamRule } from '../rule.ts';

/** A sentence that ends in the first half of a line ends the paragraph. */
const HARDLY_HALF = 0.6;
const RUNNING_TEXT = /[。；]/u;

/** Set apart and not set in, where paragraphs are: a headline, however full its lines. */
function isApart(first: SetLine | undefined): boolean {
  return first !== undefined && !first.indented && first.line.gap > 0 && !RUNNING_TEXT.test(first.text);
}

/** Where the dump kept first-line indents, they say where paragraphs begin. */
export const beginAtIndent: SeamRule = {
  id: 'begin-at-indent',
  says: '行首空两格，另起一段',
  examples: [
    { lines: ['　　近日，高新区发布新政。', '　　据了解，新政共十条。'], at: 0, verdict: 'break' },
    { lines: ['　　近日，高新区发布新政，', '支持企业创新。'], at: 0, verdict: undefined },
  ],
  decide({ open, after, before }) {
    const label = !before.indented && (open.length === 1 || (before.setsIn && isApart(open[0])));
    if (after.indented)
      return before.ends || before.indented || label || !before.measure ? 'break' : undefined;
    if (!open[0]?.indented || !before.ends || before.measure === undefined) return undefined;
    const over = before.width <= before.measure * HARDLY_HALF;
    const headline = !after.ends && after.width <= (after.measure ?? 0) * CLEARLY_SHORT;
    return over || headline ? undefined : 'join';
  },
};
