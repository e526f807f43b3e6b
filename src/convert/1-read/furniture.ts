/** Items of which page furniture is made: each says what it is and gives a printed example. A line of nothing but items is furniture. */
const ITEMS: { says: string; pattern: RegExp; example: string }[] = [
  {
    says: '导读',
    pattern:
      /^.{2,40}?(?:…|\.{3,}|·{3,})[…·.]*\s*第?[A-Z]?\d{1,2}版$|^(?:今日|本期|本版)?(?:导读|要目|目录)$|^(?:今日|本期)\S{0,4}(?:看点|导读|要目)[\s|｜].*/gu,
    example: '一座山城的“芯”事……………………2版',
  },
  {
    says: '天气',
    pattern: /(?:今日|今明)?天气[:：].*|^.*(?:晴|多云|阴|雨|雪).*(?:℃|°C).*/gmu,
    example: '今日天气：兰州 晴 -6℃～5℃',
  },
  {
    says: '转版提示',
    pattern:
      /[(]?(?:下转|上接|紧接|转)第?[A-Z]?(?:\d{1,2}|[一二三四五六七八])版.{0,10}[)]?|[(]?(?:下转|上接)本版[上下左右中]{0,2}[)]?/gu,
    example: '（下转第4版）',
  },
  {
    says: '刊号',
    pattern:
      /(?:国内统一)?(?:连续出版物)?(?:刊|出版物)?号[:：]?\s*CN\s*[\d×*/A-Z—–-]+|CN\s?\d{2}[—–-][\d×*]{4}|ISSN[\d\s-]+|邮发代号[:：]?\s*\d+[-—–][\d×Xx*]+|统一刊号[:：]?\S*/giu,
    example: '国内统一刊号：CN11-0237 邮发代号：1-196',
  },
  {
    says: '期号',
    pattern: /(?:\d{4}年)?[(]?总?第\s*\d{1,6}\s*期[)]?|第\d{3,6}号|(?:今日共?|本期共?|共)\s*\d{1,2}\s*版/gu,
    example: '总第3256期 今日8版',
  },
  {
    says: '定价',
    pattern:
      /内部(?:资料|刊物)(?:[,，]?免费交流)?|免费(?:交流|赠阅)|准印证\S*|(?:每份|零售|定价|本期定价)(?:零售|每份)?(?:价)?[:：]?\s*[\d.]+\s*元/gu,
    example: '每份零售 1.50元',
  },
  {
    says: '出版日期',
    pattern:
      /\d{4}\s*[年.\-/]\s*\d{1,2}\s*[月.\-/](?:\s*\d{1,2}\s*日?)?|二[〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{1,2}\s?月\s?\d{1,2}\s?日(?=\s*(?:星期|周)[一二三四五六日天])|(?:星期|周)[一二三四五六日天]|农历\p{Script=Han}{2,10}|[甲乙丙丁戊己庚辛壬癸]\p{Script=Han}年\p{Script=Han}{2,6}/gu,
    example: '2024年7月15日 星期一',
  },
  {
    says: '版次',
    pattern:
      /第?\s*[A-Z]?\s*\d{1,2}\s*版|(?:第\s*|(?<!\p{Script=Han}))[一二三四五六七八九十]{1,3}(?:[·、][一二三四五六七八九十]{1,3})?\s*版|(?<![\p{L}\p{N}])(?:[A-Z]\s?\d{1,2}(?:\s?[-—–~～、·]\s?[A-Z]?\d{1,2})?|0\d)(?![\p{L}\p{N}.:-])|^[-—―]+\s*\d{1,3}(?:\s*[|/]\s*\d{1,3})?\s*[-—―]+$|^\d{1,2}(?=\s+\p{Script=Han}{2,8}(?:周刊|专刊|特刊|副刊)$)/gu,
    example: '第05版 园区',
  },
  {
    says: '报名',
    pattern:
      /(?<!\S)\p{Script=Han}{2,8}(?:日报|晚报|早报|时报|导报|周报|商报|青年报|科技报|经济报|工人报|晨报|都市报)(?!\S)/gu,
    example: '高新视野  咸阳科技时报  ４',
  },
  {
    says: '联系方式',
    pattern:
      /(?:\p{Script=Han}{0,8}(?:热线|电话|传真|投诉|报料|订阅))[:：/]?\s*[(]?\d[\dXx*×—–\-()\s]{5,}|\p{Script=Han}{1,6}(?:部|室|中心|处)[:：]\s*\d[\d\-()\s]{6,}|(?:\p{Script=Han}{0,6}邮箱|电子信箱|欢迎投稿|投稿|来稿|E-?mail)[:：]?\s*\S+@\S+|\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|^[☎◇◆]?\s?[^,，。;；!！?？]{0,24}(?:热线|报料|爆料|读者服务|订报|投稿)[^,，。;；!！?？“”]{0,4}[\s:：]\s?0\d{2,3}[-—－]\d{7,8}(?:\s[^,，。;；!！?？“”]{0,20})?$|(?:读者服务|欢迎投稿|发行|广告)[:：]\s?\d{7,8}|读者来电[:：]\s?0\d{2,3}[-—]\d{7,8}|邮编[:：]?\s*\d{6}|(?:官方)?(?:微信|微博|抖音|视频号|公众号|微信公众号|客户端)(?:[:：]\s*|\s*@)\S+|(?<=\s)扫[码描](?:看|听|读|关注)\S{0,6}$/giu,
    example: '新闻热线：010-68667266 邮箱：news@example.com',
  },
  {
    says: '编校署名',
    pattern:
      /(?:本版|本期|值班|执行|责任|美术|视觉|文字|图片|新闻|实习|见习)*(?:编委|编辑|副?总编辑?|副?主编|编审|责编|责校|美编|图编|版式|版式设计|版面设计|视觉|视觉设计|设计|校对|审校|检校|审读|终审|复审|初审|排版|制版|照排|组版|组稿|制图|签发|主任|策划|执行|统筹|监制|出品人)(?:\s*[:：/]\s*|\s+)\p{Script=Han}{1,4}(?:[\s、,，]+\p{Script=Han}{1,3}(?![\p{Script=Han}:：/]))*/gu,
    example: '责任编辑：王芳　版式设计：李　明',
  },
  {
    says: '图片署名',
    pattern:
      /^(?:本版)?(?:图片|照片)?(?:除署名外|未署名).{0,28}$|^[(]?本版(?:图片|照片|图文|文图|稿件)\S{0,20}(?:摄|提供|采写)[)]?$/gu,
    example: '本版图片除署名外均由本报记者摄',
  },
  {
    says: '出版信息',
    pattern:
      /(?:本报|本刊)?(?:地址|社址|印刷|承印|发行|主管|主办|社长|总编辑|法律顾问|广告(?:经营)?许可证号?)[:：]\s*\S+|(?:印刷|承印)\s+\S+(?:公司|厂|中心)|\p{Script=Han}{3,18}(?:中心|报社|集团|委员会|党工委|管委会|宣传部)\s*(?:主办|主管|出版|承办|编印)/gu,
    example: '本报地址：兰州市东岗西路999号 印刷：甘肃日报印刷厂',
  },
  {
    says: '二维码提示',
    pattern:
      /^(?:请|微信|更多\S{0,8})?(?:扫码|扫一扫|扫描|长按)(?=.{0,30}(?:二维码|看|阅读|关注|下载|收听|了解|加入|报名|投稿|识别)).{0,40}$/gu,
    example: '扫码看更多',
  },
  {
    says: '广告',
    pattern:
      /^[〓=*]*(?:公益)?广告[〓=*]*$|^[【〔[](?:公益)?广告[】〕\]].*|^广告\s[^。]{2,40}\d{3,4}\s?\d{4}$|^[※◆◇●■\s]*(?:遗失|挂失|注销)(?:声明|公告|启事)[\s■]*[:：\s].*|^版权(?:所有|声明).{0,24}$/gu,
    example: '公益广告',
  },
  {
    says: '图片新闻栏名',
    pattern: /^(?:图片新闻|图片报道|图片故事|图说|镜头|光影|影像|看图|图闻)$/gu,
    example: '图片新闻',
  },
];
/** `东湖科技报`, set wide or not. */
const MASTHEAD =
  /^\p{Script=Han}{2,14}(?:日报|晚报|早报|时报|导报|周报|商报|青年报|科技报|经济报|工人报|晨报|都市报|周刊|快报)(?:[A-Z ]{6,})?$/u;
/** `===== 下转第5版 =====` `>>> 扫描右侧二维码 <<<`: ornaments around a line say nothing. */
const FRAME = /^[=＝><＞＜*＊~～\s]{3,}|[=＝><＞＜*＊~～\s]{3,}$/gu;
const FOREIGN_MASTHEAD = /^[A-Z][A-Z\s&'’.-]{8,60}$/u;
/** `━━━━━━━━` `* * *` */
const RULE = /^(?:[\p{Pd}\p{Sm}\p{So}\p{Sk}_*·]\s*){4,}$|^(?:[*＊]\s*){3}$/u;
/** `封面报道 COVER STORY` */
const TRANSLATED = /^\p{Script=Han}{2,6}\s+[A-Z][A-Z\s]{5,40}$/u;
/** Sentences are no furniture, unless they tell the weather or how to reach the paper. */
const RUNNING_TEXT = /[，。！？；]/u;
const TOLD_BY = /声明作废|℃|电话|热线|邮箱|邮编|地址|@|二维码|(?:…|\.{3}|·{3})\s*第?[A-Z]?\d{1,2}版$/u;
const SEPARATORS = /[\s|·・:：、，,。.\-—―/()▶►>□■●◆◇★☆◢◣◤◥▲▼]+/gu;
/** `园区经济` `4园区` `高新纵横GAOXINZONGHENG` `要闻嘉州园区导刊`: what may stand beside a page number or a date. */
const SECTION =
  /^(?:\p{Script=Han}{2,12}(?:报|[周专特副导]刊))?(?:\d{1,2})?(?:\p{Script=Han}{2,6}\d{0,2})?(?:\p{Script=Han}{2,10}(?:报|[周专特副导]刊))?(?:[A-Z]{4,})?$/u;
/** Longer lines are text. */
const LONGEST = 110;

/** What kind of page furniture a line is, or nothing. `3版 园区经济 2020年11月6日 星期五` → 出版日期 */
export function furnitureOf(text: string): string | undefined {
  if (text.length > LONGEST || (RUNNING_TEXT.test(text) && !TOLD_BY.test(text))) return undefined;
  const plain = text.normalize('NFKC').replace(FRAME, '');
  if (MASTHEAD.test(plain.replace(SEPARATORS, ''))) return '报名';
  if (RULE.test(plain)) return '分隔线';
  if (FOREIGN_MASTHEAD.test(plain)) return '外文报名';
  if (TRANSLATED.test(plain)) return '版面栏目名';
  const found: string[] = [];
  let rest = plain;
  for (const { says, pattern } of ITEMS) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) found.push(says);
    rest = without;
  }
  rest = rest.replace(SEPARATORS, '');
  const section = SECTION.test(rest) && !/[，。]/u.test(text);
  return found.length > 0 && (rest === '' || section) ? mainItem(found) : undefined;
}

/** For the tests: every item's printed example. */
export const FURNITURE_EXAMPLES = [
  ...ITEMS.map(({ says, example }) => [example, says] as const),
  ['东 湖 科 技 报', '报名'] as const,
  ['CHINA HIGH-TECH INDUSTRY HERALD', '外文报名'] as const,
  ['3版 园区经济 2020年11月6日 星期五 责任编辑：水晓霞 电话：0574-87680000', '出版日期'] as const,
  ['2021.11.25 02　要闻　责编/石磊　校对/金晶', '出版日期'] as const,
  ['２０２１年３月２５日 星期四', '出版日期'] as const,
  ['园区·创新 A3', '版次'] as const,
  ['齐鲁园区报　2025年4月18日　星期五　第1版　要闻', '出版日期'] as const,
  ['第 3 版 / 共 8 版', '期号'] as const,
  ['国内统一刊号：CN44—0077', '刊号'] as const,
  ['②　科创周刊', '版次'] as const,
  ['本版联系电话：０７５２—２２６００００', '联系方式'] as const,
  ['西部高新区怎样留住年轻人？…………6版', '导读'] as const,
  ['扫描左侧二维码，下载“苏北科技”客户端，看园区新闻', '二维码提示'] as const,
  ['邮编：222000　广告部：0518-85400000', '联系方式'] as const,
  ['中国高新技术产业导报  2024年5月20日  星期一  02版  园区', '出版日期'] as const,
  ['主编：张三　责任编辑：李四　版式设计：王五　电话：010-88888888', '编校署名'] as const,
  ['▶▶▶下转2版', '转版提示'] as const,
  ['3 2024年6月5日 星期三 责任编辑：张三', '出版日期'] as const,
  ['高新纵横 GAOXIN ZONGHENG 2024年3月1日', '出版日期'] as const,
  ['微信公众号：常高新', '联系方式'] as const,
  ['◆◆◆淮滨工人报◆◆◆', '报名'] as const,
  ['｜ 淮滨时报 ｜　二〇二二年六月十七日　星期五　｜ 五版 ｜', '出版日期'] as const,
  ['―――― 4 | 5 ――――', '版次'] as const,
  ['2025年5月1日 / T4', '出版日期'] as const,
  ['淮滨创业  2022年第10期  总第214期', '期号'] as const,
  ['封面报道 COVER STORY', '版面栏目名'] as const,
  ['本版编辑 谢雨薇　电话 0316-5550000', '编校署名'] as const,
  ['2025年1月22日　　星期三　　淮滨高新时讯　　第118期　　二·三版', '出版日期'] as const,
  ['（本版文图均由淮滨高新区宣传中心提供）', '图片署名'] as const,
  ['本版统筹：闻仲　编辑：柳七　制图：白泽　读者来电：0398—2980077', '编校署名'] as const,
  ['发行：8212345　广告：8212346　印刷：淮滨印务中心　零售每份1.5元', '定价'] as const,
  ['国内统一连续出版物号 CN43—0999　　邮发代号 41—99', '刊号'] as const,
  ['※　遗失声明：淮滨市昌达物流部遗失公章一枚，声明作废。', '广告'] as const,
  ['新闻热线　0734—4330000　　发行投诉　0734—4331111', '联系方式'] as const,
  ['━━━━━━━━━━━━━━━━', '分隔线'] as const,
  ['国内统一连续出版物号：CN 22－0××7　　邮发代号：11－××', '刊号'] as const,
  ['本报新闻热线：0436-320××××　广告热线：0436-321××××', '联系方式'] as const,
  ['【广告】高新嘉园　均价5800元/㎡　售楼热线：0438-21×××88', '联系方式'] as const,
  ['◢ 组版：谢雨薇　责编：阎东 ◣', '编校署名'] as const,
  ['读者服务：4973210　　欢迎投稿：hbgrb@example.cn', '联系方式'] as const,
  ['☎ 新闻报料 0527-85550000', '联系方式'] as const,
  ['◇新闻热线：0531－7612345　　发行：7612346◇', '联系方式'] as const,
  ['分类广告 招商加盟热线 0431-00000000 欢迎刊登', '联系方式'] as const,
  ['今日六版看点　|　股市　|　天气　|　订报热线 11185', '导读'] as const,
  ['广告许可证号：3712004000015　　印刷：淮滨印务', '出版信息'] as const,
  ['安康高新 2024年11月29日 第46期 内部资料 免费交流', '出版日期'] as const,
  ['A02　要闻　2026年3月13日　星期五　值班编委：卢向晖　责编：巫思齐', '出版日期'] as const,
  ['6月21日　星期五　编辑 谢雨薇　版式 阎东　校对 闻仲', '出版日期'] as const,
  ['>>> 更多内容请扫描右侧二维码 <<<', '二维码提示'] as const,
  ['===== 下转第5版 =====', '转版提示'] as const,
  ['责编/谢雨薇 美编/阎东 校对/闻仲 热线/0714-0000110', '编校署名'] as const,
  ['读者热线 0830-3110000　微博 @淮滨晚报　扫码看更多', '联系方式'] as const,
  ['04　要闻·综合　　2024年8月6日　　淮滨园区导刊', '出版日期'] as const,
  ['下期预告：周末去哪儿？　　A8 天气　今天多云间晴　18～25℃', '天气'] as const,
  ['淮滨人物　T04-T05', '版次'] as const,
  ['广告　　淮滨花园　现房热销　0833-233 6677', '广告'] as const,
  ['淮滨高新区：向“新”而行　　热线　0830-3110000', '联系方式'] as const,
  ['■ 遗失声明 ■　　林某某遗失淮滨市某建材店公章一枚，声明作废。', '广告'] as const,
  ['地址：延吉市长白山西路　电话：0433-2910XXX　投稿：yjgxb@example.com', '联系方式'] as const,
];

/** The date says most, the imprint next. */
function mainItem(found: string[]): string {
  return ['出版日期', '编校署名'].find((says) => found.includes(says)) ?? found[0] ?? '版面信息';
}
