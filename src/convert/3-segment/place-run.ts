import { visible } from '../1-read/visible.ts';
import type { Block } from '../types.ts';
import { cutWhereSignedTwice } from './cut-signed-twice.ts';
import {
  addBody,
  currentDraft,
  type Desk,
  decide,
  firstLine,
  isUntitled,
  nearDrafts,
  openDraft,
} from './draft.ts';
import { goOn } from './go-on.ts';
import { type HeadPlace, readHead } from './head.ts';
import { placeLateHeadline, undouble } from './late-headline.ts';
import {
  addPictures,
  awaitsCredit,
  creditHeadsPhoto,
  isShort,
  placeCreditBelow,
  placePhoto,
} from './photo-news.ts';
import { resumeFor } from './resume.ts';
import { isItem, isRoundup, placeItem, placeRoundup } from './roundup.ts';
import { type RunPlace, type RunReading, readRun } from './run.ts';
import {
  datelineAuthors,
  hasTrailingByline,
  signDraft,
  takeTrailingByline,
  takeTrailingSource,
} from './sign.ts';
import type { Token } from './token.ts';

/** `公 告` `遗失声明` */
const NOTICE =
  /^(?:公告|启事|声明|通告|广告|更正|招聘启事|征稿启事|遗失声明|拍卖公告|招标公告|注销公告|减资公告)$/u;

/** `【部门回复】城市管理局：……` `编后 记者就此联系了……`: below the name of who wrote the letter the answer belongs to it. */
const REPLY = /^(?:【[^【】]{0,8}(?:回复|答复|反馈|回应|回音)】|编后[\s：:])/u;

/** Where a run of labels stands: the blank lines above it, whether it is the page's first, and the texts behind it. */
export interface Where {
  gap: number;
  top: boolean;
  section: string;
}

/** Places what stands in front of a text, and the text. */
export function placeRun(desk: Desk, run: Token[], next: Token | undefined, where: Where): void {
  const { top } = where;
  const isPicture = ({ kind }: Token) => kind === 'caption' || kind === 'credit';
  const lead = run.findIndex((token) => !isPicture(token));
  const below = run.slice(0, lead === -1 ? run.length : lead);
  const rest = run.slice(below.length);
  const labels = withoutRunningHeads(
    desk,
    rest.filter((token) => !isPicture(token)),
  );
  if (next && isRoundup(labels, next)) {
    placeCreditBelow(desk, run.filter(isPicture));
    placeRoundup(desk, labels);
    placeItem(desk, next);
    return;
  }
  if (labels.length === 1 && isNotice(labels[0])) {
    placeCreditBelow(desk, run.filter(isPicture));
    dropNotice(desk, next ? [...labels, next] : labels);
    return;
  }
  const pictures = rest.filter(isPicture);
  const closed = !currentDraft(desk) || labels.some(({ kind }) => kind === 'byline');
  const heads =
    creditHeadsPhoto((pictures.at(-1) ?? below.at(-1)) as Token, next, closed) &&
    !(labels.length === 0 && below.length === 1 && awaitsCredit(desk)) &&
    isPicture(run.at(-1) as Token);
  const own = heads && pictures.length === 0 ? below.splice(-1) : pictures;
  placeCreditBelow(desk, below);
  if (heads && next) {
    const [headline, others] = photoHeadline(labels, desk);
    placeReading(desk, readRun(others, placeOf(desk, others, undefined, where)), { top, dateline: false });
    placePhoto(desk, headline, own, next);
    return;
  }
  const place = { top, dateline: next?.dateline === true };
  placeReading(desk, readRun(labels, placeOf(desk, labels, next, where)), place);
  placeCreditBelow(desk, pictures);
  if (next) placeText(desk, next);
}

/** A headline that stands again further on is a running head. */
function withoutRunningHeads(desk: Desk, labels: Token[]): Token[] {
  const near = nearDrafts(desk);
  const isRepeated = ({ block: { text } }: Token) =>
    text.length >= 6 && near.some(({ head }) => isSame(head.title?.text, text));
  for (const { block } of labels.filter(isRepeated))
    desk.drops.push({ spans: block.spans, fate: 'duplicate', reason: '标题重复印刷' });
  return labels.filter((label) => !isRepeated(label));
}

/** Compared in full only where they begin alike: a page has many titles and more labels. */
function isSame(title: string | undefined, text: string): boolean {
  return title?.[0] === text[0] && visible(title ?? '') === visible(text);
}

function isNotice(token: Token | undefined): boolean {
  return NOTICE.test(token?.block.text.replace(/\s/gu, '') ?? '');
}

/** A public notice is no report: it is accounted for as part of the page. */
function dropNotice(desk: Desk, tokens: Token[]): void {
  for (const { block } of tokens)
    desk.drops.push({ spans: block.spans, fate: 'furniture', reason: '公告启事' });
}

/** Labels in front of a photo's credit: bylines end the text above, the last label is the photo's headline. */
function photoHeadline(labels: Token[], desk: Desk): [headline: Token[], others: Token[]] {
  const open = currentDraft(desk);
  const last = labels.at(-1);
  if (!last || last.kind === 'byline' || (last.name && open && labels.length === 1)) return [[], labels];
  return [[last], labels.slice(0, -1)];
}

function placeOf(desk: Desk, [first]: Token[], next: Token | undefined, { gap, section }: Where): RunPlace {
  const draft = currentDraft(desk);
  const texts = draft?.body.map(({ text }) => text) ?? [];
  return {
    open: draft !== undefined && texts.length > 0,
    untitled: draft !== undefined && isUntitled(draft),
    inColumn: draft?.head.series !== undefined,
    justSigned: signedAbove(desk, first),
    begun: texts.length > 0,
    signed: (draft?.bylines.length ?? 0) > 0,
    justBegun: (draft?.body.filter(({ role }) => role === 'paragraph').length ?? 0) <= 1,
    article: [draft?.head.kicker?.text, draft?.head.title?.text, ...texts].join('\n'),
    headings: draft?.body.filter(({ role }) => role === 'heading').map(({ text }) => text) ?? [],
    gap,
    section,
    next,
  };
}

/** True where the article above ends with its author a line or two above. */
function signedAbove({ drafts }: Desk, first: Token | undefined): boolean {
  const last = drafts.at(-1);
  const line = last?.closed ? last.bylineSpans.at(-1)?.line : undefined;
  return first !== undefined && line !== undefined && firstLine(first) - line <= 2;
}

function placeReading(desk: Desk, reading: RunReading, place: HeadPlace): void {
  const { titleAbove, lateAuthor, bylineAbove, bylineBelowLead, head, headByline, headings, why } = reading;
  const above = currentDraft(desk) ?? (bylineAbove ? desk.drafts.at(-1) : undefined);
  if (bylineBelowLead && above) signDraft(above, bylineBelowLead);
  if (bylineAbove && above) {
    const signed = cutWhereSignedTwice(desk, above) ?? above;
    signDraft(signed, bylineAbove);
    signed.closed = true;
  }
  if (titleAbove.length > 0) placeLateHeadline(desk, titleAbove, lateAuthor);
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

function placeText(desk: Desk, token: Token): void {
  const last = desk.drafts.at(-1);
  if (last && REPLY.test(token.block.text)) last.closed = false;
  const waiting = last && last.body.length === 0 ? last : undefined;
  if (isItem(token) && desk.roundup) {
    placeItem(desk, token);
    return;
  }
  if (!waiting && !token.dateline && goOn(desk, token)) return;
  const current = token.dateline ? waiting : (waiting ?? currentDraft(desk));
  if (!current && last?.photo && isShort(token)) {
    placePhoto(desk, [], [], token);
    return;
  }
  const draft = current ?? openDraft(desk);
  if (!current)
    decide(desk, token, 'untitled', token.dateline ? '电头另起一篇，未见标题' : '上文已完，未见标题');
  addBody(draft, token, 'paragraph');
  addPictures(draft, desk.waiting.splice(0));
  if (token.dateline) draft.bylines.push(...datelineAuthors(token.block.text));
  if (hasTrailingByline(draft)) {
    const signed = cutWhereSignedTwice(desk, draft) ?? draft;
    takeTrailingByline(signed, desk);
    signed.closed = true;
  }
  if (takeTrailingSource(draft, desk)) draft.closed = true;
}
