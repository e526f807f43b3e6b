import type { Doubt } from '../../schema/ledger.ts';
import type { RawOf } from '../spans.ts';
import type { BodyBlock, BodyRole, BylineBlock, Decision, Drop, Span } from '../types.ts';
import type { Head } from './head.ts';
import { isRoundupName } from './standing-names.ts';
import type { Token } from './token.ts';

const MOST_ON_A_PAGE = 40;
/** No printed article has more paragraphs. */
export const MOST_BLOCKS = 200;
/** Paragraphs of news in brief. */
const MOST_IN_BRIEF = 2;

/** An article being put together. */
export interface Draft {
  head: Head;
  bylines: BylineBlock[];
  bylineSpans: Span[];
  body: BodyBlock[];
  /** Its end was printed: an author's name below the text. */
  closed: boolean;
  photo: boolean;
  /** The answer to this letter stands below it. */
  answered: boolean;
  /** It stands below the name of a column of news in brief, `园区速递`, as do the short ones behind it. */
  inBriefs: boolean;
  /** It comes from another page, where its headline stands. */
  continued: boolean;
}

/** A page being read. */
export interface Desk {
  drafts: Draft[];
  drops: Drop[];
  doubts: Doubt[];
  decisions: Decision[];
  /** Articles that left for another page, by the jump's number. */
  left: Map<number, Draft>;
  /** An interrupted article that goes on below another one. */
  resumed?: Draft | undefined;
  /** Below the name of a round-up: each marked paragraph is an item of its own. */
  roundup?: boolean;
  /** Captions and credits above the page's first article. */
  waiting: Token[];
  /** Paragraphs' first lines are set in on this page. */
  setsIn: boolean;
  rawOf: RawOf;
  /** Blank lines above a line. */
  gapOf: (line: number) => number;
  /** Blank lines above each headline that is sure, at least; nothing where few are. */
  headGap: number | undefined;
  /** True for a line with a blank one above it, on a page that sets its paragraphs close. */
  isSetApart: (line: number) => boolean;
}

/** An article with nothing but a head. */
export function newDraft(head: Omit<Head, 'banner'>): Draft {
  return {
    head,
    inBriefs: false,
    bylines: [],
    bylineSpans: [],
    body: [],
    closed: false,
    photo: false,
    answered: false,
    continued: false,
  };
}

/** Begins an article; the name of the page's section above its head is no part of it. */
export function openDraft(desk: Desk, { banner, ...head }: Head = {}): Draft {
  if (banner) desk.drops.push({ spans: banner.spans, fate: 'banner', reason: '版面栏目名' });
  const above = desk.drafts.at(-1);
  const draft = newDraft(head);
  draft.inBriefs =
    isRoundupName((banner ?? head.series)?.text ?? '') ||
    (!(head.series && head.title) && !head.kicker && isBrief(above));
  desk.drafts.push(draft);
  desk.resumed = undefined;
  desk.roundup = false;
  return draft;
}

function isBrief(draft: Draft | undefined): boolean {
  return draft?.inBriefs === true && draft.body.length <= MOST_IN_BRIEF;
}

/** The articles that a text can still belong to: no printed page holds more. They keep the reading linear. */
export function nearDrafts({ drafts }: Desk): Draft[] {
  return drafts.slice(-MOST_ON_A_PAGE);
}

/** The article that text without a headline goes on with: the last open one, or one that a photo interrupted. */
export function currentDraft(desk: Desk): Draft | undefined {
  if (desk.resumed && !desk.resumed.closed) return desk.resumed;
  const last = desk.drafts.at(-1);
  if (!last?.closed) return last;
  const interrupted = desk.drafts.at(-2);
  return last.photo && interrupted && !interrupted.closed ? interrupted : undefined;
}

/** No headline was printed for it on this page so far. */
export function isUntitled({ head, photo, continued }: Draft): boolean {
  return !head.title && !photo && !continued;
}

export function addBody(draft: Draft, token: Token, role: BodyRole): void {
  draft.body.push({ text: token.block.text, spans: token.block.spans, role });
}

/** Headline and running text, of a long article the last part: it keeps the reading linear. */
export function runningText({ head, body }: Draft): string {
  const own = body.slice(-MOST_BLOCKS).filter(({ role }) => role !== 'caption' && role !== 'credit');
  return [head.kicker, head.title, head.subtitle, ...own].map((block) => block?.text ?? '').join('\n');
}

export function decide(desk: Desk, token: Token, rule: string, message: string): void {
  decideAt(desk, token.block, rule, message);
}

export function decideAt(
  desk: Desk,
  { spans }: Pick<Token['block'], 'spans'>,
  rule: string,
  message: string,
): void {
  desk.decisions.push({ line: spans[0]?.line ?? 1, rule, message });
}

export function firstLine(token: Token): number {
  return token.block.spans[0]?.line ?? 1;
}
