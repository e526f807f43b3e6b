import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

const close = (...lines: string[]) => lines.join('\n');
/** Behind one blank line more than the parts of a page have between them. */
const further = (line: string) => `\n${line}`;
const FEATURE = ['园区动态', '甲高新区：把“芯”服务送到研发台前', '本报记者　罗以澄', text('检测车')];
const NEWS = [
  '乙高新区新增一条产线',
  '本报讯（记者 何守义）近日，乙高新区一条产线投产，设计年产能六十万件。',
];
const MORE_NEWS = ['丙高新区开起夜校', '本报讯（记者 程立）日前，丙高新区产业工人夜校开课，首批学员四十人。'];

/** What belongs to one piece, and what stands in a row. */
test.each([
  [
    'with fewer blank lines above it than the headlines of the page have a label is a sub-heading, even among briefs',
    [
      ...[...FEATURE, '一辆车装下半个实验室', text('设备'), '一张券补上三成费用', text('费用')],
      ...[further(NEWS[0] ?? ''), NEWS[1] ?? '', further(MORE_NEWS[0] ?? ''), MORE_NEWS[1] ?? ''],
    ],
    [
      'report: 甲高新区：把“芯”服务送到研发台前 (本报记者罗以澄) phphp',
      'brief: 乙高新区新增一条产线 (记者何守义*) p',
      'brief: 丙高新区开起夜校 (记者程立*) p',
    ],
  ],
  [
    'a short label in a signed report is one too, though the report stands below the name of a column of briefs',
    [...FEATURE, '补上缺的那一环', text('链条'), '让实验室开进车间', text('实验室'), ...NEWS],
    [
      'report: 甲高新区：把“芯”服务送到研发台前 (本报记者罗以澄) phphp',
      'brief: 乙高新区新增一条产线 (记者何守义*) p',
    ],
  ],
  [
    'two phrases of one form are no authors, though one begins as a name does',
    ['丁高新区：信创产业“链”上开花', '▶ 郝思雨 毕克诚', text('信创'), '强龙头 补短板', text('龙头')],
    ['report: 丁高新区：信创产业“链”上开花 (郝思雨 毕克诚) php'],
  ],
  [
    'the headline of a picture’s news may stand below it, above the headline of the next article',
    [
      close(
        '海口高新区：让一粒药少走三千公里',
        '本报记者　符海珊',
        '　　首家企业是椰康制药。“通关快一天，客户就多一分信任。”椰康制药',
        '　　9月8日，湛江高新区“小小科学家”活动走进测深蓝装备有限公司，40名小学生体验深海探测。',
        '庞海韵　摄',
        '副总经理冯绍棠说。',
      ),
      '湛江高新区组织“小小科学家”探海',
      close('汕头高新区发布十条惠企新政', '　　本报讯　9月10日，汕头高新区发布十条措施，首批资金月底到账。'),
    ],
    [
      'brief: 海口高新区：让一粒药少走三千公里 (本报记者符海珊) p',
      'photo-news: 湛江高新区组织“小小科学家”探海 () pc',
      'brief: 汕头高新区发布十条惠企新政 () p',
    ],
  ],
  [
    'a picture’s headline over two lines, set apart further than its text is from it, interrupts the article',
    [
      ...['一朵棉花的“智造”旅程', '□本报记者　沙依拉　郎雪峰', text('采棉机')],
      ...[further('石河子高新区：'), '纺机飞转赶订单'],
      close('▲8月4日，北泉锦绣纺织公司员工在巡查细纱机，日均产纱46吨。', '哈力克·买买提　摄'),
      further(text('采棉机')),
    ],
    [
      'report: 一朵棉花的“智造”旅程 (本报记者沙依拉 本报记者郎雪峰) pp',
      'photo-news: 石河子高新区： / 纺机飞转赶订单 () pc',
    ],
  ],
  [
    'the name of a park with a stray space is no author',
    ['宁波 高新区', '工业软件“种”进车间', text('软件'), '童 遥 沈亦菲'],
    ['report: 宁波 高新区 / 工业软件“种”进车间 (童遥 沈亦菲) p'],
  ],
  [
    'a picture between two lines of an article that has no word of it is that of the one article that has',
    [
      close(
        '一碗螺蛳粉嗦出一条产线',
        '本报记者　覃丹妮',
        '　　“人闻着香，机器闻着愁。”公司董事长打趣说，酸笋汁腐蚀性强，普通',
        '10月21日，参加西江工业设计论坛的嘉宾在体验智能代步车。　黎寒池　摄',
        '不锈钢三个月就生锈。公司换了四种钢材，才让机器也“爱上”螺蛳粉。',
      ),
      close('柳州高新区办论坛', '　　本报讯　10月21日，西江工业设计论坛在柳州高新区举行，百名嘉宾到会。'),
    ],
    ['brief: 一碗螺蛳粉嗦出一条产线 (本报记者覃丹妮) p', 'brief: 柳州高新区办论坛 () pcc'],
  ],
  [
    'one signature behind a row of portraits, of who compiled it, makes them and the report above one piece',
    [
      ...[
        '一面旗帜 一方沃土',
        `${text('大会')}本报摘登他们的事迹。`,
        '陆秋穗',
        text('陆秋穗'),
        '蒋思源',
        text('蒋思源'),
      ],
      ...['柳州铁臂工程机械有限公司党委', text('该公司'), '韦海棠', text('韦海棠')],
      ...['北海高新区税务局第一税务所', text('一个窗口'), '（本报记者　班韶华　农玉妍　整理）'],
    ],
    ['report: 一面旗帜 一方沃土 (本报记者班韶华 本报记者农玉妍) phphphphphp'],
  ],
  [
    'news that does not announce the row is no part of the piece',
    [
      ...['乙园区推出办事新举措', '本报讯 近日，乙高新区推出办事新举措。企业来办事，一个窗口就能办完。'],
      ...['杨立明：炉前一站三十载', text('杨立明'), '刘志强：手比机器还准', text('刘志强')],
      ...['王秀兰：记得每一户人家', text('王秀兰'), '（本报记者　张伟　整理）'],
    ],
    [
      'brief: 乙园区推出办事新举措 () p',
      'report: 杨立明：炉前一站三十载 () p',
      'report: 刘志强：手比机器还准 () p',
      'report: 王秀兰：记得每一户人家 (本报记者张伟) p',
    ],
  ],
  [
    'without it each of them, a body among persons as well, is an article',
    [
      ...['一面旗帜 一方沃土', text('大会'), '陆秋穗', text('陆秋穗'), '蒋思源', text('蒋思源')],
      ...['柳州铁臂工程机械有限公司党委', text('该公司'), '韦海棠', text('韦海棠')],
    ],
    [
      'report: 一面旗帜 一方沃土 () p',
      'report: 陆秋穗 () p',
      'report: 蒋思源 () p',
      'report: 柳州铁臂工程机械有限公司党委 () p',
      'report: 韦海棠 () p',
    ],
  ],
])('%s', (_, parts, articles) => {
  expect(outline(parts)).toEqual(articles);
});
