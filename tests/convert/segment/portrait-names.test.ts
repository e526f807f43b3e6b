import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';
import { GLAZE, LENS, READ, TEA, TIDE } from './texts.ts';

const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
/** Lines without a blank one between them. */
const close = (...lines: string[]) => lines.join('\n');

test.each([
  [
    'bare names set apart, each close to the text below it, head portraits',
    [...REPORT, close('满忠诚', TEA, GLAZE), close('何以宁', LENS), close('▍古丽·阿依', TIDE)],
    [READ, 'brief: 满忠诚 () pp', 'brief: 何以宁 () p', 'brief: 古丽·阿依 () p'],
  ],
  [
    'what there is to say of them is their deck, a framed line above the first the name of the row',
    [
      ...REPORT,
      close('◆ 十佳风采', '满忠诚', '炒锅里的春天', TEA),
      close('何以宁', '叶脉上的暑假', LENS),
      close('计长生', '罗盘和屏幕', TIDE),
    ],
    [
      READ,
      'brief: ◆ 十佳风采 / 满忠诚 / 炒锅里的春天 () p',
      'brief: 何以宁 / 叶脉上的暑假 () p',
      'brief: 计长生 / 罗盘和屏幕 () p',
    ],
  ],
  [
    'what is set apart behind them is no sub-heading of the last',
    [
      ...REPORT,
      close('满忠诚', TEA),
      close('何以宁', LENS),
      close('计长生', TIDE),
      close('工匠们的第二天', GLAZE),
    ],
    [READ, 'brief: 满忠诚 () p', 'brief: 何以宁 () p', 'brief: 计长生 () p', 'brief: 工匠们的第二天 () p'],
  ],
  [
    'two such names are too few for a row',
    [...REPORT, close('满忠诚', TEA), close('何以宁', LENS)],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphp'],
  ],
  [
    'below a headline that tells of all of them they are sub-headings',
    [
      close('昆山高新区奋进正当时', '——受表彰工匠群像', text('昆山')),
      close('满忠诚', TEA),
      close('何以宁', LENS),
      close('计长生', TIDE),
    ],
    ['report: 昆山高新区奋进正当时 / ——受表彰工匠群像 () phphphp'],
  ],
  [
    'lines of several names one below the other are rows of a roll',
    [...REPORT, close('昆山的最美科技工作者', '满忠诚　何以宁　计长生　叶伟', '贺知遥　何小满　李想　王强')],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phpp'],
  ],
  [
    'so are persons with their posts',
    [
      ...REPORT,
      close(
        '另两名“十佳青年工匠”',
        '满忠诚　昆山甲建设投资集团有限公司安全员',
        '何以宁　昆山乙数据服务有限公司工程师',
      ),
    ],
    [READ, 'brief: 另两名“十佳青年工匠” () pp'],
  ],
  [
    'parts of a feature that say how many of what are no portraits',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      close(
        text('昆山'),
        '一粒药：等了十一年的电话',
        TEA,
        GLAZE,
        '一束光：十二个人的窑',
        LENS,
        TIDE,
        '尾声：留一块地给水声',
        GLAZE,
        TEA,
      ),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phpphpphpp'],
  ],
  [
    'teams with whose they are in brackets are rows of a roll',
    [
      ...REPORT,
      close(
        '昆山高新区创新团队名单',
        '水泵听声团队（昆山甲泵业有限公司）',
        '窑火看色小组（昆山乙陶瓷有限公司）',
        '炒锅闻香团队（昆山丙茶业有限公司）',
      ),
    ],
    [READ, 'brief: 昆山高新区创新团队名单 () ppp'],
  ],
  [
    'a line that ends in 记 is no column’s name',
    [...REPORT, close('隔膜“追光”记', '宜兴长旸膜科从跟跑到领跑', '本报记者 李想'), text('宜兴')],
    [READ, 'report: 隔膜“追光”记宜兴长旸膜科从跟跑到领跑 (本报记者李想) p'],
  ],
  [
    'the end of a report is no article',
    [...REPORT, '·尾声·', TEA],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) php'],
  ],
  [
    'a phrase that ends in a post heads an article as any other',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      close(text('昆山'), '第一个小标题', TEA, '第二个小标题', GLAZE),
      '',
      close('两把钥匙', '留住一个博士', LENS),
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphp', 'brief: 两把钥匙留住一个博士 () p'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
