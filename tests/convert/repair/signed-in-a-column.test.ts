import { expect, test } from 'vitest';
import { read } from '../../../src/convert/1-read/index.ts';
import { repair } from '../../../src/convert/2-repair/index.ts';

/** A paragraph that fills its column. */
const COLUMN = [
  '魏志强听了三十年水泵，水声从来没有骗过人，',
  '他说机器和人一样，哪里不舒服了就会先哼一声，',
  '徒弟们把这句老话一字不差地记在牛皮本子上，',
  '一记就是整整十年，本子换过三回，字越写越小，',
];
const HEADLINE = '阀门也会说话';
const TEXT = '水泵会听，一条街都热闹。';
/** So far in that it stands at the right. */
const AT_RIGHT = '\u3000'.repeat(14);

const blocks = (page: string[]) => repair(read(page.join('\n')));

test.each([
  [
    'an author in brackets behind the last full stop ends the paragraph',
    [...COLUMN, '去年听了三千人次，已经全部投入试用。（何以', '宁）', HEADLINE],
    true,
  ],
  [
    'so does one without brackets, of whom a single character is left',
    [...COLUMN, '去年听了三千人次，已经全部投入试用。 通讯员 何以', '宁', '', HEADLINE],
    true,
  ],
  [
    'other words in brackets inside a sentence do not',
    [...COLUMN, '去年听了三千人次，已经全部投入试用（以下简', '称甲泵）', '', HEADLINE],
    false,
  ],
])('cut over two lines %s', (_, page, ends) => {
  expect(blocks(page)[0]?.ends).toBe(ends);
});

test.each([
  ['a role and the names below it end', '耳要灵，心要静，这样才听得明白。记者', 2],
  ['behind a comma they do not', '耳要灵，心要静，这样才听得明白，记者', 1],
])('at the column’s end %s the text', (_, line, count) => {
  expect(blocks([...COLUMN, line, '茶知遥 通讯员 吕科', HEADLINE])).toHaveLength(count);
});

test.each([
  [
    'with a blank line below is who wrote the text above',
    [TEXT, `${AT_RIGHT}魏志强`, '', HEADLINE],
    'byline',
  ],
  ['close to the line below is a heading', [TEXT, `${AT_RIGHT}魏志强`, HEADLINE], 'plain'],
  ['is nobody where it is no name', [TEXT, `${AT_RIGHT}水泵街`, '', HEADLINE], 'plain'],
])('a name set to the right %s', (_, page, shape) => {
  expect(blocks(page)[1]?.shape).toBe(shape);
});
