import { expect, test } from 'vitest';
import { furnitureOf } from '../../../src/convert/1-read/furniture.ts';
import { read } from '../../../src/convert/1-read/index.ts';

const kinds = (text: string) => read(text).map(({ furniture }) => furniture);

test('a name set from top to bottom is furniture, one character is a drop cap', () => {
  const down = '版面栏目名';
  expect(kinds('园\n区\n新\n闻\n高新区发布新政。')).toEqual([down, down, down, down, undefined]);
  expect(kinds('凌\n晨四点，望江路还亮着灯。')).toEqual([undefined, undefined]);
  expect(kinds('园\n\n区\n\n新\n\n闻')).toEqual([undefined, undefined, undefined, undefined]);
});

test('the name of an edition is a running head where the masthead has it', () => {
  const page = '江北日报　柳江版\n2022年8月11日\n高新区发布新政。\n柳江版\n新政很快落地。';
  expect(kinds(page)).toEqual(['报名', '出版日期', undefined, '版次', undefined]);
  expect(kinds('高新区发布新政。\n柳江版\n新政很快落地。')).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['A06版接稿电话：66810×××', '版次'],
  ['新闻线索征集微信号：jbrb****', '联系方式'],
  ['新闻热线　12345　　订报电话　11185', '联系方式'],
  ['热线：0512-2600000　　订阅江北日报，请扫报头二维码', '联系方式'],
  ['○ 园 区 / PARKS', '版面栏目名'],
  ['江北产业周报●专版', '报名'],
  ['策划：姬鸣　执笔：本报记者 叶伟', undefined],
  ['策划/姬鸣 执行/本报记者 叶伟', undefined],
])('%s is furniture: %s', (line, kind) => {
  expect(furnitureOf(line)).toBe(kind);
});
