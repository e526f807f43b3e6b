import type { Line, PageBlock } from '../types.ts';
import {
  goesOnBelowPicture,
  isPictureCredit,
  isRestOfPictureText,
  isWider,
  linesOfCaption,
} from './inset.ts';
import { type SetLine, setLines } from './measure.ts';
import { SEAM_RULES } from './order.ts';
import type { Seam, SeamRule, Verdict } from './rule.ts';
import { separatePhotoItem } from './rules/separate-photo-item.ts';
import { endsCaption, endsSentence, isCreditedLine, opensPictureText } from './shape.ts';
import { joinTexts } from './spacing.ts';

/** Captions and credits that a column may set into a paragraph; a longer interruption ends it. */
const LONGEST_INTERRUPTION = 12;
/** A line this short may be a headline: only longer ones wait for their continuation. */
const SHORTEST_WAITING = 12;
const NEIGHBOURHOOD = 200;
/** Characters of an author's name that was cut, or carried over. */
const LONGEST_AUTHOR = 6;
/** Characters of a picture's headline. */
const LONGEST_HEADLINE = 20;
/** Lines of a picture's text in a narrow column. */
const LONGEST_PICTURE_TEXT = 10;

/** Stage 2: lines → blocks. Each block says which rule closed it; captions may stand inside the paragraph they interrupted. */
export function repair(lines: Line[]): PageBlock[] {
  const set = setLines(lines);
  const drafts: Draft[] = [];
  let draft: Draft | undefined;
  set.forEach((line, at) => {
    const ahead = set.slice(at + 1, at + 1 + LONGEST_PICTURE_TEXT);
    const rest = { next: ahead[0], ahead, attested: attestedNear(set, at) };
    const verdict = draft && judge({ open: draft.lines, before: last(draft), after: line, ...rest });
    const told = draft && isPicture(draft) && isRestOfPicture(draft, line, ahead);
    if (draft && (told || verdict?.verdict === 'join')) {
      draft.lines.push(line);
      draft.joins.push(told ? 'picture-text' : (verdict?.rule.id ?? ''));
      return;
    }
    if (draft) draft.closedBy = verdict?.rule.id ?? 'end-of-page';
    const photo = verdict?.rule === separatePhotoItem;
    const waiting = photo ? undefined : waitingFor(line, draft, drafts, rest);
    if (waiting) {
      for (const between of drafts.slice(drafts.lastIndexOf(waiting) + 1)) between.inset = true;
      waiting.lines.push(line);
      waiting.joins.push('continue-past-interruption');
      draft = waiting;
      return;
    }
    draft = { lines: [line], joins: [], closedBy: 'end-of-page', photo, inset: false };
    drafts.push(draft);
  });
  return drafts.map(toBlock);
}

/** The first rule with a verdict, or a break where none has one. */
export function judge(seam: Seam): { verdict: Verdict; rule: SeamRule } | undefined {
  for (const rule of SEAM_RULES) {
    const verdict = rule.decide(seam);
    if (verdict) return { verdict, rule };
  }
  return undefined;
}

/** A paragraph broken off before captions goes on behind them: `带领团队` … 图片 … `先后研制出`. */
function waitingFor(
  after: SetLine,
  open: Draft | undefined,
  drafts: Draft[],
  rest: Pick<Seam, 'next' | 'ahead' | 'attested'>,
): Draft | undefined {
  if (after.shape !== 'plain' || isLastAboveIndent(after, rest.next)) return undefined;
  const interruptions = drafts.slice(-LONGEST_INTERRUPTION).reverse();
  if (interruptions[0]?.lines[0]?.shape === 'credit' && opensPictureText(after.text)) return undefined;
  const waiting = interruptions.find((_, at) => !isInterruption(interruptions.slice(at), after));
  if (!waiting || waiting === open) return undefined;
  const before = last(waiting);
  if (interruptions[0]?.lines[0]?.shape === 'credit' && isWider(after, before)) return undefined;
  const since = drafts.slice(drafts.lastIndexOf(waiting));
  if (since.some((draft) => last(draft).line.leaves !== undefined)) return undefined;
  const headed = since.some((draft, at) => at > 0 && isPictureHeadline(draft, since[at - 1]));
  if (headed && (before.ends || after.indented)) return undefined;
  if (
    (before.ends && !goesOnBelowPicture(waiting.lines, after, rest.next)) ||
    textOf(waiting).length < SHORTEST_WAITING ||
    before.shape === 'byline'
  )
    return undefined;
  const verdict = before.ends || judge({ open: waiting.lines, before, after, ...rest })?.verdict === 'join';
  return verdict ? waiting : undefined;
}

/** Without an end, and above a line that is set in: where paragraphs are, no text goes on so, but a headline. */
function isLastAboveIndent(after: SetLine, next: SetLine | undefined): boolean {
  return after.setsIn === true && !after.ends && !after.indented && next?.indented === true;
}

function isPicture({ lines, photo }: Draft): boolean {
  return photo || lines[0]?.shape === 'caption';
}

function isRestOfPicture({ lines, photo }: Draft, after: SetLine, ahead: SetLine[]): boolean {
  if (isRestOfPictureText(lines, after, ahead, photo)) return true;
  return photo && linesOfCaption([...lines, after, ...ahead]) > lines.length;
}

/** Captions, credits, and a picture's text: with its credit below, or right above, or above its headline. Nearest first. */
function isInterruption([draft, above, ...further]: Draft[], after: SetLine): boolean {
  const [first] = draft?.lines ?? [];
  if (!draft || !first) return false;
  if (draft.photo || first.shape === 'caption' || first.shape === 'credit') return true;
  if (above?.photo && isPictureCredit(first)) return true;
  if (isPictureHeadline(draft, above)) return true;
  if (above && isPictureHeadline(above, further[0])) return first.shape === 'plain' && last(draft).ends;
  const told = last(draft).ends && isWider(first, after);
  return above?.lines[0]?.shape === 'credit' && (told || opensPictureText(textOf(draft)));
}

/** `□记者　王某　摄` / `白鹭“上岗”`: right below a credit, in a line without an end. */
function isPictureHeadline({ lines }: Draft, above: Draft | undefined): boolean {
  const [first, ...others] = lines;
  const credited = above?.lines[0]?.shape === 'credit' && others.length === 0;
  return credited && first?.shape === 'plain' && !first.ends && first.text.length <= LONGEST_HEADLINE;
}

function attestedNear(set: SetLine[], at: number): (text: string) => boolean {
  return (text) =>
    set.slice(Math.max(0, at - NEIGHBOURHOOD), at + NEIGHBOURHOOD).some((line) => line.text.includes(text));
}

/** A picture's text that tells no news is its caption; without an end it is the picture's headline. */
function isCaption(text: string): boolean {
  return !opensPictureText(text) && (endsCaption(text) || isCreditedLine(text));
}

function toBlock({ lines, joins, closedBy, photo, inset }: Draft): PageBlock {
  const [first] = lines;
  const text = lines.map((line) => line.text).reduce(joinTexts);
  return {
    text,
    spans: lines.map(({ line }) => ({ line: line.number, start: 0, end: line.raw.length })),
    shape: photo && isCaption(text) ? 'caption' : (first?.shape ?? 'plain'),
    indented: first?.indented ?? false,
    ends: lines.at(-1)?.ends === true || endsWithCutAuthor(lines, text),
    joins,
    closedBy,
    ...(inset && { inset }),
  };
}

/** `……三千人次。 通讯员 骆一` / `诺`, `……试用。（林` / `溪）`: the column cut the author behind the last full stop. */
function endsWithCutAuthor(lines: SetLine[], text: string): boolean {
  return lines.length > 1 && (lines.at(-1)?.text.length ?? 0) <= LONGEST_AUTHOR && endsSentence(text);
}

function textOf({ lines }: Draft): string {
  return lines.map(({ text }) => text).join('');
}

function last({ lines }: Draft): SetLine {
  const line = lines.at(-1);
  if (!line) throw new Error('a block has at least one line');
  return line;
}

interface Draft {
  lines: SetLine[];
  joins: string[];
  closedBy: string;
  /** Begun as a picture's text in the middle of a sentence. */
  photo: boolean;
  /** The block above it goes on below it. */
  inset: boolean;
}
