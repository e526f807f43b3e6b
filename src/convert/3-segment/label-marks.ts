import { bmp } from '../plane.ts';
import { describesSomebody, ITEM_MARK, numberOf } from './label-form.ts';
import type { LabelPlace } from './label-place.ts';
import { isSlogan } from './siblings.ts';
import { isFramed } from './standing-names.ts';

/** Characters of a picture's text. */
const LONGEST_PICTURE_TEXT = 160;
const BRACKETED = bmp(/^[（(](?<inside>[^（()）]{4,40})[)）]$/u);
/** `科学城人物 ③` */
const CIRCLED = bmp(/^\p{Script=Han}{2,10}\s?(?<number>[①-⑳])$/u);

/** `02 凌晨三点的数学课` below the article `01 焊枪下的分寸`: what is numbered side by side is of one rank. */
export function numberedOn({ labels, title, headings }: LabelPlace): boolean {
  const [number, next] = [numberOf(title), numberOf(labels[0]?.text ?? '')];
  return headings.length === 0 && number !== undefined && next === number + 1;
}

/** `科学城人物 ③` above a headline, and no `②` above it: the part of a series. */
export function inNumberedSeries({ labels, headings }: LabelPlace): boolean {
  const number = CIRCLED.exec(labels[0]?.text ?? '')?.groups?.['number'];
  if (number === undefined || number === '①' || labels.length < 2) return false;
  const before = String.fromCodePoint((number.codePointAt(0) ?? 0) - 1);
  return !headings.some((heading) => heading.includes(before));
}

/** `刘湘宝：一把锁芯磨三百遍` / `（某某制锁有限公司董事长）`: a sub-heading has no deck that says who somebody is. */
export function describedInBrackets({ labels }: LabelPlace): boolean {
  const inside = BRACKETED.exec(labels.at(-1)?.text ?? '')?.groups?.['inside'] ?? '';
  return labels.length > 1 && inside.split(/\s/u).some(describesSomebody);
}

/** `□ 从一公斤到一百吨` below `辞了讲台开工厂`: the page marks its sub-headings, not its headlines. */
export function markedBelowUnmarked({ labels, title, titleBefore }: LabelPlace): boolean {
  const marked = (label: string) => ITEM_MARK.test(label);
  return (
    labels.length === 1 &&
    marked(labels[0]?.text ?? '') &&
    !marked(title) &&
    !marked(titleBefore) &&
    !isSlogan(labels[0]?.text ?? '')
  );
}

/** `▼某某市创新企业` below the sub-heading `▼某某市五一劳动奖章`. */
export function markedLikeHeadings({ labels, headings }: LabelPlace): boolean {
  const mark = ITEM_MARK.exec(labels[0]?.text ?? '')?.[0];
  return mark !== undefined && headings.some((heading) => heading.startsWith(mark));
}

/** Below `■ 实验室“搬”到车间里` and `■ 小零件也有大学问` a label without the mark. */
export function unmarked({ labels, headings }: LabelPlace): boolean {
  const mark = ITEM_MARK.exec(headings[0] ?? '')?.[0];
  const all =
    mark !== undefined && headings.length > 1 && headings.every((heading) => heading.startsWith(mark));
  return all && !ITEM_MARK.test(labels[0]?.text ?? '');
}

/** `[ 人 物 ]` set apart above a text whose headline stands below its first paragraph. */
export function framedAboveText({ labels, headBelow, gap, setApart }: LabelPlace): boolean {
  return headBelow && (gap > 0 || setApart) && labels.length === 1 && isFramed(labels[0]?.text ?? '');
}

/** One text, and right below it a picture's credit. */
export function headsPicture({ creditBelow, gap, next, labels }: LabelPlace): boolean {
  return creditBelow && gap > 0 && labels.length === 1 && next.length <= LONGEST_PICTURE_TEXT;
}
