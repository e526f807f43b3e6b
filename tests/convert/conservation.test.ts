import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DUMPS, leaks, losesNothing } from './damaged.ts';
import { LONG_RUNS } from './long-runs.ts';

const DAMAGED = 200;

describe('every visible character has exactly one owner', () => {
  test.each(DUMPS)('in %s', (_, text) => {
    expect(leaks(text)).toEqual([]);
  });

  test(`in ${DAMAGED} mutated dumps`, () => {
    fc.assert(losesNothing, { numRuns: DAMAGED });
  });

  test('where an article gives its only caption back to another one', () => {
    const page = [
      '乐山高新区',
      '图为工作人员在检查设备。',
      '本报讯 今年以来，乐山高新区营商环境局积极探索“党建+”模式，把',
      '斗堡垒作用和党员先锋模范作用，借鉴先进经验，提高工作人员服务意识，创',
    ];
    expect(leaks(page.join('\n'))).toEqual([]);
  });

  test('where labels follow a late headline, and a column’s name follows them', () => {
    const page = [
      '带动生物医药产业规模突破百亿元，园区给了我们磨剑的耐心。',
      '七年一药,磨剑海边',
      '张春海',
      '——',
      '园区快讯',
      '■淄博高新区',
      '今年前11个月，淄博高新区新增省级以上技能人才5100名。',
    ];
    expect(leaks(page.join('\n\n'))).toEqual([]);
  });

  test('in pages that hold one thing many times over', () => {
    for (const { name, page } of LONG_RUNS) expect(leaks(page(60)), name).toEqual([]);
  });

  test('in a line of thousands of letters set apart', () => {
    expect(leaks(`昆山高新区奋进正当时\n\n${'A '.repeat(20_000)}\n\n李慧\n`)).toEqual([]);
  });
});
