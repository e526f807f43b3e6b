import { couldBePersonName, isDottedName } from '../../names/surnames.ts';
import { widthOf } from '../2-repair/width.ts';
import { bmp } from '../plane.ts';
import type { Block } from '../types.ts';
import { PUNCTUATED } from './deck.ts';
import { describesSomebody, formOf, ITEM_MARK, isBearer, withoutMarks } from './label-form.ts';
import type { LabelPlace } from './label-place.ts';
import { isGroupPortrait, isNameLine } from './portrait-names.ts';
import { isSlogan } from './siblings.ts';
import { SHORT } from './topic.ts';

/** Ems of a column's name. */
export const LONGEST_COLUMN = 7.5;
/** `年度企业 · 听澜智能` `突破之星·成都甲航空科技有限公司` */
const CLASS_AND_NAME = bmp(/^[^·・｜|\s，。：]{2,8}\s?[·・｜|]\s?[^·・｜|，。：]{2,24}$/u);

/** `年度人物　程某某　某某公司高级技师`: a class of honour, who received it, and what he is. */
const CLASS_AND_PERSON = bmp(
  /^\p{Script=Han}{2,8}(?:奖|人物|团队|之星|企业|工匠|标兵|先锋|模范|个人|集体|能手|得主)\s\S{2,24}\s\S{3,24}$/u,
);

/** `年度企业 · 听澜智能`: a class, and who stands for it. */
export function isClassAndName(label: string): boolean {
  const plain = withoutMarks(label);
  return CLASS_AND_NAME.test(plain) || CLASS_AND_PERSON.test(plain) || isBearer(plain);
}

/** `三秦工匠` above `赵光明`: an honour, and the one who bears it. */
export function isHonoured(honour: string, name: string): boolean {
  return formOf(honour) === 'honour' && isNameLine(name);
}

/** `周末总工` and a line below it, then `飞地研发` and a line below it. */
export function samePairs({ labels, headings }: LabelPlace): boolean {
  const isPair = (short: string, long: string) => widthOf(short) <= SHORT && widthOf(long) > SHORT + 2;
  const [first, second] = labels.map(({ text: label }) => label);
  if (first === undefined || second === undefined || !isPair(first, second)) return false;
  return headings.some((heading, at) => isPair(heading, headings[at + 1] ?? ''));
}

/** `某某公司` / `拧紧一颗螺丝的分量`, and further down another firm with a headline beside it. */
export function opensPairs({ labels, headings, later }: LabelPlace): boolean {
  const forms = labels.map(({ text: label }) => formOf(label));
  const form = forms.find(
    (one) =>
      one === 'body' || one === 'person' || one === 'post' || (one === 'honour' && labels.length === 2),
  );
  const headed = labels.some(({ text: label }, at) => forms[at] === undefined && widthOf(label) > SHORT);
  if (headings.length > 0 || form === undefined || !headed) return false;
  return later.some((label, at) => formOf(label) === form && hasHeadline(later, at));
}

/** `邵立群` / `宁波甲汽车电子股份有限公司董事长`: who somebody is, and what. */
export function isPortraitHead([first, second, ...others]: Pick<Block, 'text'>[]): boolean {
  const name = withoutMarks(first?.text ?? '').replace(/\s/gu, '');
  if (second !== undefined && others.length === 0 && isMarkedBody(first?.text ?? '', second.text))
    return true;
  const portrayed = isDottedName(name) || (name.length < 4 && couldBePersonName(name));
  return portrayed && second !== undefined && others.length === 0 && describesSomebody(second.text);
}

/** `★ 某某制药有限公司` / `一支针剂背后的六百次“不”`: only the first line has the mark of a headline. */
function isMarkedBody(first: string, second: string): boolean {
  return ITEM_MARK.test(first) && !ITEM_MARK.test(second) && formOf(withoutMarks(first)) === 'body';
}

/** `陈庆元：跟毫米较劲的人` / `某某轴承有限公司总工程师` */
function isSloganWithPost([first, second]: Pick<Block, 'text'>[]): boolean {
  return (
    first !== undefined && second !== undefined && isSlogan(first.text) && formOf(second.text) === 'post'
  );
}

/** The same below an article that is no gallery itself, of portraits in one piece. */
export function portraitBelow(place: LabelPlace): boolean {
  return (isPortraitHead(place.labels) || isSloganWithPost(place.labels)) && !isGroupPortrait(place);
}

/** `兄弟园区` / `◇常熟高新区`: the name of a column above the first of its marked headlines. */
export function isColumnOfMarked([column, first, ...others]: Pick<Block, 'text'>[]): boolean {
  if (!column || !first || others.length > 0 || ITEM_MARK.test(column.text) || PUNCTUATED.test(column.text))
    return false;
  return ITEM_MARK.test(first.text) && widthOf(column.text) <= LONGEST_COLUMN;
}

/** `优秀班组` / `◎温熠班组`, and further down `◎窑火班组`. */
export function opensMarked(place: LabelPlace): boolean {
  const { labels, later } = place;
  if (isGroupPortrait(place)) return false;
  const mark = isColumnOfMarked(labels) ? labels[1]?.text.charAt(0) : undefined;
  return mark !== undefined && later.some((label) => label.startsWith(mark));
}

/** `年度企业 · 听澜智能` above a headline, and others of the kind further down or above: a row, and each its kicker. */
export function amongKickers({ labels, kicker, title, series, later }: LabelPlace): boolean {
  const [first, second] = labels.slice(-2);
  if (!first || !second) return false;
  if (isHonoured(first.text, second.text))
    return isNameLine(title) || later.some((label, at) => isHonoured(label, later[at + 1] ?? ''));
  if (!isClassAndName(first.text)) return false;
  return (
    [kicker, series].some((label) => isClassAndName(label)) ||
    later.filter((label) => isClassAndName(label)).length > 1
  );
}

/** Below two articles whose headlines have two lines, and that have no sub-headings. */
export function amongPairs({ labels, headings, pairsAbove }: LabelPlace): boolean {
  return labels.length === 2 && headings.length === 0 && pairsAbove;
}

/** A label of no form beside one of them. */
function hasHeadline(later: string[], at: number): boolean {
  return [later[at - 1], later[at + 1]].some((label) => label !== undefined && formOf(label) === undefined);
}

/** `吴孝全 | 某某重工集团起重机班组长` */
const WHO_AND_WHAT = bmp(/^\p{Script=Han}[\p{Script=Han}·]{1,9}\s?[|｜]\s?\S{4,}$/u);

/** `石磊 某某公司班长`: who is portrayed, and what he is. */
export function isPerson(text: string): boolean {
  return formOf(text) === 'person' || WHO_AND_WHAT.test(text);
}
