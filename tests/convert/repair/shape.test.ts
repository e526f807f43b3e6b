import { expect, test } from 'vitest';
import {
  endsSentence,
  isFramedTwice,
  isRollHeading,
  opensPictureText,
  shapeOf,
  trailingCredit,
} from '../../../src/convert/2-repair/shape.ts';
import { closeUp, collapse, joinTexts } from '../../../src/convert/2-repair/spacing.ts';

test.each([
  ['图片来源:扬州高新区', 'credit'],
  ['云南省总工会供图', 'credit'],
  ['曹春霞摄影', 'credit'],
  ['李　博摄', 'credit'],
  ['张 驰 王 倩 摄影报道', 'credit'],
  ['（资料图片）', 'credit'],
  ['北海高新区融媒体中心记者 包俊 摄', 'credit'],
  ['（据新华社电）', 'credit'],
  ['本报综合消息', 'credit'],
  ['文/摄', 'credit'],
  ['◀工人在调试设备', 'caption'],
  ['▶“湖边工坊”五楼，工人在装配内窥镜镜头。', 'caption'],
  ['▶湖边工坊开张', 'plain'],
  ['叶小满（左）在给徒弟讲解听音的诀窍', 'caption'],
  ['配图由湖边工坊提供', 'credit'],
  ['分三班建模，湖边大学机械学院提供', 'plain'],
  ['本报 昆山讯 历时23天的技能大赛落下帷幕', 'dateline'],
  ['昆山讯 记者 叶伟 通讯员 李想 “第三排左二，焊点虚。”', 'dateline'],
  ['▼昆山市“五一”劳动奖章', 'plain'],
  ['（特约摄影：叶伟）', 'credit'],
  ['▼获奖的工人在现场合影', 'caption'],
  ['（本版资料由入选企业提供　核校：叶伟）', 'credit'],
  ['湖边快讯昆山讯（记者 叶伟）1月26日下午，企业大会召开', 'dateline'],
  ['（范良）清晨 6时，高新分局民警会合', 'dateline'],
  ['（通讯员 叶伟 李想）在近日落幕的职业技能大赛上，昆山选手夺冠', 'dateline'],
  ['下图 工人在调试设备', 'caption'],
  ['本报通讯员 张晓 李想', 'byline'],
  ['本报记者张晓通讯员李想', 'byline'],
  ['撰文/张晓 摄影/李想', 'byline'],
  ['张晓 整理', 'byline'],
  ['科技日报南京6月3日电 （记者张晔）近日，常州高新区', 'dateline'],
  ['【本报讯】近日，常州高新区', 'dateline'],
  ['本报讯：近日，常州高新区', 'dateline'],
  ['（记者 张三）6月3日，常州高新区举行签约仪式', 'dateline'],
  ['图1、2由卫知白摄，图3由新乡高新区融媒体中心提供', 'credit'],
  ['打造产业发展新版图', 'plain'],
  ['图为大学生在望野博物馆参观。', 'caption'],
  ['图①:李辉正在焊装元器件。', 'caption'],
  ['▲工作人员在检查设备', 'caption'],
  ['▶ 本报记者 叶伟', 'byline'],
  ['(本报记者 罗 敏 通讯员 蒋 睿)', 'byline'],
  ['朱传刚 樊勇', 'byline'],
  ['记者王丽在现场看到', 'plain'],
  ['本报讯 近日，景德镇高新区航空产业链党委成立', 'dateline'],
  ['本报 (特约通讯员 欧阳钢桥) 近日,南宁高新区', 'dateline'],
  ['本报西安7月3日电 记者张三报道', 'dateline'],
  ['新华社北京7月1日电 庆祝大会', 'dateline'],
  ['本报记者 王昊男 张洋', 'byline'],
  ['推进“两个覆盖”', 'plain'],
  ['数据来源：昆山市统计局', 'credit'],
  ['资料来源：昆山高新区', 'credit'],
  ['特约摄影　计长生', 'credit'],
  ['↑计长生 摄', 'credit'],
  ['↓工人在检修水泵。', 'caption'],
  ['【计长生 摄】', 'credit'],
  ['溪上渔夫 图', 'credit'],
  ['@叶伟 摄', 'plain'],
  ['叶伟 文 李想 图', 'byline'],
  ['昆山讯 园区夜校开课', 'dateline'],
  ['【昆山讯 记者叶伟】昆山夜校开课', 'dateline'],
  ['贺知遥（西北数字经济研究院副院长）', 'byline'],
  ['【匠心·人物】', 'plain'],
  ['（摘登）', 'plain'],
  ['何以宁（左）在核对版图。', 'caption'],
  ['何以宁（左）在核对版图，徒弟在看。', 'plain'],
  ['▲本报记者 叶伟 李想', 'byline'],
  ['▲工作人员 何以宁', 'caption'],
  ['本报综合消息 近日，昆山夜校开课', 'dateline'],
  ['据新华社济南电 近日，昆山夜校开课', 'dateline'],
  ['（作者系湖边茶馆常客　老石）', 'byline'],
  ['（作者系湖边茶馆常客）', 'credit'],
  ['【叶伟 文/图】', 'byline'],
  ['▶图①：工人在检修水泵', 'caption'],
  ['▶工人在检修水泵', 'plain'],
  ['▼昆山工匠获奖名单', 'plain'],
  ['▼昆山工匠获奖者', 'caption'],
  ['淮滨晚报综合消息 近日，昆山夜校开课', 'dateline'],
  ['综合消息 近日，昆山夜校开课', 'plain'],
  ['湖边图片社供稿 计长生 摄', 'credit'],
  ['湖边图片社供稿 计长生 写', 'plain'],
  ['水还清，路更宽', 'plain'],
  ['魏志强、吕科', 'byline'],
])('%s is a %s', (text, shape) => {
  expect(shapeOf(collapse(text))).toBe(shape);
});

test.each([
  ['订单排到了三季度。（资料图片）', '（资料图片）'],
  ['订单排到了三季度。（本报资料图）', '（本报资料图）'],
  ['订单排到了三季度。（资料室）', ''],
  ['订单排到了三季度。 本报记者 叶 伟 摄', '本报记者 叶 伟 摄'],
  ['订单排到了三季度。 /受访者供图', '/受访者供图'],
  ['订单排到了三季度。 /受访者', ''],
  ['订单排到了三季度。 受访企业供图', '受访企业供图'],
  ['订单排到了三季度。受访者供图', '受访者供图'],
  ['他说。企业还为学校供图', ''],
  ['选手上场。记者近日走进车间拍摄', ''],
])('%s ends with the credit %s', (text, credit) => {
  const at = trailingCredit(text);
  expect(at < 0 ? '' : text.slice(at).trim()).toBe(credit);
});

test.each([
  ['春节假期，昆山的水泵厂灯火通明。', true],
  ['8月上旬，昆山的水泵厂灯火通明。', true],
  ['中秋将至，昆山的水泵厂灯火通明。', true],
  ['昆山高新区，水泵厂灯火通明。', false],
  ['图⽚为工人在检验鱼竿。', true],
  ['今年以来，昆山的水泵厂灯火通明。', false],
  ['端午假期期间，昆山的水泵厂灯火通明。', true],
  ['疫情期间，昆山的水泵厂灯火通明。', false],
])('%s opens a picture’s text: %s', (text, opens) => {
  expect(opensPictureText(text)).toBe(opens);
});

test.each([
  ['获奖项目一览表', true],
  ['优秀党员名单（摘登）', true],
  ['获 奖 名 单', true],
  ['◇获奖名单◇', true],
  ['名单上的故事', false],
])('%s heads a roll: %s', (text, heads) => {
  expect(isRollHeading(text)).toBe(heads);
});

test.each([
  ['■ 开发区人物 ■', true],
  ['—— 光荣榜 ——', true],
  ['■ 开发区人物', false],
])('%s stands between two marks: %s', (text, framed) => {
  expect(isFramedTwice(text)).toBe(framed);
});

test.each([
  ['运行良好。”', true],
  ['全国首发芯片等科技亮相西洽会……', true],
  ['做优企业服务', false],
  ['主要包括：', false],
  ['规范有序进行。 陈力', true],
  ['这里被称作“云车间”（以下简称平台。）', true],
])('%s ends a sentence: %s', (text, ends) => {
  expect(endsSentence(text)).toBe(ends);
});

test.each([
  ['智 造 高 地 。 同 时 ，以 党 建 促 发', '智造高地。同时，以党建促发'],
  ['本报记者　李　源　曾　琛', '本报记者 李 源 曾 琛'],
  ['济南高新区　算力网络覆盖16市', '济南高新区 算力网络覆盖16市'],
])('a line %s is collapsed to %s', (raw, text) => {
  expect(collapse(raw)).toBe(text);
});

test.each([
  ['6月 24日，突破 210 亿元', '6月24日，突破210亿元'],
  ['支持 eVTOL 整机和 Open AI 研发', '支持eVTOL整机和Open AI研发'],
])('running text %s is closed up to %s', (raw, text) => {
  expect(closeUp(raw)).toBe(text);
});

test.each([
  ['授予“工人先锋号”。（计长生', '魏志强）', '授予“工人先锋号”。（计长生 魏志强）'],
  ['授予“工人先锋号”。（计长', '生）', '授予“工人先锋号”。（计长生）'],
  ['授予“工人先锋号”。（以下', '简称）', '授予“工人先锋号”。（以下简称）'],
])('%s and %s are joined to %s', (before, after, text) => {
  expect(joinTexts(before, after)).toBe(text);
});
