import type { SetLine } from '../measure.ts';
import type { SeamRule } from '../rule.ts';

const ITEM_END = /[；;]$/u;
const LONGEST_LABEL = 20;
/** `，` `、` and `；` end no paragraph, `。` and `”` begin none. */
const UNFINISHED = /[，,、；;·“‘（(《]$/u;
const NO_BEGINNING = /^[，。、；：！？,;:!?”’）)》%％]/u;

export const continueAfterComma: SeamRule = {
  id: 'continue-after-comma',
  says: '逗号、顿号之后话没说完；句号、后引号不会起头',
  examples: [
    {
      lines: ['始终把集群党建作为推动创新的组织形态,', '把集群质效作为出发点和落脚点。'],
      at: 0,
      verdict: 'join',
    },
    { lines: ['推动党建活动与产业活动同步开展', '，党建活力与创新活力同步释放。'], at: 0, verdict: 'join' },
    { lines: ['赋能企业创新', '近年来，清远高新区不断完善。'], at: 0, verdict: undefined },
  ],
  decide({ before, after }) {
    const unfinished = UNFINISHED.test(before.text.slice(-1)) && !isItem(before);
    return unfinished || NO_BEGINNING.test(after.text) ? 'join' : undefined;
  },
};

/** `……有限公司(抚州高新区);`: an item of a list, on a line of its own. */
function isItem({ text, measure }: SetLine): boolean {
  return measure === undefined && text.length > LONGEST_LABEL && ITEM_END.test(text.slice(-1));
}
