import type { Block } from '../types.ts';
import { cutWhereSignedTwice } from './cut-signed-twice.ts';
import { addBody, currentDraft, type Desk, decide, openDraft } from './draft.ts';
import { type Head, type HeadPlace, readHead, readPortraitHead } from './head.ts';
import { formOf, numberOf } from './label-form.ts';
import { placeLateHeadline, undouble } from './late-headline.ts';
import { resumeFor } from './resume.ts';
import type { RunReading } from './run.ts';
import { signDraft } from './sign.ts';
import { isCommentColumn } from './standing-names.ts';
import type { Token } from './token.ts';
import { isTwoLines, joinBlocks } from './two-lines.ts';

/** Puts the parts of a run where they belong: authors and late headlines above, a head below, sub-headings inside. */
export function placeReading(desk: Desk, reading: RunReading, place: HeadPlace): void {
  const { titleAbove, lateAuthor, bylineAbove, bylineBelowLead, head, headByline, headings, why } = reading;
  const above = currentDraft(desk) ?? (bylineAbove ? desk.drafts.at(-1) : undefined);
  if (bylineBelowLead && above) signDraft(above, bylineBelowLead);
  if (bylineAbove && above) {
    const signed = cutWhereSignedTwice(desk, above) ?? above;
    signDraft(signed, bylineAbove);
    signed.closed = true;
  }
  const last = desk.drafts.at(-1);
  if (reading.answers && last && !last.answered) [last.closed, last.answered] = [false, true];
  if (titleAbove.length > 0) placeLateHeadline(desk, titleAbove, lateAuthor, reading.goesOn);
  if (head.length > 0 || headByline.length > 0) placeHead(desk, reading, place);
  if (headings.length > 0) resumeFor(desk, headings);
  for (const heading of overTwoLines(headings))
    addBody(currentDraft(desk) ?? openDraft(desk), heading, 'heading');
  const [first] = [...head, ...headings];
  if (first) decide(desk, first, head.length > 0 ? 'headline' : 'sub-heading', why);
}

/** `下游长出` / `“新枝丫”`: in a narrow column a sub-heading has two lines. */
function overTwoLines(headings: Token[]): Token[] {
  const [first, second, ...others] = headings;
  if (!first || !second || others.length > 0 || !isTwoLines(first.block, second.block)) return headings;
  const whole = [first, second].some(({ block }) => formOf(block.text) !== undefined);
  if (whole || numberOf(first.block.text) !== undefined) return headings;
  return [{ ...first, block: { ...first.block, ...joinBlocks(first.block, second.block) } }];
}

function placeHead(desk: Desk, { head, headByline, portrait }: RunReading, place: HeadPlace): void {
  const labels = head.map(({ block }): Block => block);
  const own = portrait ? readPortraitHead(labels) : readHead(labels, place);
  if (own.title) own.title = undouble(desk, own.title);
  const draft = openDraft(desk, headByline.length > 0 ? withTitle(own) : own);
  for (const byline of headByline) signDraft(draft, byline);
}

/** `灯下随笔` above its author is the headline. */
function withTitle({ series, ...head }: Head): Head {
  const own = series !== undefined && !head.title && isCommentColumn(series.text);
  return own ? { ...head, title: series } : { ...head, ...(series && { series }) };
}
