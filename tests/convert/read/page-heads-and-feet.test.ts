import { describe, expect, test } from 'vitest';
import { furnitureOf } from '../../../src/convert/1-read/furniture.ts';
import { read } from '../../../src/convert/1-read/index.ts';

describe('heads and feet of pages', () => {
  test.each([
    ['淮滨晨讯 2025/05/30 周五 特刊T3 责编:周芹 美编:王涛', '出版日期'],
    ['淮滨广电报　2022.9.8　第35期　主编：周芹　24-25', '出版日期'],
    ['企业内部刊物　淮内资准字第××号　总第207期　第3版', '刊号'],
    ['订报热线：0951-504×××× 广告部：0951-503××××', '联系方式'],
    ['·广告· 湖边写字楼招租 0731-88990000', '广告'],
    ['★ 觉得不错，请扫码订阅2023年度《淮滨广电报》★', '广告'],
    ['值班主任／周芹 责任编辑／王涛 版面／阿炳 ＞＞＞ 更多精彩扫码看', '编校署名'],
    ['03 14 2025 FRIDAY', '出版日期'],
    ['广告刊登：0772-2800220 本报地址：淮滨市文昌路7号', '联系方式'],
    ['▲淮滨晚报官方视频号', '二维码提示'],
    ['■今日导读　淮滨：量子计算云平台上线（2版）　湖边：玻璃薄如纸（4版）', '导读'],
    ['■本版图片除署名外均为资料图片', '图片署名'],
    ['▲ 微信扫码看视频', '二维码提示'],
    ['▲扫码进入“高新视窗”互动社区', '二维码提示'],
    ['（扫二维码看视频）', '二维码提示'],
    ['淮滨通讯（半月刊）　总第318期　2024年5月15日', '出版日期'],
    ['校训：格物　致远　守正　敢先', '出版信息'],
    ['声明：本报所付稿酬已含网络转载费用。未经许可，不得转载。', '广告'],
    ['药谷·云港　淮滨报社　淮滨高新区　联合出品', '出版信息'],
    ['淮滨高新区融媒体中心　协办', '出版信息'],
    ['本版由淮滨高新区管委会　淮滨日报社联合主办', '出版信息'],
  ])('%s is %s', (line, kind) => {
    expect(furnitureOf(line)).toBe(kind);
  });

  test('a line of running text may tell of a code to scan', () => {
    expect(furnitureOf('扫码进入服务平台的首页提交申请材料')).toBeUndefined();
    expect(furnitureOf('扫二维码便可进入平台提交申请材料')).toBeUndefined();
  });

  test('at the top of a page its name may have a foreign one beside it, and a number alone is the page’s', () => {
    const furniture = (text: string) => read(text).map(({ furniture }) => furniture);
    expect(furniture('淮滨导报 Innovation Herald\n园区夜校又开课了')).toEqual(['报名', undefined]);
    expect(furniture('金山高新区报·光荣榜\n园区夜校又开课了')).toEqual(['报名', undefined]);
    expect(furniture('淮　工　时　讯\n园区夜校又开课了')).toEqual(['报名', undefined]);
    expect(furniture('园区夜校又开课了\n▼\n第4版\n学员都来了')).toEqual([
      undefined,
      '分隔线',
      '版次',
      undefined,
    ]);
    expect(furniture('特 别 报 道\n8\n园区夜校又开课了')).toEqual([undefined, '版次', undefined]);
    expect(furniture('特 别 报 道\n园区夜校\n8\n又开课了')[2]).toBeUndefined();
  });
});
