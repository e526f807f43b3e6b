import { expect, test } from 'vitest';
import { read } from '../../../src/convert/1-read/index.ts';
import { visible } from '../../../src/convert/1-read/visible.ts';
import { repair } from '../../../src/convert/2-repair/index.ts';
import { segment } from '../../../src/convert/3-segment/index.ts';
import { outline, text } from './outline.ts';

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
