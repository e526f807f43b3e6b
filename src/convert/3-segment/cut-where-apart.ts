import type { Block, BodyBlock } from '../types.ts';
import { type Desk, type Draft, decideAt, openDraft } from './draft.ts';
import { sharesWords } from './own-words.ts';
import { parksIn } from './places.ts';

/** Paragraphs and articles that are looked at; it keeps the reading of a long page linear. */
const NEAR = 40;

/**
 * A text whose headline stands below it begins without one: at a paragraph set apart on a page that sets its paragraphs
 * close, from which on nothing has a word of what stands above. What was cut off, or nothing.
 */
export function cutWhereApart(desk: Desk, draft: Draft): Draft | undefined {
  const at = apartAt(desk, draft);
  return at < 0 ? undefined : cutAt(desk, draft, at);
}

/**
 * The last paragraphs, where a headline behind them names a park that only they name, and they have no word of what
 * stands above: `直升机“4S店”落户景德镇高新区`.
 */
export function cutWhereElsewhere(desk: Desk, draft: Draft, headline: string): Draft | undefined {
  const { head, body, photo } = draft;
  const parks = parksIn(headline);
  if (photo || !head.title || parks.length === 0) return undefined;
  const from = Math.max(1, body.length - NEAR);
  const near = body.slice(from);
  const names = ({ text }: Block) => parks.some((park) => text.includes(park));
  const at = near.findIndex((block) => block.role === 'paragraph' && names(block));
  const above = [head.kicker, head.title, body[from - 1], ...near.slice(0, at)];
  if (at < 0 || above.some((block) => block && names(block))) return undefined;
  const below = near.slice(at);
  if (below.some(({ role }) => role === 'heading') || sharesWords(textOf(below), textOf(above)))
    return undefined;
  return cutAt(desk, draft, from + at);
}

function cutAt(desk: Desk, draft: Draft, at: number): Draft {
  const body = draft.body.splice(at);
  draft.closed = true;
  const cut = openDraft(desk);
  cut.body = body;
  if (isSignedIn(draft, body)) {
    cut.bylines = draft.bylines.splice(0);
    cut.bylineSpans = draft.bylineSpans.splice(0);
  }
  return cut;
}

/** Its author stands in or below the text cut off. */
function isSignedIn({ bylineSpans }: Draft, [first]: BodyBlock[]): boolean {
  const start = first?.spans[0]?.line ?? Infinity;
  return bylineSpans.length > 0 && bylineSpans.every(({ line }) => line >= start);
}

/** The text that could be cut off. */
export function apartText(desk: Desk, draft: Draft | undefined): string {
  const at = draft ? apartAt(desk, draft) : -1;
  return at < 0 ? '' : textOf(draft?.body.slice(at) ?? []);
}

/** Index of the paragraph where it begins, or −1. */
function apartAt(desk: Desk, { head, body, photo }: Draft): number {
  if (photo || !head.title) return -1;
  const from = Math.max(1, body.length - NEAR);
  const near = body.slice(from);
  const at = near.findLastIndex(
    ({ role, spans }) => role === 'paragraph' && desk.isSetApart(spans[0]?.line ?? 0),
  );
  const below = near.slice(at);
  if (at < 0 || below.some(({ role }) => role === 'heading')) return -1;
  const above = [head.kicker, head.title, body[from - 1], ...near.slice(0, at)];
  return sharesWords(textOf(below), textOf(above)) ? -1 : from + at;
}

function textOf(blocks: (Block | undefined)[]): string {
  return blocks.map((block) => block?.text ?? '').join('\n');
}

/** A headline with its author, and no text below: what was set apart at the end of the article above is its text. */
export function headLateTexts(desk: Desk): void {
  desk.drafts.forEach((draft, i) => {
    if (draft.body.length > 0 || !draft.head.title || draft.bylines.length === 0) return;
    const above = desk.drafts
      .slice(Math.max(0, i - NEAR), i)
      .findLast(({ photo, body }) => !photo && body.length > 0);
    const at = above ? apartAt(desk, above) : -1;
    if (!above || at < 0) return;
    draft.body = above.body.splice(at);
    const { title } = draft.head;
    decideAt(desk, title, 'late-headline', `“${title.text}”印在文后，是上文的标题`);
  });
}
