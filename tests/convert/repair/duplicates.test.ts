import { expect, test } from 'vitest';
import { read } from '../../../src/convert/1-read/index.ts';
import { withoutDuplicates } from '../../../src/convert/2-repair/duplicates.ts';

const TWICE = '先后研制出科学级CCD等系列关键核心产品,为我国光学遥感卫星提供坚实支撑。';
const LEAD = '该党总支大力推进党建与业务深度融合,打造创新策源地,带领团队';

function kept(page: string[]): number[] {
  return withoutDuplicates(read(page.join('\n'))).lines.map(({ number }) => number);
}

test.each([
  ['kept where an unfinished line leads to it', [TWICE, '下一篇标题', LEAD, TWICE], [2, 3, 4]],
  ['kept where it comes first otherwise', [TWICE, '下一篇标题。', TWICE], [1, 2]],
  ['not a copy where it is short', ['推进两个覆盖', '正文。', '推进两个覆盖'], [1, 2, 3]],
  ['a copy where a caption stands twice', ['图①：东方之门。', '正文。', '图①：东方之门。'], [1, 2]],
  ['not a copy where a pull quote recurs inside a paragraph', [TWICE, `他说：“${TWICE}”`], [1, 2]],
])('text printed twice is %s', (_, page, numbers) => {
  expect(kept(page)).toEqual(numbers);
});
