import { expect, test } from 'vitest';
import { datePage } from '../../../src/convert/4-annotate/date/date-page.ts';
import { passagesFrom } from './article.ts';

/** Text of one article → date. */
const CASES: [string, string, string | null][] = [
  [
    'who says 今春 calls only older years by their number',
    '那是2022年的夏天，公司刚搬进园区。他2018年毕业。今春头一场沙尘来得早。',
    null,
  ],
  [
    'without it they may be the running one',
    '那是2022年的夏天，公司刚搬进园区。他2018年毕业。头一场沙尘来得早。',
    '2022?',
  ],
  [
    'beside 去年 no year told by its number is the running one, late in the year either',
    '去年，公司扩产。2017年，两名技工夺奖。12月3日，公司发布新品。',
    null,
  ],
  ['without 去年 it may be', '公司今年扩产。2017年，两名技工夺奖。12月3日，公司发布新品。', '2017-12~'],
  [
    'a holiday of 今年 is gone by',
    '2011年，园区升格为国家高新区，企业还不足40家；13年过去，变成了460家。今年五一前夕，他当选工匠。',
    '2024~',
  ],
  [
    'one without 今年 may be at hand',
    '2011年，园区升格为国家高新区，企业还不足40家；13年过去，变成了460家。五一前夕，他当选工匠。',
    '2024-05~',
  ],
  [
    'who says 去年 calls only older years by their number',
    '2016年，园区获批设立。2021年建成的厂房去年投产。',
    null,
  ],
  [
    'a year with its month may be the running one, though 去年 is told after it',
    '4月12日，大会召开。2025年1月，集群升级。甲、乙两家企业，去年双双上榜。',
    '2025-04~',
  ],
  ['since when is no year gone by', '3月8日，大会召开。评选始于2020年，每两年一届。', null],
  [
    'months of a year told before are over where the running month is earlier',
    '2025年，公司接连通关：5月获奖，12月入选名单。3月17日，产线投产。',
    '2026-03~',
  ],
  [
    'a month after 今年5月 is of the same year',
    '2021年度评选近日揭晓。今年5月，作品获奖；11月，他成为模范。',
    '2021-11~',
  ],
  [
    'an exhibition of a year says the year',
    '10月8日，2025海川高新区人工智能产业展上，机器人写字。',
    '2025-10~',
  ],
  ['what is shown is no exhibition', '10月8日，2021海川高新区成果展示会上的机器人写字。', null],
  ['a running number of a year says the year', '5月16日，2025年第三届人才大会召开。', '2025-05~'],
  [
    'a closed half-year says that July has begun',
    '今年上半年，高新区签约项目22个。2024年第二季度集中开工。',
    '2024-07~',
  ],
  ['months told are over', '2024东莞市技能大赛近日举办。今年1-5月，投资额增长80%。', '2024-06~'],
  [
    'prizes of a year are given in the next',
    '近日，全省科学技术奖励大会召开，35项成果获2022年度科学技术奖。一季度以来开工忙。',
    '2023-04~',
  ],
  [
    'a list of a whole year that appears in February is the last year’s',
    '2月12日，大会召开，会上发布2024年度创新企业榜。',
    '2025-02~',
  ],
  [
    'nor is a list that appears in April this year’s',
    '4月9日，大会召开。日前，省工信厅公布2024年度绿色制造名单。',
    '2025-04~',
  ],
  ['one of May may be', '5月9日，大会召开。日前，省工信厅公布2024年度绿色制造名单。', '2024-05~'],
  [
    'a list of the last year leaves the year that the text itself tells',
    '2026年正月初九，园区开工。省科技厅日前公布2025年度瞪羚企业名单。3月18日，协议签订。',
    '2026-03~',
  ],
  [
    'a dated event of the latest year says the month',
    '2024年4月，产线投产。2023年，产值达52亿元。',
    '2024-04~',
  ],
  ['a dateline’s date may be set wide', '新华社福州11月8 日电 2024年上半年，园区开工。', '2024-11~'],
  [
    'plans are not evidence',
    '4月8日，启动2023年第一批项目。到2035年，产值翻番；2025年力争突破3000亿元。',
    '2023-04~',
  ],
  [
    'of a span of plans the beginning counts',
    '6月12日，印发行动方案（2025—2030年），到2030年产值翻番。',
    '2025-06~',
  ],
  ['a patent award tells the year by its number', '今年秋收，公司的铰链获第二十四届中国专利金奖。', '2023?'],
  ['an award of last year tells the year after', '铰链专利去年获第二十四届中国专利优秀奖。', '2024?'],
  ['an award of another kind with a number tells none', '铰链专利去年获第二十四届潮白专利优秀奖。', null],
  ['a yearly event tells the year by its number', '11月5日，第七届进博会开幕，公司带来新品。', '2024-11~'],
  ['a meeting at hand tells year and month', '党的二十大召开前夕，老工匠回到车间。', '2022-10~'],
  [
    'history is not the day of printing',
    '2011年成立。去年5月挂牌。2024年第九期开播，7月2日举行座谈会。',
    '2024-07~',
  ],
  ['a year without more is unsure', '公司于2007年落户，2023年上市。', '2023?'],
  ['a whole year is told when it is over', '1月9日，平台发布。2023年全年，产值突破320亿元。', '2024-01~'],
  [
    'years since a founding add up',
    '1994年，园区启动开发。30年来成就非凡。今年前10个月，新增企业2100家。',
    '2024-11~',
  ],
  [
    'a published list is of its year',
    '“五一”国际劳动节前夕，全国总工会公布2023年全国五一劳动奖名单。',
    '2023-05~',
  ],
  ['a start of a plan is a year', '“十四五”开局之年，高新区启动基金。12月3日，寒风凛冽。', '2021-12~'],
  [
    'months counted in words',
    '截至2月底，解决难题71个。今年前两个月，营收增长；公布2025年名单。',
    '2025-03~',
  ],
  ['what was signed is no plan', '2024年第三期。7月2日签定于昆山，9月3日开工。', '2024-09~'],
  ['a day that is fixed is yet to come', '2024年第三期。9月3日开工，下一场定在10月中旬。', '2024-09~'],
  ['next year’s months are none', '2024年第三期。9月3日开工，预计明年12月投产。', '2024-09~'],
  [
    'a period that is over is no plan',
    '记者12月3日从管委会获悉，截至2023年11月底，企业总数达8000家。',
    '2023-12~',
  ],
  [
    'a plan is as old as its first year',
    '今年6月12日，印发《行动方案（2025—2030年）》，到2030年翻番。',
    '2025-06~',
  ],
  [
    'the years of a plan are none',
    '根据规划，2027年产值达千亿元，2035年达三千亿元。2024年，方案获批。',
    '2024?',
  ],
  [
    'a year told by its number is not this year',
    '2023年，公司营收12亿元。今年5月，二期项目开工。',
    '2024-05~',
  ],
  [
    'so is one told beside last year',
    '2021年，企业落户；去年，销售额过亿；今年前4个月，又增长40%。',
    '2023-05~',
  ],
  ['a plan’s last year', '今年是“十四五”规划收官之年。9月16日，园区发布成果。', '2025-09~'],
  ['the year after a congress', '今年是全面贯彻党的二十大精神的开局之年。3月2日，项目开工。', '2023-03~'],
  ['a quarter with figures is over', '截至去年底，园区有企业5000家；2025年第一季度新增120家。', '2025-04~'],
  ['a year’s working conference', '合肥高新区2025年工作会议召开。2月7日，各园区部署任务。', '2025-02~'],
  ['a year’s first fair', '新年伊始，2024年首场招聘会举办。', '2024-01~'],
  [
    'a contest of a year was held when it is told of',
    '今年1—5月增长一成。他在2024年度省技能大赛上夺冠。',
    '2025-06~',
  ],
  [
    'a prize of a running year is of that year',
    '2025年三季度增长。11月6日获悉，项目获2025年度省成果转化奖。',
    '2025-11~',
  ],
  [
    'entries for the next year are yet to come',
    '12月26日，2025年度榜单发布。2026年度评选报名已启动。',
    '2025-12~',
  ],
  ['figures of a year are told when it is over', '6月3日，记者获悉，2024年园区产值突破270亿元。', '2025-06~'],
  ['the end of a year is over, too', '8月23日，记者获悉，截至2023年底，园区有企业218家。', '2024-08~'],
  ['a month later in the year was last year’s', '2023年12月，装置投产。6月18日，记者来到车间。', '2024-06~'],
  [
    'years count since a promotion',
    '2012年8月，园区升级为国家高新区。走到今年，恰好是第12个年头。8月19日开会。',
    '2024-08~',
  ],
  ['and in a span', '高新区2012年获批，12年间投入翻番。9月12日出货。', '2024-09~'],
  [
    'clauses of a year gone by, told twice',
    '2021年，公司获奖。2021年，他带出徒弟。3月2日，采油工上井。',
    '2022-03~',
  ],
  ['nor does what somebody had got by then', '4月8日，园区开会。他自己2023年获颁浙江省“东湖友谊奖”。', null],
  ['nor what was closed that year', '今年5月，园区开会。我们2021年清退了14家会议公司。', null],
  [
    'what a year has of its own is news of it',
    '5月8日，园区召开2023年第二次大会。我们2023年获省奖。',
    '2023-05~',
  ],
  [
    'a closed half-year is told of in any later month',
    '2022年8月21日，在园区的车间里，他换上工装。\n今年上半年，产线投产。',
    '2022-08~',
  ],
  ['a founding says nothing of the news', '课堂是2016年开办的。11月18日开课。', null],
  ['nor does one clause of history', '2019年，公司搬迁。5月18日，新线开工。', null],
  [
    'a list of a whole year that appears in March is the last year’s',
    '3月8日，科技厅公布2025年度重点实验室名单。',
    '2026-03~',
  ],
  [
    'a day from which on something holds may be to come',
    '2024年第三期。8月19日商定，自9月1日起延时。',
    '2024-08~',
  ],
  ['a target set for before a year is a plan', '2024年第三期。6月10日，他说：要在2026年前组网。', '2024-06~'],
  ['no year, no date', '近日，高新区召开座谈会。', null],
];

test.each(CASES)('%s', (_, text, expected) => {
  expect(datePage([passagesFrom(text)]).map(({ date }) => date)).toEqual([expected]);
});

test('An article without evidence takes the page’s', () => {
  const [first, second] = datePage([
    passagesFrom('4月8日，2023年第一次大会召开。'),
    passagesFrom('近年来成绩显著。'),
  ]);
  expect(second?.date).toBe(first?.date);
  expect(second?.evidence).toEqual(first?.evidence);
});

test.each([
  ['2024年7月18日 星期四 第3版', '2024-07-18'],
  ['A02 要闻 2023-4-8', '2023-04-08'],
  ['2024年第3期 1月18日出版', '2024-01-18'],
  ['2024年春季刊 3月18日', '2024-03-18'],
])('A folio’s date is exact: %s', (line, date) => {
  expect(datePage([passagesFrom('近日召开。')], ['中国高新技术产业报', line])[0]?.date).toBe(date);
});
