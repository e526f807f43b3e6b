import { LANDS_BEFORE, LEAVES_BEHIND } from '../1-read/jumps.ts';
import { visible } from '../1-read/visible.ts';
import { splitBlock } from '../spans.ts';
import type { Desk, Draft } from './draft.ts';

/** `（下转A7版）` behind the text just placed, and `（上接A5版）` in front of it, say where the rest stands and are no part of it. */
export function dropJumpNotes(desk: Desk, draft: Draft): void {
  const last = draft.body.at(-1);
  if (!last) return;
  const [behind = ''] = LEAVES_BEHIND.exec(last.text) ?? [];
  const [before = ''] = LANDS_BEFORE.exec(last.text) ?? [];
  if (behind !== '') dropPart(desk, draft, last.text.slice(0, -behind.length), 1);
  else if (before !== '') dropPart(desk, draft, before, 0);
}

/** Cuts the last block behind `head` and drops one of the two parts. */
function dropPart(desk: Desk, draft: Draft, head: string, dropped: 0 | 1): void {
  const last = draft.body.pop();
  if (!last) return;
  const parts = splitBlock(last, visible(head).length, desk.rawOf);
  desk.drops.push({ spans: parts[dropped].spans, fate: 'furniture', reason: '转版提示' });
  draft.body.push(parts[dropped === 0 ? 1 : 0]);
}
