const WORDS = {
  n: `高新区 经开区 综保区 自贸区 自贸试验区 科学城 科技城 信创园 产业园 产业园区 科技园 科技园区 工业园 工业园区 软件园 创业园
    创业园区 示范园区 开发区 高新技术 物联网 大数据 人工智能 互联网 车联网 有限责任公司 股份有限公司 有限公司 党总支 党支部
    党工委 党群 专精特新 产学研 供电局 链主 链上 产业链 创新链 人才链 主办方 揭牌 新质生产力 高质量 营商环境 管委会 直属机关
    直机关 领导小组 党建 工信局 经信局 工信厅 经信厅 经信委 工信部 发改局 科技局 科工局 商务局 住建局 人社局 人社厅 市监局
    市场监管局 行政审批局 政务服务 科技型 先进 中小企业 孵化器 众创空间 加速器 研究总院 事业部 成果转化 工作站 书记 副书记
    副主任 副局长 副部长 副处长 副院长 副市长 副区长 副县长 副总裁 副总经理 副校长 副会长 副董事长 副所长 副厅长 处长 局长
    部长 厅长 董事长 总经理 总裁 党员 总工程师 首席 负责人 组织部 宣传部 统战部 社会工作部 党群工作部 工委 党组 工商联
    支行 分行 非公 控股 国务院政府特殊津贴 中小学校 科研院所 光能 新材 乳业 制药 药业 医疗 智造 生物 电子 工作室 重点实验室 实验室 创新中心 服务中心 研发中心`,
  v: `获批 获评 揭榜 揭牌 挂牌 签约 落户 入选 上榜 联办 承办 协办 赋能 助推 助力 统筹 招引 引育 走访 对接`,
  r: `该公司 该中心 该区 该局 该院 该校 该党委`,
};

/** Words of the parks and party-building press, with the tag that holds for them whatever the dictionary says. */
export const OWN_TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([tag, list]) =>
    list
      .trim()
      .split(/\s+/u)
      .map((word) => [word, tag] as const),
  ),
);

/** The same in the segmenter's form, one a line: word, frequency, tag. */
export const OWN_WORDS = [...OWN_TAGS].map(([word, tag]) => `${word} 20000 ${tag}\n`).join('');
