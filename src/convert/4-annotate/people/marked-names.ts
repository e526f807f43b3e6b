import { couldBePersonName, RARE_SURNAME, SURNAME } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import { isPlace } from '../place.ts';
import type { Reading } from '../reading.ts';
import { endsWithTitle, TITLE } from '../vocabulary/person-words.ts';
import { isEveryday, isNameTag, tagOf } from '../word-tags.ts';
import type { Word } from '../words.ts';

const DOTTED = bmp(/^\p{Script=Han}{2,7}·/u);
/** 索科洛|娃: characters that transcribe the end of a name. */
const TRANSCRIBED =
  /^[提江娃娜娅夫斯基奇诺特尔克姆维莉妮丝琳兹茨洛罗拉科蒂泽曼森顿德卡丁][娃娜娅夫斯基奇诺特尔克姆维莉妮丝琳兹茨洛罗拉科蒂泽曼森顿德卡丁]?$/u;
const OTHER_WORD = /^(?:x|nrt?|nz)$/u;
const LONGEST_PART = 7;
const SPACED = bmp(
  /^\p{Script=Han}[ 　]{1,2}\p{Script=Han}(?=$|[、，。；：（）,:;()]|说|介绍|表示|告诉|带领)/u,
);
const HAN = bmp(/^\p{Script=Han}+$/u);
/** 某公司|调度长: behind the employer whatever post. */
const POST = /(?:公司|集团|大学|学院|医院|银行|中心)\p{Script=Han}{2,8}$/u;
/** 敖丹|　服务企业标兵: what an honour ends in that stands beside its bearer's name. */
export const HONOUR_BESIDE = /(?:奖|标兵|[巧工]匠|能手|模范|先锋|之星)$/u;
/** 焊枪下的分寸｜|郭铁柱 */
const NAMED_LAST = bmp(/^[^｜|]{4,}[｜|]\s?(?<name>\p{Script=Han}{2,4})$/u);
const TAGGED = bmp(/^【?(?<tag>[^【】｜|：:，。]{2,12})[】｜|](?<name>\p{Script=Han}{2,4})[：:]/u);
/** 优秀企业家·忻蓓蕾, 公益之星：妥阿依莎。 */
const BESIDE_TAG = bmp(
  /^(?<tag>\p{Script=Han}{2,12})(?:·(?<dotted>\p{Script=Han}{2,4})$|[：:](?<told>\p{Script=Han}{2,4})。)/u,
);
/** 优秀企业家·|忻蓓蕾: what of a person is an honour too. */
const PRAISED = /(?:优秀|杰出|十佳|最美|先进|年度)\p{Script=Han}{2,6}$/u;
/** A roll has them as lines, an honours page as headings. */
const MARKED = new Set<Reading['part']>(['heading', 'paragraph', 'title', 'kicker', 'subtitle']);
const BARE = bmp(/^\p{Script=Han}{2}\p{Script=Han}$/u);
const HONOURED = bmp(
  /^[^，,。：:；;\s]{2,24}(?:获得者|工匠|奖章|模范|劳模|标兵|能手|红旗手)”?\s+(?<name>\p{Script=Han}{2,4}|\p{Script=Han}\s{1,2}\p{Script=Han})$/u,
);
const HEADING = bmp(
  /^([^\p{Script=Han}]*)(\p{Script=Han}{2,4}|\p{Script=Han}[ 　]\p{Script=Han})[\s　｜|]+([^，,。；｜|]{4,36}?)(?:[｜|][^，,。；]{4,30}|[ 　]+\d{2}岁)?(?=$|。)/u,
);
/** What a description of a person ends with: what he is, or where he works. */
export const TITLE_OR_FIRM = new RegExp(
  `(?:${TITLE.source}|(?:公司|集团|[大中小]学|幼儿园|中心|银行|街道|社区|[局厂院校站店所厅委办馆系部处队])$)`,
  'u',
);

/** 古丽娜尔|·|吐尔逊: names of other peoples are told by the dot; slogans with one stand in quotes, and a title or a land before it (德国专家) is none of it. */
export function dottedName(text: string, words: Word[], at: number): string | undefined {
  const start = words[at]?.start ?? 0;
  const ahead = text.slice(start, start + 9);
  const head = ahead.includes('·') && DOTTED.exec(ahead)?.[0];
  if (!head || isQuoted(text, start) || text[start] === '第') return undefined;
  const inside = words.slice(at, at + 6).filter((word) => word.end < start + head.length);
  if (
    inside.some(
      (word) => isPlace(word) || endsWithTitle(word.text) || (word.tag !== 'nr' && isEveryday(word.text)),
    )
  )
    return undefined;
  const from = words.findIndex((word, index) => index > at && word.start === start + head.length);
  const tail = from < 0 ? '' : transcribedFrom(words, from);
  return tail ? head + tail : undefined;
}

/** “院士来上课·百校行”: a dot in a short quotation is a slogan's. */
function isQuoted(text: string, start: number): boolean {
  const open = text.lastIndexOf('“', start);
  if (open < start - 6 || text.indexOf('”', open) < start) return text[start - 1] === '“';
  return text.indexOf('”', start) - open < 16;
}

/** 艾|尼瓦尔, 索科洛|娃: the words of which the last name is made. */
function transcribedFrom(words: Word[], from: number): string {
  const first = words[from];
  if (first?.tag === 'park' || isPlace(first)) return '';
  if (first && first.text.length > 1 && first.tag !== 'nr' && (first.tag === 'm' || isEveryday(first.text)))
    return '';
  if (first?.text.length === 1 && /^[pcudv]/u.test(first.tag)) return '';
  let tail = first?.text ?? '';
  for (const { text, tag } of words.slice(from + 1, from + 4)) {
    const joins = TRANSCRIBED.test(text) || (text.length > 1 && OTHER_WORD.test(tag));
    if (!joins || tail.length + text.length > LONGEST_PART) break;
    tail += text;
  }
  return HAN.test(tail) ? tail : '';
}

/** 唐　睿、: a name of two characters set as wide as one of three. */
export function spacedName(text: string, start: number): string | undefined {
  const name = SPACED.exec(text.slice(start, start + 8))?.[0];
  return name && SURNAME.hasAt(name, 0) ? name : undefined;
}

/** ★ 沈海云　国家超级计算天津中心主任: the heading of a portrait in a list of honours. */
export function portraitHeading({ part, text }: Reading): { name: string; start: number } | undefined {
  const [, mark = '', name = '', title = ''] = (MARKED.has(part) && HEADING.exec(text)) || [];
  const isSurname = SURNAME.hasAt(name, 0) || RARE_SURNAME.hasAt(name, 0);
  return isSurname && [TITLE_OR_FIRM, POST, HONOUR_BESIDE].some((form) => form.test(title))
    ? { name, start: mark.length }
    : undefined;
}

/** 【破壁奖】顾明远：把“不可能”拆开: the headline of a portrait behind its honour; there also two characters that are no word. */
export function taggedHeading({ part, text }: Reading): { name: string; start: number } | undefined {
  if (part === 'paragraph' || !/[】｜|]/u.test(text)) return undefined;
  const { tag = '', name = '' } = (MARKED.has(part) && TAGGED.exec(text)?.groups) || {};
  const mayBe = isUnknownName(name) || (name.length === 2 && tagOf(name) === 'x');
  const start = text.indexOf(name, text.indexOf(tag) + tag.length);
  return HONOUR_BESIDE.test(tag) && mayBe ? { name, start } : undefined;
}

/** 优秀企业家·忻蓓蕾, 公益之星：妥阿依莎。: whom a line tells by the honour alone. */
export function nameBesideTag({ part, text }: Reading): { name: string; start: number } | undefined {
  if (!MARKED.has(part) || !/^.{2,12}[·：:]/u.test(text)) return undefined;
  const { tag = '', dotted, told } = BESIDE_TAG.exec(text)?.groups ?? {};
  const name = dotted ?? told ?? '';
  const honour = HONOUR_BESIDE.test(tag) || (dotted && PRAISED.test(tag));
  return honour && isUnknownName(name) ? { name, start: tag.length + 1 } : undefined;
}

function isUnknownName(name: string): boolean {
  const bearable = couldBePersonName(name) || (name.length === 4 && SURNAME.hasAt(name, 0));
  return bearable && isNameTag(tagOf(name)) && !isEveryday(name);
}

/** 凌晨三点的数学课｜秦可: the headline of a portrait names whom it is about last. */
export function namedLast({ part, text }: Reading): { name: string; start: number } | undefined {
  const name = (MARKED.has(part) && part !== 'paragraph' && NAMED_LAST.exec(text)?.groups?.['name']) || '';
  return SURNAME.hasAt(name, 0) && !isEveryday(name) ? { name, start: text.length - name.length } : undefined;
}

/** 龙江大工匠 徐博然, 五一劳动奖章获得者　鲁 娜: the head of a portrait names the honour first. */
export function honouredHeading({ part, text }: Reading): { name: string; start: number } | undefined {
  const match = MARKED.has(part) ? HONOURED.exec(text) : null;
  const name = match?.groups?.['name'] ?? '';
  return match && SURNAME.hasAt(name, 0) ? { name, start: match[0].length - name.length } : undefined;
}

/** A line that is nothing but a name, as rolls and portraits print it; what the dictionary knows (金点子) may be anything. */
export function bareName({ text, words }: Reading): string | undefined {
  const name = text.trim();
  if (words.length === 1 && words[0]?.tag !== 'x') return undefined;
  const isName = BARE.test(name) && SURNAME.hasAt(name, 0) && !isEveryday(name.slice(1));
  return isName && !isEveryday(name) && !isPlace({ text: name, tag: '' }) ? name : undefined;
}
