import { charSet } from '../../../names/char-set.ts';
import { RARE_SURNAME, SURNAME } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import { endsWithTitle, SPEECH } from '../vocabulary/person-words.ts';
import { isEveryday } from '../word-tags.ts';
import type { Word } from '../words.ts';
import { framedName } from './cues.ts';
import { isName } from './is-name.ts';
import { leavesVerb } from './recut-name.ts';

/** What must stand behind: a mark, or what is said and done of persons. */
const CLOSED = /^(?:[，、。；：（(”]|被|在|正|从|把|带|与|和|获|当选|荣获|告诉|[向对]记者)/u;
/** 第一台|工程|样机, 领军|人才|行列 */
const OF_ITSELF: ReadonlySet<string> = new Set('人才 工程 工业 工作 工会 家庭 手工 生产 生活'.split(' '));
const HAN = bmp(/^\p{Script=Han}+$/u);
const GIVEN = 2;
/** 代理|师龙泓 */
const GLUED = bmp(/^\p{Script=Han}{3,4}$/u);
/** 弟弟|叫翟|小芹: what stands before the name was drawn to it. */
const CALLED = charSet('叫');
/** 管理|人才|紧缺 is no name. */
const WORD_TAG = /^[vadcp]/u;

/** 店|长丰|小雨 → 丰小雨, 法|官方|立言 → 方立言: the segmenter drew the end of a title and a surname into one word. */
export function nameInWord(text: string, words: Word[], at: number): string | undefined {
  const before = words[at - 1];
  const word = words[at];
  const next = words[at + 1];
  if (!before || !word) return undefined;
  if (word.tag === 'x' && CALLED.hasAt(word.text, 0)) return framedName(text, word.start + 1);
  if (word.tag === 'x' && word.text.length > 2 && GLUED.test(word.text)) return gluedName(before, word);
  if (word.text.length !== 2 || next?.text.length !== GIVEN) return undefined;
  if (!SURNAME.hasAt(word.text, 1) && !RARE_SURNAME.hasAt(word.text, 1)) return undefined;
  if (OF_ITSELF.has(word.text)) return undefined;
  if (WORD_TAG.test(next.tag) || isEveryday(next.text) || !HAN.test(next.text)) return undefined;
  if (!isName(word.text.charAt(1) + next.text, 1, true)) return undefined;
  if (!endsWithTitle(before.text + word.text.charAt(0))) return undefined;
  const rest = text.slice(next.end, next.end + 4);
  return CLOSED.test(rest) || SPEECH.test(rest) || leavesVerb(text, next.end, GIVEN)
    ? word.text.charAt(1) + next.text
    : undefined;
}

/** 专利|代理|师龙泓 → 龙泓: the same where the segmenter drew the whole name into the word. */
function gluedName(before: Word, { text }: Word): string | undefined {
  if (!SURNAME.hasAt(text, 1) || endsWithTitle(before.text)) return undefined;
  return endsWithTitle(before.text + text.charAt(0)) && isName(text.slice(1), 1, false)
    ? text.slice(1)
    : undefined;
}
