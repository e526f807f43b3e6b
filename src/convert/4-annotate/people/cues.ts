import { charSet } from '../../../names/char-set.ts';
import { hasCompoundSurnameAt, RARE_SURNAME, SURNAME } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import { isPlace } from '../place.ts';
import { ADDRESS_ONLY, endsWithTitle } from '../vocabulary/person-words.ts';
import { isEveryday } from '../word-tags.ts';
import type { Word } from '../words.ts';

/** How much is read before a name. */
const BEFORE = 8;
/** How far a speaker's words may follow: 费小敏信心满满：“… */
const UNTIL_SPEECH = bmp(/^[^。！？!?；;：“”\n]{0,24}：“/u);
/** “…”桑启明语气坚定。 */
const AFTER_SPEECH = /[。！？!?，,…]”$/u;
/** 他叫|冉光明, 走近|谢长林. */
const CALLED =
  /(?:(?:名|名字|他|她|人|[位个娘子生师傅手伙员友工孩哥弟姐妹的])叫|走近|[本原真]名|姓名[：:])$/u;
/** 她本名|邝蔷，, 质检员，叫|姚黎。: so only persons are called. */
const PERSON_CALLED = /(?:[他她]?本名|[他她娘傅员友哥弟姐妹师]，?叫|领头的叫)$/u;
/** 老专家叫|敬文山: whom a title tells, and then 叫. */
const TITLE_CALLED = bmp(/^(.{2,})叫$/u);
/** 在…看来, 据…介绍, 由…带队, 对…来说: what stands before and what must follow. */
const FRAMES: readonly [before: RegExp, after: RegExp][] = [
  [
    /在$/u,
    /^(?:看来|眼里|眼中|心里|心中|心目中|手里|手中|手上|记忆里|身上|的?(?:带领|指导|主持|倡议|手里|手中|办公室|工作室|家))/u,
  ],
  [/(?:授予|[”号]、)$/u, /^“/u],
  [/(?:公司|集团|厂|局|中心|医院|大学|学院|银行|学校)的$/u, /^(?:、|和|以及|等\d|则|都)/u],
  [/(?:科|处)的$/u, /^[。，]/u],
  [/的$/u, /^所有(?:$|[，。；])/u],
  [bmp(/来自[^，,。；“”]{1,7}的$/u), /^(?:[，、说]|是|在|一|今年|腿|带|第|告诉|开|做|把|干|当|用)/u],
  [/(?:指导(?:教师|老师)|作者|领队|主讲人?)[　 ]{1,2}$/u, /^(?:$|[，。；、　 ])/],
  [/图为$/u, /^(?:[（(，]|在|正|带|向|与|和)/u],
  [/(?:称号|奖|奖章|荣誉)的$/u, /^(?:[、，。]|和|与|等|同志|颁)/u],
  [/(?:据|听)$/u, /^(?:介绍|说|回忆|透露|了解|估算|测算|讲)/u],
  [
    /由$/u,
    /^(?:(?:牵头|领衔|主讲|担任|创办|带队|带领|领队|主持|发起|执笔|任)|(?:教授|院士|博士)?(?:团队|领衔|牵头|带领|带队))/u,
  ],
  [/(?:对|对于)$/u, /^(?:来说|而言|来讲)/u],
  [/以$/u, /^(?:为首|为带头人|为代表的)/u],
];
/** 路遥远，女，; 陆建章，1974年生; 宁远，26岁，; 龚雪梅（左二）; 解立国，男，汉族; 穆小兰（52岁）. */
const PROFILE = bmp(
  /^(?:[，,](?:男|女)[，,。；（]|(?:、\p{Script=Han}{2,3})?[，,](?:均|都)(?:为|是)?\d{2}岁|(?:和|与)[几两三四五][个名位]\p{Script=Han}{0,4}(?:同[窗学事]|徒弟|[工战]友)|[，,]\d{4}年(?:\d{1,2}月)?出?生|[，,](?:\d{2}|[二三四五六七八九]十[一二三四五六七八九]?)岁[，,。；]|创[办立]的\p{Script=Han}{4}|[（(](?:男|女|\p{Script=Han}{1,3}族|图?[左右中][^（()）]{0,3}|前排[^（()）]{0,6}|后排[^（()）]{0,6}|\d{2}岁|[特一二三四]等奖|[金银铜][奖牌]|[冠亚季]军)[，,）)])/u,
);
/** 杜春生夫妇, 李国强父子. */
const PAIR = /^(?:夫妇|夫妻|父子|母女|父女|母子|兄弟|姐妹)/u;
/** 韦氏三|姐妹 */
const COUNTED = /[两三四五六七八九]$/u;
/** At the start of a sentence: 桑水生，江苏省工艺美术大师，…; 桑知远的右手少半截…; 桑凤楼（某街道退休干部）： */
const SUBJECT = bmp(/^(?:[，,]([^，,。；“”]{2,24})[，,。]|[（(]([^（()）]{2,24})[）)]|的[左右]手)/u);
const AGED = /^[，,]\d{2}岁[，,。；]/u;
const PORTRAIT_START = /^(?:|[【。；\n])$/u;
const MAYBE_NAME = /^(?:nr|x|nz|ns)/u;
const START = /(?:^|[。！？!?”；\n])$/u;
const HAN = bmp(/^\p{Script=Han}+$/u);

/** A name that the words around it tell for certain, whatever the segmenter makes of it. `start`: where in `text` it would begin. */
export function framedName(text: string, start: number): string | undefined {
  const employed = employedName(text, start);
  if (employed) return employed;
  const surname = hasCompoundSurnameAt(text, start) ? 2 : 1;
  if (surname === 1 && !SURNAME.hasAt(text, start)) return undefined;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return [2, 1]
    .map((given) => text.slice(start, start + surname + given))
    .find(
      (name) =>
        HAN.test(name) && isFramed(name, before, text.slice(start + name.length, start + name.length + 34)),
    );
}

/** 、卫兵（安徽双环压缩机制造有限公司）: an item of a list, whose employer or post stands behind it, is a person even with a word for a name. */
export function employedName(text: string, start: number): string | undefined {
  if (!OPENING.hasAt(text, start + 2) && !OPENING.hasAt(text, start + 3)) return undefined;
  if (!SURNAME.hasAt(text, start) && !RARE_SURNAME.hasAt(text, start)) return undefined;
  if (!ITEM_START.test(text.charAt(start - 1))) return undefined;
  const item = text.slice(start, start + 40);
  const [, name, post = ''] = OFFICE_HOLDER.exec(item) ?? [];
  const employed = EMPLOYEE.exec(item)?.[1] ?? (post.split(PART).some(endsWithTitle) ? name : undefined);
  return employed && !isEveryday(employed) ? employed : undefined;
}

/** 德吉，33岁，: whom a portrait calls by a name that nothing else tells. */
export function agedName(text: string, { text: word, tag, start, end }: Word): string | undefined {
  if (!COMMA.hasAt(text, end) || !AGED.test(text.slice(end, end + 5))) return undefined;
  if (!PORTRAIT_START.test(text.charAt(start - 1))) return undefined;
  if (word.length < 2 || word.length > 4 || !MAYBE_NAME.test(tag) || isPlace({ text: word, tag }))
    return undefined;
  return HAN.test(word) && !word.endsWith('族') ? word : undefined;
}

/** True where the sentence goes on to quote what this subject says, or has just quoted it. */
export function speaks(before: string, rest: string): boolean {
  return AFTER_SPEECH.test(before) || UNTIL_SPEECH.test(rest);
}

/** 段小梅（安徽双环压缩机制造有限公司）、 */
const EMPLOYEE = bmp(
  /^(\p{Script=Han}{2,3})[（(](?:女，)?[^（()）]{2,30}(?:公司|集团|学院|[大中小]学|幼儿园|中心|医院|保健院|银行|[分支]行|研究[院所]|[局队]|学校|街道|社区)[）)]/u,
);
/** 祁连（海谱传感研究院研究员）： */
const OFFICE_HOLDER = bmp(/^(\p{Script=Han}{2,3})[（(](?:女，)?([^（()）]{2,30})[）)]/u);
/** 某学院副教授|，创新领航个人 */
const PART = /[，,]/u;
const OPENING = charSet('（(');
const COMMA = charSet('，,');
const ITEM_START = /(?:^|[、：:\s；;])$/u;

function isSubject(rest: string): boolean {
  const match = SUBJECT.exec(rest);
  return match !== null && (match[0].startsWith('的') || endsWithTitle(match[1] ?? match[2] ?? ''));
}

function isCalled(before: string): boolean {
  return CALLED.test(before) || endsWithTitle(TITLE_CALLED.exec(before)?.[1] ?? '');
}

/** 某公司|卞刚|共同捧得 */
const FIRM_END = /有限公司$/u;
const WINS = /^(?:共同|双双|联手|携手)(?:捧|摘|夺|获|拿|分享)/u;

function isFramed(name: string, before: string, rest: string): boolean {
  if (PROFILE.test(rest)) return true;
  if (PERSON_CALLED.test(before) && /^[，,。]/u.test(rest) && !ADDRESS_ONLY.test(name.slice(1))) return true;
  if (FIRM_END.test(before) && WINS.test(rest) && !isEveryday(name) && !ADDRESS_ONLY.test(name.slice(1)))
    return true;
  if (name.length < 3 || ADDRESS_ONLY.test(name.slice(1))) return false;
  if (START.test(before) && isSubject(rest)) return true;
  return (
    (PAIR.test(rest) && !COUNTED.test(name)) ||
    (isCalled(before) && /^[，,。；、的“”]/u.test(rest)) ||
    FRAMES.some(([open, close]) => open.test(before) && close.test(rest))
  );
}
