import { expect, test } from 'vitest';
import { read } from '../../../src/convert/1-read/index.ts';
import { visible } from '../../../src/convert/1-read/visible.ts';
import { repair } from '../../../src/convert/2-repair/index.ts';
import { segment } from '../../../src/convert/3-segment/index.ts';

/** A paragraph too long for a brief: `text('昆山')` */
const text = (about: string) =>
  `${about}坚持创新驱动发展，聚焦先进计算、生命健康等产业，推动产业链与创新链深度融合，取得积极成效。${MORE.repeat(5)}`;
const MORE = '下一步，这里还将继续完善服务体系，让更多企业安心扎根，让更多人才放心创业。';

/** One line an article: series / kicker / title / subtitle (authors) then what its body is made of. */
function outline(page: string[]): string[] {
  const lines = read(page.join('\n\n'));
  const kept = lines.filter(({ furniture }) => !furniture);
  const { articles } = segment(repair(kept), kept);
  return articles.map(({ kind, series, kicker, title, subtitle, bylines, body }) => {
    const head = [series, kicker, title, subtitle].flatMap((block) => block?.text ?? []).join(' / ');
    const authors = bylines
      .map(({ name, role, inText }) => `${role ?? ''}${name}${inText ? '*' : ''}`)
      .join(' ');
    return `${kind}: ${head} (${authors}) ${body.map(({ role }) => role[0]).join('')}`;
  });
}

test.each([
  [
    'a headline with its author opens an article',
    ['昆山高新区奋进正当时', '▶ 本报记者 叶伟', text('昆山')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p'],
  ],
  [
    'a dateline opens an article; a bare name below the text ends it',
    [
      '昆山高新区奋进正当时',
      `本报讯 ${text('昆山')}`,
      '李慧',
      '宜兴高新区再出发',
      `本报讯 ${text('宜兴')}`,
      '王强 李丽',
    ],
    ['brief: 昆山高新区奋进正当时 (李慧) p', 'brief: 宜兴高新区再出发 (王强 李丽) p'],
  ],
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
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'photo-news:  () pc'],
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
    'who the report is about stands above its headline',
    ['景德镇高新区', '红色引擎驱动航空产业翱翔', `本报讯 ${text('景德镇')}`],
    ['brief: 景德镇高新区 / 红色引擎驱动航空产业翱翔 () p'],
  ],
  [
    'a clause with a dash is a kicker, one that begins with a dash a subtitle',
    ['昆山高新区打通成果转化——', '让成果跑起来', '——昆山高新区创新观察', '本报记者 叶伟', text('昆山')],
    ['report: 昆山高新区打通成果转化—— / 让成果跑起来 / ——昆山高新区创新观察 (本报记者叶伟) p'],
  ],
  [
    'short lines inside an article are its sub-headings',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '链上党建',
      text('昆山'),
      '链上服务',
      text('昆山'),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphp'],
  ],
  [
    'headline and author behind the text close it',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '金台潮声',
      text('改革'),
      '当好改革的促进派',
      '赵成',
      '一行一世界',
      '本报记者 张驰',
      text('李辉'),
    ],
    [
      'report: 昆山高新区奋进正当时 (本报记者叶伟) p',
      'commentary: 金台潮声 / 当好改革的促进派 (赵成) p',
      'report: 一行一世界 (本报记者张驰) p',
    ],
  ],
  [
    'a headline printed twice on the last line belongs to the article without one',
    [
      text('重庆'),
      '景德镇高新区',
      '红色引擎',
      `本报讯 ${text('景德镇')}`,
      '周佳 蔡翀',
      '党建领航产业攀高党建领航产业攀高',
    ],
    ['report: 党建领航产业攀高 () p', 'brief: 景德镇高新区 / 红色引擎 (周佳 蔡翀) p'],
  ],
  [
    'a credit above a short text makes it photo news, with a headline or without',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '图片来源:扬州高新区',
      '近日，扬州市首家党群服务中心揭牌。',
      '扬州首家中心揭牌',
      '图片来源:扬州高新区',
      '近日，扬州高新区首家中心揭牌。',
    ],
    [
      'report: 昆山高新区奋进正当时 (本报记者叶伟) p',
      'photo-news:  () pc',
      'photo-news: 扬州首家中心揭牌 () pc',
    ],
  ],
  [
    'captions and credits stay where they interrupt a text',
    [
      '一行一世界',
      '本报记者 张驰',
      text('李辉'),
      '图①:李辉正在焊装元器件。',
      '云南省总工会供图',
      text('李辉'),
    ],
    ['report: 一行一世界 (本报记者张驰) pccp'],
  ],
  [
    'authors in the dateline stay in the text',
    ['南宁高新区开启新篇章', `本报讯 (特约通讯员 欧阳钢桥) ${text('南宁')}`],
    ['brief: 南宁高新区开启新篇章 (特约通讯员欧阳钢桥*) p'],
  ],
  [
    'authors behind the last full stop leave it',
    [
      '南宁高新区开启新篇章',
      `本报讯 ${text('南宁')} 陈力`,
      '荣昌高新区获批',
      `本报讯 ${text('荣昌')}（王强 李丽）`,
    ],
    ['brief: 南宁高新区开启新篇章 (陈力) p', 'brief: 荣昌高新区获批 (王强 李丽) p'],
  ],
  [
    'a standing name at the top of the page is a banner',
    ['党建在高新', '昆山高新区奋进正当时', '魏志强 吕科', text('昆山')],
    ['report: 昆山高新区奋进正当时 (魏志强 吕科) p'],
  ],
  [
    'honoured bodies are sections of one report',
    [
      '一个党支部就是一座堡垒',
      text('全国'),
      '小米科技有限责任公司',
      text('小米公司'),
      '国家能源集团泰州发电有限公司',
      text('泰州高新区的该公司'),
    ],
    ['report: 一个党支部就是一座堡垒 () phphp'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});

test('a paragraph goes on behind what interrupts it', () => {
  const page = [
    '一行代码',
    '本报记者 满意',
    '5年里光是被他退回的方案就有',
    '图①:李辉正在焊装元器件。',
    '300多份，终于成功。',
  ];
  const lines = read(page.join('\n\n'));
  const [article] = segment(repair(lines), lines).articles;
  expect(article?.body.map(({ text }) => visible(text))).toEqual([
    '5年里光是被他退回的方案就有300多份，终于成功。',
    '图①:李辉正在焊装元器件。',
  ]);
});
