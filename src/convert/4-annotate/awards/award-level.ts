import type { AwardRef } from '../../../schema/article.ts';

type Level = NonNullable<AwardRef['level']>;

/** The first row that fits says the level. Provincial cities come before other cities. */
const LEVELS: [Level, RegExp][] = [
  ['national', /国家|全国|中国|中央|中华|国务院|工信部|科技部|教育部|国资委|五一劳动奖|小巨人|单项冠军/u],
  ['provincial', /省|自治区|(?:北京|上海|天津|重庆)(?!路|南路)/u],
  ['municipal', /市/u],
];

/** The level that an honour's name tells: 全国文明单位 → national. */
export function levelOf(name: string): Level {
  return LEVELS.find(([, form]) => form.test(name))?.[0] ?? 'other';
}
