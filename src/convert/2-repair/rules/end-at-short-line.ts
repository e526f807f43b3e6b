import type { SeamRule } from '../rule.ts';
import { shortBy } from '../rule-measure.ts';

/** Ems that a line may lack and still be full: in justified columns, and in text that was wrapped by counting. */
const JUSTIFIED = 1.25;
const RAGGED = 2.2;

/** The last line of a paragraph is seldom full; the first is set in by two characters. */
export const endAtShortLine: SeamRule = {
  id: 'end-at-short-line',
  says: '句末而行不满，或下一行短两字（首行缩进），段落到此为止',
  examples: [
    {
      lines: [
        '设管理全过程，按下项目建设的快进键，助',
        '力科学城智能网联，建设产业新高地，加快',
        '能源汽车产业发展。',
        '为推动产业集聚成势，西部（重庆）科学',
        '城成立产业链联合党委，以党建引领产业体',
      ],
      at: 2,
      verdict: 'break',
    },
    {
      lines: [
        '，深入走访，形成长效工作机制，持续完善工',
        '建工作，变等上门咨询为走上门指导和服务。',
        '同时，西部科学城在重点科技创新型企业',
        '单位共设立党员示范岗二十五个，成立先锋队',
        '多支，以党员立足岗位作贡献，带动广大科技',
      ],
      at: 1,
      verdict: 'break',
    },
  ],
  decide({ open, before, after, next }) {
    if (before.measure === undefined || !before.ends) return undefined;
    if (shortBy(open, before) >= (before.firstIndent > 0 ? JUSTIFIED : RAGGED)) return 'break';
    if (before.firstIndent === 0) return undefined;
    const column = after.measure ?? before.measure;
    const setIn =
      !after.ends && next !== undefined && next.width > after.width + 1 && column - after.width >= JUSTIFIED;
    return setIn && column - after.width <= 3.5 ? 'break' : undefined;
  },
};
