import { endsWithPost, opensProfile } from '../profile-line.ts';
import type { SeamRule } from '../rule.ts';

/** A profile's heading ends with the person's post, however wide the line. */
export const endAtPost: SeamRule = {
  id: 'end-at-post',
  says: '“姓名 单位职务”是小传的标题，到职务为止；下一行又是一人，则到行末为止',
  examples: [
    {
      lines: ['★ 沈海云 国家超级计算天津中心主任', '让“天河”跑在最前面，是沈海云23年'],
      at: 0,
      verdict: 'break',
    },
    { lines: ['★ 肖丽芳 天津国芯医疗器械有限公司', '心脏起搏器只有硬币大小'], at: 0, verdict: undefined },
    {
      lines: ['饶思进　昆山甲建设集团有限公司保洁', '章冠群　昆山乙数据服务有限公司质检'],
      at: 0,
      verdict: 'break',
    },
    { lines: ['推进“两个覆盖”', '近年来，'], at: 0, verdict: undefined },
  ],
  decide({ open, before, after }) {
    const head = opensProfile(open[0]?.text ?? '') && open.length <= 2;
    return head && (endsWithPost(before.text) || opensProfile(after.text)) ? 'break' : undefined;
  },
};
