import { bmp } from '../../plane.ts';
import { isPlace } from '../place.ts';
import { CLASS_NOUNS, GENERAL_WORDS, NAME_VERBS, STOP_WORDS } from '../vocabulary/stop-words.ts';
import type { Word } from '../words.ts';

/** Tags of words that name one thing: places, persons, firms, and what the segmenter does not know or takes for a measure. */
const PROPER: ReadonlySet<string> = new Set(['ns', 'nz', 'nt', 'nr', 'nrt', 'x', 'eng', 'q']);
const HAN_OR_LATIN = bmp(/[\p{Script=Han}A-Za-z]/u);
/** Latin words that name a technique, not a body. */
const TECHNICAL = /^(?:\d?[A-Z]|AI|IT|VR|AR|IP|EDA|CCUS|SaaS|ICT)\d*$/u;
const ZONE: ReadonlySet<string> = new Set(['高新区', '经开区', '开发区', '综保区']);
const MINISTRIES: ReadonlySet<string> = new Set(
  '科技部 工信部 教育部 商务部 财政部 农业农村部 交通运输部 自然资源部 生态环境部 水利部 应急管理部'.split(
    ' ',
  ),
);
/** The dictionary's names of bodies that are none: 化工集团. */
const TRADE_GROUP = /^(?:化工|石油|电力|煤炭|钢铁|机械|建筑|工程|投资)(?:集团|总?公司)$/u;
const NUMERAL = /^[第一二三四五六七八九十百千两几多]/u;

/** True where the words before an ending say which one is meant: 金凤|实验室, but not 重点|实验室. */
export function isSpecific(core: Word[]): boolean {
  return core.some(
    (word, at) =>
      isAnchor(word) || isOwn(word) || isFragment(word, core[at + 1]) || isZone(word, core[at + 1]),
  );
}

/** A place or a park: offices are named after them. */
export function isAnchor(word: Word): boolean {
  return word.tag === 'park' || isPlace(word);
}

/** A word that can only be a name of something: not part of what such bodies are generally called. */
export function isOwn({ text, tag }: Word): boolean {
  if (MINISTRIES.has(text)) return true;
  if (text.length < 2 || !PROPER.has(tag) || !HAN_OR_LATIN.test(text)) return false;
  return !TRADE_GROUP.test(text) && !isGeneral(text) && !TECHNICAL.test(text);
}

/** 火炬|高新区: a park by a name without its city. */
function isZone({ text }: Word, next: Word | undefined): boolean {
  return ZONE.has(next?.text ?? '') && text.length > 1 && !isGeneral(text);
}

export function isGeneral(text: string): boolean {
  return GENERAL_WORDS.has(text) || CLASS_NOUNS.has(text) || NAME_VERBS.has(text);
}

/** Names unknown to the segmenter often fall into single characters: 百|年|通, 昌|飞. */
function isFragment(word: Word, next: Word | undefined): boolean {
  return [word, next].every(
    (one) =>
      one?.text.length === 1 &&
      HAN_OR_LATIN.test(one.text) &&
      !STOP_WORDS.has(one.text) &&
      !NUMERAL.test(one.text),
  );
}
