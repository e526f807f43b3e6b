/** Strings that a regular expression may stumble over when they are printed again and again: marks, digits, spaces, words. */
const UNITS = [
  ...' 　“”"‘（）()【】《》、，。：；？！…—-·.,:/%@▶①',
  ...'1年月日第一高新区党图摄讯的和Aa\u200b\u00ad𠮷',
  ...[
    '“”',
    '（）',
    '1.',
    '1、',
    'A ',
    '高 ',
    '高　',
    '，高',
    '、高',
    '。”',
    '“高',
    '高”',
    '年1',
    '2024年',
    '1月',
    '记者 ',
    '本报讯 ',
  ],
  ...[
    '公司',
    '高新区',
    '有限公司、',
    '获得',
    '奖',
    '作为',
    '张三、',
    '张三 李四 ',
    '该公司',
    '等',
    '名单',
    '分别为',
    '编辑：王芳 ',
    'a@b.',
  ],
];

/** How a unit is printed `count` times: on one line, or with a line break after every so many. */
const SETTINGS: Record<string, (unit: string, count: number) => string> = {
  'one line': (unit, count) => unit.repeat(count),
  'inside a sentence': (unit, count) => `本报讯 昆山高新区${unit.repeat(count)}坚持创新驱动，成效显著。`,
  'short lines': (unit, count) => `${unit.repeat(6)}\n`.repeat(count / 6),
  'long lines': (unit, count) => `近日，高新区${unit.repeat(20)}显著\n`.repeat(count / 20),
};

export interface LongRun {
  name: string;
  /** A page with the unit printed so many times. */
  page(count: number): string;
}

/** Pages that hold one thing many times over. */
export const LONG_RUNS: LongRun[] = UNITS.flatMap((unit) =>
  Object.entries(SETTINGS).map(([setting, print]) => ({
    name: `${JSON.stringify(unit)} ${setting}`,
    page: (count: number) => `昆山高新区奋进正当时\n\n${print(unit, count)}\n\n李慧\n`,
  })),
);

const SIZE = 2400;
/** Linear work takes four times as long on four times as much, quadratic sixteen times. */
const STEEPEST = 8;
/** Milliseconds that do not tell: warming up and sweeping up take as long. */
const NOISE = 60;
const TRIES = 4;

/** Whether the time of the work grows with the size of the page, no faster: the milliseconds where it does not. */
export function steepness({ page }: LongRun, work: (text: string) => void): string | undefined {
  let told = '';
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [small, large] = [SIZE, 4 * SIZE].map((size) => timeOf(() => work(page(size)))) as [number, number];
    if (large < NOISE || large < small * STEEPEST) return undefined;
    told = `${small.toFixed()} ms, four times as much: ${large.toFixed()} ms`;
  }
  return told;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
