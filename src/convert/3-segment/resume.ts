import { currentDraft, type Desk, type Draft, nearDrafts } from './draft.ts';
import { alike, numberOf } from './label-form.ts';
import type { Token } from './token.ts';

/**
 * An article may be interrupted by others and go on below them: its sub-headings tell. `三、……` goes on where
 * `二、……` stands, `从“单打独斗”到“抱团取暖”` where `从“看热闹”到“派用场”` stands.
 */
export function resumeFor(desk: Desk, headings: Token[]): void {
  const [first] = headings;
  const current = currentDraft(desk);
  if (!first || (current && continues(current, first.block.text))) return;
  const interrupted = nearDrafts(desk).findLast(
    (draft) => draft !== current && !draft.photo && continues(draft, first.block.text),
  );
  if (interrupted && !interrupted.closed) desk.resumed = interrupted;
}

function continues({ body }: Draft, label: string): boolean {
  const headings = body.filter(({ role }) => role === 'heading').map(({ text }) => text);
  const number = numberOf(label);
  if (number !== undefined && number > 1) return headings.some((heading) => numberOf(heading) === number - 1);
  return headings.some((heading) => alike(heading, label));
}
