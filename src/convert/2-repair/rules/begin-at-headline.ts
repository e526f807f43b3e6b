import { CLEARLY_SHORT, type SetLine } from '../measure.ts';
import { opensProfile } from '../profile-line.ts';
import type { SeamRule } from '../rule.ts';
import { goesOnBelow } from './continue-past-blank.ts';

/** Goes on, or opens a sentence. */
const RUNNING =
  /[，,；;：:、]$|^(?:\d{4}年|近日|日前|目前|据|截至|(?:如今|此后|随后|眼下|当时|去年|今年|同时)[，,])/u;
/** `随州高新区焊工徐某：` above the rest of the headline. */
const LEADS_ON = /[：:]$/u;
const MARK = /[，,。；;：:、]/u;

/** Inside a paragraph only the last line is short, and it ends a sentence: a short line without an end is a headline. */
export const beginAtHeadline: SeamRule = {
  id: 'begin-at-headline',
  says: '栏内短行而无句末标点，是标题，不是段中之行',
  examples: [
    {
      lines: [
        '武汉锐科光纤激光技术股份有限公司',
        '牵头完成的万瓦级光纤激光器国产化，',
        '获得湖北省科技进步奖一等奖，甚好。',
        '从“跟着走”到“自己走”',
        '时间回到2007年，国内的光纤激光器',
        '几乎全部依赖进口，一台1000瓦的设',
        '备要卖到150万元，买来以后坏了，也',
      ],
      at: 2,
      verdict: 'break',
    },
    {
      lines: [
        '武汉锐科光纤激光技术股份有限公司',
        '牵头完成的万瓦级光纤激光器国产化，',
        '去年已经累计销售三千台，共计获得了',
        '湖北省科技进步奖一等奖，甚好甚好。',
        '随州高新区“90后”焊工徐某：',
        '焊枪下的“绣花”功夫',
        '时间回到2007年，国内的光纤激光器',
        '几乎全部依赖进口，一台1000瓦的设',
        '备要卖到150万元，买来以后坏了，也',
      ],
      at: 3,
      verdict: 'break',
    },
    { lines: ['近日，高新区发布新政，支持企业创新。', '据了解，新政共十条。'], at: 0, verdict: undefined },
  ],
  decide({ before, after, next }) {
    if (after.measure === undefined || !before.ends || after.ends) return undefined;
    if (after.line.gap === 0 && !after.indented && goesOnBelow(next)) return undefined;
    if (next && !MARK.test(after.text.replace(LEADS_ON, '')) && isHeadline(next)) return 'break';
    if (next?.indented && !after.indented && !RUNNING.test(after.text)) return 'break';
    if (opensProfile(after.text)) return 'break';
    return after.width <= after.measure * CLEARLY_SHORT && !/[，,；;：:]$/u.test(after.text)
      ? 'break'
      : undefined;
  },
};

/** Clearly short and without an end: what stands above it and ends no sentence is of the headline too. */
function isHeadline({ ends, indented, width, measure, text }: SetLine): boolean {
  return !ends && !indented && !MARK.test(text) && width <= (measure ?? 0) * CLEARLY_SHORT;
}
