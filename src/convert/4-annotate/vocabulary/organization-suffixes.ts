import type { OrganizationType } from '../../../schema/terms.ts';

/**
 * What the names of organizations end with.
 * `whole`: the word makes a name of whatever specific stands before it (金凤|实验室).
 * `office`: a short word that makes a name only after a place, a park, an organization or a department's word (江苏省|工信厅).
 */
const SUFFIXES: Partial<Record<OrganizationType, { whole?: string; office?: string }>> = {
  enterprise: {
    whole: `有限责任公司 股份有限公司 有限公司 股份公司 集团公司 总公司 分公司 子公司 公司 集团 控股 供电局 供电所 电厂 发电厂
      机械厂 总厂 瓷厂 制品厂 纺织厂 水泥厂 化工厂 轴承厂 机床厂 制药厂 酒厂 药厂 农具厂 工厂 钢厂 仪器厂 仪表厂 印刷厂 食品厂 电器厂 电机厂 造船厂 服装厂 锻压厂 刺绣厂 油田 煤矿 事务所 合作社 商城 出版社 粮库 运输队`,
    office: '厂 一厂 二厂 三厂 四厂 五厂 六厂',
  },
  bank: { whole: '银行 支行 分行 总行 农商行 信用社 联社' },
  university: { whole: '大学 学院 研究生院 校区', office: '系' },
  school: { whole: '党校 行政学院 干部学院 中学 小学 学校 技校 幼儿园 分校 一中 二中 实验学校 书院' },
  'research-institute': {
    whole: `研究总院 研究院 研究所 研究中心 科学院 工程院 设计院 设计研究院 规划院 实验室 创新中心 技术中心 检测中心 中试基地 工作站
      研发中心 计算中心 超算中心 数据中心 天文台 气象台 科学装置 植物园 分所 分院`,
    office: '所 院',
  },
  government: {
    whole: `人民政府 政府 政策研究室 研究室 管委会 管理委员会 委员会 办公室 人民法院 法院 法庭 检察院 海关 税务局 街道办事处 街道办 办事处 管理局
      执法局 执法队 公安局 交警支队 消防救援支队 消防救援大队 人大常委会 国资委 发改委 经信委 卫健委 财政部 教育部 科技部 工信部 商务部 人社部
      公安部 司法部 农业农村部 交通运输部 生态环境部 自然资源部 住建部 水利部 文化和旅游部 民政部 应急管理部 退役军人事务部 工业和信息化部 国务院 能源署 环境署 规划署 开发署 总署 领导小组 指挥部 人大 政协`,
    office: '街道 分局 局 委 办 厅 署 总局 处 司 部 大队 支队 中队',
  },
  'party-organization': {
    whole: `党委 党工委 党组 党小组 党总支 党支部 支部 总支 纪委 纪检监察工委 纪工委 组织部 宣传部 统战部 社会工作部 党群工作部 宣传统战部
      直机关工委 机关工委 工委 市委 省委 区委 县委 旗委 州委 镇党委 政法委 编办 党群服务中心 党群活动中心 党群服务点 党群服务站 党群服务驿站 联合党委 党群工作局`,
  },
  association: {
    whole: `协会 学会 研究会 政研会 商会 联盟 联合会 总工会 工会 妇联 团委 促进会 基金会 理事会 同盟 侨联 贸促会 科协 工商联 文联 残联 联席会
      共同体 联合体 创新联合体 慈善总会 红十字会总会 红十字会 产教联合体 分会 志愿服务队 技术服务队 共青团`,
  },
  media: { whole: '总台 日报 晚报 晨报 电视台 卫视 广播电台 通讯社 报社 杂志社 融媒体中心 新华社 分社 周刊' },
  other: {
    whole: `医院 卫生院 血站 博物馆 科普馆 图书馆 科技馆 展览馆 体育馆 纪念馆 美术馆 文化馆 档案馆 剧院 中心 基地 服务站 机场 资源库 服务点
      工作室 众创空间 孵化器 创新加速器 创业加速器 产业加速器 企业加速器 事业部 转化平台 交易所 交易中心 居委会 村委会 消防救援站 消防站 船级社 监测站 试验场 俱乐部 艺术团 合唱团 博物院 院区`,
    office: '馆 站',
  },
};

export interface OrganizationSuffix {
  text: string;
  type: OrganizationType;
  strength: 'whole' | 'office';
}

/** All suffixes, longest first. */
export const ORGANIZATION_SUFFIXES: readonly OrganizationSuffix[] = Object.entries(SUFFIXES)
  .flatMap(([type, { whole = '', office = '' }]) => [
    ...rows(whole, type as OrganizationType, 'whole'),
    ...rows(office, type as OrganizationType, 'office'),
  ])
  .sort((a, b) => b.text.length - a.text.length);

/** Words that make a department of an office suffix without any place: 工信局, 组织部. */
export const DEPARTMENT_WORDS: ReadonlySet<string> = new Set(
  `工信 经信 发改 科技 商务 财政 教育 民政 司法 人社 住建 城管 水利 农业 文旅 卫健 审计 统计 信访 税务 公安 应急 国资 投促
  招商 投资促进 行政审批 政务服务 政务 营商环境 市场监管 生态环境 自然资源 交通运输 农业农村 退役军人 知识产权 金融 网信
  经济发展 经发 科创 规划 建设 社会事业 安监 环保 统战 宣传 组织 机关 编 国 省 市 区 县`
    .trim()
    .split(/\s+/u),
);

function rows(
  list: string,
  type: OrganizationType,
  strength: OrganizationSuffix['strength'],
): OrganizationSuffix[] {
  return list
    .trim()
    .split(/\s+/u)
    .filter(Boolean)
    .map((text) => ({ text, type, strength }));
}
