import type { SeamRule } from '../rule.ts';

/** `★ 沈海云 国家超级计算天津中心主任`: mark, name, firm and post head a short profile. */
const MARKED_NAME = /^[★☆●■◆▲]\s?\p{Script=Han}{1,2}\s?\p{Script=Han}{1,3}\s/u;
const POST_END =
  /(?:董事长?|经理|主任|书记|局长|院长|校长|所长|部长|厂长|队长|组长|行长|科学家|工程师|技师|教授|研究员|教师|医生|护士|员工|[钳焊车电]工|专家|负责人|创始人|带头人|主席|委员|总监|总裁)$/u;

/** A profile's heading ends with the person's post, however wide the line. */
export const endAtPost: SeamRule = {
  id: 'end-at-post',
  says: '“★姓名 单位职务”是小传的标题，到职务为止',
  examples: [
    {
      lines: ['★ 沈海云 国家超级计算天津中心主任', '让“天河”跑在最前面，是沈海云23年'],
      at: 0,
      verdict: 'break',
    },
    { lines: ['★ 肖丽芳 天津国芯医疗器械有限公司', '心脏起搏器只有硬币大小'], at: 0, verdict: undefined },
    { lines: ['推进“两个覆盖”', '近年来，'], at: 0, verdict: undefined },
  ],
  decide({ open, before }) {
    const marked = MARKED_NAME.test(open[0]?.text ?? '') && open.length <= 2;
    return marked && POST_END.test(before.text) ? 'break' : undefined;
  },
};
