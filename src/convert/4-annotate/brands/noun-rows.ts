import type { BrandRef } from '../../../schema/article.ts';

export type BrandKind = NonNullable<BrandRef['kind']>;

/** Words that follow a quoted name and say what it is: “米福星”党建品牌, “干企同训”行动, “科产金人”线上综合服务系统. */
export const NOUN_ROWS: NounRow[] = [
  { kind: 'party-building brand', points: 4, words: '党建品牌 组织品牌 支部品牌' },
  { kind: 'party-building brand', points: 3, words: '党建联盟 党建联合体' },
  { kind: 'product', points: 2, words: '检测线 生产线 装配线' },
  { kind: 'programme', points: 4, words: '品牌 IP 商标' },
  {
    kind: 'activity',
    points: 3,
    words:
      '活动 行动 大赛 竞赛 比赛 赛事 联赛 联谊 联谊会 供货会 生日会 宣讲会 见面会 交流会 数字展 艺术展 作品展 特展 画展 展览 校园行 高校行 企业行 播报 巡讲 巡演 巡展 集体婚礼 论坛 峰会 讲坛 讲堂 课堂 公开课 普及课 公益课 沙龙 音乐会 晚会 博览会 市集 训练营 特训营 培训班 ' +
      '研修班 夏令营 马拉松 艺术节 文化节 科技节 推介会 对接会 招聘会 分享会 发布会 颁奖礼 颁奖典礼 盛典 评选 夜跑 嘉年华 路演 夜校 党课 微党课 招聘季 消费季 读书月 服务月 宣传周 服务周 文化周 艺术周 创新周 体验周 人才周 科技周 活动周 活动月 购物节 美食节 运动会 挑战赛 邀请赛 擂台赛 茶话会 恳谈会 座谈会 集市 专场 托管班 节目 栏目 直播 微电影 纪录片 歌曲',
  },
  {
    kind: 'programme',
    points: 3,
    words: '计划 工程 项目 专项 基金 奖学金 助学金 奖教金 科创券 创新券 消费券 算力券 服务券 课程 系列',
  },
  {
    kind: 'platform',
    points: 3,
    words:
      '平台 系统 小程序 助手 展厅 体验馆 大篷车 巴士 专车 班列 专列 公众号 APP App 直通车 客服 智能体 数字人 驿站 服务站 工作站 E站 小站 服务点 热线 专线 专窗 专区 管家 窗口 服务中心 直播间 自习室 众创空间 办公区 孵化器 制氢站 加氢站 充电站 换电站 储能站 电站 食堂 标准厂房',
  },
  {
    kind: 'product',
    points: 3,
    words:
      '芯片 处理器 机器人 大模型 火箭 卫星 飞船 发动机 柴油机 操作系统 软件 疫苗 新药 药物 无人机 客机 飞机 机型 车型 船型 衬底 外延片 晶圆 型号 产品 材料 纤维 ' +
      '饮品 食品 酸奶 涂料 饲料 面膜 服装 轮胎 快递箱 潜水器 净水器 变压器 逆变器 服务器 显示器 雷达 显示屏 眼镜 头盔 自行车 电动车 摩托车 叉车 挖掘机 掘进机 起重机 收割机 拖拉机 盾构机 压缩机 光刻机 打印机 分析仪 检测仪 内窥镜 显微镜 ' +
      '玻璃 合金 控制器 减速器 模组 试剂 试剂盒 导丝 支架 气象站 口服液 胶囊 涂层 电解液 隔膜 树脂 薄膜 镜头 相机 传感器 电池 电机 机床 装备 装置 设备 仪器 雪蜡车 推土机 汽车 轿车 卡车 客车 列车 轮船 邮轮 品种 水稻 小麦 玉米 跑鞋 餐盒 面料 饮料 白酒 茶叶 大米 家电 手机 空调 冰箱 灯具 人才卡 服务卡 机器狗 水表 电表 气表 手表 手环 耳机 音箱 助听器 血糖仪 血压计 海绵 敷料 绷带 片剂 颗粒剂 注射液 软膏 喷雾 牙膏 护士鞋 运动鞋 皮鞋 布鞋 童鞋 储能柜 电控柜 机柜 充电桩 电缆 软糖 糖果 饼干 糕点 点心 酸汤 火锅 预制菜 辣酱 酱油 米线 米粉 挂面 方便面 奶粉 奶酪 奶茶 咖啡 果汁 啤酒 黄酒 葡萄酒 保温杯 水杯 茶具 套装 礼盒 玩偶 玩具 毛绒玩具 书包 校服 床垫 座椅 轮椅 拐杖 假肢 窗帘 地毯 毛巾 丝绸 围巾 陶瓷 瓷砖 肥料 有机肥 农药 种子 水泵 阀门 锅炉 焊机 激光器 示波器 路由器 摄像头 门锁 电梯 风机 水轮机 割草机 播种机 插秧机 采茶机 扫地机 无人车 清扫车 配送车 巡检车 路灯 破碎机 叶片 型材 板材 管材 包材 钢材 罐头 蜜橘 脐橙 虾尾 鱼头 辣子鸡 豆腐 腐乳 粉丝 干红 干白 白茶 绿茶 红茶 茶饼 卵磷脂 储能车 专用车 观光车 环卫车 金刚线 光缆 导线 钢丝绳 缝合线 萎凋机 炒茶机 烘干机 包装机 分拣机 齿轮 轴承 输液器 注射器 检测卡 检测盒 硬盘 内存条 智能袜 袜子 手套 鱼竿 滤芯 滤膜 滤材 催化剂 润滑油 食用油 山茶油 菜籽油 香醋 面条 月饼 粽子 蜂蜜 枸杞 菌菇 木耳 木炭 焊条 螺栓 模具 刀具 钻头',
  },
  {
    kind: 'product',
    points: 3,
    words:
      '面粉 大米 挂面 米粉 螺蛳粉 茶叶 荔枝 月季 花卉 果汁 啤酒 白酒 黄酒 咖啡 奶粉 牛奶 奶茶 糖浆 代糖 月饼 粽子 辣白菜 腊肉 豆腐 ' +
      '亚麻籽油 山茶油 菜籽油 颗粒 含片 冻存液 刨花板 地板 瓷砖 陶粒 地毯 毛巾 丝巾 旗袍 床品 拖鞋 跑鞋 茶具 餐具 瓷器 台灯 药盒 风筝 ' +
      '扳手 骨钉 导管 电极 电堆 电解槽 质子膜 麦克风 中间件 数据库 算法 小巴 大巴 公交车 责任险 保险',
  },
  {
    kind: 'party-building brand',
    points: 3,
    words:
      '帮办队 夜跑团 跑团 服务队 志愿队 突击队 攻关队 攻坚队 宣讲队 先锋队 小分队 宣讲团 服务团 助企团 讲师团 专家团',
  },
  {
    kind: 'party-building brand',
    points: 1.5,
    words: '党支部 行动支部 党小组 阵地 联盟 团队 书屋 工坊 议事厅 调解室 工作室',
  },
  { kind: 'programme', points: 2, words: '工作法 操作法 榜单' },
  { kind: 'party-building brand', points: 2, words: '队伍' },
  { kind: 'platform', points: 1.5, words: '线路 路线 公寓' },
  { kind: 'programme', points: 1.5, words: '机制' },
  { kind: 'programme', points: 1, words: '模式 体系 制度 格局 做法 服务' },
  {
    kind: 'programme',
    points: -2,
    words:
      '标准 理念 思路 方式 原则 架构 精神 方针 目标 路子 作用 战略 政策 方法 清单 仪式 要求 方案 举措 难题 问题 优势 效应 ' +
      '现象 称号 荣誉 假期 期间 技术 攻关 企业 人才 产业 工作 倡议 力量 角色 身份 功能 反映 通道 底座',
  },
];

/** Endings of a quoted name that say the same by themselves: “三鹰计划”, “飞翎电子工业互联网平台”, “春晖杯”, “芯火沙龙”. */
export const ENDING_ROWS: NounRow[] = [
  {
    kind: 'programme',
    points: 3,
    words: '计划 工程 基金 奖学金 助学金 五条 六条 八条 九条 十条 十二条 二十条 三十条',
  },
  {
    kind: 'activity',
    points: 3,
    words:
      '行动 大赛 论坛 讲堂 讲坛 课堂 夜学 杯 节 月 季 马拉松 夜校 夜大 集市 沙龙 夜话 下午茶 大讲堂 擂台 茶话 宴 训练营 开放日 接待日 活动日 周',
  },
  {
    kind: 'platform',
    points: 3,
    words:
      '平台 系统 驿站 驿 一张图 小站 E站 服务站 乐园 家园 云 大脑 小程序 在线 APP 超市 之家 会客厅 直通车 专列 班列 工作室 调解室 工坊 书屋 空间 管家 专窗 窗口 审批厅 服务厅',
  },
  { kind: 'product', points: 3, words: '大模型 纤维 芯片 机器人 操作系统 火箭 卫星 贷 券 险' },
  {
    kind: 'platform',
    points: 3,
    words:
      '党校 快线 诊室 自习室 直播间 学堂 热线 专线 专利池 食堂 书房 夜市 小屋 小院 茶座 茶馆 客厅 门诊 大篷车',
  },
  { kind: 'activity', points: 2, words: '行 日 年 会 托管' },
  { kind: 'activity', points: 1.5, words: '说 荟 汇 营 课 班' },
  { kind: 'platform', points: 1.5, words: '学院 大学 实验室' },
  { kind: 'product', points: 1.5, words: '码 卡 通 宝 易 帮 保 指数' },
  { kind: 'programme', points: 2, words: '工作法 操作法 步法 诊断法 检修法 装配法 焊法' },
  { kind: 'party-building brand', points: 2, words: '红盟 联盟 先锋 红站 突击队 服务队 宣讲团 队 帮办' },
];

export interface NounRow {
  kind: BrandKind;
  points: number;
  words: string;
}
