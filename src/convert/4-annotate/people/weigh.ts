import { bmp } from '../../plane.ts';
import type { Reading } from '../reading.ts';
import { ACTS, ADDRESS, endsWithTitle, HUMAN, SHORT_ACTS, SPEECH } from '../vocabulary/person-words.ts';
import { isEveryday } from '../word-tags.ts';
import type { Word } from '../words.ts';
import { speaks } from './cues.ts';
import { TITLE_OR_FIRM } from './marked-names.ts';
import { isUnknown } from './name-at.ts';
import { isTitled } from './title-before.ts';

const LOOK_AHEAD = 42;
/** “企业管家”|张立军: quoted words that are no speech. */
const EPITHET = bmp(/[^。，,！？!?…]”$/u);
/** 把名字“翻译”|成小孔|带走: what becomes of what is done in quotes. */
const BECOMES = bmp(/[把将][^，。；、“”]{1,12}“[^“”]{1,6}”$/u);
/** 走进|阚志刚的工作室 */
const VISITED = /(?:走进|走近|见到|找到|采访|遇到|跟着)$/u;
/** 家住昆岭镇的|刘茜|是乘客 */
const RESIDENT = bmp(/家住[^，。；、]{2,12}的$/u);
/** 费小敏，…; 于海瑞2020年…; 阚志刚的工作室 */
const HAS = bmp(/^(?:[，,]|只有\d+岁|\d(?!\d*号)|的(?!\p{Script=Han}?[、，,。]))/u);
/** 公司出纳|粘小琪|说，: a word that nobody knows and that speaks is a person. */
const SAYS = /^(?:说|表示|介绍|回忆|坦言|感慨)[，,：:。]/u;
const THING = /[江河海湖山岛湾港桥墙塔单卡房屋球酒油水电网船花草木树石金周语营赛堆花旗节杯科班镇]$/u;
const LITTLE = bmp(/^\p{Script=Han}子$/u);
const GIVEN_TAG = /^(?:nr|ns|x|nz)/u;
/** 一棵树上的|花苞|比 */
const LINK_TAG = /^[pcduvfmrk]/u;
const ACTING_TAG = /^(?:[vdptia]|ad|l)/u;
const COLON = /^[：:]$/u;
/** The heading of a portrait: 刘建军：机床边的“听诊师”; an answer in an interview. */
const PORTRAIT = /^[：:]/u;
/** 万明珍|（某某有限公司技术部部长）, 庄森彬|，福建群峰机械有限公司电液室主任|，. */
const DESCRIBED = [
  /^[（(]([^（()）]{4,36}(?:[（(][^（()）]{2,4}[）)][^（()）]{0,12})?)[）)]/u,
  /^[，,]是?([^，,。；]{2,36})[，,。；]/u,
];
/** 冯雪|是常州…有限公司的操作员|。 */
const EMPLOYED = bmp(/^是(?:[^，,。；]{4,30})的([^，,。；的]{2,10})[，,。；]/u);

/** How sure the words around a name without a title make it. */
export function weightOf({ text, words, part }: Reading, at: number, name: string, opens: boolean): number {
  const start = words[at]?.start ?? 0;
  const end = start + name.length;
  const before = text.slice(Math.max(0, start - 2), start);
  const rest = text.slice(end, end + LOOK_AHEAD);
  const full = name.length > 2 && !isPhrase(words, at);
  if (name.startsWith('成') && BECOMES.test(text.slice(Math.max(0, start - 20), start))) return 0;
  if (name.endsWith('名') && NAMING.test(rest)) return 0;
  if (
    ADDRESS.test(rest) ||
    ((part === 'heading' || part === 'title') && at === 0 && PORTRAIT.test(rest) && !isEveryday(name))
  )
    return 2;
  if (full && ((EPITHET.test(before) && ACTS.test(rest)) || (opens && isSpeaker(words, at, before, rest))))
    return 2;
  if ((full || isAfterClause(words, at)) && words[at]?.text === name && SAYS.test(rest)) return 2;
  if (full && at === 0 && PORTRAIT.test(rest)) return 1;
  const acts = full && (isActing(words, at, end) || HAS.test(rest));
  if (!opens && RESIDENT.test(text.slice(Math.max(0, start - 18), start))) return 1;
  if (!opens) return acts && (isAfterClause(words, at) || VISITED.test(before)) ? 1 : 0;
  const known = !isUnknown(words, at, name) && !isActing(words, at, end);
  return Math.max(deed(name, rest, full), acts && !known ? 1 : 0);
}

/** …，费小敏信心满满：“…”; “…”桑启明语气坚定; 法定代表人：舒国梁. */
function isSpeaker(words: Word[], at: number, before: string, rest: string): boolean {
  return speaks(before, rest) || isLabelled(words, at);
}

/** 刚过不惑之年的|阚志刚, 做模具的|田家|旺|，: a clause that describes a person; 公司的|金刚石 is in the dictionary. */
export function isAfterClause(words: Word[], at: number): boolean {
  const [of, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (of?.text !== '的' || !word) return false;
  if (word.tag === 'x') return true;
  if (word.text.length === 1) return GIVEN_TAG.test(next?.tag ?? '');
  return (
    word.tag.startsWith('nr') && word.text.length === 2 && next?.text.length === 1 && !LINK_TAG.test(next.tag)
  );
}

/** 展名|就叫“…” */
const NAMING = /^[就也]?[叫是为]/u;
const WHERE_TAG = /^[sf]$/u;

/** 时|任务|已经, 方|盒子|是, 江|对岸|，: a word of one character and a common word, or a thing; 钱塘江, which the dictionary takes for a person. */
function isPhrase(words: Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word && word.text.length > 2) return /^n[rz]$/u.test(word.tag) && THING.test(word.text);
  if (word?.tag === 'n' && next?.tag === 'n' && LITTLE.test(next.text)) return true;
  const where = next !== undefined && next.text.length > 1 && WHERE_TAG.test(next.tag);
  if (word?.text.length === 1 && where) return true;
  if (word?.text.length !== 1 || !isEveryday(next?.text ?? '')) return false;
  return word.tag !== 'nr' || next?.tag === 'n';
}

/** 法定代表人：|舒国梁 */
function isLabelled(words: Word[], at: number): boolean {
  return COLON.test(words[at - 1]?.text ?? '') && isTitled(words, at - 1);
}

/** What goes on with a verb, an adverb or a preposition had a subject: 骆一凡|至今|还|记得. */
function isActing(words: Word[], at: number, end: number): boolean {
  const next = words.slice(at + 1, at + 5).find(({ start }) => start === end);
  return ACTING_TAG.test(next?.tag ?? '');
}

function deed(name: string, rest: string, full: boolean): number {
  if (SPEECH.test(rest) || DESCRIBED.some((form) => TITLE_OR_FIRM.test(form.exec(rest)?.[1] ?? ''))) return 2;
  if (endsWithTitle(EMPLOYED.exec(rest)?.[1] ?? '')) return 2;
  if (name.length > 2 && HUMAN.test(rest)) return 2;
  return ACTS.test(rest) && (full || (name.length === 2 && !SHORT_ACTS.test(rest))) ? 1 : 0;
}
