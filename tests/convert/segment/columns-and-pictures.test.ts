import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';
import { READ } from './texts.ts';

const REPORT = ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山')];
/** Lines set close, as they stand; `outline` sets them apart. */
const close = (...lines: string[]) => lines.join('\n');
const LISTEN = ['把水声听出毛病来', text('昆山')];
const SCHOOL = [
  '夜校开进职工公寓',
  '　　本报讯 （记者 叶伟）夜校开进职工公寓，每周二晚七点上课，报名已满。',
  '　　老师一半来自学院，一半是企业里的能人，学员还要排队。',
];
const PICTURE = [
  '　　近日，夜校学员在职工公寓里练习焊接，老师在一旁指点，报名的人排到了门外。',
  '通讯员 黄磊 摄',
];
/** A signed article, and a picture with its text. */
const ABOVE_PICTURE = [
  close('夜校开进职工公寓', '本报讯 夜校开进职工公寓，每周二晚七点上课。（叶伟）'),
  close('▲9月9日，湖边农机公司的装配车间里，工人在赶制一批微耕机。', '邸士智 摄'),
];

test.each([
  [
    'in a column of news in brief every headline is an article',
    [
      ...REPORT,
      '简明新闻',
      '园区有了职业病门诊',
      '昆山市人民医院的门诊日前开诊。',
      '消防技能赛开赛',
      '救援大队举办比武，18支队伍参赛。',
      '百名大学生实习',
      '学院与12家企业签约。',
    ],
    [READ, 'brief: 园区有了职业病门诊 () p', 'brief: 消防技能赛开赛 () p', 'brief: 百名大学生实习 () p'],
  ],
  [
    'a label that stands again above each portrait parts them',
    [...REPORT, '年度人物', '把釉色烧成雨', text('玉山'), '年度人物', '修机器的老师', text('锦溪')],
    [READ, 'report: 年度人物 / 把釉色烧成雨 () p', 'report: 年度人物 / 修机器的老师 () p'],
  ],
  [
    'portraits with slogans are articles side by side, of whomever',
    [
      '甲铝业有限公司：让“电老虎”节能',
      text('甲铝业'),
      '闵继芳：最挑剔的“舌头”',
      `22年，闵继芳的舌头几乎从不出错。${text('闵继芳')}`,
    ],
    ['report: 甲铝业有限公司：让“电老虎”节能 () p', 'report: 闵继芳：最挑剔的“舌头” () p'],
  ],
  [
    'an answer below a signed letter belongs to it',
    [
      '盼高新路早日亮起来',
      '编辑同志：我在昆山高新区上班，路灯至今没有亮。',
      '读者 范小芹',
      '【回音】',
      '昆山高新区建设局：路灯将于下月通电。',
    ],
    ['report: 盼高新路早日亮起来 (读者范小芹) php'],
  ],
  [
    'what stands below an answer is another letter',
    [
      '盼高新路早日亮起来',
      '编辑同志：我在昆山高新区上班，路灯至今没有亮。',
      '读者 范小芹',
      '编辑部回音:来信转到了建设局，路灯将于下月通电。',
      '谢谢没留名的“红马甲”',
      '上月我的电动车起火，一位保安把火扑灭了。',
    ],
    ['brief: 盼高新路早日亮起来 (读者范小芹) pp', 'brief: 谢谢没留名的“红马甲” () p'],
  ],
  [
    'a headline right below its text, set apart from the next one, is its own',
    [
      close('本报讯 （记者 叶伟） 近日，昆山甲食品有限公司入选国家重点龙头企业。', '燕麦小镇迎来喜讯'),
      close('甘草“走”进实验室', '●记者 李想', text('玉山')),
    ],
    ['brief: 燕麦小镇迎来喜讯 (记者叶伟*) p', 'report: 甘草“走”进实验室 (记者李想) p'],
  ],
  [
    'a headline below the first paragraph of its text heads both',
    [
      ...REPORT,
      '本报讯 （记者 李想）四楼打磨，三楼组装，昆山甲智能家居的一栋楼就是一条生产线。',
      '厂房“上楼” 亩产“冒尖”',
      '甲智能家居原先占地百亩，如今一栋楼就够了。',
    ],
    [READ, 'brief: 厂房“上楼” 亩产“冒尖” (记者李想*) pp'],
  ],
  [
    'news in a picture, set apart with its credit, is no caption of the report above',
    [
      close(
        '夜校开进职工公寓',
        '　　本报讯 （记者 叶伟）夜校开进职工公寓，每周二晚七点上课，报名已满。',
        '　　老师一半来自学院，一半是企业里的能人，学员还要排队。',
        '　　昆山甲重工的焊工也站上了讲台，讲的是怎样听出毛病。',
      ),
      close(
        '▲昨日，位于昆山高新区的昆山晶彩照明有限公司车间内，工人正在赶制一批出口东南亚的灯具，订单排到了三季度，月底前全部交付。',
        '（史远航 摄）',
      ),
      '绿色通道不能拐弯',
      '□ 何以宁',
      text('通道'),
    ],
    ['brief: 夜校开进职工公寓 (记者叶伟*) ppp', 'photo-news:  () pc', 'report: 绿色通道不能拐弯 (何以宁) p'],
  ],
  [
    'a credit and a headline, set apart, open a picture of their own',
    [
      ...REPORT,
      close(
        '图片来源：昆山高新区融媒体中心',
        '显微镜下的“侦探”',
        '连日来，昆山甲药业有限公司质检中心灯火通明。',
      ),
    ],
    [READ, 'photo-news: 显微镜下的“侦探” () pc'],
  ],
  [
    'a headline right above a picture’s text with its credit is the picture’s',
    [
      ...REPORT,
      close('戈壁蜜瓜乘“快车”', '▲近日，物流中心内，工作人员正在将蜜瓜装上冷藏集装箱。', '邸士智 摄'),
      '沙海“种”出一片蓝',
      '本报记者 李想',
      text('玉山'),
    ],
    [READ, 'photo-news: 戈壁蜜瓜乘“快车” () pc', 'report: 沙海“种”出一片蓝 (本报记者李想) p'],
  ],
  [
    'an author in brackets in front of a text opens an article',
    [...REPORT, '园区警企联巡半年零盗案', '（范良）清晨6时，民警卜一鸣开始当天的第一趟巡逻。'],
    [READ, 'brief: 园区警企联巡半年零盗案 (范良*) p'],
  ],
  [
    'a headline over two short lines is no column with a title',
    [...REPORT, close('银行上台“考试”', '企业举牌打分', '本报记者 李想', text('玉山'))],
    [READ, 'report: 银行上台“考试”企业举牌打分 (本报记者李想) p'],
  ],
  [
    'a running head of a headline over two lines may be one of them',
    [
      close('武进高新区：', '一双“眼睛”卖到二十七国', '本报记者 叶伟', text('武进')),
      '一双“眼睛”卖到二十七国',
      '常州审批“直通车”',
      '本报记者 李想',
      text('常州'),
    ],
    [
      'report: 武进高新区：一双“眼睛”卖到二十七国 (本报记者叶伟) p',
      'report: 常州审批“直通车” (本报记者李想) p',
    ],
  ],
  [
    'text below the rows of a roll is another article',
    [
      '昆山高新区“匠心奖”获奖名单',
      '组织奖（2家）',
      '昆山高新区总工会',
      '昆山甲大学工程训练中心',
      '办好四个周，让匠心走出车间',
      text('昆山'),
    ],
    ['report: 昆山高新区“匠心奖”获奖名单 () hpp', 'report: 办好四个周，让匠心走出车间 () p'],
  ],
  [
    'a sub-heading that stands again further on is a running head too',
    [...REPORT, ...LISTEN, '拧紧一颗螺丝的分量', text('昆山'), ...LISTEN],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) phphpp'],
  ],
  [
    'a paragraph that opens like a picture’s text, set apart and with the photographer below, is a picture of its own',
    [close(...SCHOOL), close(...PICTURE)],
    ['brief: 夜校开进职工公寓 (记者叶伟*) pp', 'photo-news:  () pc'],
  ],
  [
    'such a paragraph set close to the text above, in words of its own, belongs to it',
    [close(...SCHOOL, ...PICTURE)],
    ['brief: 夜校开进职工公寓 (记者叶伟*) pppc'],
  ],
  [
    'a paragraph of another park, reported by who took the picture, is a picture of its own',
    [close(...SCHOOL, '玉山高新区的茶农把炒锅搬进展厅。', '记者 李想 摄影报道')],
    ['brief: 夜校开进职工公寓 (记者叶伟*) pp', 'photo-news:  (摄影报道李想*) pc'],
  ],
  [
    'a paragraph of no other park is not',
    [close(...SCHOOL, '车间的茶农把炒锅搬进展厅。', '记者 李想 摄影报道')],
    ['brief: 夜校开进职工公寓 (记者叶伟*) pppc'],
  ],
  [
    'a caption without its credit makes no picture of the paragraph above it',
    [
      '水声不会骗人',
      '本报记者 叶伟',
      '编者按 水泵会说话。',
      '5月底，玉山高新区的风还像刀子。',
      '▲徒弟在听水泵的声音。',
      text('昆山'),
    ],
    ['report: 水声不会骗人 (本报记者叶伟) ppcp'],
  ],
  [
    'several paragraphs below a picture of its own are no pictures',
    [...ABOVE_PICTURE, '水泵企业今年听出三百处毛病。', '徒弟们把毛病记在本子上。', '本子换过三回。'],
    ['brief: 夜校开进职工公寓 (叶伟) p', 'photo-news:  () pc', 'brief:  () ppp'],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
