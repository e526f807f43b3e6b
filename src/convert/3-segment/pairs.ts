import { widthOf } from '../2-repair/shape.ts';
import { formOf } from './label-form.ts';
import { type LabelPlace, SHORT } from './topic.ts';

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

/** Below two articles whose headlines have two lines, and that have no sub-headings. */
export function amongPairs({ labels, headings, pairsAbove }: LabelPlace): boolean {
  return labels.length === 2 && headings.length === 0 && pairsAbove;
}

/** A label of no form beside one of them. */
function hasHeadline(later: string[], at: number): boolean {
  return [later[at - 1], later[at + 1]].some((label) => label !== undefined && formOf(label) === undefined);
}
