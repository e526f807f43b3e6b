import { bmp } from '../../plane.ts';
import type { SeamRule } from '../rule.ts';
import { NUMBER_ONLY } from './continue-headline.ts';

const ONE_CHARACTER = bmp(/^\p{Script=Han}$/u);
/** Ems of a text's first line beside a drop cap. */
const SHORTEST_LINE = 8;

/** The first character of a text set over several lines is a line of its own in a dump. */
export const continueDropCap: SeamRule = {
  id: 'continue-drop-cap',
  says: '单独一个字，下一行接着成句，是首字下沉',
  examples: [
    { lines: ['凌', '晨四点，望江路的实验室还亮着灯。'], at: 0, verdict: 'join' },
    { lines: ['凌', '', '晨四点，望江路的实验室还亮着灯。'], at: 0, verdict: undefined },
    { lines: ['凌', '　　晨四点，望江路的实验室还亮着灯。'], at: 0, verdict: undefined },
    { lines: ['园', '区'], at: 0, verdict: undefined },
  ],
  decide({ open, before, after }) {
    if (open.length > 1 || !ONE_CHARACTER.test(before.text) || NUMBER_ONLY.test(before.text))
      return undefined;
    const close = after.line.gap === 0 && !after.indented && after.shape === 'plain';
    return close && after.width >= SHORTEST_LINE ? 'join' : undefined;
  },
};
