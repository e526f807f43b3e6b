import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/convert/4-annotate/organizations/index.ts';
import { findPeople } from '../../../src/convert/4-annotate/people/index.ts';
import { readPassage } from '../../../src/convert/4-annotate/reading.ts';
import { lexicon, readingsFrom } from './readings.ts';

function people(text: string, authors: string[] = []) {
  const readings = readingsFrom(text);
  const bylines = authors.map((name) => ({ name }));
  return findPeople(readings, findOrganizations(readings).mentions, bylines).map(({ name, title }) => [
    name,
    title,
  ]);
}

describe('a person and the title before the name', () => {
  test.each([
    ['南宁高新区党工委副书记、管委会主任周岐贤表示', '周岐贤', '南宁高新区党工委副书记、管委会主任'],
    [
      '中关村科学城党工委委员、管委会副主任，海淀区副区长唐超说',
      '唐超',
      '中关村科学城党工委委员、管委会副主任，海淀区副区长',
    ],
    [
      '邀请的是国家税务总局北京市税务局企业所得税处副处长付晓彬，就政策',
      '付晓彬',
      '国家税务总局北京市税务局企业所得税处副处长',
    ],
    ['武汉东湖高新区科技创新和经济发展局局长石磊介绍', '石磊', '武汉东湖高新区科技创新和经济发展局局长'],
    ['”科技创新局副局长上官云龙介绍', '上官云龙', '科技创新局副局长'],
    ['研发总监闫冬至今记得那种滋味', '闫冬', '研发总监'],
    ['院长助理黎伟带着6名工程师', '黎伟', '院长助理'],
    ['公司党委书记诸葛明说：“过去”', '诸葛明', '公司党委书记'],
    ['教授郝建国刚讲完10分钟', '郝建国', '教授'],
    ['西藏阿里盐湖科技有限公司经理次仁多吉笑着说', '次仁多吉', '西藏阿里盐湖科技有限公司经理'],
    ['习近平总书记强调', '习近平', undefined],
    ['今年47岁的刘建军在这里', '刘建军', undefined],
    ['庄森彬，福建群峰机械有限公司电液室主任，先后获评', '庄森彬', '福建群峰机械有限公司电液室主任'],
    ['“企业管家”张立军把材料送来', '张立军', undefined],
    ['古丽娜尔·吐尔逊的窗口6年没有差错', '古丽娜尔·吐尔逊', undefined],
    [
      '# ★ 谢建中　天津中环半导体材料股份有限公司首席专家',
      '谢建中',
      '天津中环半导体材料股份有限公司首席专家',
    ],
    ['南宁高新区总工会主席侍敏表示', '侍敏', '南宁高新区总工会主席'],
    ['学员尧志海获得金奖', '尧志海', '学员'],
    ['项目负责人闾丘宁说，', '闾丘宁', '项目负责人'],
    ['坐在后排的姑娘叫栾晓荷，来自海安', '栾晓荷', undefined],
    ['创客贺强到窗口办理登记', '贺强', '创客'],
    ['公司党支部书记汪海专程送来锦旗', '汪海', '公司党支部书记'],
    ['徒弟孟亚军参加比赛', '孟亚军', '徒弟'],
    ['车间主任塔娜向记者介绍', '塔娜', '车间主任'],
    ['店长丰小雨被评为推广人', '丰小雨', undefined],
    ['主审法官方立言说，小案子', '方立言', undefined],
    ['农艺师喇建平被推介', '喇建平', '农艺师'],
    ['公司副总卯小雪说，', '卯小雪', '公司副总'],
    ['求职者郎晓辉和宏远公司谈妥', '郎晓辉', '求职者'],
    ['车间主任郤长明说，夜班', '郤长明', '车间主任'],
    ['董事长高原入选创业人才', '高原', '董事长'],
    ['主审法官石破天带着书记员', '石破天', '主审法官'],
    ['技师丁谦和获“园区工匠”称号', '丁谦和', '技师'],
    ['值班工程师麦冬点开曲线', '麦冬', '工程师'],
    ['测量员欧阳青戴上了绶带', '欧阳青', '测量员'],
    ['28岁的车工卿小华是第三次献血', '卿小华', '车工'],
    ['押车员穆青说，这批货', '穆青', '押车员'],
    ['带头的是“90后”纪小岚，手快', '纪小岚', undefined],
    ['来自柳林镇的陈二妹腿脚不便', '陈二妹', undefined],
    ['桑水生，江苏省工艺美术大师，生于1970年', '桑水生', '江苏省工艺美术大师'],
    ['何知远的右手少了半截食指', '何知远', undefined],
    ['何凤楼（某街道退休干部）：当年', '何凤楼', '某街道退休干部'],
    ['团队里的85后博士姬小浩拿到了奖', '姬小浩', '博士'],
    ['90后的甘小雪，做的是芯片', '甘小雪', undefined],
    ['爆破工邰小喜说，', '邰小喜', '爆破工'],
    ['41名当地员工，经理吴小谦说，', '吴小谦', '经理'],
    ['首个讲述的是共产党员、车间主任吴小谦的故事', '吴小谦', '共产党员、车间主任'],
  ])('%s → %s', (text, name, title) => {
    expect(people(text)).toEqual([[name, title]]);
  });
});

test('names in a list make each other sure', () => {
  expect(people('奖章（9名）：黄文斌、覃晓兰、韦国庆、唐睿').map(([name]) => name)).toEqual([
    '黄文斌',
    '覃晓兰',
    '韦国庆',
    '唐睿',
  ]);
});

test('a list of persons after one title', () => {
  expect(people('泉州市领导李建辉、林仁达陪同调研').map(([name]) => name)).toEqual(['李建辉', '林仁达']);
});

test('a deed at the start of a clause tells a name of three characters', () => {
  expect(people('如今，黄文斌用了14年做成此事。')).toEqual([['黄文斌', undefined]]);
  expect(people('如今，海尔用了14年。')).toEqual([]);
});

test('names set wide are joined, and known again', () => {
  expect(people('获奖者：唐　睿、蒋玉莲、莫志刚。唐睿说')).toEqual([
    ['唐睿', undefined],
    ['蒋玉莲', undefined],
    ['莫志刚', undefined],
  ]);
});

test('a deck may say whom a portrait is about', () => {
  const deck = readPassage(
    { part: 'subtitle', text: '谷麦穗｜长沙甲泵业有限公司装配钳工｜全国五一劳动奖章获得者', line: 2 },
    lexicon,
  );
  expect(findPeople([deck], findOrganizations([deck]).mentions, [])).toEqual([
    { name: '谷麦穗', title: '长沙甲泵业有限公司装配钳工' },
  ]);
});

test.each([
  ['白蕊：口袋里的“找茬本”', [{ name: '白蕊' }]],
  ['技术：口袋里的“找茬本”', []],
])('a headline may begin with whom it portrays: %s', (text, found) => {
  const title = readPassage({ part: 'title', text, line: 1 }, lexicon);
  expect(findPeople([title], findOrganizations([title]).mentions, [])).toEqual(found);
});

test('a name right after a body is a person', () => {
  expect(people('湖南长城计算机系统有限公司的梁小业上台领奖')).toEqual([['梁小业', undefined]]);
});

test('the authors are not persons of the text', () => {
  expect(people('记者王娟报道。经理王娟说', ['王娟'])).toEqual([]);
});

describe('a title behind the name', () => {
  test.each([
    ['宁小远，26岁，长沙数澜智能系统有限公司运维工程师。', '宁小远', '长沙数澜智能系统有限公司运维工程师'],
    ['宁小远，女，汉族，1980年3月生，中共党员，长沙医院护士长。', '宁小远', '长沙医院护士长'],
    ['宁小远（女，长沙锅炉厂焊工）', '宁小远', '长沙锅炉厂焊工'],
    ['宁小远是长沙数澜智能系统有限公司的操作员。', '宁小远', '长沙数澜智能系统有限公司的操作员'],
    ['宁小远，白天是长沙大学的日语老师，晚上写诗', '宁小远', '长沙大学的日语老师'],
    ['# 宁小远　长沙数澜智能系统有限公司首席专家', '宁小远', '长沙数澜智能系统有限公司首席专家'],
    ['总经理宁小远，长沙锅炉厂焊工，说', '宁小远', '总经理'],
    ['宁小远（女，十佳高新工匠）', '宁小远', undefined],
    ['宁小远，26岁，当时给长沙锅炉厂做焊工。', '宁小远', undefined],
    ['宁小远，26岁，晴川的第一个工程师。', '宁小远', undefined],
    ['宁小远，26岁，告诉了身边的老师。', '宁小远', undefined],
  ])('%s → %s', (text, name, title) => {
    expect(people(text)).toEqual([[name, title]]);
  });
});

describe('no person is', () => {
  test.each([
    '党员占比超过60%',
    '董事长和总经理都来了',
    '书记高度重视，主任任命干部',
    '以孟河镇、薛家镇、罗溪镇为重点',
    '获得感、幸福感、安全感不断增强',
    '强组织、强阵地、强服务三大举措',
    '侨界代表和毅行爱好者',
    '员工于今年入职',
    '活动“创新助力·医路同行”启动',
    '让工程师常下地、让农民常上网',
    '党员示范岗、党员先锋队',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});
