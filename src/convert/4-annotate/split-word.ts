import { bmp } from '../plane.ts';
import type { Word } from './words.ts';

/** 党委|书记, 大学|教授: a body and one who holds an office in it. */
const OFFICE_HOLDER =
  /(?<=[委组部局处所室府院会办学司团])(?:书记|委员|主任|局长|部长|主席|常委|教授|校长|院长|经理|总经理|董事长|总裁|律师|教师|老师|学生|会长|副会长|理事|理事长|秘书长)$/u;

/** 武汉工程|大学化学|与|环境学院, 第九|中学物理|教师, 惠州|学院派|来: a school's ending that the dictionary holds with what may follow. */
const SCHOOL_SUBJECT = bmp(/^(?:[大中小]学(?:物理|化学|数学|语文|英语|校长)|学院派|[协学商]会会员)$/u);
/** 徐国|良: a state of old in the dictionary, in a newspaper how a name begins. */
const OLD_STATE = /^[赵魏齐楚燕吴郑宋鲁曹徐陈蔡许邓梁卫]国$/u;
/** Seams in words that the segmenter made up: where to cut, from the front or from the end, and what the parts are. */
const SEAMS: readonly { word: RegExp; cut: 1 | -1 | -2; tags: [string, string] }[] = [
  { word: /^[与和及由向对在将从为给被把到等以]..+$/u, cut: 1, tags: ['p', 'x'] }, // 与昌飞|公司
  { word: /^[为将把被给从与由].$/u, cut: 1, tags: ['p', 'x'] }, // 海关|为山|推工程机械
  { word: /^叫..$/u, cut: 1, tags: ['v', 'x'] }, // 还|叫锡北|机械厂
  { word: /^年.$/u, cut: 1, tags: ['m', 'x'] }, // 2010|年经|国务院
  { word: /^[刚已还又也都曾再]./u, cut: 1, tags: ['d', 'x'] }, // 刚上|大学
  { word: /^..+[着了]$/u, cut: -1, tags: ['x', 'u'] }, // 便拉着|广西大学
  { word: /^.去$/u, cut: -1, tags: ['x', 'v'] }, // 半天|假去|法院
  { word: /^..+[说称在的率任是获]$/u, cut: -1, tags: ['x', 'v'] }, // 赵可说, 秦健率, 明华是
  { word: bmp(/^...[作讲问能把被所用来]$/u), cut: -1, tags: ['x', 'v'] }, // 游志华作, 邹德凤能
  { word: /^[局厅]..?$/u, cut: 1, tags: ['n', 'x'] }, // 经济运行|局从, 乡村振兴|局收进
  { word: /^.{1,2}[进往]$/u, cut: -1, tags: ['x', 'v'] }, // 编进|产业链党委
  { word: /^获[省市]$/u, cut: 1, tags: ['v', 'n'] }, // 获省|发展和改革委员会
  { word: /^.{3}荣[列获膺登]$/u, cut: -2, tags: ['x', 'v'] }, // 夏晓凤荣列
  { word: /^工..*$/u, cut: 1, tags: ['n', 'x'] }, // 压延|工邰春喜, 巡线|工毕
  { word: /^官.$/u, cut: 1, tags: ['n', 'x'] }, // 首席|技术|官桓
  { word: /^..员.$/u, cut: -1, tags: ['n', 'x'] }, // 运维员史|小蒙
  { word: /^[班组队店船社团校]员.$/u, cut: -1, tags: ['n', 'x'] }, // 班员熊|立新
  { word: /^员..$/u, cut: 1, tags: ['n', 'x'] }, // 押车|员穆桂
  { word: /^个.$/u, cut: 1, tags: ['q', 'x'] }, // 58|个微|支部
  { word: /^.在$/u, cut: -1, tags: ['x', 'p'] }, // 51|天在|实验室
  { word: /^.[说是用把被获请]$/u, cut: -1, tags: ['x', 'v'] }, // 农志|坚说, 井冈|兰用
  { word: /^.+[等至的]$/u, cut: -1, tags: ['x', 'u'] }, // 顺丰速|运等, 晶核科技|的
  { word: /^[这那][名位家所]$/u, cut: 1, tags: ['r', 'q'] }, // 这|名|学院学生
];

/** One word, or the two that the segmenter glued together, or that the dictionary holds as one: 药科|大学毕业. */
export function splitWord(text: string, tag: string): Part[] {
  if (text.length < 2) return [{ text, tag }];
  if (text === '大学毕业') return splitAt(text, 2, ['n', 'v']);
  if (SCHOOL_SUBJECT.test(text)) return splitAt(text, 2, ['n', 'n']);
  const office = OFFICE_HOLDER.exec(text);
  if (office?.index) return splitAt(text, office.index, [tag, 'n']);
  if (OLD_STATE.test(text) && tag === 'ns') return [{ text, tag: 'nr' }];
  const seam = tag === 'x' ? SEAMS.find((one) => one.word.test(text)) : undefined;
  return seam ? splitAt(text, seam.cut === 1 ? 1 : text.length + seam.cut, seam.tags) : [{ text, tag }];
}

function splitAt(text: string, at: number, [head, tail]: [string, string]): Part[] {
  return [
    { text: text.slice(0, at), tag: head },
    { text: text.slice(at), tag: tail },
  ];
}

type Part = Pick<Word, 'text' | 'tag'>;
