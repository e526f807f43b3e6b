import type { Word } from '../words.ts';

const HAN = /^\p{Script=Han}+$/u;
/** How names of Uyghurs, Kazakhs, Mongols, Tibetans and Yi often begin. */
const OTHER_HEAD =
  /^(?:古丽|阿依|买买提|艾[则合买]|吐尔|阿[卜不]|努尔|热[合孜]|帕提|迪丽|玛依|木拉|哈斯|巴[图特雅]|乌云|乌日|其其|那日|苏日|格日|朝克|朝鲁|才[让旦]|扎西|卓玛|次仁|央金|达瓦|尼玛|洛桑|旦增|丹增|吉克|阿尔|沙马|马海|木呷|阿木|海来|索朗|平措|白玛|德吉|多吉|多杰|边巴|普布|巴桑|米玛|拉巴|罗布|贡布|格桑|仁青|桑杰|斯琴|娜仁|阿拉坦|布仁|宝音|萨仁)/u;

/** 古丽娜|扎尔, 哈斯|巴根: names of other peoples, read over all unknown words. */
export function otherPeoplesName(words: Word[], at: number): string | undefined {
  if (!OTHER_HEAD.test((words[at]?.text ?? '') + (words[at + 1]?.text ?? ''))) return undefined;
  let name = words[at]?.text ?? '';
  for (let next = at + 1; /^(?:nr|x|nz|ng|zg)/u.test(words[next]?.tag ?? ''); next++) {
    const longer = name + words[next]?.text;
    if (!HAN.test(longer) || longer.length > 8) break;
    name = longer;
  }
  return name.length > 2 && HAN.test(name) ? name : undefined;
}
