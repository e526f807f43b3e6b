import type { Block } from '../types.ts';
import { cutWhereSignedTwice } from './cut-signed-twice.ts';
import { addBody, currentDraft, type Desk, decide, openDraft } from './draft.ts';
import { type HeadPlace, readHead } from './head.ts';
import { placeLateHeadline, undouble } from './late-headline.ts';
import { resumeFor } from './resume.ts';
import type { RunReading } from './run.ts';
import { signDraft } from './sign.ts';

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
  for (const heading of headings) addBody(currentDraft(desk) ?? openDraft(desk), heading, 'heading');
  const [first] = [...head, ...headings];
  if (first) decide(desk, first, head.length > 0 ? 'headline' : 'sub-heading', why);
}

function placeHead(desk: Desk, { head, headByline }: RunReading, place: HeadPlace): void {
  const own = readHead(
    head.map(({ block }): Block => block),
    place,
  );
  if (own.title) own.title = undouble(desk, own.title);
  const draft = openDraft(desk, own);
  for (const byline of headByline) signDraft(draft, byline);
}
