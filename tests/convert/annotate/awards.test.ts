import { expect, test } from 'vitest';
import { levelOf } from '../../../src/convert/4-annotate/awards/award-level.ts';
import { findAwards } from '../../../src/convert/4-annotate/awards/find-awards.ts';
import { entityFinder } from '../../../src/convert/4-annotate/named-entities.ts';
import { readSubjects } from '../../../src/convert/4-annotate/subjects.ts';
import { namesFrom, passagesFrom } from './article.ts';

const NAMES = namesFrom({
  parks: ['东湖高新区'],
  organizations: ['光谷激光有限公司', '长江电子有限公司', '九峰材料有限公司', '武汉工业大学'],
  people: ['王建国', '陈小玲'],
});

/** Text → `name → recipient (work)`, one a record. */
const CASES: [string, string, string[]][] = [
  [
    'an honour goes to the subject of its clause',
    '光谷激光有限公司荣获“全国文明单位”称号。',
    ['全国文明单位 → 光谷激光有限公司'],
  ],
  [
    'honours in a row are one record each',
    '光谷激光有限公司先后获评“湖北省先进集体”“全国五一劳动奖状”等荣誉。',
    ['湖北省先进集体 → 光谷激光有限公司', '全国五一劳动奖状 → 光谷激光有限公司'],
  ],
  [
    'a missing subject is the one that the text was speaking of',
    '长江电子有限公司位于东湖高新区。该公司深耕芯片，获得2023年度国家科学技术进步奖二等奖。',
    ['国家科学技术进步奖二等奖 → 长江电子有限公司'],
  ],
  [
    'under a heading that names an organization, 该公司 is that one',
    '# 九峰材料有限公司\n该公司与武汉工业大学联合攻关，荣获“湖北专利奖金奖”。',
    ['湖北专利奖金奖 → 九峰材料有限公司'],
  ],
  [
    'a list after 分别是 names the recipients',
    '东湖高新区3家企业入选国家级绿色工厂，分别是光谷激光有限公司、长江电子有限公司和九峰材料有限公司。',
    [
      '国家级绿色工厂 → 光谷激光有限公司',
      '国家级绿色工厂 → 长江电子有限公司',
      '国家级绿色工厂 → 九峰材料有限公司',
    ],
  ],
  [
    'an honour below the name, or behind it, heads a profile',
    '# 王建国\n# 光谷激光有限公司班长 2025年全国劳动模范\n他说。\n# 九峰材料有限公司精密班\n# 全国工人先锋号\n# 陈小玲｜十佳工匠',
    ['全国劳动模范 → 王建国', '全国工人先锋号 → 九峰材料有限公司精密班', '十佳工匠 → 陈小玲'],
  ],
  [
    'numbered profiles stand under the honour of their part',
    '# 一、科技创新突出贡献奖\n1.光谷激光有限公司。全年研发投入2亿元。\n2.王建国，长江电子有限公司首席科学家。攻克难题。',
    ['科技创新突出贡献奖 → 光谷激光有限公司', '科技创新突出贡献奖 → 王建国'],
  ],
  [
    'works stand with their makers',
    '光谷激光有限公司的“星河平台”、长江电子有限公司的“云帆平台”入选湖北省工业互联网平台。',
    [
      '湖北省工业互联网平台 → 光谷激光有限公司 (星河平台)',
      '湖北省工业互联网平台 → 长江电子有限公司 (云帆平台)',
    ],
  ],
  [
    'companies listed before the verb all receive',
    '光谷激光有限公司、长江电子有限公司等8家企业获评专精特新“小巨人”企业。',
    ['专精特新“小巨人”企业 → 光谷激光有限公司', '专精特新“小巨人”企业 → 长江电子有限公司'],
  ],
  [
    'a number of companies is nobody by name',
    '东湖高新区一批企业上榜国家级制造业单项冠军。',
    ['国家级制造业单项冠军 → ?'],
  ],
  [
    'a title may come first',
    '作为一家国家级专精特新“小巨人”企业，九峰材料有限公司扩产。',
    ['国家级专精特新“小巨人”企业 → 九峰材料有限公司'],
  ],
  ['a person receives', '王建国荣获“湖北工匠”称号。', ['湖北工匠 → 王建国']],
  [
    'those chosen receive, not their employers',
    '评选出光谷激光有限公司王建国、陈小玲等“最美工匠”12名。',
    ['最美工匠 → 王建国', '最美工匠 → 陈小玲'],
  ],
  [
    '他 is the last person named, not his employer',
    '光谷激光有限公司技师王建国带徒31名。今年，他荣获全国五一劳动奖章。',
    ['全国五一劳动奖章 → 王建国'],
  ],
  [
    'a list that was published goes to those on it',
    '近日，工信部公布2024年国家技术创新示范企业名单，东湖高新区企业光谷激光有限公司榜上有名。',
    ['国家技术创新示范企业 → 光谷激光有限公司'],
  ],
  [
    'a grade belongs to its contest',
    '陈小玲参加全国工业和信息化技术技能大赛，捧回一等奖。',
    ['全国工业和信息化技术技能大赛一等奖 → 陈小玲'],
  ],
  [
    '该公司 is the company, not the office named last',
    '长江电子有限公司落户东湖高新区。武汉工业大学派来专家。该公司是湖北省“瞪羚”企业。',
    ['湖北省“瞪羚”企业 → 长江电子有限公司'],
  ],
  [
    'the maker of a work may stand behind 由',
    '由九峰材料有限公司完成的“高镍正极材料关键技术”，获得2020年度湖北省科学技术进步奖一等奖。',
    ['湖北省科学技术进步奖一等奖 → 九峰材料有限公司 (高镍正极材料关键技术)'],
  ],
  [
    'a ceremony’s collective honour goes to those whom the headings name',
    '大会对全国先进基层党组织进行了表彰，园区一批先进基层党组织榜上有名。\n# 光谷激光有限公司\n公司成立党支部。\n# 长江电子有限公司\n公司有党员。',
    ['全国先进基层党组织 → 光谷激光有限公司', '全国先进基层党组织 → 长江电子有限公司'],
  ],
  [
    'a row of a table has prize, work and maker, and a dash where there is no work',
    '一等奖 星河平台 光谷激光有限公司\n二等奖 —— 长江电子有限公司',
    ['一等奖 → 光谷激光有限公司 (星河平台)', '二等奖 → 长江电子有限公司'],
  ],
  ['a plan is no honour', '光谷激光有限公司力争入选国家级绿色工厂。', []],
  ['a licence and a subsidy are none', '光谷激光有限公司获得高新技术企业证书和50万元补贴。', []],
  ['a rank is none', '东湖高新区跻身全国第5位。', []],
  ['a first is none', '长江电子有限公司推出国内首款芯片，获得市场认可。', []],
];

function awardsIn(text: string) {
  const find = entityFinder(NAMES);
  const passages = passagesFrom(text);
  return findAwards(passages, readSubjects(passages, find), find);
}

test.each(CASES)('%s', (_, text, expected) => {
  const found = awardsIn(text).map(
    ({ name, recipient, work }) => `${name} → ${recipient ?? '?'}${work ? ` (${work})` : ''}`,
  );
  expect(found).toEqual(expected);
});

test('The evidence is the whole sentence, the year comes from 年度', () => {
  const text = '会上传来喜讯。长江电子有限公司获得2023年度国家科学技术进步奖二等奖，再添佳绩。';
  const [award] = awardsIn(text);
  expect(award).toMatchObject({ year: 2023, level: 'national' });
  expect(award?.evidence).toBe('长江电子有限公司获得2023年度国家科学技术进步奖二等奖，再添佳绩。');
});

test.each([
  ['全国文明单位', 'national'],
  ['江苏省示范智能车间', 'provincial'],
  ['重庆市科技进步奖一等奖', 'provincial'],
  ['苏州市瞪羚企业', 'municipal'],
  ['党员工匠', 'other'],
])('%s is %s', (name, level) => {
  expect(levelOf(name)).toBe(level);
});
