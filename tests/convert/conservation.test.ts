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

  test.each([
    [
      'where an article gives its only caption back to another one',
      [
        '乐山高新区',
        '图为工作人员在检查设备。',
        '本报讯 今年以来，乐山高新区营商环境局积极探索“党建+”模式，把',
        '斗堡垒作用和党员先锋模范作用，借鉴先进经验，提高工作人员服务意识，创',
      ],
    ],
    [
      'where labels follow a late headline, and a column’s name follows them',
      [
        '带动生物医药产业规模突破百亿元，园区给了我们磨剑的耐心。',
        '',
        '七年一药,磨剑海边',
        '',
        '张春海',
        '',
        '——',
        '',
        '园区快讯',
        '',
        '■淄博高新区',
        '',
        '今年前11个月，淄博高新区新增省级以上技能人才5100名。',
      ],
    ],
    [
      'where a picture set into one article goes back to another, and its credit does not',
      [
        '老铸造厂里长出“数字心脏”',
        '本报记者　程立',
        '　　走进淄川铸锻厂的老厂房，听不到锤声，只有机械臂起落的风声，设备的体温、脉搏全在一块屏上。',
        '　　“以前靠老师傅的耳朵，现在靠传感器。”厂长耿大川说，系统上线头一个月就揪出十七处隐',
        '摄影　罗小满',
        '▲临沂高新区“沂河杯”龙舟赛上，选手率先冲线。',
        '患，把停机时间压缩了四成，省下的电费够发两个月的夜班补贴。',
        '',
        '本报讯（记者 叶伟）临沂高新区的渔具企业今年订单不断，车间里灯火通明，工人三班倒。',
      ],
    ],
    [
      'where a picture is set into a sentence above the first article',
      [
        '招聘启事',
        '　　本厂因生产需要，招聘数控车工十名，要求有三年以上工作经验，能吃苦，身体健康，有意者请于月底之前持',
        '▲11月3日，工人在检验鱼竿。',
        '罗小满　摄',
        '本人身份证到厂部报名，过时不候。',
        '',
        '老铸造厂里长出“数字心脏”',
        '本报记者　程立',
        '　　走进淄川铸锻厂的老厂房，听不到锤声，只有机械臂起落的风声。',
      ],
    ],
    [
      'where an article leaves behind its last sentence and goes on behind a note',
      [
        '老铸造厂里长出“数字心脏”',
        '本报记者　程立',
        '　　走进淄川铸锻厂的老厂房，听不到锤声，只有机械臂起落的风声，一年省下三成电费。（下转A7版）',
        '',
        '园区公交加密夜班线',
        '本报记者　何守义',
        '　　从本月起，末班车延到零点，首周客流就涨了两成。',
        '',
        '（上接A5版）厂长耿大川说，系统上线头一个月就揪出十七处隐患。',
        '　　下一步，铸锻厂打算把这颗“心脏”搬到云上。',
      ],
    ],
    [
      'where a page ends with lines that head nothing',
      [
        '老铸造厂里长出“数字心脏”',
        '本报记者　程立',
        '　　走进淄川铸锻厂的老厂房，听不到锤声，只有机械臂起落的风声。',
        '',
        ...['水声不会骗人', '茶锅搬进展厅', '白茶林里的课', '渡口有了屏幕', '窑火烧到半夜'],
      ],
    ],
  ])('%s', (_, page) => {
    expect(leaks(page.join('\n'))).toEqual([]);
  });

  test('in pages that hold one thing many times over', () => {
    for (const { name, page } of LONG_RUNS) expect(leaks(page(60)), name).toEqual([]);
  });

  test('in a line of thousands of letters set apart', () => {
    expect(leaks(`昆山高新区奋进正当时\n\n${'A '.repeat(20_000)}\n\n李慧\n`)).toEqual([]);
  });
});
