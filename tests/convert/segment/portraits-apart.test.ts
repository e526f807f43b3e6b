import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';
import { LENS, NEWS, READ, TEA, TIDE } from './texts.ts';

/** Lines set close, as they stand; `outline` sets them apart. */
const close = (...lines: string[]) => lines.join('\n');
const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
const BELOW_NEWS = ['昆山高新区表彰劳动者', NEWS];
const MILL = '昆山甲泵业有限公司：磨出“水听器”';
const VALVE = '昆山乙阀门有限公司：拧紧一颗螺丝';
const ROW = [MILL, text('甲'), VALVE, text('乙'), '吕科：火炉边绣花', text('吕科')];
const ROLL = ['首届工匠名单', '昆山甲泵业有限公司 昆山乙阀门有限公司', '吕科 魏志强'];

test.each([
  [
    'the portraits below one that is an article are articles too, and who signs the last is of that',
    ['魏志强：听声辨病的人', text('甲'), '吕科：火炉边绣花', text('乙'), '（本报记者 叶伟）'],
    ['report: 魏志强：听声辨病的人 () p', 'report: 吕科：火炉边绣花 (本报记者叶伟) p'],
  ],
  [
    'of firms as well, below the sub-headings of the first',
    ['昆山甲泵业有限公司', text('甲'), '一台水泵的三十年', text('甲'), '昆山乙阀门有限公司', text('乙')],
    ['report: 昆山甲泵业有限公司 () php', 'report: 昆山乙阀门有限公司 () p'],
  ],
  [
    'below a headline of nobody they are sub-headings',
    [...REPORT, '魏志强：听声辨病的人', text('甲'), '吕科：火炉边绣花', text('乙')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphp'],
  ],
  [
    'but not where the roll of those honoured is an article below them',
    [...REPORT, ...ROW, ...ROLL],
    [
      READ,
      `report: ${MILL} () p`,
      `report: ${VALVE} () p`,
      'report: 吕科：火炉边绣花 () p',
      'brief: 首届工匠名单 () pp',
    ],
  ],
  [
    'unless the headline says that it is of all of them',
    ['昆山高新区劳动者群像', '本报记者 叶伟', text('昆山'), ...ROW, ...ROLL],
    ['report: 昆山高新区劳动者群像 (本报记者叶伟) phphphp', 'brief: 首届工匠名单 () pp'],
  ],
  [
    'a form filled in below each is text',
    [
      ...REPORT,
      ...['昆山甲泵业有限公司', '奖项：科技创新奖特等奖', '成果：井下透地通信', text('甲')],
      ...['昆山乙阀门有限公司', '奖项：科技创新奖一等奖', '成果：微震监测平台', text('乙')],
      ...['昆山丙消防有限公司', '奖项：科技创新奖一等奖', '成果：高原消防机器人', text('丙')],
      ...ROLL,
    ],
    [
      READ,
      'report: 昆山甲泵业有限公司 () ppp',
      'report: 昆山乙阀门有限公司 () ppp',
      'report: 昆山丙消防有限公司 () ppp',
      'brief: 首届工匠名单 () pp',
    ],
  ],
  [
    'the first of a row may have any family name',
    [
      '暮云舟 让茶锅不再“凭手感”',
      TEA,
      '贺知遥 渡口边长大的“潮水博士”',
      LENS,
      '魏志强 把阀门拧到凌晨三点',
      TIDE,
    ],
    [
      'brief: 暮云舟 让茶锅不再“凭手感” () p',
      'profile: 贺知遥 渡口边长大的“潮水博士” () p',
      'profile: 魏志强 把阀门拧到凌晨三点 () p',
    ],
  ],
  [
    'a single portrait below it makes no row',
    ['暮云舟 让茶锅不再“凭手感”', TEA, '贺知遥 渡口边长大的“潮水博士”', LENS],
    ['report: 暮云舟 让茶锅不再“凭手感” () php'],
  ],
  [
    'a place set apart heads a section',
    [
      ...BELOW_NEWS,
      '大棚里 《茶经注》里三十年',
      TEA,
      '泵房里 《水声谱》里三十年',
      LENS,
      '渡口边 《潮水帖》里三十年',
      TIDE,
    ],
    ['report: 昆山高新区表彰劳动者 (记者叶伟*) phphphp'],
  ],
  [
    'below a signed lead portraits of several paragraphs, set apart, are articles',
    [
      close(...REPORT, text('昆山')),
      close('魏志强：听声辨病三十年', text('魏志强'), TEA),
      close('吕 科：火炉边绣花', text('吕科'), LENS),
      close('贺知遥：夜里量水', text('贺知遥'), TIDE),
    ],
    [
      'report: 昆山高新区奋进正当时 (本报记者叶伟) pp',
      'report: 魏志强：听声辨病三十年 () pp',
      'report: 吕 科：火炉边绣花 () pp',
      'report: 贺知遥：夜里量水 () pp',
    ],
  ],
  [
    'portraits of one paragraph are sub-headings of the report',
    [
      close(...REPORT, text('昆山')),
      close('魏志强：听声辨病三十年', text('魏志强')),
      close('吕 科：火炉边绣花', text('吕科')),
      close('贺知遥：夜里量水', text('贺知遥')),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) pphphphp'],
  ],
  [
    'below a lead without an author they are articles where each says who it is about',
    [
      close('昆山高新区表彰劳动者', text('昆山')),
      close('魏志强：听声辨病三十年', '昆山甲泵业有限公司首席技师', text('魏志强'), TEA),
      close('吕 科：火炉边绣花', '昆山乙泵业有限公司首席技师', text('吕科'), LENS),
      close('贺知遥：夜里量水', '昆山丙泵业有限公司首席技师', text('贺知遥'), TIDE),
    ],
    [
      'report: 昆山高新区表彰劳动者 () p',
      'report: 魏志强：听声辨病三十年 / 昆山甲泵业有限公司首席技师 () pp',
      'report: 吕 科：火炉边绣花 / 昆山乙泵业有限公司首席技师 () pp',
      'report: 贺知遥：夜里量水 / 昆山丙泵业有限公司首席技师 () pp',
    ],
  ],
  [
    'and sub-headings where none does',
    [
      close('昆山高新区表彰劳动者', text('昆山')),
      close('魏志强：听声辨病三十年', text('魏志强'), TEA),
      close('吕 科：火炉边绣花', text('吕科'), LENS),
      close('贺知遥：夜里量水', text('贺知遥'), TIDE),
    ],
    ['report: 昆山高新区表彰劳动者 () phpphpphpp'],
  ],
  [
    'below the name of a gallery a portrait of several paragraphs is an article',
    [...REPORT, '昆山群英谱', MILL, text('甲泵业'), TEA, VALVE, text('乙阀门'), LENS],
    [READ, `report: 昆山群英谱 / ${MILL} () pp`, `report: ${VALVE} () pp`],
  ],
  [
    'one of a single paragraph is a part of the gallery',
    [...REPORT, '昆山群英谱', MILL, text('甲泵业'), VALVE, text('乙阀门')],
    [READ, 'report: 昆山群英谱 () hphp'],
  ],
  [
    'where somebody works stands at the head of the portrait’s text',
    [...BELOW_NEWS, '魏志强', '单位：昆山甲泵业有限公司', TEA, '吕科', '单位：昆山乙泵业有限公司', LENS],
    ['report: 昆山高新区表彰劳动者 (记者叶伟*) phpphpp'],
  ],
  [
    'what somebody is good at may be a headline',
    [...BELOW_NEWS, '魏志强', '特长：听声辨病的人', TEA, '吕科', '特长：火炉边绣花', LENS],
    [
      'brief: 昆山高新区表彰劳动者 (记者叶伟* 魏志强) p',
      'brief: 特长：听声辨病的人 (吕科) p',
      'brief: 特长：火炉边绣花 () p',
    ],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
