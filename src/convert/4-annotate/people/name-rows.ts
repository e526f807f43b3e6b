import { hasCompoundSurnameAt, RARE_SURNAME, SURNAME } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import { matchesOf } from '../matches-of.ts';
import { isPlace } from '../place.ts';
import { isEveryday, tagOf } from '../word-tags.ts';
import type { Word } from '../words.ts';

/** 是窦国庆、岑志伟、黎国富; 桑启明、骆一凡、粘小琪三人; ：黄文斌、覃晓兰等10人. A list of two needs 等…人 or 被授予 behind it. */
const ROW_NAME = String.raw`[^\P{Script=Han}等被]{2,4}?(?:·[^\P{Script=Han}等被]{2,6}?)?`;
const ROW = bmp(
  new RegExp(
    String.raw`(?<=^|[：:，,。；;）)是为有含括的”\s]|授予|表彰|选出|评出|祝贺)(?<row>${ROW_NAME}(?:、${ROW_NAME}){0,60}?)(?=(?<honoured>(?:分别)?(?:被(?:授予|评为)|荣获|获评|当选|分?获(?=[^，。得悉知批利益准]{2,14}[奖牌号])|分别获得(?=[^，。；]{3,40}(?:奖|称号)))|[两三四五六七八九十](?:[人位]|名同))|等?\d+(?:名|位|人|个)|等(?:同志|人)|[，,。；;（(“）)]|$)(?<many>等\d*(?:名|位|人|个|同志))?`,
    'gu',
  ),
);
/** 周玮、海燕、马天赐|三名同志: where the count printed is that of the names they are all names. */
const COUNTS = '零一两三四五六七八九十';
const MARK = '、';
/** What such a row has between its names, or behind them. */
const LISTS = /、|等(?:\d|[名位人个]|同志)/u;
const CELLS = bmp(/^[\p{Script=Han}·]{1,8}(?:[ 　]+[\p{Script=Han}·]{1,8}){1,60}$/u);
const TABLE_ROW = bmp(/^[^\s，。；：！？]{2,30}(?:[ 　]+[^\s，。；：！？]{2,30}){1,7}$/u);
const ONE_EMPLOYED = String.raw`(?:\p{Script=Han}{2,4}|\p{Script=Han}[ 　]\p{Script=Han})[（(][^（()）]{2,24}[）)]`;
const EMPLOYED_ROW = bmp(new RegExp(`^${ONE_EMPLOYED}(?:[ 　、]{1,3}${ONE_EMPLOYED}){2,40}。?$`, 'u'));
const EMPLOYED = /(\p{Script=Han}{2,4}|\p{Script=Han}[ 　]\p{Script=Han})[（(][^（()）]{2,24}[）)]/gu;
const ANY_CELL = /[^\s]+/gu;
const NAME = bmp(/^\p{Script=Han}{2,4}$/u);
const BODY =
  /(?:公司|集团|大学|学院|学校|[中小]学|幼儿园|医院|保健院|中心|研究院|研究所|派出所|管理所|局|厂|工会|大队|支队|银行|合作社)$/u;
/** 岑志伟, and 窦　莉, set as wide as three characters. */
const CELL =
  /(?<![\p{Script=Han}·])\p{Script=Han}[ 　]{1,2}\p{Script=Han}(?![\p{Script=Han}·])|[\p{Script=Han}·]+/gu;
const SPACE = /[ 　]+/u;
/** What else stands in such lists. */
const THING = /[区镇村街市县省国局委办部院所厂店业力度化性类型式品率量不]$/u;

/** 前三名分别是|甲、乙、丙 */
const EACH_IS = /(?:分别|依次)[是为]$/u;
const VERB_TAG = /^v/u;
const LABEL =
  /(?:(?:[）)名人者是为]|[成组队]员|奖章|标兵|模范|能手|工匠|红旗手|先进个人|之星)[：:]|授予|表彰|评出|选出)$/u;

/** A name in a row of nothing but names: offset and text. */
export interface RowName {
  name: string;
  start: number;
}

/** Names that stand in a row between marks: each begins with a surname, and most have three characters. */
export function namesInRows(text: string, words: Word[]): RowName[] {
  return [
    ...namesInCells(text, words),
    ...namesWithEmployers(text, words),
    ...namesBesideBodies(text, words),
    ...namesBetweenMarks(text, words),
  ];
}

/** `窦国庆 岑志伟 黎国富`: a line of nothing but names. */
function namesInCells(text: string, words: Word[]): RowName[] {
  if (!CELLS.test(text)) return [];
  const row = [...text.matchAll(CELL)].map(({ 0: name, index }) => ({ name, start: index }));
  const known = row.filter((one) => !SPACE.test(one.name) && isKnownWord(one, wordAt(words, one.start)));
  const named =
    row.every(({ name }) => looksLikeName(name.replace(SPACE, '')) && !isEveryday(name)) &&
    row.some(({ name }) => name.length > 2 && !SPACE.test(name));
  return named && known.length * 2 < row.length ? row : [];
}

/** `市劳动模范 蓝小燕 襄阳鹿门制药股份有限公司`: in a row of a table a name stands beside where its bearer works. */
function namesBesideBodies(text: string, words: Word[]): RowName[] {
  if (!SPACE.test(text) || !TABLE_ROW.test(text)) return [];
  const cells = [...text.matchAll(ANY_CELL)].map(({ 0: name, index }) => ({ name, start: index }));
  if (!cells.some(({ name }) => BODY.test(name))) return [];
  return cells.filter(
    (one) =>
      NAME.test(one.name) &&
      looksLikeName(one.name) &&
      !BODY.test(one.name) &&
      !isKnownWord(one, wordAt(words, one.start)),
  );
}

/** `黎志坚（海谱仪器）　何 婉（恒陶新材）　谭锦洪（汾江机器人）`: a line of names with where each works in brackets. */
function namesWithEmployers(text: string, words: Word[]): RowName[] {
  if (!EMPLOYED_ROW.test(text)) return [];
  const row = [...text.matchAll(EMPLOYED)].map(({ 1: name = '', index }) => ({ name, start: index }));
  const known = row.filter((one) => !SPACE.test(one.name) && isKnownWord(one, wordAt(words, one.start)));
  const named = row.every(({ name }) => looksLikeName(name.replace(SPACE, '')));
  return named && known.length * 3 < row.length ? row : [];
}

function namesBetweenMarks(text: string, words: Word[]): RowName[] {
  return matchesOf(text, ROW, LISTS).flatMap((match) => {
    const names = (match.groups?.['row'] ?? '').split(MARK);
    if (!isRow(names, text.slice(0, match.index), match.groups ?? {})) return [];
    let start = match.index;
    const row = names.map((name) => {
      const one = { name, start };
      start += name.length + 1;
      return one;
    });
    const known = row.filter((one) => isKnownWord(one, wordAt(words, one.start)));
    const few = known.length > 0 && row.length < 4;
    const sure = known.length < 2 && EACH_IS.test(text.slice(0, match.index));
    return (known.length * 4 > row.length || few) && !(sure && row.length > 2) ? [] : row;
  });
}

function isRow(names: string[], before: string, { many, honoured }: RegExpExecArray['groups'] & {}): boolean {
  const [counted, told] = [many !== undefined, honoured !== undefined];
  if (names.length < leastOf(before, counted, told) || areDeeds(names)) return false;
  const alike = names.filter(looksLikeName).length;
  if (COUNTS.indexOf(honoured?.charAt(0) ?? ' ') === names.length) return alike * 3 >= names.length * 2;
  const long = names.filter((name) => name.length > 2).length;
  return alike === names.length && long * 2 >= names.length && (!counted || long > 0);
}

/** 查电表、查水管、查台账: a verb again and again. */
function areDeeds(names: string[]): boolean {
  const [first = ''] = names;
  return (
    names.length > 2 &&
    VERB_TAG.test(tagOf(first.charAt(0))) &&
    names.every((name) => name.startsWith(first.charAt(0)))
  );
}

function wordAt(words: Word[], start: number): Word | undefined {
  return words.find((word) => word.start === start);
}

/** After a label two names are a row: 全国五一劳动奖章（2名）：窦国庆、费小敏; 巾帼标兵：窦晴、费小敏. */
function leastOf(before: string, counted: boolean, honoured: boolean): number {
  if (counted) return 1;
  return honoured || LABEL.test(before) ? 2 : 3;
}

function looksLikeName(name: string): boolean {
  if (name.includes('·')) return true;
  if (hasCompoundSurnameAt(name, 0)) return name.length > 2;
  return name.length < 4 && (SURNAME.hasAt(name, 0) || RARE_SURNAME.hasAt(name, 0)) && !THING.test(name);
}

/** 江苏, 金融, 高水平: a word of the dictionary that is no person's name. */
function isKnownWord({ name }: RowName, word: Word | undefined): boolean {
  if (!word) return true;
  if (word.text !== name) return word.text.length > name.length;
  return isPlace(word) || isEveryday(name) || /^(?:n|ns|nt|v|vn|a|d|park|i|l)$/u.test(word.tag);
}
