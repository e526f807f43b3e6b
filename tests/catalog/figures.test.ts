import { expect, test } from 'vitest';
import { figuresIn } from '../../src/catalog/figures.ts';

test.each([
  ['此次集中开工项目17个,计划总投资额150.5亿元。', ['17 个', '150.5 亿元']],
  ['推动1800余名党员成长', ['1800 余名']],
  ['北京已培育企业11,889家', ['11,889 家']],
  ['党员占比超过60.5%，同比提高2个百分点', ['60.5 %', '2 个百分点']],
  ['占地3.2万亩，年产10余万吨', ['3.2 万亩', '10 余万吨']],
  ['下设2个党支部', []],
  ['历时12个月，于2024年7月1日建成，获第15名', []],
  ['型号A100台机', []],
])('%s has the figures %j', (text, expected) => {
  expect(figuresIn(text).map(({ number, unit }) => `${number} ${unit}`)).toEqual(expected);
});

test('A figure keeps the words between two marks', () => {
  const [figure] = figuresIn('此次开工，计划总投资额150.5亿元，投产在即。');
  expect(figure).toMatchObject({ clause: '计划总投资额150.5亿元', kind: 'money', value: 150.5e8 });
  expect(figure?.quote).toEqual({
    before: '此次开工，计划总投资额',
    match: '150.5亿元',
    after: '，投产在即。',
  });
});

test('A bare figure takes what stands before it as well', () => {
  expect(figuresIn('全年总产值：3000亿元。')[0]?.clause).toBe('全年总产值：3000亿元');
});
