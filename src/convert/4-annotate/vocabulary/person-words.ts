import { charSet } from '../../../names/char-set.ts';
import { bmp } from '../../plane.ts';
import { remember } from '../../remember.ts';

/** 师傅 of 窦师傅, 总 of 王总: after a surname a form of address, not a given name. */
export const ADDRESS_ONLY =
  /^(?:师傅|老师|先生|女士|小姐|教授|博士|院士|医生|大夫|律师|经理|主任|书记|部长|局长|处长|科长|厂长|校长|院长|所长|会长|队长|班长|站长|行长|总工|工|总|老|大姐|大哥|大爷|大妈|阿姨|奶奶|爷爷|同学|同志|警官|法官|长|[姐哥叔伯婶嫂姨]|家|氏|某某?)$/u;

/** Endings of what a person is called before the name: offices, ranks, trades, ages and relations. */
const TITLE_ENDINGS = [
  '书记|支书|主任|主席|主管|主编|主播|主持人|主理人|委员|常委|领导|发言人|代表|党代表|班子成员',
  '[局部处科厅关省市区县镇乡院校所会厂行社站馆队组班士州盟旗司署店村团船机股科排连营军舰庭园段岗塔炉窑井楼]长|理事长|秘书长|董事长|委员长|机长|家长|巡视员',
  '总?经理|总裁|[副老]总|总监|总工|总师|总指挥|总设计师|CEO|CTO|CFO|COO|CIO|(?:执行|技术|财务|运营|信息|质量|科学|首席.{1,3})官',
  '负责人|创始人|创办人|合伙人|发起人|掌门人|带头人|接班人|传承人|传人|管家|代言人|当家人|领头人|领军人|经办人|代理人|代表人|联系人|法人|投资人|工人|军人|[美英法德俄韩外]国人|老人|盲人|年轻人|本地人|候选人|承包人|管理人|志愿人',
  '[窑焊钳电车铣磨刨镗技矿民女木瓦漆青锻铸铆喷高]工|职员|\\p{Script=Han}{2}工|员工|职工|学徒|徒弟|师傅|师父|师徒|骑手|同事|同学|学长|学弟|学妹|师[兄弟姐妹]|搭档|战友|青年|汉子',
  '新[郎娘]|妈妈|爸爸|孙女|孙子|女孩|男孩|阿婆|阿公|[大二三小]妹|[二三]姐|嫂子|妻子|丈夫|儿子|女儿|父亲|母亲|爱人|老伴|姐姐|妹妹|哥哥|弟弟|奶奶|爷爷|阿姨|叔叔|大爷|大妈|大姐|大哥|小哥|小伙子?|姑娘|小姐姐|宝妈',
  '教授|研究员|院士|博士后?|硕士|专家|学者|科学家|企业家|大师|[作画音银种]家|导师|讲师|教练|顾问|律师|法官|检察官|警官|参赞|大使|领事|总领事',
  '(?<![出会大])[技剂艺厨药农茶计程设律护医老教导讲理析构划询训绘影师验]师|[代管整]理师|创客|组员|学员|站长|店长|设计师|工程师|经济师|分析师|架构师|培训师|咨询师|会计师|摄影师',
  '[保技操检研驾安服教演巡警售护队飞航辅]护?[护术作修发驶全务学员查务理]员|[^党委动人成官会社议海充船组]员|队员|(?:工作|窗口|值班|质检|售后|安保)人员|技术人员|科研人员|执法人员|护理人员|管理人员|党员|[议社]员|成员|会计|助理|秘书|干部|专干|编辑',
  '老师|教师|学生|女生|男生|队友|研究生|毕业生|留学生|博士生|实习生|大学生|医生|医师|护士|居民|村民|市民|网民|牧民|渔民|农民|[果菜茶粮棉药蔗椒瓜烟花蚕蜂橘橙枣菌薯椰梨桃莓菇胶]农|[绣织]娘|战士|民警|辅警|司机|老板娘?|业主|店主|摊主|车主|户主|船主|[商农大殖植住挖]户|个体户|客商|出纳|财务',
  '劳模|模范|标兵|能手|选手|操作手|飞手|主操|机手|歌手|射手|旗手|冠军|亚军|状元|得主|获得者|志愿者|创业者|爱好者|从业者|完成人|患者|病人|经营者|管理者|使用者|参与者|亲历者|见证者|设计者|开发者|研究者|当事者|求职者|[创领]办者|发明者|献血者|捐赠者|讲述者|读者|听众|观众|网友|导演|演员|编剧|策展人|制片人|保安|导游|邻居|室友|[种牧]场主|匠人|[工铁木鞋瓦石银铜锡篾皮竹]匠|老兵|党小组长',
];

/** What a person is: the end of a title that stands before a name. */
export const TITLE = new RegExp(`(?:${TITLE_ENDINGS.join('|')}|[5-9]0后[”"]?)$`, 'u');
/** `师[兄弟]` `博士后?` `教授`: the characters that one of these can end with. */
const LAST_OF_ENDING = /\[(\p{Script=Han}+)\]$|(\p{Script=Han}{2})\?$|([\p{Script=Han}A-Z])$/u;
/** What titles and ages end with. */
const TITLE_CHARACTERS = charSet([
  ...TITLE_ENDINGS.join('|').split('|').flatMap(lastCharacters),
  ...'后”"岁',
]);

/** True for what ends with a title, as `TITLE` tells it. */
export function endsWithTitle(text: string): boolean {
  return couldEndTitle(text) && isTitleAtEnd(text);
}

const isTitleAtEnd = remember((text) => TITLE.test(text));

/** False for most of what ends with no title, by its last character: quick. An age, 47岁, could be one. */
export function couldEndTitle(text: string): boolean {
  return TITLE_CHARACTERS.hasAt(text, text.length - 1);
}

/** Words for those who wrote the report; they are bylines, not persons in the text. */
export const REPORTER = /(?:记者|通讯员|摄影|编辑|责编|美编|校对|撰稿人?)$/u;

/** 师[兄弟] → 兄, 弟; 博士后? → 士, 后 */
function lastCharacters(ending: string): string[] {
  const last = LAST_OF_ENDING.exec(ending)?.slice(1).find(Boolean);
  if (last === undefined) throw new Error(`not told what ${ending} ends with`);
  return [...last];
}

/** What is said of a person right after the name. */
export const SPEECH =
  /^(?:[向对跟]记者|反映|介绍|说道|表示|说|指出|认为|告诉|坦言|回忆|强调|谈到|谈及|感慨|感叹|直言|透露|解释|提出|笑|总结|补充|称|看来|分析|讲|描述|建议|呼吁|宣布|致辞|主持|出席|带领|率队|率领|一行)/u;

/** What a person does, seldom a firm or a place. */
export const ACTS = bmp(
  /^(?:自己[也就先都]|却?[带裹笑坐站蹲弯掏拿抱跑]|却让|常说|就|当时|一家|边说|来到|回到|加入|毕业|出生|入职|成为|记得|用了|今年\d+岁|\d{4}年(?:加入|入职|毕业|参加)|\p{Script=Han}[了着过]|已经|能|是|被|的手|牵头|主持|带领|获|荣获|凭借|告诉|把|在)/u,
);

/** What only a person does, so that one such deed tells a person. */
export const HUMAN =
  /^(?:[带裹笑坐站蹲抱跑望盯握捧走]着|苦笑|笑|加入|毕业|出生|入职|常说|的(?:[左右]手|手机|网名|窗口|手|办公桌|工具箱|徒弟|家)|\d{4}年从|接下|为了)/u;

/** Of these, what is as often said of firms: of a name of two characters it tells nothing. */
export const SHORT_ACTS = /^(?:已经|能|是|被|牵头|获|荣获|凭借|把|在|\p{Script=Han}[了着过])/u;

/** Forms of address behind a name: 李老师, 习近平总书记. */
export const ADDRESS =
  /^(?:总书记|同志|先生|女士|师傅|教授|院士|博士|老师|团队|劳模|大[姐哥爷妈叔婶]|老人|阿[姨婆公])/u;
