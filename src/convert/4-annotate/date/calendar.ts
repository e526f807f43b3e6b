/** Foundings whose anniversaries date a page: 庆祝中国共产党成立105周年 → 1921 + 105. */
export const FOUNDINGS: [RegExp, number][] = [
  [/中国共产党|建党/u, 1921],
  [/中华人民共和国|新中国|建国/u, 1949],
  [/中国人民解放军|建军/u, 1927],
  [/改革开放/u, 1978],
  [/五四运动/u, 1919],
  [/红军长征|长征胜利/u, 1936],
  [/抗日战争|抗战胜利|反法西斯/u, 1945],
  [/抗美援朝/u, 1950],
  [/香港回归/u, 1997],
  [/澳门回归/u, 1999],
  [/共青团|中国共产主义青年团/u, 1922],
  [/经济特区/u, 1980],
  [/浦东开发/u, 1990],
  [/西部大开发/u, 1999],
];

/** Events that everybody dates: the page is not older. Year of the event. */
export const EVENTS: [RegExp, number][] = [
  [/党的十八大/u, 2012],
  [/党的十九大/u, 2017],
  [/“?不忘初心、牢记使命”?主题教育/u, 2019],
  [/“?十四五”?(?:期间|时期|规划)|党史学习教育/u, 2021],
  [/党的二十大/u, 2022],
  [/新质生产力|成都大运会/u, 2023],
  [/党纪学习教育|二十届三中全会|巴黎奥运|大规模设备更新/u, 2024],
  [/中央八项规定精神学习教育|二十届四中全会|哈尔滨亚冬会|“?十五五”?(?:期间|时期|规划)/u, 2025],
];

/** Games and starts of plans: words of welcome belong to the year itself. */
export const YEAR_OF_WORDS: [RegExp, number][] = [
  [/喜迎亚运|助力?亚运|杭州亚运/u, 2023],
  [/喜迎冬奥|助力冬奥/u, 2021],
  [/(?:喜迎|迎接)党的二十大|喜迎二十大/u, 2022],
  [/“?十四五”?开局之年/u, 2021],
  [/“?十四五”?收官之年/u, 2025],
  [/“?十五五”?开局之年/u, 2026],
];

/** Days of the year with a name of their own, and their month. */
export const NAMED_DAYS: [RegExp, number][] = [
  [/三八(?:国际)?(?:劳动)?妇女节/u, 3],
  [/植树节/u, 3],
  [/世界读书日|世界知识产权日/u, 4],
  [/五四青年节|国际护士节|全国科技工作者日/u, 5],
  [/世界环境日/u, 6],
  [/世界青年技能日/u, 7],
  [/教师节|全民国防教育日/u, 9],
  [/国家宪法日/u, 12],
];

/** Holidays that a text speaks of as just past or to come. */
export const SEASONS: [RegExp, number][] = [
  [/新年伊始|元旦/u, 1],
  [/春节(?:刚过|过后|前夕|假期)|新春伊始|节后复工/u, 2],
  [/[“‘]?五一[”’]?(?:国际劳动节|假期|前夕)/u, 5],
  [/[“‘]?七一[”’]?(?:前夕|到来之际|专题)/u, 7],
  [/国庆(?:节|假期|前夕)/u, 10],
];
