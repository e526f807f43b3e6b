import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/convert/4-annotate/organizations/index.ts';
import { readingsFrom } from './readings.ts';

const refs = (text: string) => findOrganizations(readingsFrom(text)).refs;
const named = (text: string) => refs(text).map(({ name }) => name);

describe('where a name begins', () => {
  test.each([
    [
      '近日，南宁高新区行政审批局与中国建设银行高新支行签约。',
      ['南宁高新区行政审批局', '中国建设银行高新支行'],
    ],
    ['南宁高新区企业无锡物联网创新中心有限公司开发', ['无锡物联网创新中心有限公司']],
    ['龙头企业天合光能股份有限公司', ['天合光能股份有限公司']],
    ['下午两点，推想医疗科技股份有限公司董事长', ['推想医疗科技股份有限公司']],
    ['平台由山东未来网络研究院牵头', ['山东未来网络研究院']],
    ['南宁高新区联合佛山农商银行推出产品', ['佛山农商银行']],
    ['南宁高新区歌尔股份有限公司技师', ['歌尔股份有限公司']],
    ['这是湖南中联智造科技股份有限公司', ['湖南中联智造科技股份有限公司']],
    ['2018年度中国煤炭工业协会科学技术奖', ['中国煤炭工业协会']],
    ['济宁海关为山推工程机械股份有限公司办理', ['济宁海关', '山推工程机械股份有限公司']],
    ['运营方临沂顺达物流科技有限公司', ['临沂顺达物流科技有限公司']],
    ['与国内高校合作的渭南鼎信增材制造有限公司', ['渭南鼎信增材制造有限公司']],
    ['南宁高新区还与浪潮集团共建', ['浪潮集团']],
    ['72岁的柏志强来南宁高新区龙虎实验小学讲课', ['南宁高新区龙虎实验小学']],
    ['往下三块分属平顶山市凌峰互感器有限公司', ['平顶山市凌峰互感器有限公司']],
    ['搬进来的是营口镁都窑炉科技有限公司', ['营口镁都窑炉科技有限公司']],
  ])('%s → %j', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

test('what two set up is named by what it does', () => {
  expect(named('南宁高新区与广西大学共建电力电子研究院')).toEqual(['广西大学', '电力电子研究院']);
  expect(named('南宁高新区的电力电子研究院')).not.toContain('电力电子研究院');
});

test('a firm that everybody knows needs no ending', () => {
  expect(named('产品供应比亚迪的生产线')).toEqual(['比亚迪']);
});

test('a place on a list, a prize and an office’s workers are no bodies', () => {
  expect(named('打算申报国家级绿色工厂，荣获河北省政府质量奖，被评为广西优秀工会工作者')).toEqual([]);
});

test('the college of two subjects is named beside its university', () => {
  expect(named('中南大学冶金与环境学院教授')).toEqual(['中南大学冶金与环境学院']);
  expect(named('中南大学交通运输学院教授')).toEqual(['中南大学']);
});

describe('what a name may hold', () => {
  test.each([
    ['均由东莞市人力资源和社会保障局核发', ['东莞市人力资源和社会保障局']],
    ['武汉东湖高新区科技创新和经济发展局局长', ['武汉东湖高新区科技创新和经济发展局']],
    ['依托中国科学院苏州纳米技术与纳米仿生研究所', ['中国科学院苏州纳米技术与纳米仿生研究所']],
    [
      '立邦涂料（湖北）有限公司、中国联通（江西）工业互联网研究院',
      ['立邦涂料（湖北）有限公司', '中国联通（江西）工业互联网研究院'],
    ],
    ['清远高新区“两新”组织党工委成立', ['清远高新区“两新”组织党工委']],
    ['中国电子科技集团公司第五十四研究所完成', ['中国电子科技集团公司第五十四研究所']],
    ['香港科技大学（广州）揭牌', ['香港科技大学（广州）']],
    [
      '与清华大学联合共建液氧甲烷可重复使用火箭北京市重点实验室',
      ['清华大学', '液氧甲烷可重复使用火箭北京市重点实验室'],
    ],
    ['工业和信息化部、科技部火炬中心', ['工业和信息化部', '科技部火炬中心']],
    ['省科技厅、市工商联', ['省科技厅', '市工商联']],
  ])('%s → %j', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('a kind of body is no name', () => {
  test.each([
    '各级技术创新中心、重点实验室和企业党委',
    '一个党支部就是一座堡垒，下设12个党支部',
    '享受国务院政府特殊津贴，围绕中心任务',
    '举办会议、统一部署、形成新格局',
    '获批首家重庆实验室，获评陕西省工业设计中心',
    '帮3200户药农学会了种植',
    '走进海淀区中小学校和科研院所',
    '依托行业协会和产业联盟',
  ])('%s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('firms in short', () => {
  test.each([
    ['着力打造嘉博制药、蒙牛乳业、豪美新材等党建工作示范点', ['嘉博制药', '蒙牛乳业', '豪美新材']],
    ['带动宁德时代等核心供应商在京集聚', ['宁德时代']],
    ['尚德、正泰等6家企业', ['尚德', '正泰']],
    ['清控银杏投资合伙人褚宏亮说', ['清控银杏投资']],
    ['正是龙芯中科“龙芯3A6000”研发的关键时期', ['龙芯中科']],
    ['生物、材料、能源等企业', []],
    ['考察华瑞大厦等企业', []],
  ])('%s → %j', (text, names) => {
    expect(named(text).toSorted()).toEqual(names.toSorted());
  });
});

describe('parts and wholes', () => {
  test.each([
    ['天融信科技集团党委书记', ['天融信科技集团党委', '天融信科技集团']],
    ['国家税务总局北京市税务局企业所得税处副处长', ['国家税务总局北京市税务局']],
    ['大连理工大学船舶工程学院教授', ['大连理工大学']],
    ['山东赛马力发电设备有限公司研发中心', ['山东赛马力发电设备有限公司']],
    ['湖南工业大学设计艺术学院', ['湖南工业大学']],
    ['安徽凤阳玻璃股份有限公司党支部', ['安徽凤阳玻璃股份有限公司党支部', '安徽凤阳玻璃股份有限公司']],
  ])('%s → %j', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('short names are aliases of the full one', () => {
  test.each([
    [
      '小米科技有限责任公司（以下简称“小米公司”）成立。小米公司党委坚持创新。',
      '小米科技有限责任公司',
      ['小米公司'],
    ],
    ['广东聚石化学有限公司落户。近年来，聚石化学发展快。', '广东聚石化学有限公司', ['聚石化学']],
    ['清远高新区机关党委成立。会后，机关党委走访。', '清远高新区机关党委', ['机关党委']],
    [
      '统筹北京大学重庆大数据研究院。北大重庆大数据院获批。',
      '北京大学重庆大数据研究院',
      ['北大重庆大数据院'],
    ],
  ])('%s', (text, name, aliases) => {
    expect(refs(text).find((ref) => ref.name === name)?.aliases).toEqual(aliases);
  });
});

test('two bodies of one park are not short for each other', () => {
  expect(named('南宁高新区党工委与南宁高新区“两新”组织党工委')).toEqual([
    '南宁高新区党工委',
    '南宁高新区“两新”组织党工委',
  ]);
});

test('each has its type', () => {
  const text =
    '南宁市教育局、南宁学院、南宁市科协、桂林银行南宁分行、南宁高新区党工委、广西日报、南宁市中医医院';
  expect(refs(text).map(({ type }) => type)).toEqual([
    'government',
    'university',
    'association',
    'bank',
    'party-organization',
    'media',
    'other',
  ]);
});
