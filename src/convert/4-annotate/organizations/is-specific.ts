import { isPlace } from '../place.ts';
import { CLASS_NOUNS, GENERAL_WORDS, NAME_VERBS, STOP_WORDS } from '../vocabulary/stop-words.ts';
import type { Word } from '../words.ts';

/** Tags of words that name one thing: places, persons, firms, and what the segmenter does not know. */
const PROPER = /^(?:ns|nz|nt|nr|nrt|x|eng)$/u;
const HAN_OR_LATIN = /[\p{Script=Han}A-Za-z]/u;
/** Latin words that name a technique, not a body. */
const TECHNICAL = /^(?:\d?[A-Z]|AI|IT|VR|AR|IP|EDA|CCUS|SaaS|ICT)\d*$/u;
const ZONE = /^(?:高新区|经开区|开发区|综保区)$/u;
const MINISTRY = /^(?:科技|工信|教育|商务|财政|农业农村|交通运输|自然资源|生态环境|水利|应急管理)部$/u;
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
  if (text.length < 2 || !HAN_OR_LATIN.test(text)) return false;
  if (MINISTRY.test(text)) return true;
  if (TRADE_GROUP.test(text)) return false;
  return (PROPER.test(tag) || tag === 'q') && !isGeneral(text) && !TECHNICAL.test(text);
}

/** 火炬|高新区: a park by a name without its city. */
function isZone({ text }: Word, next: Word | undefined): boolean {
  return ZONE.test(next?.text ?? '') && text.length > 1 && !isGeneral(text);
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
