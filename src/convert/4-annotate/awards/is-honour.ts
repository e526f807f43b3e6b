import { bmp } from '../../plane.ts';

/** What an honour's name ends in. General words of prizes, titles, lists and model units. */
const HONOUR_ENDING = bmp(
  new RegExp(
    `(?:${[
      '(?<=组|赛|赛道|赛区|赛项|工种|项目|团体|个人)第[一二三]名|[特一二三四]等[奖功]|特色产业集群|金奖|银奖|铜奖|优胜奖|优秀奖|大奖|奖|奖章|勋章|奖状|奖牌|称号|金牌|银牌|铜牌|冠军|亚军|季军|头名|十佳|十强',
      '突出贡献(?:单位|企业|集体|团队|个人)|突出(?:集体|个人|单位)|工业遗产|技能大师工作法|纳税(?:大户|先进企业)|优秀(?:基层)?党组织|优秀党支部|红旗党(?:支部|小组)|先进(?:集体|个人|单位|工作者|典型|基层党组织|党组织|党支部|企业)',
      '优秀等次|先导区|(?<=产品|装备|技术)目录|(?<!遗产)名录|示范(?:单位|机构|企业|基地|园区|园|区|点|项目|工厂|平台|标杆|集体|岗|案例|城市|学校|社区|街区|工程|党支部|车间|引领区|先行区|社|合作社|农场|镇|村)',
      '文明(?:单位|校园|村镇|城市|岗)|青年文明号|工人先锋号|巾帼文明岗|先锋岗',
      '小巨人”?(?:企业)?|专精特新”?(?:中小)?企业|单项冠军(?:企业|示范企业|产品)?|领航企业|领军企业|领跑企业|龙头企业|链主企业|标杆(?:企业|工厂|园区)?|灯塔工厂',
      '雏鹰”?(?:企业)?|隐形冠军”?(?:企业)?|创新型(?:中小)?企业|(?:优势|骨干|诚信|(?:重|守)信用|和谐)企业|首(?:批次|版次)\\p{Script=Han}{2,6}|文明(?:企业|班组|家庭|窗口|行业)|模范(?:集体|单位|教师|职工之家|职工小家|班组|企业)|先进(?:工会|班组)|(?<!企业)培育(?:单位|对象)|信得过班组',
      '绿色(?:工厂|园区|数据中心|供应链管理企业)(?:企业)?|智能(?:工厂|制造示范工厂)|无废(?:工厂|园区)|未来工厂',
      '独角兽”?(?:企业)?|瞪羚”?(?:企业)?|[百千]强(?:企业|园区|县|区)?|\\d+强(?:企业)?|名单|榜单|榜|百佳',
      '(?<=”)提名|自强模范|劳动模范|劳模|工匠|红旗手|优秀共产党员|优秀共青团[员干]部?|优秀党务工作者|(?:优秀|风云|杰出|功勋)企业家|先锋|标兵|能手|道德模范|(?:中国|身边|(?<=^“?)\\p{Script=Han}{2,3})好人|领军人才|(?:人才|英才|学者)”?\\p{Script=Han}{0,6}(?:工程|计划|(?<=人才)项目)”?(?:\\p{Script=Han}{2,8}人才)?|带头人|领跑者|(?:(?:十|10)大|(?:十|\\d0)佳)“?\\p{Script=Han}{2,6}|老字号|特殊津贴|名牌(?:产品)?|名优产品|(?:驰名|著名)商标|院士|[年季月]度(?:人物|群体)|激励对象|最美\\p{Script=Han}{2,6}|首台（?套）?(?:重大技术装备|重大装备|技术装备|产品|装备)(?:推广)?(?:目录)?',
      '(?:典型|优秀|创新|示范|经典|最佳)?案例|(?:典型|优秀|示范|标杆|十大)\\p{Script=Han}{0,6}(?:场景|方案|成果|作品|范例|品牌|课程|产品|团队|班组|企业|单位|学校|教师|工作者|工程|做法)|典型经验|最佳实践|试点(?:单位|企业|示范|城市|园区|示范区)?|五好党支部',
    ].join('|')})$`,
    'u',
  ),
);
/** After 获评 these are honours too; after 成为 they are praise. */
const NAMED_ENDING = bmp(
  /(?:最佳|最具|最受欢迎|标杆|十大|杰出|优秀|优胜|先进|金牌|模范|最美|明星|五好|示范性?|卓越|五星级?)\p{Script=Han}{2,10}$|(?<=.{6}(?:推广|品牌|示范))(?:目录|清单)|年度(?:(?:创新|新锐|领军|先导|优秀|最佳|风云|杰出|科技)\p{Script=Han}{2,4}|团队|产品|品牌|企业)|(?:传承|科普|教育|实践|实训|培训)基地|(?:单位|集体|个人|班组|团队|家庭|好人|(?:高级|一般)认证企业|之星|之家|状元|达人|使者|大使|突击手|排头兵|志愿者|工作者|首席技师|技能大师|科学家|领军者|建设者|典范|范例|样板|场景|解决方案|APP|品牌|工作室|(?:领军|创新|创业|拔尖|紧缺|高层次)型?\p{Script=Han}{0,6}人才)$/u,
);
/** Prizes proper: with 获得, which takes any object, nothing less will do. */
const PRIZE_ENDING = bmp(
  /(?:奖|(?<=组|赛|赛道|赛区|赛项|工种|项目|团体|个人)第[一二三]名|奖章|奖状|(?<=奖[章状])集体|奖牌|金牌|银牌|铜牌|冠军|亚军|季军|头名|称号|先进(?:集体|个人|单位|工作者)|文明单位|劳动模范|小巨人”?(?:企业)?|红旗手|工匠|十佳|[百千]强|(?<=[奖”者])提名|示范岗|标兵岗|生产岗|老字号|特殊津贴|示范单位|先进(?:基层)?党组织|优秀共产党员|优秀党务工作者|劳模|标兵|能手|文明号|先锋号|文明岗|(?:优秀|典型|示范|创新)案例|^[金银铜]牌\p{Script=Han}{2,6})$/u,
);
/** Official lists are of things of some level: 江苏省行业级工业互联网平台. */
const LEVELLED = bmp(
  /(?:国家级|世界级|全[国省市]|全球|中国|国家|中央|国务院|工信部|省级|自治区级|市级|部级|广西|内蒙古|宁夏|新疆|西藏|\p{Script=Han}{2,6}部(?=.*(?:创新|数据)中心)|(?:\p{Script=Han}{2,3})(?:省|自治区|市)|^[省市](?!级)|[三四五]星级|A{3,5}级).*(?:平台|党支部|项目|企业|基地|中心|园区|产品|人才|品牌|车间|工厂|集群|社区|高校|专家|先行区|试验区|孵化器|众创空间|实验室|工作站|工作室|机构|街区|景区|首席技师|典型)$/u,
);
/** 获得|江西省信息化领域优秀解决方案, 河南省绿色工厂 */
const OF_REGION = bmp(
  /^(?:全[国省市]|中国|国家级|[省市]级|\p{Script=Han}{2,3}(?:省|自治区)|黑龙江省)[^，,。；;]{0,14}?(?:优秀\p{Script=Han}{2,6}|标志性项目|示范项目|绿色工厂|智能工厂|质量标杆|(?<=质量)信得过班组|示范(?:基地|企业|园区|社区|学校)|单项冠军)$/u,
);
/** After 获评 or 入选 a level is enough: 全国最美社区工作者. */
const OF_LEVEL = bmp(
  /^(?:国家级|省级|市级|全[国省市]|全球|中国|国家|中央|(?:工信|科技|教育|人社|商务|农业农村|生态环境|交通运输|住建)部|广西|内蒙古|宁夏|新疆|西藏|\p{Script=Han}{2,3}(?:省|自治区|市)|\p{Script=Han}{2,6}(?:高新区|开发区|区|县)(?=“))[\p{Script=Han}“”A-Za-z0-9]{3,}/u,
);
const NO_NAME = bmp(
  /^(?:牌[子匾]|入选|上榜|当选|该奖项|奖(?:者|项|单位|企业|人员)|第[一二三\d]+(?:[个家榜]|批$)|多项|一系列|一大批|一批|诸多|众多|各项|各类|各级|此项|该项|一[份种]|以上|\d+项|为|符合|什么|其余|另外|其他)|^[国省市部区县家]+级(?:$|(?:及)?以上)|^全[国省市区]试点$|以上$|者颁奖|^[^“”]*(?:唯一|首[家个位]|最(?![美佳具受]|高奖$))|获[评选]|并获|荣获|斩获|拿下|停止|颁发|[^“”]*这[枚块座]奖|[^【]*】|推荐(?:$|申报)|^申报|被评为|获奖的?$|入围(?!奖)/u,
);
/** 示范基地|（单体类）, “亩均效益领跑者|” */
const SUFFIX = bmp(/”$|[（(]\p{Script=Han}{1,6}[）)]$/u);
/** 科技成果转化“金桥奖|”: a prize in quotes behind whose it is. */
const LAST_MARK = /”$/u;
/** What else is won, and is no honour; in the name of a prize (创新突破奖) such words may stand. */
const NOT_HONOUR = bmp(
  /理事长?单位|会员单位|(?<!重点)高新技术企业|科技型(?:中小)?企业|(?<!组|赛|赛道|赛区|赛项|工种|项目|团体|个人)第[一二三四五六七八九十\d]+(?:位|名)?$|补贴|补助|资金|专利$|证书|资质|订单|融资|贷款|(?<!重点)支持|成效|成绩|好评|认可|赞誉|关注|批准|许可|进展|突破|增长|数据$|奖励$|奖补|计划专项|研发计划$|审查程序$|候选(?:人|$)|会委员$|采购[名目]录|后备人选|(?:产品|体系)认证$|重大专项$|科技计划$|注册|上市(?!后备)|周年|梯队|前列|行列|水平|规划(?!布局)|(?<!优秀\p{Script=Han}{0,8})代表$|高新区$|开发区$|公司首席|此殊荣|[大竞比]赛$|[把被了着—]/u,
);
/** In the names of these any word may stand: 创新突破奖, 高层次人才特殊支持计划. */
const PRIZE = bmp(
  /.奖$|^[^把将被]+奖”$|先进(?:集体|个人|单位)$|示范(?:机构|单位|企业)$|(?:人才|英才)”?\p{Script=Han}{0,6}(?:工程|计划)”?(?:\p{Script=Han}{2,8}人才)?$|(?:十大|十佳)\p{Script=Han}{2,6}$|[百千\d]强$|[百千]强榜”?$|(?:成绩|贡献)突出(?:集体|个人|单位)$/u,
);
/** 一等奖, 焊工组金奖, 铣工项目一等奖, 个人赛冠军 */
const BARE_GRADE = bmp(
  /^(?:\p{Script=Han}{1,8}(?:组|项目|赛道|单元|团体|个人|个人赛|团体赛|工种))?(?:[特一二三四]等奖|(?:特等|大)?金奖|银奖|铜奖|大奖|优胜奖|优秀奖|单项奖|金牌|银牌|铜牌|冠军|亚军|季军|头名|桂冠)$/u,
);

/** How sure the verb makes it that an honour follows: 荣获 does, 跻身 takes ranks too, 获得 anything. */
export type VerbStrength = 'bestowed' | 'placed' | 'taken';
/** `titled`: the text itself says 称号 or 荣誉. */
export type Strength = VerbStrength | 'titled';

/** True for a grade that needs its contest to be understood: 金奖, 一等奖. */
export function isBareGrade(name: string): boolean {
  return BARE_GRADE.test(name);
}

/** True for what reads as the name of an honour. */
export function isHonour(name: string, strength: Strength): boolean {
  const inner = bare(name);
  const length = [...inner].length;
  if ((length < 3 && !BARE_GRADE.test(name)) || length > 45 || NO_NAME.test(inner) || !isBalanced(inner))
    return false;
  if (NOT_HONOUR.test(inner) && !PRIZE.test(inner)) return false;
  if (strength === 'titled') return true;
  if (strength === 'taken')
    return (
      BARE_GRADE.test(inner) ||
      (PRIZE_ENDING.test(inner.replace(LAST_MARK, '')) && inner.length > 2) ||
      (inner !== name && HONOUR_ENDING.test(inner)) ||
      OF_REGION.test(inner)
    );
  if (HONOUR_ENDING.test(inner.replace(SUFFIX, '')) || LEVELLED.test(inner)) return true;
  return (
    strength === 'bestowed' &&
    ((inner !== name && inner.length > 3) ||
      OF_LEVEL.test(inner) ||
      NAMED_ENDING.test(inner.replace(SUFFIX, '')))
  );
}

/** “全国文明单位” loses its marks; 专精特新“小巨人” keeps them. */
export function bare(name: string): string {
  return /^“[^“”]*”$/u.test(name) ? name.slice(1, -1) : name;
}

function isBalanced(name: string): boolean {
  return name.split('“').length === name.split('”').length;
}
