import { hasCompoundSurnameAt, RARE_SURNAME, SURNAME } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import { isEveryday } from '../word-tags.ts';
import { type Word, wordsOf } from '../words.ts';
import { isName } from './is-name.ts';
import { endsInVerb, splitsIdiom } from './name-end.ts';

/** Posts that one person holds, unlike 工人 and 学生: a name is bound to follow where a family name does. */
const POST =
  /(?:书记|支书|委员|主任|总监|主管|[局处科厅部镇乡村区县市校院所会厂行站队组班馆店车炉矿士事]长|经理|总裁|教授|研究员|[工设分架咨程]?[程计析构询]师|[技药医律讲剂育种]师|董事|主席|创[始办]人|合伙人|带头人|掌门人|法官|[设官]官|得主|获得者|育种家|科学家|会计|老板)$/u;
const HAN = bmp(/^\p{Script=Han}+$/u);
/** What goes on after a name: a deed, how or when it was done, or a mark. */
const GOES_ON = /^(?:v|p$|d$|t$)/u;
/** 摘下, 领完, 系好, 原是, 则把: deeds that the segmenter may not know. */
const DEED = bmp(
  /^(?:\p{Script=Han}[下起出到住开上完进回过好了着]|[坐站蹲走跑拿捧爱讲]|[原本曾][是在]|常[把带来去]|则(?=[把是在将])|团队)/u,
);
/** 常年|住在, 占|比: an adverb, and what is no given name behind a surname that is mostly a word. */
const ADVERB_TAG = 'd';
const MAYBE_NAME = /^(?:nr|x|ns)/u;
/** 都|请|不起, 占|比|从 */
const LINK_TAG = /^[dpvcr]/u;
const NO_GIVEN_TAG = /^(?:n|s|f|r|vn?|q)$/u;
const MARK = /^[，。；：！？,;:!?]/u;
/** 全程跟|进, 任满|离职: surnames that are mostly other words where more than one reading is tried. */
const MOSTLY_WORD = /^[常全任都]/u;
/** 办公会|决定, 安全度|提高: no given name. */
const NO_GIVEN = /[于时会部制型度率量以可能最多任]$/u;
/** 倪裳|一咬牙, 水长东|正守着: an adverb is no end of a name. */
const ADVERB_END = /[一正又也都却还就常已刚只总先再直]$/u;
/** How much is cut anew. */
const AHEAD = 8;

/**
 * The name after a post where the segmenter drew its last character to what follows: 总监|佟亚|男捧回 → 佟亚男, 主任|沈国|梁站|在 →
 * 沈国梁. Cut anew behind each length, the right one leaves a verb.
 */
export function recutName(text: string, words: Word[], at: number): string | undefined {
  const start = words[at]?.start ?? 0;
  if (!POST.test(text.slice(Math.max(0, start - 4), start))) return undefined;
  const surname = hasCompoundSurnameAt(text, start) ? 2 : 1;
  if (surname === 1 && !SURNAME.hasAt(text, start) && !RARE_SURNAME.hasAt(text, start)) return undefined;
  if (isOther(text, words, at)) return undefined;
  return [2, 1]
    .map((given) => text.slice(start, start + surname + given))
    .find(
      (name) =>
        couldBe(name, surname) &&
        (name.length > 2 || name !== words[at]?.text || MAYBE_NAME.test(words[at]?.tag ?? '')) &&
        !splitsIdiom(words, at, start + name.length) &&
        !endsInVerb(name, text.slice(start + name.length, start + name.length + 2)) &&
        leavesVerb(text, start + name.length, name.length - surname),
    );
}

function isOther(text: string, words: Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || (word.text.length > 1 && (word.tag === ADVERB_TAG || isEveryday(word.text)))) return true;
  if (word.text.length === 1 && LINK_TAG.test(word.tag) && next?.text.length === 1) return true;
  return (
    word.text.length === 1 &&
    RARE_SURNAME.hasAt(text, word.start) &&
    next?.text.length === 2 &&
    NO_GIVEN_TAG.test(next.tag)
  );
}

function couldBe(name: string, surname: number): boolean {
  if (
    !HAN.test(name) ||
    MOSTLY_WORD.test(name) ||
    NO_GIVEN.test(name.slice(surname)) ||
    ADVERB_END.test(name)
  )
    return false;
  // 林向北, 潘时雨: between a surname and another character such a word is a part of the name.
  const inside = name.length > surname + 1 && isName(name.slice(0, surname) + name.slice(-1), surname, false);
  return isName(name, surname, inside) && !isEveryday(name) && !isEveryday(name.slice(surname));
}

/** True where the text cut anew from `end` on begins with what a person does. */
export function leavesVerb(text: string, end: number, given: number): boolean {
  const rest = text.slice(end, end + AHEAD);
  if (rest === '' || MARK.test(rest)) return given > 1;
  if (rest.startsWith('不') && given < 2) return false;
  if (DEED.test(rest)) return true;
  const [next] = wordsOf(rest);
  return GOES_ON.test(next?.tag ?? '') && HAN.test(next?.text ?? '');
}
