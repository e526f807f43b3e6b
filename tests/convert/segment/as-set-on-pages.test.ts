import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

const KUNSHAN = `　　${text('昆山')}`;
const YIXING = `　　${text('宜兴')}`;

test.each([
  [
    'a numbered column above a headline is the next part of its series',
    `昆山实验室周末“开门迎客”
本报记者 丁玫
${KUNSHAN}
${KUNSHAN}

人物 ③
从湖边到山顶，
她有一颗芯
${KUNSHAN}
失败27次
${KUNSHAN}
一台“笔”
${KUNSHAN}
记者 叶伟 文/图`,
    [
      'report: 昆山实验室周末“开门迎客” (本报记者丁玫) pp',
      'report: 人物 ③ / 从湖边到山顶，她有一颗芯 (记者叶伟) phphp',
    ],
  ],
  [
    'below the name of a round-up two marked texts are its items',
    `昆山的芯片长成了
　　本报讯（记者 丁玫）${text('昆山')}

■都市短波
▲轨道交通首台盾构机昨日在城东始发，单日最高可掘进18米。（叶伟）
▲人力资源部门将于下周办招聘会，放出岗位四千八百个。（李想）`,
    ['brief: 昆山的芯片长成了 (记者丁玫*) p', 'brief:  (叶伟) p', 'brief:  (李想) p'],
  ],
  [
    'somebody’s words with an exclamation mark, above a deck and its authors, are the headline',
    `2023我们心中的园区之星

“这一年，谢谢你们把灯拧亮！”
10个人、4支团队、12家企业昨晚站上昆山领奖台
本报记者 叶伟 通讯员 李想
${KUNSHAN}`,
    [
      'report: “这一年，谢谢你们把灯拧亮！” / 10个人、4支团队、12家企业昨晚站上昆山领奖台 (本报记者叶伟 通讯员李想) p',
    ],
  ],
  [
    'a letter opens with whom it is to and ends with who wrote it, set to the right',
    `五件专利领跑全省
本报记者 叶伟
${KUNSHAN}

星河来信
写给沾着泥的裤脚
　　知秋：
　　看到名单的时候，我正在给女儿削铅笔。她问，奖能不能换一只兔子？
　　　　　　　　　　你的爱人　计长生

昆山摆渡车多了一盏灯
　　本报讯（记者 丁玫）${text('昆山')}`,
    [
      'report: 五件专利领跑全省 (本报记者叶伟) p',
      'brief: 星河来信 / 写给沾着泥的裤脚 (你的爱人计长生) pp',
      'brief: 昆山摆渡车多了一盏灯 (记者丁玫*) p',
    ],
  ],
  [
    'lines without a mark, as wide as the column below them, are of it',
    `昆山高新区6项成果
捧回江苏省科学技术奖

本报讯 2019年度江苏省科学技术奖励

名单日前揭晓，6项成果榜上有名，其中

一等奖1项、二等奖2项、三等奖3项。

昆山翠微生物制药有限公司主持完成的

“高原低氧环境疫苗冷链稳定化技术”

获江苏省科学技术进步奖一等奖；昆山

铂珩催化材料有限公司的“柴油车尾气

净化用铂铑催化剂”、昆山金橡树地理

信息有限公司的“实景建模系统”获二

等奖，企业都拿到了奖金。`,
    ['brief: 昆山高新区6项成果捧回江苏省科学技术奖 () pp'],
  ],
  [
    'below an interview with a reporter something else',
    `“慢工”也能跑赢“快钱”
——访昆山甲传动有限公司董事长计长生
本报记者 叶伟
　　记者：为什么把失败品摆在门口？
　　计长生：那时候我们做减速器，样机转了两百小时就裂。
　　记者：下一步最想做成什么？
　　计长生：给机器人做“脚踝”。

调查·再开发
厂房“腾笼”之后
　　昆山甲传动有限公司的旧厂房里，${text('减速器')}
搬，还是不搬
　　${text('减速器')}
租金不是账
　　${text('减速器')}
（本报记者 丁玫）`,
    [
      'brief: “慢工”也能跑赢“快钱” / ——访昆山甲传动有限公司董事长计长生 (本报记者叶伟) pppp',
      'report: 调查·再开发 / 厂房“腾笼”之后 (本报记者丁玫) phphp',
    ],
  ],
  [
    'a pen name behind its mark below the headline of a comment',
    `榜单之外
▶ 言 午
${KUNSHAN}

别让档案锁进抽屉
■ 言午
${YIXING}`,
    ['report: 榜单之外 (言午) p', 'report: 别让档案锁进抽屉 (言午) p'],
  ],
  [
    'a text set apart whose only common words with the one above are a province has its headline below it',
    `攥住“冰”的脾气
本报记者 叶伟
　　大雪节气刚过，黑龙江省的一条跑道上，新车一圈圈地画着弧线。
　　“这道弧，值四万块。”经理搓着手笑。

　　材料楼的五楼，女教授一待就是十年。今年春天，她下楼了，拿到黑龙江省的奖。
　　下楼也有代价，头一个月她不会报税。
“十年不下楼”的女教授
下楼了
本报记者 丁玫

三条“冰上高速”连通园区
　　本报讯（记者 李想）${text('昆山')}`,
    [
      'brief: 攥住“冰”的脾气 (本报记者叶伟) pp',
      'brief: “十年不下楼”的女教授下楼了 (本报记者丁玫) pp',
      'brief: 三条“冰上高速”连通园区 (记者李想*) p',
    ],
  ],
  [
    'a caption stays with the article that tells of whom it shows',
    `凌晨三点的机器人
本报记者 叶伟
　　环卫工计长生提着扫帚走过来，看了看躺在地上的大家伙，乐了。
计长生给机器人“出题”。　本报记者 李想 摄
　　会走了的机器人开始有活儿干。

机器人要考哪几门？
本报记者 丁玫
　　结业考试共设五个科目。成绩最好的一台还得到计长生给它织的围巾。`,
    ['brief: 凌晨三点的机器人 (本报记者叶伟) pccp', 'brief: 机器人要考哪几门？ (本报记者丁玫) p'],
  ],
  [
    'one short sentence flush between paragraphs that are set in says what a picture shows',
    `她守着一只钟
本报记者 叶伟
　　${text('昆山')}
　　进厂头三年，她没碰过钟。
　　那根游丝，师傅留到去世。
1991年，计长生（右）与师傅在装配间。
　　这些年，来挖她的人不少。
　　她把徒弟的工资“喊”高了。
　　她把自己关在家里三天。
　　第四天，她照常走进那间屋子。`,
    ['report: 她守着一只钟 (本报记者叶伟) pppcpppp'],
  ],
  [
    'where not every paragraph is set in, a short sentence is a paragraph',
    `她守着一只钟
本报记者 叶伟
　　${text('昆山')}
进厂头三年，她没碰过钟。
　　那根游丝，师傅留到去世。
1991年，计长生（右）与师傅在装配间。
　　这些年，来挖她的人不少。
她把徒弟的工资“喊”高了。`,
    ['report: 她守着一只钟 (本报记者叶伟) pppppp'],
  ],
  [
    'results that are told “as follows” are no kicker',
    `抛光粉“论剑”
　　二十四块玻璃，谁的划痕少谁赢。
　　成绩如下（排名不分先后）：
　　金　奖：昆山甲材料有限公司　计长生
　　银　奖：宜兴乙材料有限公司　谷满仓
　　金奖证书交给配料班保管。`,
    ['brief: 抛光粉“论剑” () ppppp'],
  ],
])('%s', (_, page, articles) => {
  expect(outline([page])).toEqual(articles);
});
