import { bmp } from '../../plane.ts';

/** Fixed phrases of political and economic prose that are quoted everywhere and name nothing in particular. */
const CATCHWORDS = new Set(
  (
    '双11 双12 卡脖子 双碳 双创 双减 两新 小巨人 单项冠军 专精特新 隐形冠军 独角兽 绿色工厂 硬核 硬科技 软实力 硬实力 走出去 引进来 ' +
    '请进来 出海 链主 链长 桥头堡 火车头 主战场 牛鼻子 先手棒 先手棋 当头炮 快进键 加速键 加速度 快车道 新赛道 新引擎 ' +
    '助推器 强磁场 生态圈 朋友圈 金钥匙 金手指 金名片 新名片 试验田 排头兵 领头雁 领头羊 主力军 生力军 先锋队 突击队 ' +
    '店小二 娘家人 贴心人 摇钱树 聚宝盆 传家宝 零排放 零缺陷 零距离 一号工程 头号工程 定心丸 及时雨 绊脚石 拦路虎 首席服务员 科技副总 家门口 黑灯工厂 无人工厂 灯塔工厂 压舱石 稳定器 晴雨表 风向标 指挥棒 国字号 最强大脑 大脑 小脑 心脏 神经 血管 骨骼 职工之家 党员之家 温馨之家 法官工作室 人大代表工作室 党代表工作室 名师工作室 劳模工作室 党员驿站 党建阵地 金牌管家 绿色通道 工匠班 订单班 冠名班 ' +
    '背对背 面对面 点对点 工业上楼 标准地 最后一公里 最先一公里 最初一公里 最后一米 最多跑一次 放管服 好差评 白名单 黑名单 负面清单 揭榜挂帅 赛马制 军令状 ' +
    '智改数转 机器换人 腾笼换鸟 筑巢引凤 双招双引 一网通办 一窗通办 一网统管 跨省通办 免申即享 互联网+ 物联网+ 智能+ ' +
    '放心消费 绿水青山 金山银山 绿水青山就是金山银山 一带一路 和而不同 人人都是 碳达峰 碳中和 清单制 链长制 路长制 河长制 ' +
    '红色引擎 红色 绿色 灯塔 战役 战斗堡垒 主心骨 主阵地 主力 尖兵 头雁 主引擎 主抓手 硬支撑 落脚点 突破口 着力点 ' +
    '一件事 高效办成一件事 办不成事 中国制造2025 地毯式 三重一大 三会一课 两学一做 主题党日 不忘初心、牢记使命 金点子 微心愿 心愿单 心愿墙 经验库 新三板 体育课 必修课 国家队 贴心管家 作战图 两优一先 阵地 干部 群众 问题 人才 技术 资金 土地 项目 企业'
  ).split(' '),
);

/** Posts and squads that every party branch has: 党员先锋岗, 党员突击队, 党员责任区, 青年突击队. */
const COMMON_POST =
  /^(?:共产党员|党员|青年|巾帼|工人|党群|青年党员)?(?:先锋|示范|突击|责任|志愿|服务|攻坚|模范|志愿服务|文明|标兵){1,2}(?:岗|队|区|号|班|组|户|站|点|服务队|小组)$/u;
/** 新春第一会, 开学第一课, 高质量发展第一枪: the first of its kind, not one by name. */
const FIRST = bmp(/第一[会课枪棒站炮炉锤车单]$|^第[一二三四五六七八九十][^·]{1,4}$/u);
/** Holidays, plans and periods named by numerals: 七一, 五一, 十四五, 三八. */
const CALENDAR =
  /^(?:[一二三四五六七八九十]{2,3}|[一二三四五六七八九十]{2,3}(?:规划|时期|期间)|双十一|双十二|六一八)$/u;
/** A part of a counted programme of policy prose: 两个覆盖, 三清单, 4张清单, 一感两网, 两优一先, 五联. */
const COUNTED = bmp(/^[一二两三四五六七八九十\dN][^、·]{0,6}$/u);
const PART_GLUE = /[、·]/u;
/** So much for each: 一企一团队, 一证一价一险, 一人一岗. */
const EACH = bmp(/^(?:一\p{Script=Han}{1,2}){2,3}$/u);
/** Bare codes of a programme: 885, 3238, 1+1+N. */
const CODE = bmp(/^[\dN+＋×\-—－.%]+$/u);
/** 红黄绿: marks by colour. */
const COLOURS = /^[红黄绿蓝橙黑白灰紫]{2,4}$/u;
/** 能不能, 有没有: a question in short. */
const WHETHER = bmp(/^(.)[不没]\1$/u);
/** Formulas: 党建+, 学+用, 集中培训+业务交流. */
const FORMULA = /[+＋]/u;
/** Qualities, not names: 一站式, 一体化, 校企一体, 链长制, 政银合作, 零缺陷. */
const QUALITY = bmp(
  /^零(?![碎钱点号])\p{Script=Han}{1,3}$|^退.还.$|(?:式|化|制|(?<![A-ZⅠ-Ⅻ])型|性|一体|合作|融合|结合|对接|转型|升级|共赢|关键|效应|优势|作用|精神|理念|意识|问题|难题)$/u,
);

/** Why a quoted text is a phrase that anybody uses, if it is one. */
export function isCatchword(inner: string): boolean {
  return (
    [...inner].length < 2 ||
    CATCHWORDS.has(inner) ||
    [COMMON_POST, FIRST, CALENDAR, CODE, COLOURS, WHETHER].some((form) => form.test(inner))
  );
}

/** True for a counted programme or a formula: 四计划、三清单; 党员+志愿服务. */
export function isFormula(inner: string): boolean {
  return FORMULA.test(inner) || inner.split(PART_GLUE).every((part) => COUNTED.test(part));
}

/** True for so much for each: 一企一团队, which a noun at its end makes no name. */
export function isEach(inner: string): boolean {
  return EACH.test(inner);
}

/** True for a quality: 一站式, 政银合作. */
export function isQuality(inner: string): boolean {
  return QUALITY.test(inner);
}
