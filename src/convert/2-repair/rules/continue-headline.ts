import { endsWithPost, opensProfile } from '../profile-line.ts';
import type { SeamRule } from '../rule.ts';

/** `01` `（一）` `★`: waits for the words. */
export const NUMBER_ONLY =
  /^(?:\d{1,2}|[（(][一二三四五六七八九十][）)]|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]、?|[★☆●■◆▲])$/u;
/** `董事长` below `★ 肖丽芳 天津国芯医疗器械有限公司` */
const POST_ONLY =
  /^(?:[副总首席]{0,2}(?:董事长|经理|主任|书记|局长|院长|校长|所长|部长|工程师|科学家|技师|教授|研究员|设计师|负责人|钳工|焊工|电工)|部门经理|长|师|任|员|工)$/u;
const FIRM_END =
  /(?:公司|集团|研究院|研究所|大学|学院|中心|医院|银行|实验室|局|党委|董事|总经|副主|工程|研究)$/u;

/** A sub-heading's number, or the post behind a person's firm, may stand on a line of its own. */
export const continueHeadline: SeamRule = {
  id: 'continue-headline',
  says: '序号单占一行，接其后的标题；单位之下的职务，接上一行',
  examples: [
    { lines: ['01', '一粒种子的“成绩单”'], at: 0, verdict: 'join' },
    { lines: ['★ 肖丽芳 天津国芯医疗器械有限公司', '董事长'], at: 0, verdict: 'join' },
    { lines: ['冷继东 沈阳鼓风智造有限公司总装', '车间主任'], at: 0, verdict: 'join' },
    { lines: ['推进“两个覆盖”', '近年来，'], at: 0, verdict: undefined },
  ],
  decide({ open, before, after }) {
    if (open.length > 1 || before.ends || after.shape !== 'plain') return undefined;
    if (NUMBER_ONLY.test(before.text)) return after.ends ? undefined : 'join';
    if (POST_ONLY.test(after.text) && FIRM_END.test(before.text)) return 'join';
    const head = opensProfile(before.text) && !endsWithPost(before.text) && !opensProfile(after.text);
    return head && !after.ends && endsWithPost(before.text + after.text) ? 'join' : undefined;
  },
};
