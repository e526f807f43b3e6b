/** Surnames by how many people bear them, after the household registers; rare ones after the Hundred Family Surnames. */
const SURNAMES = `王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜
范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦
向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉
房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐
虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习麦庾蔺暴邝阚寇满冒佘贝佀火仝缪鹿豆修荣尚师阙储靖郗蔚逯邰么芮代付黎寿佟敖骆肖闫茅闻杭宦宿嵇巢戈扈晁桓班璩盘禤綦羿翦胥
茹荀莘蒯蒲衡裘訾诸贡逄邴郦鄂酆钮阴隗雍韶亓仉伊浦狄毋汝沃湛滑禹尉慕楼卿戎涂漆税呙阔泮颛冼骞仰甯粘蹇粟雒郏昝苌啜种敬眭衣钭咎牙旷危帅`;

/** 师傅 of 窦师傅, 总 of 王总: after a surname a form of address, not a given name. */
export const ADDRESS_ONLY =
  /^(?:师傅|老师|先生|女士|小姐|教授|博士|院士|医生|大夫|律师|经理|主任|书记|部长|局长|处长|科长|厂长|校长|院长|所长|会长|队长|班长|站长|行长|总工|工|总|老|大姐|大哥|大爷|大妈|阿姨|奶奶|爷爷|同学|同志|警官|法官|家|氏|某某?)$/u;

export const SURNAME: ReadonlySet<string> = new Set(SURNAMES.replace(/\s/gu, ''));

/** Surnames that are mostly other words. */
export const RARE_SURNAME: ReadonlySet<string> = new Set('和国农区麻但那惠权束祖宣云朴哈先'.split(''));

export const COMPOUND_SURNAME: ReadonlySet<string> = new Set(
  '欧阳 上官 司马 诸葛 司徒 皇甫 尉迟 长孙 东方 夏侯 令狐 慕容 端木 公孙 轩辕 闻人 澹台 宇文 独孤 南宫 西门 呼延 完颜 赫连 申屠 鲜于 淳于 钟离 拓跋 濮阳 公冶 仲孙 亓官 巫马 漆雕 乐正 司空 梁丘 东郭 左丘 万俟'.split(
    ' ',
  ),
);

/** Endings of what a person is called before the name: offices, ranks, trades, ages and relations. */
const TITLE_ENDINGS = [
  '书记|主任|主席|主管|主编|主播|主持人|主理人|委员|常委|领导|发言人|代表|党代表|班子成员',
  '[局部处科厅省市区县镇乡院校所会厂行社站馆队组班州盟旗司署店村团船机股科排连营军舰]长|理事长|秘书长|董事长|委员长|机长|家长|巡视员',
  '总?经理|总裁|总监|总工|总师|总指挥|总设计师|CEO|CTO|CFO|COO|CIO|(?:执行|技术|财务|运营|信息|质量|科学|首席.{1,3})官',
  '负责人|创始人|合伙人|发起人|掌门人|带头人|接班人|传承人|代言人|当家人|领头人|领军人|经办人|代理人|代表人|联系人|法人|投资人|工人|军人|老人|盲人|年轻人|本地人|候选人|承包人|管理人|志愿人',
  '[焊钳电车铣磨刨镗技矿民女木瓦漆]工|职员|\\p{Script=Han}{2}工|员工|职工|学徒|徒弟|师傅|同事|同学|学长|学弟|搭档|战友',
  '妻子|丈夫|儿子|女儿|父亲|母亲|爱人|老伴|姐姐|妹妹|哥哥|弟弟|奶奶|爷爷|阿姨|叔叔|大爷|大妈|大姐|大哥|小哥|小伙子?|姑娘|小姐姐|宝妈',
  '教授|研究员|院士|博士后?|硕士|专家|学者|科学家|企业家|[作画音银]家|导师|讲师|教练|顾问|律师|参赞|大使|领事|总领事',
  '(?<![出会大])[技厨药农茶计程设律护医老教导讲理析构划询训绘影师]师|设计师|工程师|分析师|架构师|培训师|咨询师|会计师|摄影师',
  '[保技操检研驾安服教演巡警售护队飞航辅]护?[护术作修发驶全务学员查务理]员|[^党委动人成官会社议海充船组]员|队员|工作人员|技术人员|科研人员|党员|[议社]员|成员|会计|助理|秘书|干部|专干|编辑',
  '老师|教师|学生|研究生|毕业生|留学生|博士生|实习生|大学生|医生|医师|护士|居民|村民|市民|网民|牧民|渔民|农民|战士|民警|辅警|司机|老板|业主|店主|车主|户主|船主|商户|农户|大户|客商',
  '劳模|模范|标兵|能手|选手|操作手|机手|歌手|射手|旗手|冠军|亚军|状元|得主|获得者|志愿者|创业者|爱好者|从业者|经营者|管理者|使用者|参与者|亲历者|见证者|设计者|开发者|研究者|当事者|工匠|铁匠|木匠|鞋匠|老兵|党小组长',
];

/** What a person is: the end of a title that stands before a name. */
export const TITLE = new RegExp(`(?:${TITLE_ENDINGS.join('|')}|[5-9]0后[”"]?)$`, 'u');

/** Words for those who wrote the report; they are bylines, not persons in the text. */
export const REPORTER = /(?:记者|通讯员|摄影|编辑|责编|美编|校对|撰稿人?)$/u;

/** What is said of a person right after the name. */
export const SPEECH =
  /^(?:介绍|说道|表示|说|指出|认为|告诉|坦言|回忆|强调|谈到|谈及|感慨|感叹|直言|透露|解释|提出|笑|总结|补充|称|看来|分析|讲|描述|建议|呼吁|宣布|致辞|主持|出席|带领|率队|率领|一行)/u;

/** What a person does, seldom a firm or a place. */
export const ACTS =
  /^(?:却?[带裹笑坐站蹲弯掏拿抱跑]|却让|常说|就|当时|一家|边说|来到|回到|加入|毕业|出生|入职|成为|记得|用了|今年\d+岁|\d{4}年(?:加入|入职|毕业|参加)|\p{Script=Han}[了着过]|已经|能|是|被|的手|牵头|主持|带领|获|荣获|凭借|告诉|把|在)/u;

/** What only a person does, so that one such deed tells a person. */
export const HUMAN =
  /^(?:[带裹笑坐站蹲抱跑望盯握捧走]着|苦笑|笑|加入|毕业|出生|入职|常说|的(?:手机|窗口|手|办公桌|工具箱|徒弟|家)|\d{4}年从|接下|为了)/u;

/** Of these, what is as often said of firms: of a name of two characters it tells nothing. */
export const SHORT_ACTS = /^(?:已经|能|是|被|牵头|获|荣获|凭借|把|在|\p{Script=Han}[了着过])/u;

/** Forms of address behind a name: 李老师, 习近平总书记. */
export const ADDRESS = /^(?:总书记|同志|先生|女士|师傅|教授|院士|博士|老师|团队|劳模)/u;
