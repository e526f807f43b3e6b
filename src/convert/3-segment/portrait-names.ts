import { couldBePersonName, isDottedName } from '../../names/surnames.ts';
import { hasRole } from '../2-repair/byline.ts';
import { isFramedTwice } from '../2-repair/shape.ts';
import { isWord } from '../2-repair/word-seam.ts';
import type { Block } from '../types.ts';
import { describesSomebody, formOf, withoutMarks } from './label-form.ts';
import type { LabelPlace } from './label-place.ts';
import { isFramed } from './standing-names.ts';
import type { Token } from './token.ts';

const SPACE = /\s/gu;
/** `——受表彰先进个人和集体群像` */
const ALL_OF_THEM = /群像|群英|风采|速写|巡礼|掠影|剪影/u;
/** So many portraits are a row. */
export const FEWEST_IN_ROW = 3;

/** `▍陶青山` `◇ ① 焦学文` `刘 勇`: nothing but a person's name, with a mark in front or none. */
export function isNameLine(text: string): boolean {
  const printed = withoutMarks(text);
  const name = printed.replace(SPACE, '');
  return isDottedName(printed) || (couldBePersonName(name) && !isWord(name));
}

/**
 * Names set apart from the text above them and close to what stands below, a text or its headline, three and more on a
 * page: whom portraits are about. An author stands below a headline, or close to the text that he has written.
 */
export function withPortraitNames(tokens: Token[]): Token[] {
  const heads = tokens.map((_, at) => headsPortrait(tokens, at));
  if (heads.filter(Boolean).length < FEWEST_IN_ROW) return tokens;
  return tokens.map((token, at) =>
    heads[at] ? { block: token.block, kind: 'label', dateline: false } : token,
  );
}

function headsPortrait(tokens: Token[], at: number): boolean {
  const [above, name, next, text] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!name || !next || !['label', 'byline'].includes(name.kind) || hasRole(name.block.text)) return false;
  const told = next.kind === 'text' || (next.kind === 'label' && !next.name && text?.kind === 'text');
  if (!told || next.dateline || text?.dateline || !isNameLine(name.block.text)) return false;
  const below = above === undefined || above.kind !== 'label' || isColumn(above.block);
  const apart = above === undefined || isColumn(above.block) || lineAfter(above) < firstOf(name);
  return below && apart && lineAfter(name) === firstOf(next);
}

/** Those of a row, whom the labels head with a line of what there is to say or none, below the row's name or another of them. */
export function namesInRow(place: LabelPlace): boolean {
  const { labels, namesAbove, later, headings, gap, title, section } = place;
  if (isGroupPortrait(place)) return false;
  const at = labels.findIndex(({ text }) => isNameLine(text));
  if (at < 0 || at > 1 || labels.length - at > 2 || headings.length > 0 || gap === 0) return false;
  if (at === 1 && !isColumn(labels[0] as Block)) return false;
  if (describesSomebody(labels[at + 1]?.text ?? '')) return false;
  const belowFirm = formOf(title) === 'body' && section.includes(withoutMarks(labels[at]?.text ?? ''));
  return namesAbove > 0 || belowFirm || later.filter(isNameLine).length > 1;
}

/** True where the headline above says that all of them are portrayed in one piece. */
export function isGroupPortrait({
  kicker,
  title,
  subtitle,
}: Pick<LabelPlace, 'kicker' | 'title' | 'subtitle'>): boolean {
  return [kicker, title, subtitle].some((part) => ALL_OF_THEM.test(part));
}

/** Behind such a row what is set apart is none of its portraits, which have no sub-headings; nor is the name of a body, which is portrayed, too. */
export function behindNames({ labels, title, headings, setApart, gap, namesAbove }: LabelPlace): boolean {
  const [first] = labels;
  if (!first || !isNameLine(title) || headings.length > 0 || isNameLine(first.text)) return false;
  return setApart || (gap > 0 && namesAbove > 1 && labels.length === 1 && formOf(first.text) === 'body');
}

function isColumn({ text }: Block): boolean {
  return isFramed(text) || isFramedTwice(text);
}

function firstOf({ block }: Token): number {
  return block.spans[0]?.line ?? 0;
}

/** The line right below. */
function lineAfter({ block }: Token): number {
  return (block.spans.at(-1)?.line ?? 0) + 1;
}
