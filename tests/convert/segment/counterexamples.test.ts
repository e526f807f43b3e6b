import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

/** Lines set close, as they stand; `outline` sets them apart. */
const close = (...lines: string[]) => lines.join('\n');
const SIGNED = ['把课堂搬到一线', '本报记者　程立', text('课堂')];

/** Pages that only look like what a rule is about. */
test.each([
  [
    'a headline and its author close below another text head the text below, where a deck follows',
    [
      close('园区公交加密夜班线', '　　从本月起，末班车延到零点，首周客流涨了两成，乘客都说方便。'),
      close('老铸造厂里长出“数字心脏”', '本报记者　程立'),
      close('——淄川铸锻厂转型见闻', '　　炉火烧了三十年，老师傅第一次看懂屏幕上的曲线。'),
    ],
    [
      'brief: 园区公交加密夜班线 () p',
      'brief: 老铸造厂里长出“数字心脏” / ——淄川铸锻厂转型见闻 (本报记者程立) p',
    ],
  ],
  [
    'one word before the colon of every headline is no form filled in',
    [
      ...['党建引领', '合肥高新：量子企业数量全国居首', text('甲')],
      ...['科技创新', '合肥高新：首家深空企业落户园区', text('乙')],
      ...['民生实事', '合肥高新：新建学校三所同时开学', text('丙')],
    ],
    [
      'report: 合肥高新：量子企业数量全国居首 () p',
      'report: 科技创新 / 合肥高新：首家深空企业落户园区 () p',
      'report: 民生实事 / 合肥高新：新建学校三所同时开学 () p',
    ],
  ],
  [
    'a row of talks are sub-headings, no columns of comment',
    [...SIGNED, '车间夜话', text('车间'), '田间漫谈', text('田间'), '工地夜谈', text('工地')],
    ['report: 把课堂搬到一线 (本报记者程立) phphphp'],
  ],
  [
    'an essay may have such a headline above its author',
    ['灯下随笔', '何守义', text('灯下')],
    ['report: 灯下随笔 (何守义) p'],
  ],
  [
    'news of who made a list is no roll of those portrayed above it',
    [
      ...[...SIGNED, '张建国：车间里的“活图纸”', text('张建国'), '李文华：把服务做到门口', text('李文华')],
      ...['王志强：十年磨一把刀', text('王志强')],
      ...['高新区12家企业上榜', '本报讯（记者 何守义）省里昨日公布榜单，高新区12家企业上榜。'],
    ],
    ['report: 把课堂搬到一线 (本报记者程立) phphphp', 'brief: 高新区12家企业上榜 (记者何守义*) p'],
  ],
  [
    'a headline over two lines may open like news',
    [
      close(
        '今年以来，火炬高新区',
        '新签约项目四十个',
        '　　武汉锐科光纤激光技术股份有限公',
        '司牵头完成的光纤激光器国产化，去年',
        '已经累计销售三千台，共计获得了湖北',
        '省科技进步奖一等奖，实在来之不易。',
      ),
    ],
    ['brief: 今年以来，火炬高新区新签约项目四十个 () p'],
  ],
  [
    'a picture of another park at the end of a report is news',
    [
      ...[...SIGNED, text('昆山'), text('玉山'), text('淀湖'), text('锦溪')],
      ...['4月17日，青岛高新区学生体验无人机飞行。', '何守义 摄'],
    ],
    ['report: 把课堂搬到一线 (本报记者程立) ppppp', 'photo-news:  () pc'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
