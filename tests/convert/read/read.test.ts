import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/convert/1-read/decode.ts';
import { FURNITURE_EXAMPLES, furnitureOf } from '../../../src/convert/1-read/furniture.ts';
import { read } from '../../../src/convert/1-read/index.ts';
import { visible } from '../../../src/convert/1-read/visible.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 清远高新区“红色”动能 in GB18030. */
const GB18030 = Uint8Array.from(Buffer.from('c7e5d4b6b8dfd0c2c7f8a1b0baecc9aba1b1b6afc4dc', 'hex'));

describe('decoding', () => {
  test.each([
    ['plain UTF-8', utf8('昆山高新区'), '昆山高新区'],
    ['UTF-8 with BOM', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('昆山')), '昆山'],
    ['UTF-16 little-endian', Uint8Array.of(0xff, 0xfe, 0x06, 0x66, 0x71, 0x5c), '昆山'],
    ['GB18030 without a telling name', GB18030, '清远高新区“红色”动能'],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(bytes)).toMatchObject({ text });
  });

  test.each([
    ['a binary file', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), '二进制'],
    ['undecodable bytes', Uint8Array.of(0xe6, 0x98, 0x80, 0xff, 0xff, 0x41), '编码|解码'],
  ])('says in Chinese why %s is refused', (_, bytes, message) => {
    expect(decode(bytes)).toEqual({ problem: expect.stringMatching(message) });
  });
});

describe('lines', () => {
  test('are numbered as an editor counts, blank ones skipped, whatever ends them', () => {
    const numbers = (text: string) => read(text).map(({ number, text, gap }) => [number, text, gap]);
    const expected = [
      [1, '一', 0],
      [3, '二', 1],
      [4, '三', 0],
    ];
    expect(numbers('一\n\n二\n三\n')).toEqual(expected);
    expect(numbers('一\r\n\r\n二\r\n三')).toEqual(expected);
    expect(numbers('一\r\r二\r三')).toEqual(expected);
  });

  test('of a column printed with double spacing have a gap only where more than one blank line stands', () => {
    const gaps = (text: string) => read(text).map(({ gap }) => gap);
    const column = Array.from({ length: 12 }, (_, at) => `昆山高新区近日发布${at}`);
    expect(new Set(gaps(column.join('\n\n')))).toEqual(new Set([0]));
    expect(gaps([...column, '', ...column].join('\n\n'))[12]).toBe(2);
    expect(gaps(column.slice(0, 3).join('\n\n'))).toEqual([0, 1, 1]);
  });

  test('lose hidden characters and outer space in their text, not in their raw form', () => {
    const [line] = read('\u3000\u3000齐鲁\u200d观察\u00ad \t');
    expect(line).toMatchObject({ text: '齐鲁观察', raw: '\u3000\u3000齐鲁\u200d观察\u00ad \t' });
  });

  test('visible characters are all but white space, control and format characters', () => {
    expect(visible('\ufeff齐鲁\u200b 观\u3000察\u00ad\t')).toBe('齐鲁观察');
  });
});

describe('page furniture', () => {
  test.each(FURNITURE_EXAMPLES)('%s is %s', (line, kind) => {
    expect(furnitureOf(line)).toBe(kind);
  });

  test('a number alone at the edge is the page’s, but numbers in a row head sections, also below furniture', () => {
    const kinds = (text: string) => read(text).map(({ furniture }) => furniture);
    expect(kinds('4\n高新区发布新政。')).toEqual(['版次', undefined]);
    const page = '2024年7月15日 星期一\n01\n一粒种子\n责任编辑：王芳\n02\n一条冷链';
    expect(kinds(page)).toEqual(['出版日期', undefined, undefined, '编校署名', undefined, undefined]);
  });

  test('a line of nothing but the words of the folio is a running head, also inside a paragraph', () => {
    const furniture = (text: string) => read(text).map(({ furniture }) => furniture);
    const page = (line: string) =>
      `龙江晚报\n第11版　开发区新闻　2023年12月6日\n今年的营收\n${line}\n突破3亿元。`;
    expect(furniture(page('11　开发区新闻'))[3]).toBe('版次');
    expect(furniture(page('B2 2023 龙江晚报'))[3]).toBeUndefined();
    expect(furniture(page('开发区新闻'))[3]).toBeUndefined();
    expect(furniture(page('11 家企业入选'))[3]).toBeUndefined();
  });

  test('a newspaper of any name is known beside its folio, and by itself is none', () => {
    const furniture = (text: string) => read(text).map(({ furniture }) => furniture);
    expect(furniture('龙江园区报\n2022年3月10日 第3版')).toEqual(['报名', '出版日期']);
    expect(furniture('一张捷报\n本报讯 近日，喜讯传来。')).toEqual([undefined, undefined]);
    expect(furniture('园区经济频传捷报\n2022年3月10日 第3版')).toEqual([undefined, '出版日期']);
  });

  test.each([
    '清远高新区“红色”动能澎湃奔涌',
    '扫描隧道显微镜填补国内空白',
    '扫码点亮党员先锋岗',
    '政务服务热线12345开通三年',
    '读者服务再升级',
    '人工智能 AI 赋能千行百业',
    'C919 大飞机零件从高新区起飞',
    '2024年7月，清远高新区“两新”组织党工委成立。',
    '编辑们把稿件送到车间',
    '把组织优势转化为发展动能',
    '35项成果获河北省科学技术奖',
    '扫码就能办的高新区政务服务大厅迎来第一万名办事群众，窗口不打烊',
  ])('%s is text', (line) => {
    expect(furnitureOf(line)).toBeUndefined();
  });
});
