import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';
import { LENS, READ, TEA } from './texts.ts';

const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
const MARKED = ['■ 实验室搬进车间', text('昆山'), '■ 小螺丝里有学问', text('昆山')];
const LETTER = ['盼高新路早日亮起来', '编辑同志：我在昆山高新区上班，路灯至今没有亮。', '读者 范小芹'];
const SHED = ['车棚添了插座', '昆山的车棚里加了四十个充电口。'];

test.each([
  [
    'a byline ends the article where the next headline has its own',
    [
      '昆山高新区奋进正当时',
      text('昆山'),
      '■ 记者 叶伟',
      '宜兴高新区补贴怎么花',
      '本刊记者 李想',
      text('宜兴'),
    ],
    ['report: 昆山高新区奋进正当时 (记者叶伟) p', 'report: 宜兴高新区补贴怎么花 (本刊记者李想) p'],
  ],
  [
    'a byline behind several paragraphs is the end, not the foot of a lead',
    [
      '红毯铺到车间',
      text('昆山'),
      text('玉山'),
      '（文/程慕白）',
      '把花生壳变成碳',
      text('宜兴'),
      '（文/叶 伟）',
    ],
    ['report: 红毯铺到车间 (文程慕白) pp', 'report: 把花生壳变成碳 (文叶伟) p'],
  ],
  [
    'figures told by themselves are a piece of their own',
    [...REPORT, '数说十年', '7.8万人——就业人口，比十年前多了一半。', '1.2万件——有效发明专利，人人有份。'],
    [READ, 'brief: 数说十年 () pp'],
  ],
  [
    'what the editor adds behind it all is a comment',
    [...REPORT, '编余短语', '奖章的分量', text('昆山')],
    [READ, 'commentary: 编余短语 / 奖章的分量 () p'],
  ],
  [
    'a framed column name above a headline opens an article',
    [...REPORT, '[ 面对面 ]', '“回来是另一条上坡路”', text('昆山')],
    [READ, 'report: [ 面对面 ] / “回来是另一条上坡路” () p'],
  ],
  [
    'what the reporter adds stands beside the report',
    [...REPORT, '采访手记', '一只没有换掉的铁铃', text('昆山')],
    [READ, 'report: 采访手记 / 一只没有换掉的铁铃 () p'],
  ],
  [
    'a link with a headline of its own is an article',
    [...REPORT, '链接：山城老厂房“再上岗”', text('昆山')],
    [READ, 'report: 链接：山城老厂房“再上岗” () p'],
  ],
  [
    'a column of opinion with a headline opens an article',
    [...REPORT, '沙溪漫笔', '“不打扰”也是服务', text('昆山')],
    [READ, 'commentary: 沙溪漫笔 / “不打扰”也是服务 () p'],
  ],
  [
    'a letter is told by its salutation, also below a word of the editor',
    [...REPORT, '老师傅的回信', '（本报日前收到读者来信，这里选登。）', `编辑同志：${text('昆山')}`],
    [READ, 'report: 老师傅的回信 () pp'],
  ],
  [
    'a heading that stands alone is a headline',
    [
      ...REPORT,
      '给风机看病的姑娘们今天上岗',
      `徂徕山上有46台风机，塔筒高95米。${'谭秋霞背着工具包一级一级往上爬，爬了七年也没有数过台阶。'.repeat(6)}`,
    ],
    [READ, 'brief: 给风机看病的姑娘们今天上岗 () p'],
  ],
  [
    'firms portrayed one below the other are articles side by side',
    ['甲医疗科技有限公司', text('甲'), '乙生物科技有限公司', text('乙'), '丙数字医药有限公司', text('丙')],
    ['report: 甲医疗科技有限公司 () p', 'report: 乙生物科技有限公司 () p', 'report: 丙数字医药有限公司 () p'],
  ],
  [
    'the rows below a prize are text, and so are its winners with their posts',
    [
      '昆山高新区“阳澄工匠”获奖名录',
      '金奖',
      '吴孝全　昆山岱岳重工有限公司　起重机班组长',
      '韩思远　昆山慧护机器人有限公司　研发部长',
      '银奖',
      '孔一鹏　昆山云锻模具有限公司　钳工',
      '谭秋霞　昆山绿电股份有限公司　巡检员',
    ],
    ['report: 昆山高新区“阳澄工匠”获奖名录 () hpphpp'],
  ],
  [
    'who is portrayed, and as what, stands above the headline',
    ['薛清荷 | 昆山玻璃有限公司首席技师', '一口气吹三十年', `薛清荷说，玻璃要吹。${text('昆山')}`],
    ['report: 薛清荷 | 昆山玻璃有限公司首席技师 / 一口气吹三十年 () p'],
  ],
  [
    'a deck may list what the report tells',
    ['一根丝的三十年', '◎ 第二条命 ◎ 二十六次失败 ◎ 一张订单', text('昆山')],
    ['report: 一根丝的三十年 / ◎ 第二条命 ◎ 二十六次失败 ◎ 一张订单 () p'],
  ],
  [
    'the author’s description in brackets ends what he wrote',
    [...REPORT, '（作者系企业会计）', '一节车皮等来一家厂', text('宜兴')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pc', 'report: 一节车皮等来一家厂 () p'],
  ],
  [
    'a piece beside the report has no sub-headings',
    [...REPORT, '◆延伸阅读', '老厂房的来历', TEA, '炒茶的铁锅走进展厅的第三年', `昆山的茶农说，${TEA}`],
    [READ, 'brief: ◆延伸阅读 / 老厂房的来历 () p', 'brief: 炒茶的铁锅走进展厅的第三年 () p'],
  ],
  [
    'where all sub-headings have a mark, a line without it is a headline',
    [...REPORT, ...MARKED, '湖边学校添了一门显微镜课', LENS],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphp', 'brief: 湖边学校添了一门显微镜课 () p'],
  ],
  [
    'a line with the mark of the sub-headings above is one of them',
    [...REPORT, ...MARKED, '■ 湖边学校添了一门显微镜课', LENS],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphphp'],
  ],
  [
    'an office’s answer ends the letter above it, whoever signed that',
    [...LETTER, '昆山高新区建设局答复：路灯将于下月通电。', '车棚添了插座', '昆山的车棚里加了四十个充电口。'],
    ['brief: 盼高新路早日亮起来 (读者范小芹) pp', 'brief: 车棚添了插座 () p'],
  ],
  [
    'what an office answered elsewhere is text',
    [
      ...LETTER.slice(0, 2),
      '昆山高新区建设局在会上答复：路灯将于下月通电。',
      '车棚添了插座',
      '昆山的车棚里加了四十个充电口。',
    ],
    ['report: 盼高新路早日亮起来 () pphp'],
  ],
  [
    'a note on the report may name its place, and has no sub-headings',
    [...REPORT, '湖边札记', '听他说话的那一天', text('玉山'), '茶锅响了的那一天', text('锦溪')],
    [READ, 'report: 湖边札记 / 听他说话的那一天 () p', 'report: 茶锅响了的那一天 () p'],
  ],
  [
    'a decision is an article, whoever took it',
    [...REPORT, '玉山水泵协会', '关于向计长生学习的决定', text('玉山'), '尾声', text('玉山')],
    [READ, 'report: 玉山水泵协会关于向计长生学习的决定 () php'],
  ],
  [
    'good news set wide is a headline, and who congratulates is no headline',
    [...REPORT, '喜　报', TEA, '昆山甲泵业有限公司　敬贺', '宜兴高新区再出发', '本报记者 李想', text('宜兴')],
    [READ, 'brief: 喜 报 () pp', 'report: 宜兴高新区再出发 (本报记者李想) p'],
  ],
  [
    'what the reporter did about a letter belongs to it',
    [...LETTER, '记者将来信转给昆山高新区建设局，路灯将于下月通电。', ...SHED],
    ['brief: 盼高新路早日亮起来 (读者范小芹) pp', 'brief: 车棚添了插座 () p'],
  ],
  [
    'what the reporter saw is text',
    [...LETTER.slice(0, 2), '记者在昆山高新区看到，路灯还没有通电。', ...SHED],
    ['report: 盼高新路早日亮起来 () pphp'],
  ],
  [
    'a text right below the signed letter is its answer',
    [...LETTER, '路灯所属的昆山高新区建设局当天派人到了现场。', ...SHED],
    ['brief: 盼高新路早日亮起来 (读者范小芹) pp', 'brief: 车棚添了插座 () p'],
  ],
  [
    'a note may have its headline behind a colon',
    [...REPORT, '采访札记：听他说话', TEA],
    [READ, 'brief: 采访札记：听他说话 () p'],
  ],
  [
    'a column’s name may stand between bars',
    [...REPORT, '｜身边好物｜', '听声辨病的人', text('玉山'), '第二天的水声', text('玉山')],
    [READ, 'report: ｜身边好物｜ / 听声辨病的人 () php'],
  ],
  [
    'a column’s name may stand behind a bar',
    [...REPORT, '▍身边好物', '听声辨病的人', text('玉山'), '第二天的水声', text('玉山')],
    [READ, 'report: ▍身边好物 / 听声辨病的人 () php'],
  ],
  [
    'a few words without a bar are no column',
    [...REPORT, '身边好物', '听声辨病的人', text('玉山'), '第二天的水声', text('玉山')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phhphp'],
  ],
  [
    'the answer to a letter needs no word of who gives it',
    [...LETTER, '回复：路灯将于下月通电。', ...SHED],
    ['brief: 盼高新路早日亮起来 (读者范小芹) pp', 'brief: 车棚添了插座 () p'],
  ],
  [
    'what an answer is said to hold is text',
    [...LETTER.slice(0, 2), '回复里说，路灯将于下月通电。', ...SHED],
    ['report: 盼高新路早日亮起来 () pphp'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
