import { expect, test } from 'vitest';
import { read } from '../../../src/convert/1-read/index.ts';
import { repair } from '../../../src/convert/2-repair/index.ts';

const COLUMN = [
  '魏志强听了三十年水泵，水声从来没骗',
  '过人，他说机器和人一样，哪里不舒服',
  '了就会先哼一声，徒弟们把这句老话记',
  '在牛皮本子上，一记整整十年，从不停',
  '歇，从此出发。',
];
/** Paragraphs of one line, set in. */
const SET_IN = [
  '　　水泵坏了，他贴上耳朵就知道毛病在哪里。',
  '　　阀门松了，她用手一摸就知道差了几圈。',
  '　　潮水涨了，渡口的老船工比屏幕知道得早。',
  '　　窑火旺了，老窑工说一会儿就要下雨。',
  '　　茶锅热了，满屋子都是春天的香气。',
];

test.each([
  [
    'in a column, set apart above its text, one character short',
    [...COLUMN, ...COLUMN, '', '一束光照亮车库里的第一台机器啊', ...COLUMN, ...COLUMN],
    '一束光照亮车库里的第一台机器啊',
    true,
  ],
  [
    'not where no blank line stands above it',
    [...COLUMN, ...COLUMN, '一束光照亮车库里的第一台机器啊', ...COLUMN, ...COLUMN],
    '一束光照亮车库里的第一台机器啊',
    false,
  ],
  [
    'not where it fills its line',
    [...COLUMN, ...COLUMN, '', '一束光照亮了车库里的第一台机器啊', ...COLUMN, ...COLUMN],
    '一束光照亮了车库里的第一台机器啊',
    false,
  ],
  [
    'with a comma, right above a deck that is much longer',
    [...SET_IN, '水声听三十年，人不老', '老工人魏志强把听来的毛病写成一本书，送给每一个徒弟。', ...SET_IN],
    '水声听三十年，人不老',
    true,
  ],
  [
    'not above what may be the rest of its sentence',
    [...SET_IN, '水声听三十年，人不老', '徒弟们都这样说。', ...SET_IN],
    '水声听三十年，人不老',
    false,
  ],
])('a headline stands alone %s', (_, page, headline, alone) => {
  expect(repair(read(page.join('\n'))).some(({ text }) => text === headline)).toBe(alone);
});
