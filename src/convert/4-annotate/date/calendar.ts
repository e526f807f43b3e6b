/** Forms of words, each with the year or the month that it tells. */
type Table = readonly [RegExp, number][];

/** What a sentence holds of a table: one look where it holds nothing, as most do. */
export function tableReader(table: Table): (sentence: string) => { match: RegExpExecArray; value: number }[] {
  const any = new RegExp(table.map(([form]) => form.source).join('|'), 'u');
  return (sentence) =>
    any.test(sentence)
      ? table.flatMap(([form, value]) => {
          const match = form.exec(sentence);
          return match ? [{ match, value }] : [];
        })
      : [];
}

/** Foundings whose anniversaries date a page: 庆祝中国共产党成立105周年 → 1921 + 105. */
export const FOUNDINGS: Table = [
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
export const EVENTS: Table = [
  [/党的十八大/u, 2012],
  [/党的十九大/u, 2017],
  [/“?不忘初心、牢记使命”?主题教育/u, 2019],
  [/新冠肺炎|新型冠状病毒/u, 2020],
  [/“?十四五”?(?:期间|时期|规划)|党史学习教育/u, 2021],
  [/党的二十大/u, 2022],
  [/新质生产力|成都大运会/u, 2023],
  [/党纪学习教育|二十届三中全会|巴黎奥运|大规模设备更新/u, 2024],
  [/中央八项规定精神学习教育|二十届四中全会|哈尔滨亚冬会|“?十五五”?(?:期间|时期|规划)/u, 2025],
];

/** Held once a year: the year before the first one. 第七届进博会 → 2017 + 7 */
export const YEARLY: Table = [
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})届(?:中国国际进口博览会|进博会)/gu, 2017],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})届中国创新创业大赛/gu, 2011],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})届中国专利(?:金|银|优秀)?奖/gu, 1999],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})届(?:中国国际高新技术成果交易会|高交会)/gu, 1998],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})届世界互联网大会/gu, 2013],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})届(?:世界制造业大会)/gu, 2017],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})届(?:中国—东盟博览会|中国-东盟博览会|东博会)/gu, 2003],
];

/** Days that are counted: the year before the first one. 第116个“三八”国际妇女节 → 1910 + 116 */
export const COUNTED_DAYS: Table = [
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个[“‘]?三八[”’]?(?:国际)?(?:劳动)?妇女节/gu, 1910],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个教师节/gu, 1984],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个[“‘]?(?:5·12)?[”’]?国际护士节/gu, 1911],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个(?:中国)?记者节/gu, 1999],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个世界读书日/gu, 1995],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个世界知识产权日/gu, 2000],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个[“‘]?全国科技工作者日/gu, 2016],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个[“‘]?中国航天日/gu, 2015],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个(?:中国)?植树节/gu, 1978],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个(?:中国)?医师节/gu, 2017],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个[“‘]?中国农民丰收节/gu, 2017],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个国家宪法日/gu, 2013],
  [/第(?<nth>[\d一二三四五六七八九十]{1,3})个全国[“‘]?安全生产月/gu, 2001],
];

/** Meetings that a text speaks of as at hand or just over; the year is theirs. */
export const MEETINGS: Table = [
  [/党的十九大(?:召开|胜利召开|开幕|闭幕)?(?:前夕|之际|期间)/u, 2017],
  [/党的二十大(?:召开|胜利召开|开幕|闭幕)?(?:前夕|之际|期间)/u, 2022],
  [/二十届三中全会(?:召开|胜利召开|闭幕)?(?:前夕|之际|期间)/u, 2024],
  [/二十届四中全会(?:召开|胜利召开|闭幕)?(?:前夕|之际|期间)/u, 2025],
];

/** Games and starts of plans: words of welcome belong to the year itself. */
export const YEAR_OF_WORDS: Table = [
  [/喜迎亚运|助力?亚运|杭州亚运/u, 2023],
  [/喜迎冬奥|助力冬奥/u, 2021],
  [/(?:喜迎|迎接)党的二十大|喜迎二十大/u, 2022],
  [/“?十四五”?(?:规划|时期)?的?开局之年|建党百年/u, 2021],
  [/全面贯彻(?:落实)?党的二十大精神的?开局之年/u, 2023],
  [/“?十四五”?(?:规划|时期)?的?收官(?:之年|年)/u, 2025],
  [/“?十五五”?(?:规划|时期)?的?开局之年/u, 2026],
  [/“?十三五”?(?:规划|时期)?的?收官之年/u, 2020],
];

/** Days of the year with a name of their own, and their month. */
export const NAMED_DAYS: Table = [
  [/三八[”’]?(?:国际)?(?:劳动)?妇女节/u, 3],
  [/植树节/u, 3],
  [/世界读书日|世界知识产权日/u, 4],
  [/五四[”’]?青年节|国际护士节|全国科技工作者日/u, 5],
  [/世界环境日/u, 6],
  [/世界青年技能日/u, 7],
  [/教师节|全民国防教育日/u, 9],
  [/国家宪法日/u, 12],
];

/** Holidays that a text speaks of as just past or to come. */
export const SEASONS: Table = [
  [/新年伊始|元旦/u, 1],
  [/(?:全国)?两会(?:召开|期间|刚刚闭幕)/u, 3],
  [/党的二十大(?:召开|胜利召开|开幕)?(?:前夕|之际)/u, 10],
  [/春节(?:刚过|过后|前夕|假期)|新春伊始|节后复工/u, 2],
  [/[“‘]?五一[”’]?(?:国际劳动节|假期|前夕)/u, 5],
  [/[“‘]?七一[”’]?(?:前夕|到来之际|专题)/u, 7],
  [/国庆(?:节|假期|前夕)/u, 10],
];
