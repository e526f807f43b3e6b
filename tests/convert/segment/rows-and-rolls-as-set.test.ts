import { expect, test } from 'vitest';
import { outline, text } from './outline.ts';

const KUNSHAN = `　　${text('昆山')}`;
const YIXING = `　　${text('宜兴')}`;
const about = (who: string) =>
  `　　${who}守着一台老车床过了二十年，同事说起来都竖大拇指。\n　　今年他又添了一个徒弟。`;

test.each([
  [
    'portraits headed by a bare name below the name of their row, a firm among them',
    `昆山高新区表彰一线职工
　　本报讯（记者 丁玫）${text('昆山')}

◇先锋风采
计长生
“裤兜里的放大镜”
${about('计长生')}

谷满仓
给葡萄“看病”的人
${about('谷满仓')}

昆山甲光伏股份有限公司
把“绿电”织进车间
${about('昆山甲光伏股份有限公司')}

何以宁
心里装着管网
${about('何以宁')}`,
    [
      'brief: 昆山高新区表彰一线职工 (记者丁玫*) p',
      'brief: ◇先锋风采 / 计长生 / “裤兜里的放大镜” () pp',
      'brief: 谷满仓 / 给葡萄“看病”的人 () pp',
      'brief: 昆山甲光伏股份有限公司 / 把“绿电”织进车间 () pp',
      'brief: 何以宁 / 心里装着管网 () pp',
    ],
  ],
  [
    'a bare name below the portrait of a firm whose text has the name',
    `昆山甲光伏股份有限公司
　　【上榜类别】创新领军企业
${about('昆山甲光伏股份有限公司')}

宜兴乙阀门有限公司
　　【上榜类别】绿色标杆企业
${about('宜兴乙阀门有限公司')}

计长生
　　【上榜类别】突出贡献个人
${about('计长生')}`,
    ['brief: 昆山甲光伏股份有限公司 () ppp', 'brief: 宜兴乙阀门有限公司 () ppp', 'brief: 计长生 () ppp'],
  ],
  [
    'a class of honour, who received it and what he is, above each headline',
    `◎年度人物　计长生　昆山甲泵业有限公司高级技师
换刀的人
${about('计长生')}

◎年度人物　谷满仓　宜兴乙阀门有限公司调音师
不会说话的“金耳朵”
${about('谷满仓')}`,
    [
      'brief: 年度人物 计长生 昆山甲泵业有限公司高级技师 / 换刀的人 () pp',
      'brief: 年度人物 谷满仓 宜兴乙阀门有限公司调音师 / 不会说话的“金耳朵” () pp',
    ],
  ],
  [
    'an honour and its bearer above each headline',
    `全国五一劳动奖章获得者 计长生

“焊缝会说话”

${KUNSHAN}

江苏大工匠 谷满仓

敢跟“洋设备”叫板

${YIXING}`,
    [
      'report: 全国五一劳动奖章获得者 计长生 / “焊缝会说话” () p',
      'report: 江苏大工匠 谷满仓 / 敢跟“洋设备”叫板 () p',
    ],
  ],
  [
    'a prize behind the mark of pictures heads a part of a roll, and who received it are no authors',
    `附：主要奖项名录
▼昆山市科学技术奖二等奖
昆山甲膜分离有限公司
宜兴乙机器人有限公司
▼昆山市“五一”劳动奖章
计长生
谷满仓
何以宁`,
    ['report: 附：主要奖项名录 () hpphppp'],
  ],
  [
    'teams below an honour are its rows',
    `昆山高新区工人荣誉名单（摘登）
昆山市工人先锋号
　　昆山甲光伏股份有限公司总装一班
　　昆山乙环卫有限公司城北中队
　　昆山丙管理中心泵站班`,
    ['report: 昆山高新区工人荣誉名单（摘登） () hppp'],
  ],
  [
    'a roll goes on behind the heading of another year',
    `【光荣榜】
历年“金点子”名录
首届（2019年）
　　计长生 昆山甲泵业有限公司　　谷满仓 昆山职业学院
第二届（2022年）
　　何以宁 宜兴乙阀门有限公司　　叶知秋 昆山丙气象站`,
    ['report: 历年“金点子”名录 () hphp'],
  ],
  [
    'what is marked behind a roll, set apart from it, is the name of a row',
    `昆山高新区“金点子”获奖名单
一、效益领跑企业（1家）
　　昆山甲泵业有限公司
二、最佳服务员工
　　计长生（昆山行政审批局）；谷满仓（昆山综合执法队）

●获奖者的故事

昆山甲泵业有限公司
一只水表里的三十年
${about('昆山甲泵业有限公司')}

宜兴乙阀门有限公司
磨镜子的人
${about('宜兴乙阀门有限公司')}`,
    [
      'report: 昆山高新区“金点子”获奖名单 () hphp',
      'brief: ●获奖者的故事 / 昆山甲泵业有限公司 / 一只水表里的三十年 () pp',
      'brief: 宜兴乙阀门有限公司 / 磨镜子的人 () pp',
    ],
  ],
  [
    'years and hours with a line to each are sub-headings, no portraits',
    `七个人，一条缆
　　本报讯（记者 丁玫）${text('昆山')}

2017：第一次丢掉的“眼睛”
${KUNSHAN}

2019：老司机的手
${KUNSHAN}

2020：借来的压力筒
${KUNSHAN}`,
    ['report: 七个人，一条缆 (记者丁玫*) phphphp'],
  ],
  [
    'below the name of each class of a roll stand who received it and for what',
    `下一米，再下一米
${about('计长生')}

2023年度“金点子”产品奖获奖名单
金奖
　　昆山甲光电股份有限公司　硅光模块
　　昆山乙卫星技术有限公司　“天眼”三号
银奖
　　昆山丙激光装备有限公司　切割机
　　昆山丁导航科技有限公司　导航芯`,
    ['brief: 下一米，再下一米 () pp', 'report: 2023年度“金点子”产品奖获奖名单 () hpphpp'],
  ],
  [
    'a roll goes on behind how many it has',
    `首届“金点子”名单
（3名）
姓名　　单位　　工种
计长生　　昆山甲泵业有限公司　　模具钳工
区永康　　昆山乙物流有限公司　　桥吊司机
谷满仓　　宜兴乙阀门有限公司　　实验员`,
    ['report: 首届“金点子”名单 () hpppp'],
  ],
  [
    'how many stand in a class is the heading of a roll’s part, not its headline',
    `2023年度昆山高新区“瞪羚光荣榜”
金羚企业（2家）
　昆山甲机器视觉有限公司　　宜兴乙智造装备有限公司
银羚企业（2家）
　昆山丙医药有限公司　　宜兴丁云仓软件有限公司`,
    ['report: 2023年度昆山高新区“瞪羚光荣榜” () hphp'],
  ],
])('%s', (_, page, articles) => {
  expect(outline([page])).toEqual(articles);
});
