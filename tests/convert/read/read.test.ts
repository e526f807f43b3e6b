import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/convert/1-read/decode.ts';
import { furnitureOf } from '../../../src/convert/1-read/furniture.ts';
import { ITEMS } from '../../../src/convert/1-read/furniture-items.ts';
import { read } from '../../../src/convert/1-read/index.ts';
import { visible } from '../../../src/convert/1-read/visible.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 清远高新区“红色”动能 in GB18030. */
const GB18030 = Uint8Array.from(Buffer.from('c7e5d4b6b8dfd0c2c7f8a1b0baecc9aba1b1b6afc4dc', 'hex'));

describe('decoding', () => {
  test.each([
    ['plain UTF-8', utf8('昆山高新区'), '昆山高新区'],
    ['UTF-8 with BOM', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('昆山')), '昆山'],
    ['UTF-16 little-endian', Uint8Array.of(0xff, 0xfe, 0x06, 0x66, 0x71, 0x5c), '昆山'],
    ['GB18030 without a telling name', GB18030, '清远高新区“红色”动能'],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(bytes)).toMatchObject({ text });
  });

  test.each([
    ['a binary file', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), '二进制'],
    ['undecodable bytes', Uint8Array.of(0xe6, 0x98, 0x80, 0xff, 0xff, 0x41), '编码|解码'],
  ])('says in Chinese why %s is refused', (_, bytes, message) => {
    expect(decode(bytes)).toEqual({ problem: expect.stringMatching(message) });
  });
});

describe('lines', () => {
  test('are numbered as an editor counts, blank ones skipped, whatever ends them', () => {
    const numbers = (text: string) => read(text).map(({ number, text, gap }) => [number, text, gap]);
    const expected = [
      [1, '一', 0],
      [3, '二', 1],
      [4, '三', 0],
    ];
    expect(numbers('一\n\n二\n三\n')).toEqual(expected);
    expect(numbers('一\r\n\r\n二\r\n三')).toEqual(expected);
    expect(numbers('一\r\r二\r三')).toEqual(expected);
  });

  test('of a column printed with double spacing have a gap only where more than one blank line stands', () => {
    const gaps = (text: string) => read(text).map(({ gap }) => gap);
    const column = Array.from({ length: 12 }, (_, at) => `昆山高新区近日发布${at}`);
    expect(new Set(gaps(column.join('\n\n')))).toEqual(new Set([0]));
    expect(gaps([...column, '', ...column].join('\n\n'))[12]).toBe(2);
    expect(gaps(column.slice(0, 3).join('\n\n'))).toEqual([0, 1, 1]);
  });

  test('lose hidden characters and outer space in their text, not in their raw form', () => {
    const [line] = read('\u3000\u3000齐鲁\u200d观察\u00ad \t');
    expect(line).toMatchObject({ text: '齐鲁观察', raw: '\u3000\u3000齐鲁\u200d观察\u00ad \t' });
  });

  test('visible characters are all but white space, control and format characters', () => {
    expect(visible('\ufeff齐鲁\u200b 观\u3000察\u00ad\t')).toBe('齐鲁观察');
  });
});

describe('page furniture', () => {
  test.each([
    ...ITEMS.map(({ example, says }) => [example, says]),
    ['东 湖 科 技 报', '报名'],
    ['CHINA HIGH-TECH INDUSTRY HERALD', '外文报名'],
    ['3版 园区经济 2020年11月6日 星期五 责任编辑：水晓霞 电话：0574-87680000', '出版日期'],
    ['淮滨晨报 2024/06/21 周五 特刊T2 责编:谢雨薇 美编:阎东', '出版日期'],
    ['2021.11.25 02　要闻　责编/石磊　校对/金晶', '出版日期'],
    ['２０２１年３月２５日 星期四', '出版日期'],
    ['园区·创新 A3', '版次'],
    ['齐鲁园区报　2025年4月18日　星期五　第1版　要闻', '出版日期'],
    ['第 3 版 / 共 8 版', '期号'],
    ['国内统一刊号：CN44—0077', '刊号'],
    ['②　科创周刊', '版次'],
    ['本版联系电话：０７５２—２２６００００', '联系方式'],
    ['西部高新区怎样留住年轻人？…………6版', '导读'],
    ['扫描左侧二维码，下载“苏北科技”客户端，看园区新闻', '二维码提示'],
    ['邮编：222000　广告部：0518-85400000', '联系方式'],
    ['中国高新技术产业导报  2024年5月20日  星期一  02版  园区', '出版日期'],
    ['主编：张三　责任编辑：李四　版式设计：王五　电话：010-88888888', '编校署名'],
    ['▶▶▶下转2版', '转版提示'],
    ['3 2024年6月5日 星期三 责任编辑：张三', '出版日期'],
    ['高新纵横 GAOXIN ZONGHENG 2024年3月1日', '出版日期'],
    ['微信公众号：常高新', '联系方式'],
    ['◆◆◆淮滨工人报◆◆◆', '报名'],
    ['｜ 淮滨时报 ｜　二〇二二年六月十七日　星期五　｜ 五版 ｜', '出版日期'],
    ['―――― 4 | 5 ――――', '版次'],
    ['2025年5月1日 / T4', '出版日期'],
    ['淮滨创业  2022年第10期  总第214期', '期号'],
    ['封面报道 COVER STORY', '版面栏目名'],
    ['本版编辑 谢雨薇　电话 0316-5550000', '编校署名'],
    ['2025年1月22日　　星期三　　淮滨高新时讯　　第118期　　二·三版', '出版日期'],
    ['（本版文图均由淮滨高新区宣传中心提供）', '图片署名'],
    ['本版统筹：闻仲　编辑：柳七　制图：白泽　读者来电：0398—2980077', '编校署名'],
    ['发行：8212345　广告：8212346　印刷：淮滨印务中心　零售每份1.5元', '定价'],
    ['国内统一连续出版物号 CN43—0999　　邮发代号 41—99', '刊号'],
    ['※　遗失声明：淮滨市昌达物流部遗失公章一枚，声明作废。', '广告'],
    ['新闻热线　0734—4330000　　发行投诉　0734—4331111', '联系方式'],
    ['━━━━━━━━━━━━━━━━', '分隔线'],
    ['国内统一连续出版物号：CN 22－0××7　　邮发代号：11－××', '刊号'],
    ['本报新闻热线：0436-320××××　广告热线：0436-321××××', '联系方式'],
    ['【广告】高新嘉园　均价5800元/㎡　售楼热线：0438-21×××88', '广告'],
    ['◢ 组版：谢雨薇　责编：阎东 ◣', '编校署名'],
    ['读者服务：4973210　　欢迎投稿：hbgrb@example.cn', '联系方式'],
    ['☎ 新闻报料 0527-85550000', '联系方式'],
    ['◇新闻热线：0531－7612345　　发行：7612346◇', '联系方式'],
    ['分类广告 招商加盟热线 0431-00000000 欢迎刊登', '联系方式'],
    ['今日六版看点　|　股市　|　天气　|　订报热线 11185', '导读'],
    ['广告许可证号：3712004000015　　印刷：淮滨印务', '出版信息'],
    ['安康高新 2024年11月29日 第46期 内部资料 免费交流', '出版日期'],
    ['A02　要闻　2026年3月13日　星期五　值班编委：卢向晖　责编：巫思齐', '出版日期'],
    ['6月21日　星期五　编辑 谢雨薇　版式 阎东　校对 闻仲', '出版日期'],
    ['>>> 更多内容请扫描右侧二维码 <<<', '二维码提示'],
    ['===== 下转第5版 =====', '转版提示'],
    ['责编/谢雨薇 美编/阎东 校对/闻仲 热线/0714-0000110', '编校署名'],
    ['读者热线 0830-3110000　微博 @淮滨晚报　扫码看更多', '联系方式'],
    ['04　要闻·综合　　2024年8月6日　　淮滨园区导刊', '出版日期'],
    ['下期预告：周末去哪儿？　　A8 天气　今天多云间晴　18～25℃', '导读'],
    ['淮滨人物　T04-T05', '版次'],
    ['广告　　淮滨花园　现房热销　0833-233 6677', '广告'],
    ['淮滨高新区：向“新”而行　　热线　0830-3110000', '联系方式'],
    ['■ 遗失声明 ■　　林某某遗失淮滨市某建材店公章一枚，声明作废。', '广告'],
    ['地址：延吉市长白山西路　电话：0433-2910XXX　投稿：yjgxb@example.com', '联系方式'],
    ['2025年1月17日　星期五　第4—5版通版', '出版日期'],
    ['发行热线：0531-8600××05　每份定价1.50元　山东淮滨印务有限公司印刷', '定价'],
    ['编委：相里芸　鞠文　执行编辑：阎东　美编：闻仲　印数：1500份', '编校署名'],
    ['淮滨晚报 有料请拨 0757-8300××11', '报名'],
    ['投稿请寄：火炬大厦A区×××室　电话：0816-25×××07', '版次'],
    ['▇▇ 淮 滨 青 年 报 ▇▇', '报名'],
    ['责编＼谢雨薇　美编＼阿Q　校对＼蓝天', '编校署名'],
    ['《淮滨青年报》每周一至周五出版　　国内邮发代号１１－０００', '刊号'],
    ['下期预告｜她在戈壁滩上种“云”', '导读'],
    ['广告　淮滨高新区欢迎您　投资热线：0536－880 0000', '广告'],
    ['◆◆江景新房热销中', '广告'],
    ['〔本版导读〕昆山高新区：水泵会听', '导读'],
    ['★★★ 端午粽香·到店自提 ★★★ 详询观前街××号 ★★★', '广告'],
    ['淮滨晚报热线：0731-8288××66　　本版图片除署名外均由受访者提供', '联系方式'],
    ['来电：0512-57000000', '联系方式'],
    ['关注本报公众号“淮滨高新”', '联系方式'],
    ['☎ 0512-57000000', '联系方式'],
    ['下期出版：6月12日', '导读'],
    ['▇▇▇ 广告 ▇▇▇', '广告'],
    ['声明：本报所用图片请作者来函领取稿酬', '广告'],
    ['本报稿件未经许可不得转载', '广告'],
    ['欢迎订阅', '广告'],
    ['采编：谢雨薇', '编校署名'],
    ['《淮滨创业》月刊', '期号'],
    ['订阅：全国各地邮局', '出版信息'],
    ['本版图片、稿件 由淮滨高新区 工会提供', '图片署名'],
    ['（本版文字由淮滨融媒体中心整理）', '图片署名'],
    ['＊　＊　＊　＊　＊', '分隔线'],
    ['★★★ 广告 ★★★　淮滨书院 均价8800元/㎡起 ★★★', '广告'],
    ['广 告　淮滨公寓 精装现房', '广告'],
    ['便民服务：开锁 8520****　 管道疏通 1381360****', '广告'],
    ['欢迎关注淮滨日报微信公众号', '联系方式'],
    ['欢迎关注淮滨导报视频号　▶扫码看更多', '联系方式'],
    ['晨报热线　968820　｜　晨报微信　huaibinchenbao', '联系方式'],
    ['您有烦心事，请拨打本报热线：8190000', '联系方式'],
    ['淮滨高新区党群工作部主办　内部资料 免费交流', '定价'],
    ['2024年6月24日 —6月30日　第24期', '出版日期'],
    ['责编／周芹　美编／Ｌeo　校对／王涛', '编校署名'],
    ['审读/乌云其木格　策划/杨志军', '编校署名'],
    ['※　本版策划／赵汶　执行／苏鹭', '编校署名'],
    ['刊误：本报上期B3版“鸿亿路”应为“鸿源路”。', '更正'],
    ['■ 广 告 ■', '广告'],
    ['园区新闻——扫码看', '联系方式'],
    ['淮滨日报微信公众号', '联系方式'],
    ['本版广告业务承接及分类信息刊登电话：2910×××', '联系方式'],
    ['（新闻线索请致电82××××33，一经采用即付酬）', '联系方式'],
    ['投稿：关注淮滨高新公众号后台留言', '联系方式'],
    ['新 闻 热 线 0398-2980077', '联系方式'],
    ['“园区之窗”　2024年6月24日　星期一', '出版日期'],
  ])('%s is %s', (line, kind) => {
    expect(furnitureOf(line)).toBe(kind);
  });

  test('a paper that a dateline names is no masthead', () => {
    expect(furnitureOf('本报讯（新甘肃·甘肃日报')).toBeUndefined();
  });

  test('a number alone at the edge is the page’s, but numbers in a row head sections, also below furniture', () => {
    const kinds = (text: string) => read(text).map(({ furniture }) => furniture);
    expect(kinds('4\n高新区发布新政。')).toEqual(['版次', undefined]);
    const page = '2024年7月15日 星期一\n01\n一粒种子\n责任编辑：王芳\n02\n一条冷链';
    expect(kinds(page)).toEqual(['出版日期', undefined, undefined, '编校署名', undefined, undefined]);
  });

  test('a line of nothing but the words of the folio is a running head, also inside a paragraph', () => {
    const furniture = (text: string) => read(text).map(({ furniture }) => furniture);
    const page = (line: string) =>
      `龙江晚报\n第11版　开发区新闻　2023年12月6日\n今年的营收\n${line}\n突破3亿元。`;
    expect(furniture(page('11　开发区新闻'))[3]).toBe('版次');
    expect(furniture(page('B2 2023 龙江晚报'))[3]).toBeUndefined();
    expect(furniture(page('开发区新闻'))[3]).toBeUndefined();
    expect(furniture(page('11 家企业入选'))[3]).toBeUndefined();
  });

  test("the page's number alone between blank lines is a folio, and one of several numbers is none", () => {
    const furniture = (text: string) => read(text).map(({ furniture }) => furniture);
    const page = (...numbers: string[]) =>
      ['龙江晚报 2023年4月24日 4版', '夜校', ...numbers.flatMap((number) => [number, '又开课了'])].join(
        '\n\n',
      );
    expect(furniture(page('4'))[2]).toBe('版次');
    expect(furniture(page('5'))[2]).toBeUndefined();
    expect(furniture(page('4', '5'))[2]).toBeUndefined();
  });

  test('furniture leaves the blank lines above it to the line below', () => {
    const gaps = read('园区夜校又开课了\n\n新闻热线：0512-57000000\n讲的是新能源').map(({ gap }) => gap);
    expect(gaps).toEqual([0, 1, 1]);
  });

  test('a newspaper of any name is known beside its folio, and by itself is none', () => {
    const furniture = (text: string) => read(text).map(({ furniture }) => furniture);
    expect(furniture('龙江园区报\n2022年3月10日 第3版')).toEqual(['报名', '出版日期']);
    expect(furniture('一张捷报\n本报讯 近日，喜讯传来。')).toEqual([undefined, undefined]);
    expect(furniture('园区经济频传捷报\n2022年3月10日 第3版')).toEqual([undefined, '出版日期']);
  });

  test.each([
    '清远高新区“红色”动能澎湃奔涌',
    '扫描隧道显微镜填补国内空白',
    '扫码点亮党员先锋岗',
    '政务服务热线12345开通三年',
    '读者服务再升级',
    '人工智能 AI 赋能千行百业',
    'C919 大飞机零件从高新区起飞',
    '2024年7月，清远高新区“两新”组织党工委成立。',
    '编辑们把稿件送到车间',
    '声明：双方将加强合作',
    '扫一扫果箱上的二维码，这',
    '更正一个旧说法',
    '公众号有了新功能',
    '来电显示有了新功能',
    '把组织优势转化为发展动能',
    '35项成果获河北省科学技术奖',
    '扫码就能办的高新区政务服务大厅迎来第一万名办事群众，窗口不打烊',
    '■广告业迎来春天',
    '湖边的夜校开课了——扫码听',
    '淮滨日报微信公众号上线三年',
    '水泵坏了先打电话：29处毛病都听得出',
    '报料人拨打了三次电话，才有人接',
    '线索：一封没有写完的信',
    '匠 心 筑 梦',
    '“园区之窗”　照见未来',
  ])('%s is text', (line) => {
    expect(furnitureOf(line)).toBeUndefined();
  });
});
