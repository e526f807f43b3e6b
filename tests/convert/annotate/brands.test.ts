import { expect, test } from 'vitest';
import { findBrands } from '../../../src/convert/4-annotate/brands/find-brands.ts';
import { framedQuotes } from '../../../src/convert/4-annotate/brands/quoted.ts';
import { SIGNS, weighName } from '../../../src/convert/4-annotate/brands/weigh-name.ts';
import { entityFinder } from '../../../src/convert/4-annotate/named-entities.ts';
import { readSubjects } from '../../../src/convert/4-annotate/subjects.ts';
import { namesFrom, passagesFrom } from './article.ts';

const NAMES = namesFrom({ parks: ['东湖高新区'] });

/** Text → names taken. */
const CASES: [string, string, string[]][] = [
  ['goods behind a quote have a name', '公司的“静簧”消音齿轮拿下大单。', ['静簧']],
  ['goods before a quote have a name', '他们研制的检测卡“明判”在三州推广。', ['明判']],
  ['what it is called is its name', '品牌就叫“小铁牛”。', ['小铁牛']],
  ['a generation has a name', '2024年，“小铁牛”三代下线。', ['小铁牛']],
  ['a ceremony has a name', '首届“海川之光”颁奖盛典举行。', ['海川之光']],
  ['a grant has a name', '企业设立“磐川奖学金”。', ['磐川奖学金']],
  ['an incubator may be called a valley', '共建“海川药谷”飞地孵化器。', ['海川药谷']],
  ['a nickname is no name', '工友们送他一个外号，叫“赵微米”。', []],
  ['a comparison is no name', '“小指头”一样的山药。', []],
  ['what a thing is jokingly called is no name', '大家把坡道叫作“独木桥”。', []],
  ['a quoted name before 品牌 is a brand', '公司党委打造“光谷先锋”党建品牌。', ['光谷先锋']],
  [
    'quotes of one list share their noun',
    '培育“红芯向党”“追光同行”等5个党建品牌。',
    ['红芯向党', '追光同行'],
  ],
  ['a name may end in its own noun', '实施“追光计划”，培养青年人才。', ['追光计划']],
  ['an activity has a name', '开展“企业吹哨我报到”活动。', ['企业吹哨我报到']],
  ['a cup gives its name to a contest', '承办“光谷杯”国际创新创业大赛。', ['光谷杯']],
  ['a platform has a maker', '由公司研发的“云帆工业互联网平台”投用。', ['云帆工业互联网平台']],
  ['a place is opened under a name', '园区首家“彩虹小站”揭牌。', ['彩虹小站']],
  ['a pun is the quoted part of a name', '园区“芯”动力党建驿站去年成立。', ['“芯”动力党建驿站']],
  ['nested quotes belong to the name', '举办“同‘芯’逐梦·共创未来”主题活动。', ['同‘芯’逐梦·共创未来']],
  ['a model is a product', '“天穹T300”研发进入关键期。', ['天穹T300']],
  [
    'a noun may stand before its name',
    '公司研发的创新药“信康安”获批上市；这台绰号“小黄人”的推土机出口。',
    ['信康安', '小黄人'],
  ],
  ['a series has a name', '凭着“听涛”系列声学传感器打开市场。', ['听涛']],
  ['a definition names what it defines', '“吹哨直达”是高新区今年推出的惠企服务机制。', ['吹哨直达']],
  [
    'a product’s noun says what it names',
    '“暖山”软糖去年热卖，公司的“小浪花”智能水表热销。',
    ['暖山', '小浪花'],
  ],
  [
    'any product’s noun may stand before its name',
    '研制的痛风片剂“关节安”上市；工程师测试机器狗“铁豆”。',
    ['关节安', '铁豆'],
  ],
  [
    'goods need not be known by their noun',
    '“小满月”保鲜柜在国外热卖，“白浪花”割草机装上新刀。',
    ['小满月', '白浪花'],
  ],
  ['a quality is no name of goods', '“聪明”水表已装进万家。', []],
  ['a list of honours is none', '被列入第三批“全国先锋工作室”。', []],
  ['to treat a thing is no name', '给机器人“喂粮”，用手机“领走”一件藏品。', []],
  ['a thing is given a name', '他给书架起名“晚归书”。治疗头痛的“宁舒乐”完成试验。', ['晚归书', '宁舒乐']],
  ['what is numbered has a name', '“湖畔智库”第三期聘任会举行。', ['湖畔智库']],
  ['what is honoured has a name', '总工会的“湖畔有约”被省委评为优秀案例。', ['湖畔有约']],
  ['a coined word quoted again is a name', '“湖畔厢”播出4万次。司机说，有了“湖畔厢”不寂寞。', ['湖畔厢']],
  ['a school that is opened is a programme', '与职院合办的“湖畔学院”招收学徒。', ['湖畔学院']],
  ['a plan may count', '首批加入“一书两签”计划。', ['一书两签']],
  [
    'quotes of one list share their noun across owners',
    '甲公司支部的“匠心湖”、乙公司支部的“光湖先行”等党建品牌涌现。',
    ['匠心湖', '光湖先行'],
  ],
  ['the first of its kind is none', '高新区的“新春第一会”开成表彰会。', []],
  ['so many of them are a sort', '认领316个“湖畔愿”，实现316个“湖畔愿”。', []],
  ['a title of research is none', '完成的“高密度封装关键技术及应用”项目通过验收。', []],
  ['a metaphor is none', '按下项目建设“快进键”，当好发展“急先锋”。', []],
  ['a catchword is none, whatever follows', '突破“卡脖子”技术，实施“揭榜挂帅”项目。', []],
  ['a post that every branch has is none', '设立“党员先锋岗”12个，组建“党员突击队”。', []],
  ['a formula and a counted programme are none', '探索“党建+”模式，落实“四清单、三机制”工作。', []],
  ['speech is none', '“我们要把服务做到家。”他说。“找到资金了”，大家很高兴。', []],
  ['a slogan is none', '坚持“以企业为中心、以服务为根本”的理念。', []],
  ['an abbreviation is none', '光谷激光有限公司（以下简称“光谷激光”）成立。', []],
  ['a quality is none', '提供“一站式”服务平台。', []],
  ['a work that won a prize lately is none', '“大直径低频静音叶轮”项目，日前摘得省科学技术奖一等奖。', []],
  ['an honour is none', '荣获“全国文明单位”称号。', []],
];

function brandsIn(text: string) {
  const passages = passagesFrom(text);
  return findBrands(passages, readSubjects(passages, entityFinder(NAMES)), []);
}

test.each(CASES)('%s', (_, text, expected) => {
  expect(brandsIn(text).brands.map(({ name }) => name)).toEqual(expected);
});

test('What follows a name says its kind', () => {
  const text = '打造“光谷先锋”党建品牌，开展“益企行”活动，依托“云帆”平台。';
  const kinds = brandsIn(text).brands.map(({ kind }) => kind);
  expect(kinds).toEqual(['party-building brand', 'activity', 'platform']);
});

test('该公司党委 is the firm’s that was named since, where another party committee was named before', () => {
  const names = namesFrom({ organizations: ['海岳公司党委', '蓝湾光电股份有限公司'] });
  const passages = passagesFrom(
    '海岳公司党委有党员76名。\n# 蓝湾光电股份有限公司\n蓝湾光电股份有限公司现有党员37名。\n该公司党委上线“蓝湾云”平台。',
  );
  const { brands } = findBrands(passages, readSubjects(passages, entityFinder(names)), []);
  expect(brands.map(({ name, owner }) => [name, owner])).toEqual([['蓝湾云', '蓝湾光电股份有限公司']]);
});

test.each(SIGNS.map(({ why, example }) => [why, example]))('Sign “%s” is given by %s', (why, example) => {
  const quotes = framedQuotes(example);
  const reasons = quotes.flatMap((quote) => weighName(quote, quotes.length).reasons);
  expect(reasons).toContain(why);
});
