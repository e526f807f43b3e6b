import { charSet } from './char-set.ts';

/** Family names, the commonest first, and the compound ones. Source: 公安部《全国姓名报告》, 《百家姓》. */
const SINGLE =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲靳祁路涂兰甘裴梅童翁霍游阮尤岳柯牟滕谷舒卜成饶宁凌盛查单冉鲍华包屈房喻解蒲卫简时连车项闵邬吉党阳司费蒙席晏隋古强穆姬宫景米麦谈柏瞿艾沙鄢桂藏缪畅娄窦池巩佘宗郎全敖卓褚丛储桑荆仲国栾和揭冀冷银闫商亓应奚刁宦郁苟郜甄仇练佟戚修付代肖由初明井展扈邝濮贝楚瑞云占牧荀邸芮苑羊母谌幸晋计鞠巫乌冼庾都嵇赫迟原鹿山才师綦郗狄盖承相宿苍沿位植薄边辜丘臧嵺廉木燕屠宇糜花稽乐虞卞封竺官衣栗匡台僧扬伏岑习蔺暴阚寇满冒佀火仝豆荣阙靖蔚逯邰么寿茅闻杭巢戈晁桓班璩盘禤羿翦胥茹莘蒯衡裘訾诸贡逄邴郦鄂酆钮阴隗雍韶仉伊浦毋汝沃湛滑禹尉慕楼卿戎漆税呙阔泮颛骞仰甯粘蹇粟雒郏昝苌啜种敬眭钭咎牙旷危帅宾洛缑侍郯笪谯亢况佴檀庹禚睢隽镡郤陇卯妥喇禄恽矫茆郯闭暨贲乜忻夔';
const COMPOUND =
  '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 东方 西门 南宫 端木 独孤 轩辕 宇文 长孙 呼延 申屠 澹台 闻人 万俟 濮阳 完颜 赫连 鲜于 淳于 钟离 拓跋 公冶 仲孙 亓官 巫马 漆雕 乐正 司空 梁丘 东郭 左丘 闾丘 宗政 公羊 太叔 单于 颛孙 公西 百里 即墨';

/** Mostly other words: family names only where names are listed, as in a byline. */
const MOSTLY_WORDS = '藏国和由初展瑞云占牧羊母幸山才承相仰';

/** Every family name of one character. */
const ANY_SURNAME: ReadonlySet<string> = new Set(SINGLE);
/** Family names that in running text begin a person's name. */
export const SURNAME = charSet([...SINGLE].filter((one) => !MOSTLY_WORDS.includes(one)));
export const COMPOUND_SURNAME: ReadonlySet<string> = new Set(COMPOUND.split(' '));
const RARE = `${MOSTLY_WORDS}农区麻但那惠权束祖宣朴哈先容普厉宓汲蓟殳厍勾凤皮索籍昌元松富蓬印怀劳扶堵宰隆丰言支字思排线矣起鱼折尧冶纳东竹茶铁虎平风奉斯来保门法果达容保弓居步利寸角朵者刀仓岩罕拔南辉锺阳海励番`;
/** Surnames that are mostly other words. */
export const RARE_SURNAME = charSet(RARE);

/** What the compound ones begin with. */
const COMPOUND_FIRST = charSet(COMPOUND.split(' '));
const FIRST = charSet([...SINGLE, ...RARE, ...COMPOUND.split(' ')]);
const DOTTED_NAME = /^\p{Script=Han}{2,8}·\p{Script=Han}{2,10}$/u;
const HAN_ONLY = /^\p{Script=Han}+$/u;

/** False where no family name of any kind can begin: quick. */
export function beginsWithSurname(text: string, at: number): boolean {
  return FIRST.hasAt(text, at);
}

/** True where a compound family name stands at an offset of a text. */
export function hasCompoundSurnameAt(text: string, at: number): boolean {
  return COMPOUND_FIRST.hasAt(text, at) && COMPOUND_SURNAME.has(text.slice(at, at + 2));
}

/** Length of the family name that a text begins with: 0, 1 or 2 characters. `欧阳钢桥` → 2 */
export function surnameLength(text: string): 0 | 1 | 2 {
  if (hasCompoundSurnameAt(text, 0)) return 2;
  return ANY_SURNAME.has(text.slice(0, 1)) ? 1 : 0;
}

/** True for two to four Han characters that begin with a family name: `胡春龙`, `欧阳钢桥`. Words such as 高度 pass too: ask the context. */
export function couldBePersonName(text: string): boolean {
  const surname = surnameLength(text);
  const given = text.length - surname;
  return surname > 0 && given >= 1 && given <= 2 && HAN_ONLY.test(text);
}

/** True for a name of other peoples, with a dot between its parts: `古丽娜尔·吐尔逊`. */
export function isDottedName(text: string): boolean {
  return text.includes('·') && DOTTED_NAME.test(text);
}
