import { widthOf } from '../2-repair/width.ts';
import type { Block } from '../types.ts';
import { isColumn } from './head.ts';
import { formOf } from './label-form.ts';
import { isNews, type LabelPlace } from './label-place.ts';

/** A news item with a dateline has sub-headings of one line, if any; a short one above a long one names a column. */
export function newsWithTwoLines({ labels, article, headings }: LabelPlace): boolean {
  const [first, ...others] = labels;
  if (headings.length > 0 || !first || others.length === 0) return false;
  const column = isColumn(first);
  const isSaid = ({ text: label }: Block) =>
    widthOf(label) >= 9 && (formOf(label) === undefined || (column && formOf(label) === 'colon'));
  if (!(column || isSaid(first)) || !others.every(isSaid)) return false;
  return isNews(article);
}

/** A news item with a dateline has no sub-headings as a rule, least of all set apart where its paragraphs are not. */
export function apartBelowNews({ labels, article, headings, setApart, gap }: LabelPlace): boolean {
  if (headings.length > 0 || labels.length > 1 || !setApart || gap === 0) return false;
  return isNews(article);
}
