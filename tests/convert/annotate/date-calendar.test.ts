import { expect, test } from 'vitest';
import { datePage } from '../../../src/convert/4-annotate/date/date-page.ts';
import { passagesFrom } from './article.ts';

/** What everybody can date: text of one article → date. */
const CASES: [string, string, string][] = [
  ['an anniversary says the year', '7月1日上午，庆祝中国共产党成立105周年大会举行。', '2026-07~'],
  [
    'so does the number of a day that is kept every year',
    '第116个“三八”国际妇女节到来之际，大会召开。2025年度名单2025年10月公布。',
    '2026-03~',
  ],
  ['also in characters', '5月30日，在第六个全国科技工作者日到来之际，名单揭晓。', '2022-05~'],
  [
    'an anniversary is more certain than a prize',
    '10月18日，新中国成立70周年成就展举行。2019年度科学技术奖日前揭晓。',
    '2019-10~',
  ],
  [
    'an epidemic that everybody dates: not before it',
    '2月24日，新冠肺炎疫情还未散去，工厂复工。',
    '2020-02~',
  ],
  [
    'what a plant will do once it runs is a plan',
    '2月6日，大会召开，2022年产值达9亿元。工厂今年6月投产后可新增岗位。',
    '2023-02~',
  ],
  [
    'a remembered one does not beat the year that the page tells exactly',
    '5月10日，高新区召开2024年度人才大会。新中国成立70周年前夕，公司搬进新厂房。',
    '2024-05~',
  ],
  [
    'a span that ends in a year to come counts from another year',
    '2024年3月，公司引进生产线，10年间累计投入的研发经费终于有了回报。',
    '2024-03~',
  ],
  [
    'with its year the eve of a holiday is of the running one',
    '2025年五一前夕，她荣获奖章。今年，他也获奖。',
    '2025-05~',
  ],
  ['what is to come of a year is said in it', '9月9日，基地试车。2025年度产值有望突破26亿元。', '2025-09~'],
  [
    'what a year is to bring says nothing about the day',
    '在刚刚结束的2025年奖励大会上，项目获奖。今年4月，二期投用。2027年产业规模要突破百亿元。',
    '2025-04~',
  ],
  [
    'a plan for the eve of a holiday is a plan',
    '2024年3月12日，新厂房开工建设，预计2026年国庆节前夕投产。',
    '2024-03~',
  ],
];

test.each(CASES)('%s', (_, text, expected) => {
  expect(datePage([passagesFrom(text)]).map(({ date }) => date)).toEqual([expected]);
});
