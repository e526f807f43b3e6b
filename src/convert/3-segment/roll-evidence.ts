import { opensProfile } from '../2-repair/profile-line.ts';
import { isRollHeading, isRollName } from '../2-repair/shape.ts';
import { widthOf } from '../2-repair/width.ts';
import { formOf, numberOf } from './label-form.ts';
import type { LabelPlace } from './label-place.ts';
import { isClassAndName } from './pairs.ts';
import { PLACE } from './places.ts';
import { isNameLine } from './portrait-names.ts';
import { isSlogan } from './siblings.ts';
import { TAG } from './standing-names.ts';

/** Ems of the headline of a roll; a sub-heading, `获奖名单`, is shorter. */
const LONG_ROLL = 8;
const SENTENCE_END = /[。！？][”’）)]*$/u;
/** `黄冈高新区优秀共产党员名单（部分）` `萍乡市“两优一先”光荣榜` */
export function isRollOf({ labels, title, series, later, headings }: LabelPlace): boolean {
  const inRoll = isRollHeading(title) || isRollHeading(series);
  if (inRoll && !labels.some((label) => isRollName(label.text))) return false;
  const counted =
    !labels.some((label) => isRollName(label.text)) && [...later, ...headings].some(isRollHeading);
  const numbered = counted || numberOf(labels[0]?.text ?? '') !== undefined;
  return (
    !numbered &&
    labels.some((label) => isRollHeading(label.text)) &&
    labels.some((label) => label.text.search(PLACE) >= 0)
  );
}

/** Behind a portrait the headline of a whole roll: `第四届“春笋榜”完整名单`. */
export function opensRoll({ labels, title, series, headings }: LabelPlace): boolean {
  const label = labels[0]?.text ?? '';
  const inRoll = isRollHeading(title) || isRollHeading(series) || headings.length > 0;
  return !inRoll && isRollName(label) && isRollHeading(label) && widthOf(label) >= LONG_ROLL;
}

/** `获奖名单（其余）` below the portrait of one who received it. */
export function rollBelowPortrait({ labels, kicker, title, subtitle, headings }: LabelPlace): boolean {
  const isPortrait = (label: string) =>
    isSlogan(label) || opensProfile(label) || isNameLine(label) || formOf(label) === 'body';
  const portraits =
    headings.length > 1
      ? headings.every(isPortrait)
      : headings.length === 0 &&
        (isPortrait(title) || isPortrait(kicker) || opensProfile(subtitle) || isClassAndName(kicker));
  return portraits && isRollName(labels[0]?.text ?? '');
}

/** `【年度团队】` below `获奖名单`. */
export function partOfRoll({ labels, headings, title }: LabelPlace): boolean {
  const roll = [title, ...headings].some((label) => isRollHeading(label));
  return roll && TAG.test(labels[0]?.text ?? '');
}

/** The rows of a roll have no full stop; text that has does not belong below them. */
export function behindRoll({ article, headings, section, title }: LabelPlace): boolean {
  const last = headings.at(-1) ?? '';
  const inRoll =
    headings.some((heading) => isRollHeading(heading)) ||
    formOf(last) === 'honour' ||
    isRollHeading(title) ||
    isRollHeading(article.split('\n', 3).join(' ').trim());
  return (
    inRoll && !SENTENCE_END.test(article.trimEnd()) && SENTENCE_END.test(section.split('\n', 1)[0] ?? '')
  );
}
