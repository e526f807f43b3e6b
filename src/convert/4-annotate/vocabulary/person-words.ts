/** Surnames by how many people bear them, after the household registers; rare ones after the Hundred Family Surnames. */
const SURNAMES = `王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜
范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦
向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉
房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐
虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习麦庾蔺暴邝阚寇满冒佘贝佀火仝缪鹿豆修荣尚师阙储靖郗蔚逯邰么芮代付黎寿佟敖骆肖闫茅闻杭宦宿嵇巢戈扈晁桓班璩盘禤綦羿翦胥
茹荀莘蒯蒲衡裘訾诸贡逄邴郦鄂酆钮阴隗雍韶亓仉伊浦狄毋汝沃湛滑禹尉慕楼卿戎涂漆税呙阔泮颛`;

export const SURNAME: ReadonlySet<string> = new Set(SURNAMES.replace(/\s/gu, ''));

/** Surnames that are mostly other words. */
export const RARE_SURNAME: ReadonlySet<string> = new Set('和国农区麻但那惠权束祖宣云朴'.split(''));

export const COMPOUND_SURNAME: ReadonlySet<string> = new Set(
  '欧阳 上官 司马 诸葛 司徒 皇甫 尉迟 长孙 东方 夏侯 令狐 慕容 端木 公孙 轩辕 闻人 澹台 宇文 独孤 南宫 西门 呼延 完颜 赫连 申屠'.split(
    ' ',
  ),
);

/** What a person is: the last word of a title that stands before a name. */
export const TITLE =
  /(?:书记|主任|[局部处科厅省市区县镇乡院校所会厂行社站馆队组班州盟旗司署店村团船机]长|理事长|秘书长|董事长|委员长|巡视员|总?经理|总裁|总监|总工|总师|工程师|设计师|主席|委员|常委|负责人|创始人|合伙人|发起人|掌门人|带头人|接班人|传承人|发言人|法人|领导|成员|徒弟|助理|[焊钳电车铣技矿民女]工|\p{Script=Han}{2}工|学徒|同事|妻子|丈夫|儿子|女儿|父亲|母亲|CEO|CTO|CFO|COO|首席.{1,3}官|教授|研究员|院士|博士后?|主编|主播|主持人|员工|职工|党员|代表|师傅|工人|[保技操检研驾安服教演巡警售护队飞航辅]护?[护术作修发驶全务学员查务理]员|[^党委动人成官]员|队员|主管|专员|干部|老师|教师|学生|研究生|大学生|毕业生|医生|医师|护士|专家|学者|律师|顾问|居民|村民|市民|劳模|模范|标兵|获得者|秘书|选手|志愿者|工匠|[技厨药农茶]师|企业家|投资人|参赞|大使|领事|总领事|战士|司机|老板|业主|农民|股长|主理人|党代表|科学家)$/u;

/** Words for those who wrote the report; they are bylines, not persons in the text. */
export const REPORTER = /(?:记者|通讯员|摄影|撰稿人?)$/u;

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
