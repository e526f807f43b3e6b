import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

test.each([
  [
    'the tail of an article from another page stays without a headline, and takes none from below',
    [
      '（上接第一版）',
      text('昆山'),
      '宜兴高新区抢抓冬季窗口期推进项目建设',
      '图纸上跑出加速度',
      '■ 本报记者　全虎　　通讯员　许敬淑',
      text('宜兴'),
    ],
    [
      'report:  () p',
      'report: 宜兴高新区抢抓冬季窗口期推进项目建设 / 图纸上跑出加速度 (本报记者全虎 通讯员许敬淑) p',
    ],
  ],
  [
    'a text below nothing but the name of its column takes the headline printed behind it',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '阳澄湖畔',
      text('猫冬'),
      '项目建设不“猫冬”',
      '姜海燕',
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'report: 阳澄湖畔 / 项目建设不“猫冬” (姜海燕) p'],
  ],
  [
    'the answer to a letter belongs to the letter, though its writer signed above',
    [
      '末班公交能否晚走半小时',
      '编辑同志：',
      '我在昆山高新区一家电子厂上班，公交末班车9点就收车了。',
      '读者 何秋云',
      '【部门回复】昆山高新区城市管理局：自6月1日起，末班车延至21时45分。',
    ],
    ['brief: 末班公交能否晚走半小时 (读者何秋云) ppp'],
  ],
  [
    'a single sub-heading in an article that is signed twice is the headline of the next one, however short',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '昆山早茶话',
      `逢周六早上，企业家一边喝茶一边提意见。${text('昆山')}`,
      '通讯员 黎小满',
    ],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p', 'report: 昆山早茶话 (通讯员黎小满) p'],
  ],
  [
    'authors behind the last full stop may run over to the next line',
    [
      '昆山高新区奋进正当时',
      `本报讯 ${text('昆山')} 麦子健`,
      '张秀英',
      '宜兴高新区',
      '一张饭桌解了五道难题',
      `本报讯 （记者 王强） ${text('宜兴')}`,
    ],
    [
      'brief: 昆山高新区奋进正当时 (麦子健 张秀英) p',
      'brief: 宜兴高新区 / 一张饭桌解了五道难题 (记者王强*) p',
    ],
  ],
  [
    'a paragraph that opens like news, with none of the words above and a photographer below, is a photo of its own',
    [
      '昆山夜校开到厂门口',
      '本报讯（通讯员 周静）昆山高新区总工会“星光夜校”首堂课开讲，52名职工走进课堂。',
      '9月5日，昆山高新区消防救援站指战员为新入职员工演示灭火器使用方法。',
      '通讯员 黄磊 摄',
    ],
    ['brief: 昆山夜校开到厂门口 (通讯员周静*) p', 'photo-news:  () pc'],
  ],
  [
    'a line may lead on with a colon, or stop before a noun: the headline goes on below it',
    ['一束光，照亮一条\n产业链', '——昆山高新区光电产业观察', '□本报记者　丰继云　徐曼', text('昆山')],
    ['report: 一束光，照亮一条产业链 / ——昆山高新区光电产业观察 (本报记者丰继云 本报记者徐曼) p'],
  ],
  [
    'a motto above, the name of a collection, then the headline',
    ['喜迎盛会　奋进征程', '昆山高新区“两优一先”先进事迹摘登', '他们是山，也是水', text('昆山')],
    ['report: 昆山高新区“两优一先”先进事迹摘登 / 他们是山，也是水 () p'],
  ],
  [
    'a call for contributions is no report',
    ['昆山高新区奋进正当时', '本报记者 叶伟', text('昆山'), '征稿启事'],
    ['report: 昆山高新区奋进正当时 (本报记者叶伟) p'],
  ],
  [
    'the name of a summary, or the first of numbered headings, below the headline belongs to the text',
    [
      '昆山高新区：小工位里的大生意',
      '核心阅读',
      '昆山高新区把闲置厂房改造成共享工厂，吸引37家企业入驻。',
      '本报记者 叶伟',
      text('昆山'),
      '宜兴高新区先进名单',
      '一、先进集体（3个）',
      '宜兴甲电子有限公司',
      '宜兴乙精密有限公司',
      '二、先进个人（4名）',
      '张晓　李想　王芳　陈晨',
    ],
    ['report: 昆山高新区：小工位里的大生意 (本报记者叶伟) hpp', 'report: 宜兴高新区先进名单 () hpphp'],
  ],
  [
    'a name above a text about that person is a heading, not an author',
    [
      '昆山高新区的追光者们',
      '张晓',
      `人物简介：张晓，昆山某公司技术总监。${text('昆山')}`,
      '李想',
      `人物简介：李想，昆山某公司焊工。${text('昆山')}`,
    ],
    ['report: 昆山高新区的追光者们张晓 () php'],
  ],
  [
    'a name that is a word too is an author’s between a text and the next news item',
    [
      '昆山高新区中试线通电',
      '本报讯 日前，昆山高新区中试线通电试运行。',
      '许诺',
      '宜兴高新区企业抱团出海',
      '本报讯 宜兴高新区12家企业组成联合体。',
      '丛日新',
    ],
    ['brief: 昆山高新区中试线通电 (许诺) p', 'brief: 宜兴高新区企业抱团出海 (丛日新) p'],
  ],
  [
    'an untitled text takes the labels in front of the next column’s name for its headline',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      `本报大庆 12 月3日电（特约记者 赵铁军）${text('大庆')}`,
      '大庆高新区：',
      '“标”出来的就业新天地',
      '嫩江论语',
      '莫让“政策礼包”躺在网页里',
      `礼包再厚，送不到手里就是画饼。${text('石河子')}`,
      '□ 常 青',
    ],
    [
      'report: 昆山高新区奋进正当时 (本报记者叶伟) p',
      'brief: 大庆高新区：“标”出来的就业新天地 (特约记者赵铁军*) p',
      'commentary: 嫩江论语 / 莫让“政策礼包”躺在网页里 (常青) p',
    ],
  ],
  [
    'numbered texts of a picture page are captions, and a picture page may have more than one paragraph',
    [
      '淮河岸边的“云工厂”',
      '本报记者　牧　原　　摄影报道',
      '5月20日，记者走进昆山高新区云产业平台。',
      '昔日的煤城把水面、电和数据连成了一条线。',
      '①运维员史小蒙（左）向徒弟讲解机柜布线。',
      '②“夜巡一号”机器人正在机房巡检。',
    ],
    ['photo-news: 淮河岸边的“云工厂” (摄影报道牧原*) pcpcc'],
  ],
  [
    'the paper’s own comment stands above its headline, and the name of a round-up above the first brief',
    [
      '昆山高新区奋进正当时',
      '本报记者 叶伟',
      text('昆山'),
      '本报评论员',
      '别急着填平那口井',
      '旧设施里往往藏着新需求。换一双眼睛看，就是别人花钱也造不出的实验场。',
      '园区速递',
      '昆山高新区中试线通电',
      '本报讯 日前，昆山高新区中试线通电试运行。（丛日新）',
    ],
    [
      'report: 昆山高新区奋进正当时 (本报记者叶伟) p',
      'brief: 别急着填平那口井 (本报评论员) p',
      'brief: 昆山高新区中试线通电 (丛日新) p',
    ],
  ],
])('%s', (_, page, articles) => {
  expect(outline(page)).toEqual(articles);
});
