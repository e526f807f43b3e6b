import { expect, test } from 'vitest';
import { parseByline, trailingByline } from '../../../src/convert/2-repair/byline.ts';
import { endsSentence, shapeOf } from '../../../src/convert/2-repair/shape.ts';
import { closeUp, collapse } from '../../../src/convert/2-repair/spacing.ts';

test.each([
  ['图片来源:扬州高新区', 'credit'],
  ['云南省总工会供图', 'credit'],
  ['曹春霞摄影', 'credit'],
  ['李　博摄', 'credit'],
  ['张 驰 王 倩 摄影报道', 'credit'],
  ['（资料图片）', 'credit'],
  ['北海高新区融媒体中心记者 包俊 摄', 'credit'],
  ['（据新华社电）', 'credit'],
  ['◀工人在调试设备', 'caption'],
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
])('%s is a %s', (text, shape) => {
  expect(shapeOf(collapse(text))).toBe(shape);
});

test.each([
  ['▶ 本报记者 叶伟', [{ name: '叶伟', role: '本报记者' }]],
  ['魏志强 吕科', [{ name: '魏志强' }, { name: '吕科' }]],
  ['欧阳钢桥', [{ name: '欧阳钢桥' }]],
  ['李　慧', [{ name: '李慧' }]],
  [
    '本报记者 冯晓静 通讯员 雷 鸣',
    [
      { name: '冯晓静', role: '本报记者' },
      { name: '雷鸣', role: '通讯员' },
    ],
  ],
  [
    '玉溪日报记者 施艳琼 实习生 白露 文/图',
    [
      { name: '施艳琼', role: '玉溪日报记者' },
      { name: '白露', role: '实习生' },
    ],
  ],
  ['临沂高新区职工 牟春生', [{ name: '牟春生', role: '临沂高新区职工' }]],
  ['记者手记', undefined],
  ['本报全媒体记者 张晓', [{ name: '张晓', role: '本报全媒体记者' }]],
  ['文 | 本报记者 张晓', [{ name: '张晓', role: '本报记者' }]],
  ['（本报评论员）', [{ name: '本报评论员' }]],
  ['宣传部 张晓', [{ name: '张晓', role: '宣传部' }]],
  ['推动高质量发展', undefined],
  ['赋能', undefined],
])('%s names its authors', (text, names) => {
  expect(parseByline(text)).toEqual(names);
});

test.each([
  ['确保各项工作规范有序进行。 陈力', ['陈力']],
  ['助力高质量发展。（王强 李丽）', ['王强', '李丽']],
  ['预计明年6月投产。 那 英', ['那英']],
  ['服务企业超3000次。', undefined],
  ['（以下简称“小米公司”）', undefined],
])('%s ends with its authors', (text, names) => {
  expect(trailingByline(text)?.names.map(({ name }) => name)).toEqual(names);
});

test.each([
  ['运行良好。”', true],
  ['全国首发芯片等科技亮相西洽会……', true],
  ['做优企业服务', false],
  ['主要包括：', false],
  ['规范有序进行。 陈力', true],
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
