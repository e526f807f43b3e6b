import { charSet } from '../../../names/char-set.ts';
import { bmp } from '../../plane.ts';
import { endsWithTitle } from '../vocabulary/person-words.ts';
import type { Word } from '../words.ts';

const HAN = bmp(/^\p{Script=Han}+$/u);
/** How names of Uyghurs, Kazakhs, Mongols, Tibetans and Yi often begin. */
const OTHER_HEAD =
  /^(?:古丽|阿依|买买提|艾[则合买]|吐尔|阿[卜不]|努尔|热[合孜]|帕提|迪丽|玛依|木拉|哈斯|巴[图特雅]|乌云|乌日|其其|那日|苏日|格日|朝克|朝鲁|才[让旦]|扎西|卓玛|次仁|央金|达瓦|尼玛|洛桑|旦增|丹增|吉克|阿尔|沙马|马海|木呷|阿木|海来|索朗|平措|白玛|德吉|多吉|多杰|边巴|普布|巴桑|米玛|拉巴|罗布|贡布|格桑|仁青|桑杰|斯琴|娜仁|阿拉坦|布仁|宝音|萨仁|苏雅|宝力|敖日|格根|阿木|图门|呼和|恩和|满都|特木|青格|胡日|通拉|孟根|莫日|赛音|那木|伊力|艾尔|麦麦|玉素|吾买|肉孜|图尔|托合|沙吾|再努|祖丽)/u;

/** Given names of two characters, of which Tibetans and Mongols bear two: 扎西|多杰. */
const FIRST_PARTS =
  '扎西 卓玛 次仁 央金 达瓦 尼玛 洛桑 旦增 丹增 索朗 平措 白玛 德吉 多吉 多杰 边巴 普布 巴桑 米玛 拉巴 罗布 贡布 格桑 仁青 桑杰 才让 才旦 尕藏 更尕 拉毛 久美 尕松 旺堆 贡桑 顿珠 加措 嘉措 次旦 强巴 土登 阿旺 晋美 泽仁 泽让 益西 贺喜格 额尔德 特木尔 孟和 娜仁 乌云 乌兰 白音 哈斯 斯琴 布仁 朝克 萨仁 苏日';
const LAST_PARTS = `${FIRST_PARTS} 加布 旺姆 卓嘎 拉姆 曲珍 群培 江措 高娃 图雅 巴根 巴图 其木格 其其格 宝力格 巴特尔 格日勒 毕力格 图 木图 尼 达来 巴雅尔`;
/** Those of Uyghurs and Kazakhs: 古丽|扎尔, 迪丽|努尔. */
const EASTERN_FIRST = '古丽 迪丽 阿依 阿孜 帕提 热依 玛依 努尔 祖丽 阿娜';
const EASTERN_LAST = '扎尔 努尔 娜尔 扎提 古丽 古力 米热 尼古 拉尔 巴努 比亚';
const FIRST_CHARACTER = charSet([...FIRST_PARTS.split(' '), ...EASTERN_FIRST.split(' ')]);
const either = (parts: string) => parts.replaceAll(' ', '|');
const TWO_PARTS = new RegExp(
  `^(?:(?:${either(FIRST_PARTS)})(?:${either(LAST_PARTS)})|(?:${either(EASTERN_FIRST)})(?:${either(EASTERN_LAST)})(?![·汗]))`,
  'u',
);

/** 尕藏加布, 乌兰其其格: two such names in a row are one person's, however the segmenter cuts them. */
export function twoPartName(text: string, start: number): string | undefined {
  return beginsTwoParts(text, start) ? TWO_PARTS.exec(text.slice(start, start + 5))?.[0] : undefined;
}

/** 马合木提, 都热古丽: how such names end, behind a title. */
const EASTERN = bmp(/^(?![的了在是和与])\p{Script=Han}{2,3}?(?:古丽|木提|买提|麦提|阿洪|尼亚孜)(?!·)/u);
const EASTERN_CUE = /古丽|[木买麦]提|阿洪|尼亚孜/u;

/** The name behind a title that ends as those of Uyghurs do, however it begins. */
export function easternName(text: string, start: number): string | undefined {
  const ahead = text.slice(start, start + 7);
  const name = EASTERN_CUE.test(ahead) ? EASTERN.exec(ahead)?.[0] : undefined;
  return name && !endsWithTitle(name.slice(0, 2)) ? name : undefined;
}

/** True for what such a name begins with, by its first character: quick. */
export function beginsTwoParts(text: string, start: number): boolean {
  return FIRST_CHARACTER.hasAt(text, start);
}

/** 古丽娜|扎尔, 哈斯|巴根, 满|都|拉图, 阿|兹曼: names of other peoples, read over all unknown words. */
export function otherPeoplesName(words: Word[], at: number): string | undefined {
  const [first, second] = [words[at], words[at + 1]];
  const isTranscribed = first?.text === '阿' && /^(?:nrt|x)$/u.test(second?.tag ?? '');
  if (!isTranscribed && !OTHER_HEAD.test((first?.text ?? '') + (second?.text ?? ''))) return undefined;
  const cut = !isTranscribed && !OTHER_HEAD.test(first?.text ?? '');
  let name = (first?.text ?? '') + (cut ? (second?.text ?? '') : '');
  for (let next = at + (cut ? 2 : 1); /^(?:nr|x|nz|ng|zg)/u.test(words[next]?.tag ?? ''); next++) {
    const longer = name + words[next]?.text;
    if (!HAN.test(longer) || longer.length > 8) break;
    name = longer;
  }
  return name.length > 2 && HAN.test(name) ? name : undefined;
}
