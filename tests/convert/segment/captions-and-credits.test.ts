import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

/** Lines set close, as they stand; `outline` sets them apart. */
const close = (...lines: string[]) => lines.join('\n');
const SCHOOL = [
  '夜校开进职工公寓',
  '　　本报讯 （记者 叶伟）夜校开进职工公寓，每周二晚七点上课，报名已满。',
  '　　老师一半来自学院，一半是企业里的能人，学员还要排队。',
];

test.each([
  [
    'what a caption shows is no word of the article that it is set into: the next article is of that',
    [
      ...SCHOOL.slice(0, 2),
      close(
        '　　“以前学员要等，老师也要等，',
        '昆山翼鸢航空有限公司的技术员为无人机装载鲜花。　记者 丁 野 摄',
        '现在报名当天就能上课。”校长说。',
      ),
      '鲜花“打飞的”',
      '　　9月12日，一架载着玫瑰的无人机起飞。这是昆山翼鸢航空有限公司开通的首条航线。',
    ],
    ['brief: 夜校开进职工公寓 (记者叶伟*) pp', 'brief: 鲜花“打飞的” () pc'],
  ],
  [
    'set into a sentence it goes to the one article that alone has a word of it',
    [
      ...SCHOOL.slice(0, 2),
      close(
        '　　学费由高新区联合市里的银行、',
        '参赛选手正在调试机器人。　记者 丁 野 摄',
        '保险公司等九家机构垫付，学员分期归还。',
      ),
      '火炬学子“玩转”机器人',
      '　　11月20日，挑战赛在广场举行，86支队伍的240名中小学生同场竞技。',
    ],
    ['brief: 夜校开进职工公寓 (记者叶伟*) pp', 'brief: 火炬学子“玩转”机器人 () pc'],
  ],
  [
    'a short line with its day at the end of much text is no news of its own above a credit',
    [
      ...['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山'), text('玉山'), text('淀湖'), text('锦溪')],
      ...['4月17日，工人在吊装柱塞泵。', '记者 丁 野 摄', '实验室里的“苦”', text('昆山')],
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) ppppcchp'],
  ],
  [
    'a headline, a credit and the news that it tells, set as far apart as all, are a picture of its own',
    [
      ...SCHOOL,
      '李想/文',
      '滑雪板上新忙',
      '记者 丁 野 摄',
      '　　图为10月19日，昆山复合材料有限公司的工人给新一批滑雪板贴膜，订单已经排到年底。',
    ],
    ['brief: 夜校开进职工公寓 (记者叶伟* 李想) pp', 'photo-news: 滑雪板上新忙 () pc'],
  ],
  [
    'one sentence between blank lines, with its credit close below it, is a caption whatever it shows',
    [
      '水声不会骗人',
      '本报记者 叶伟',
      text('昆山'),
      close('徒弟和师傅听水泵。', '本报记者 叶伟 摄'),
      text('玉山'),
    ],
    ['report: 水声不会骗人 (本报记者叶伟) pccp'],
  ],
  [
    'a short paragraph with its credit set apart from it is no caption',
    ['水声不会骗人', '本报记者 叶伟', text('昆山'), '徒弟和师傅听水泵。', '本报记者 叶伟 摄', text('玉山')],
    ['report: 水声不会骗人 (本报记者叶伟) ppcp'],
  ],
  [
    'a picture with its credit on its line stands in the middle of a sentence, and the sentence goes on',
    [
      '水声不会骗人',
      '本报记者 叶伟',
      `${text('昆山')}每听出一处毛病都记下来，`,
      '徒弟和师傅在听水泵。 李 想 摄',
      '写满的本子有三十一本。',
    ],
    ['report: 水声不会骗人 (本报记者叶伟) pc'],
  ],
  [
    'news of a picture may end with the reporter who took it',
    [
      '樱花开到厂门口',
      '3月20日，路两侧的早樱开了，附近企业的职工趁午休出来赏花。　本报记者　叶 伟　摄',
      '晚报快评',
      '把“跑腿”留给部门',
      '◎ 李想',
      text('昆山'),
    ],
    ['photo-news: 樱花开到厂门口 () pc', 'commentary: 晚报快评 / 把“跑腿”留给部门 (李想) p'],
  ],
  [
    'a caption goes back to the one article that has what it quotes',
    [
      close(...SCHOOL),
      close('徒弟展示“经纬码”绣标。', '通讯员 黄磊 摄'),
      close('绣标会说话', '　　本报讯（记者 李想）绣标叫“经纬码”，用导电纱线绣成，水洗一百次仍可读取。'),
    ],
    ['brief: 夜校开进职工公寓 (记者叶伟*) pp', 'brief: 绣标会说话 (记者李想*) pcc'],
  ],
  [
    'news that says what the picture shows ends with its paragraph',
    [
      '夜校开进职工公寓',
      '夜校开进职工公寓，每周二晚七点上课，报名已满，老师一半来自学院。（李想）',
      '\n通讯员 黄磊 摄',
      '胶州湾里赛帆忙',
      '10月19日，企业帆船赛在北岸水域开赛，32家企业的船队参加角逐。图为选手在绕标。',
      '退休工程师捐出五十万　奖给技校娃',
      '七十一岁的退休工程师，把自己攒下的五十万元交给了学院，学生每人领到三千元。',
      '他在船厂干了三十八年，退休后又被返聘。（叶伟）',
    ],
    [
      'brief: 夜校开进职工公寓 (李想) p',
      'photo-news: 胶州湾里赛帆忙 () pc',
      'brief: 退休工程师捐出五十万 奖给技校娃 (叶伟) pp',
    ],
  ],
  [
    'a picture with its caption takes no paragraph above it for its news',
    [
      '把助听器做到最小',
      '5月20日下午，记者走进昆山高新区的车间，没有人说话，十二张工作台排成弧形。',
      '魏清荷装配机芯。 记者 常兴 摄',
      text('昆山'),
      '本报记者 叶伟',
    ],
    ['report: 把助听器做到最小 (本报记者叶伟) pccp'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
