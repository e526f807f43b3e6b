import { charSet } from '../../../names/char-set.ts';
import { bmp } from '../../plane.ts';
import { SPEECH } from '../vocabulary/person-words.ts';
import { isNameTag } from '../word-tags.ts';
import type { Word } from '../words.ts';

/** Where the segmenter read over a name's end: 闫冬|至今, 诸葛明|说, 莫志刚|跑了. */
const CUT = bmp(
  /^(?:至今|有个|为(?=\d|[两几多]|企业|大家|学员|职工)|自己[也就先都]|连[说声]|正(?=[对盯在忙带拿趴蹲站坐弯])|则(?=[\p{Script=Han}])|只(?=[有说用要])|常(?=[把说去对带])|一(?=[咬边口听看拍])|犹豫|收到|读博|读研|[听看说读讲吃喝]完|到(?=\p{Script=Han})|来(?=\p{Script=Han})|[守做干管教拼练修]的是|在(?=[今去前]年|第[一二三四五六七八九十\d]|20\d\d)|学的|带(?=学生|着|领|队|人)|刷|挑|边\p{Script=Han}边|分[获别]|[点打翻拉推掀拧戴穿端][开亮上]|回到|走进|入职|毕业|(?:说|表示|介绍|坦言)[，,：:。]|\p{Script=Han}(?:[了着]|得(?![到知以奖票了])|过(?!关)))/u,
);
/** What shows that a name ended a character earlier: 黎伟带|着, 邰敏记|下了, 常挂|在, 麦冬点|开. */
const VERB_SIGN = /^(?:[了着过在]|[下住起到得出遍完开亮上][了过]?)/u;
/** 卢克|明说，: whatever the segmenter makes of it; but 卢克|直说. */
const SAYS = /^(?:说|表示|介绍|坦言|认为)[，,：:。]/u;
const ADVERB_END = /[笑常边直都还也就再又这]$/u;
/** 过关斩将 is a verb of its own. */
const ASPECT = /^(?:[了着]|得(?![到知以奖票了])|过(?!关))/u;
const VERB_END = bmp(
  /[领带记看听想走拿说笑坐站跑写做干找接打守盯扛搬推拉抱捡挂摆停点翻掀拧戴穿端排住守蹲卖画]$/u,
);
const ADVERB = /^[一又连正也都却还就常已刚只总先再想给]$/u;
/** Of these, what is no end of a name even before 说. */
const BEFORE_SPEECH = /^[又连也都却还就常只]$/u;

/** 莫志刚|跑了, but not 邰敏记|下了. */
export function isCut(name: string, rest: string): boolean {
  return CUT.test(rest) && !endsInVerb(name, rest);
}

/** 杜鹏像|往常一样 */
const AS_EVER = /^(?:往常|平[时日]|以[往前]|每天)/u;

/** 辛怡并|不避讳, 姜南笑|称, 谷雨正|盯着, 颛孙达常|把, 祁丰原|在, 云开让|团队, 樊立一|愣, 巴图家|的: drawn to the name, and what shows it. */
const DRAWN: readonly [end: RegExp, next: RegExp][] = [
  [/并$/u, /^[不没未非]/u],
  [bmp(/..好$/u), /^(?:师傅|老师|邻居|青年|医生|工匠|干部)/u],
  [/笑$/u, /^[称言道答]/u],
  [/正$/u, /^[盯忙看站坐弯蹲守拿带趴]/u],
  [bmp(/.常$/u), /^[把去对]/u],
  [bmp(/..一$/u), /^[愣怔咬拍]/u],
  [bmp(/..家$/u), /^[的里中]/u],
  [bmp(/..(?<![中平高草太])原$/u), /^[在是任本]/u],
  [bmp(/..让$/u), /^(?![是在说和与的把从向对也就都又还])\p{Script=Han}/u],
];

/** 邰敏记|下了: the last character is what the person does. */
export function endsInVerb(name: string, rest: string): boolean {
  if (name.endsWith('像') && AS_EVER.test(rest)) return true;
  if (DRAWN.some(([end, next]) => end.test(name) && next.test(rest))) return true;
  return ASPECT.test(rest) || (VERB_END.test(name) && VERB_SIGN.test(rest));
}

/** 模具工程师|岳可为|。, 创始人|岳可为|算得: what ends so is no preposition, for none stands before a mark or such a verb. */
export function holdsPreposition(name: string, rest: string): boolean {
  return PREPOSITION.hasAt(name, name.length - 1) && NO_OBJECT.test(rest);
}

const PREPOSITION = charSet('为与');
const NO_OBJECT = bmp(/^(?:[，。；！？]|\p{Script=Han}[得过着])/u);

/** 郤长明|说，: the one of these names that is followed by what a speaker does. */
export function saidName(text: string, start: number, names: string[]): string | undefined {
  const said = names.find((name) => SAYS.test(text.slice(start + name.length, start + name.length + 4)));
  return said && !ADVERB_END.test(said) ? said : undefined;
}

/** 逄浩|又|要了, 印昊|连|说了: what stands between a name and its verb. */
export function endsInAdverb(words: Word[], at: number, name: string): boolean {
  const end = (words[at]?.start ?? 0) + name.length;
  const last = words.slice(at + 1, at + 3).findIndex((word) => word.end === end && word.text.length === 1);
  if (last < 0) return false;
  const [adverb, next] = words.slice(at + 1 + last, at + 3 + last);
  const before = SPEECH.test(next?.text ?? '') ? BEFORE_SPEECH : ADVERB;
  return before.test(adverb?.text ?? '') && /^[vp]/u.test(next?.tag ?? '');
}

/** 贡宇|涨红了脸: no name ends within words that the dictionary knows for one. */
export function splitsIdiom(words: Word[], at: number, end: number): boolean {
  return words
    .slice(at, at + 3)
    .some((word) => word.start < end && end < word.end && word.text.length > 3 && !isNameTag(word.tag));
}

/** 焦沛|如|连续, 童以|柔|凭: what begins what is done, right behind a name. */
const TURNS = /^(?:连续|先后|原来|凭借?|把|将|被)$/u;
/** 童秋|实在|去年 */
const ENDS_IN_AT = bmp(/^\p{Script=Han}在$/u);

/** True where the word behind begins with the name's last character. */
export function holdsLast(words: Word[], at: number): boolean {
  const [word, next, later] = [words[at], words[at + 1], words[at + 2]];
  if (word?.text.length !== 2 || !isNameTag(word.tag) || !next || !later) return false;
  if (ENDS_IN_AT.test(next.text)) return later.tag === 't';
  return next.text.length === 1 && next.tag === 'v' && !SPEECH.test(next.text) && TURNS.test(later.text);
}
