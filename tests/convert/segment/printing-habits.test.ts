import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

test.each([
  [
    'a headline of no place opens an article where its text leaves the park and the words of the one above',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '老厂房里飘出阵阵艾草的清香味',
      '9月18日，南阳高新区的闲置厂房迎来了四十九家艾草企业拎包入住。',
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'brief: 老厂房里飘出阵阵艾草的清香味 () p'],
  ],
  [
    'a source behind the last full stop is a credit and ends the article',
    ['昆山高新区奋进正当时', '本报记者 叶伟', `${text('昆山')}　来源：玉溪日报`, text('安顺')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pc', 'report:  () p'],
  ],
  [
    'a few sentences without a dateline are a brief, with sub-headings a report; a comment is named so',
    [
      '昆山高新区“企业管家”解忧',
      '昆山高新区选派76名干部担任企业管家，共收集问题329个，解决318个。',
      '短评',
      '听企业的“心跳”，替园区找新出路，服务才能落到点子上。',
    ],
    ['brief: 昆山高新区“企业管家”解忧 () p', 'commentary: 短评 () p'],
  ],
  [
    'a jump from page to page is followed, whatever stands between',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '（下转第3版）',
      '宜兴高新区再出发',
      '本报记者 王强',
      text('宜兴'),
      '第3版 综合 2025年4月18日',
      '（上接第1版）',
      text('昆山'),
      '让实验室挨着病房',
      text('昆山'),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pphp', 'report: 宜兴高新区再出发 (本报记者王强) p'],
  ],
  [
    'two jumps land where they belong, also where a caption stands above the leaving',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '图为昆山高新区的车间一角。',
      '（下转第3版）',
      '宜兴高新区再出发',
      '本报记者 王强',
      text('宜兴'),
      '（下转第4版）',
      '（上接第1版）',
      text('昆山'),
      '（上接第1版）',
      text('宜兴'),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pcp', 'report: 宜兴高新区再出发 (本报记者王强) pp'],
  ],
  [
    'a letter to the paper is an article of its own',
    ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山'), '别让路灯缺了岗', '编辑同志：', text('昆山')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'report: 别让路灯缺了岗 () pp'],
  ],
  [
    'a caption of several sentences with 摄影报道 below is a photo of its own',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '图为6月28日，绣娘正在赶制一批订单。去年以来，人均增收8600元。',
      '记者 王强 摄影报道',
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'photo-news:  (摄影报道王强*) pc'],
  ],
  [
    'a roll of honour is text, entry by entry; profiles signed at their end are the next article',
    [
      '昆山高新区重奖创新者',
      `本报讯（记者 丁玫）${text('昆山')}`,
      '“淮畔创新奖”二等奖（2项）\n1.昆山微感传感科技有限公司——车规级传感器\n2.昆山双环压缩机制造有限公司——压缩机',
      '服务企业标兵（4名）\n裴晓雯　沙启明　查春梅　仰文杰',
      '河边那些把不可能划掉的人',
      text('他们'),
      '胡玉龙｜十佳高新工匠',
      text('胡玉龙'),
      '裴晓雯｜服务企业标兵',
      text('裴晓雯'),
      '（本报记者 丁玫 通讯员 凌波）',
    ],
    [
      'report: 昆山高新区重奖创新者 (记者丁玫*) phpphp',
      'report: 河边那些把不可能划掉的人 (本报记者丁玫 通讯员凌波) phphp',
    ],
  ],
  [
    'a caption set into another article goes back to the one whose words it has',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '▼ 盐阜光电的中水回用车间。 束 彬 摄',
      text('昆山'),
      '盐城高新区',
      '一吨水用上二十遍',
      `本报讯（记者 王强）盐阜光电的污水处理车间里，${text('盐城')}`,
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pp', 'brief: 盐城高新区 / 一吨水用上二十遍 (记者王强*) pc'],
  ],
  [
    'a numbered label is a sub-heading, also where its text is about another park',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '二、接得住：一小时产业圈里的新伙伴',
      '9月18日，南阳高新区的闲置厂房迎来了四十九家艾草企业拎包入住。',
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) php'],
  ],
  [
    'a headline above a jump from another page heads what goes on below it',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '宜兴高新区把炒茶的铁锅搬进了展厅',
      '（上接第1版）',
      '茶农把炒锅搬进展厅，游客排队学手艺，满屋子都是香气。',
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'brief: 宜兴高新区把炒茶的铁锅搬进了展厅 () p'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
