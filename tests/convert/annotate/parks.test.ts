import { describe, expect, test } from 'vitest';
import { findParks } from '../../../src/convert/4-annotate/parks/index.ts';
import { readingsFrom } from './readings.ts';

const named = (text: string) => findParks(readingsFrom(text)).map(({ name }) => name);

describe('a park is', () => {
  test.each([
    ['近日，南宁高新区举行签约仪式。', ['南宁高新区']],
    ['围绕5家龙头布局“蓝谷”产业园，已落户', ['“蓝谷”产业园']],
    ['长春高新区歌尔股份有限公司投产', ['长春高新区']],
    ['在杭州高新区（滨江）举行。', ['杭州高新区（滨江）']],
    ['来自位于北京中关村国家自主创新示范区展示中心的消息', ['中关村国家自主创新示范区']],
    ['中关村科学城党工委委员说', ['中关村科学城']],
    ['新乡经开区管委会主任带队', ['新乡经开区']],
    ['以滨江经济开发区、孟河镇为重点', ['滨江经济开发区']],
    ['上海自贸试验区率先实施改革', ['上海自贸试验区']],
    ['中国（重庆）自由贸易试验区工作领导小组', ['中国（重庆）自由贸易试验区']],
    ['北京经开区国家信创园去年成立', ['北京经开区国家信创园', '北京经开区']],
    ['走进云霞工业园的工人', ['云霞工业园']],
    ['麓谷的企业和学校都来了', ['麓谷']],
    ['走进阿尔法科技产业园、湖南工业大学科技园', ['阿尔法科技产业园', '湖南工业大学科技园']],
  ])('%s → %j', (text, parks) => {
    expect(named(text)).toEqual(parks);
  });
});

describe('no park is', () => {
  test.each([
    '来自国家高新区的一批先进',
    '与太仓昆山两高新区签约',
    '在第十一届中国（绵阳）科技城国际科技博览会上亮相',
    '清晨，苏州科技城医院刚刚上班',
    '获奖的是长春高新区热力集团有限公司',
    '迈进新晋国家高新区第一梯队',
    '打造全国一流产业园区',
    '来自湖南高新区的先进典型',
    '广西国家高新区的集体',
    '探索建设共同富裕示范区',
    '该高新区设立窗口，高新区还组建队伍',
    '宁波银行高新区支行行长',
    '建设一批特色产业园',
    '园区获评国家绿色低碳示范园区',
    '入选浙江省数字安防特色产业园区',
    '湖南阿尔法科技产业园发展有限公司揭牌',
    '公交途经华南路高新区',
    '济宁两地高新区结对',
    '园区长出53家企业，“激光谷”叫响',
    '联合光谷研究院开发设备',
    '南宁·中关村创新示范基地开放',
    '“光谷夜骑”活动昨晚举行',
    '芯片捧得中国光谷激光产业大会“蓝光奖”',
    '园区因此被评为省级绿色低碳示范产业园区',
    '芜湖海关驻高新区办事处揭牌',
    '在中关村邢台创新中心设立调解点',
    '红歌响彻“光谷”广场',
    '在光谷大街一间地下室里',
    '麓谷材料实验室的研究员说',
    '照片挂在麓谷创新博物馆里',
  ])('%s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

test('a nickname and a full name are one park, named in full', () => {
  expect(findParks(readingsFrom('他在麓谷干了24年。\n长沙高新区总工会举办讲堂。\n麓谷的灯'))).toEqual([
    { name: '长沙高新区', id: 'changsha', role: 'subject' },
  ]);
});

test('with the word 市 or without it, a park is one', () => {
  expect(findParks(readingsFrom('长沙市高新区总工会来了。\n长沙高新区工人乐了。\n长沙高新区'))).toEqual([
    { name: '长沙高新区', id: 'changsha', role: 'subject' },
  ]);
});

test('a nickname alone is a park', () => {
  expect(named('走进光谷，灯火通明')).toEqual(['光谷']);
});

test('a park in a headline is the subject, one in passing is mentioned', () => {
  const [title, body] = readingsFrom('南宁高新区政务服务再提速\n向长沙高新区学习');
  if (!title || !body) throw new Error('two readings');
  expect(findParks([{ ...title, part: 'title' }, body]).map(({ role }) => role)).toEqual([
    'subject',
    'mentioned',
  ]);
});

test.each([
  ['山阴高新区去年引进12家企业', ['山阴高新区']],
  ['在桂阳高新技术产业开发区，厂房上楼', ['桂阳高新技术产业开发区']],
  ['与周边高新区、兄弟高新区和两地高新区签约', []],
])('a county gives its name to a zone: %s', (text, parks) => {
  expect(findParks(readingsFrom(text)).map(({ name }) => name)).toEqual(parks);
});
