import { CLEARLY_SHORT } from '../measure.ts';
import type { SeamRule } from '../rule.ts';

/** Where the dump kept first-line indents, they say where paragraphs begin. */
export const beginAtIndent: SeamRule = {
  id: 'begin-at-indent',
  says: '行首空两格，另起一段',
  examples: [
    { lines: ['　　近日，高新区发布新政。', '　　据了解，新政共十条。'], at: 0, verdict: 'break' },
    { lines: ['　　近日，高新区发布新政，', '支持企业创新。'], at: 0, verdict: undefined },
  ],
  decide({ open, after, before }) {
    const label = open.length === 1 && !before.indented;
    if (after.indented)
      return before.ends || before.indented || label || !before.measure ? 'break' : undefined;
    const headline = !after.ends && after.width <= (after.measure ?? 0) * CLEARLY_SHORT;
    return open[0]?.indented && before.ends && before.measure !== undefined && !headline ? 'join' : undefined;
  },
};
