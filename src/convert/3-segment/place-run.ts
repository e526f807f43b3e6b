import { apartText } from './cut-where-apart.ts';
import { currentDraft, type Desk, type Draft, firstLine, isUntitled, MOST_BLOCKS } from './draft.ts';
import { headedCaption, isHeadedPicture, toldCaption } from './headed-pictures.ts';
import { dropNotice, isNotice } from './notice.ts';
import { awaitsCredit, creditHeadsPhoto, placeCreditBelow, placePhoto } from './photo-news.ts';
import { placeReading } from './place-reading.ts';
import { placeText } from './place-text.ts';
import { isNameLine } from './portrait-names.ts';
import { withoutRepeated } from './repeated.ts';
import { isRoundup, placeItem, placeRoundup } from './roundup.ts';
import { type RunPlace, type RunReading, readRun } from './run.ts';
import { isSlogan } from './siblings.ts';
import type { Token } from './token.ts';

/** Where a run of labels stands: the blank lines above it, whether it is the page's first, the texts and the labels behind it. */
export interface Where {
  gap: number;
  top: boolean;
  section: string;
  later: string[];
  company: number;
  /** What stands behind the text below. */
  below?: Token[];
}

/** `提要：……` above the text. */
const SUMMARY = /^【?(?:内容)?(?:提要|提示|核心提示|编者按|阅读提示)[：:】]/u;

/** Portraits of a row above which another of them may stand with a headline of another form. */
const NEAR_IN_ROW = 4;
/** No printed column has so many articles. */
const LONGEST_COLUMN = 10;

/** Places what stands in front of a text, and the text: pictures with a headline of their own by themselves. */
export function placeRun(desk: Desk, run: Token[], next: Token | undefined, where: Where): void {
  let [rest, place] = [run, where];
  for (let photo = headedCaption(desk, rest, next); photo; photo = headedCaption(desk, rest, next)) {
    if (photo.at > 0) placeLabels(desk, rest.slice(0, photo.at), undefined, place);
    placePhoto(desk, photo.headline, photo.credits, photo.text);
    rest = rest.slice(photo.end);
    place = { ...where, top: false };
  }
  const photo = currentDraft(desk) ? undefined : toldCaption(desk, rest);
  if (photo) {
    placePhoto(desk, [], photo.credits, photo.text);
    rest = rest.slice(2);
  }
  placeLabels(desk, rest, next, place);
}

function placeLabels(desk: Desk, run: Token[], next: Token | undefined, where: Where): void {
  const { top } = where;
  const isPicture = ({ kind }: Token) => kind === 'caption' || kind === 'credit';
  const lead = run.findIndex((token) => !isPicture(token));
  const above = run.slice(0, lead === -1 ? run.length : lead);
  const signed = captionsOfSigned(desk, run.slice(above.length));
  const below = [...above, ...signed];
  const rest = run.slice(above.length).filter((token) => !signed.includes(token));
  const labels = withoutRepeated(
    desk,
    rest.filter((token) => !isPicture(token)),
  );
  if (next && isRoundup(labels, next, where.below?.[0])) {
    placeCreditBelow(desk, run.filter(isPicture));
    const above = labels.splice(0, labels.length - 1);
    placeReading(desk, readRun(above, placeOf(desk, above, undefined, where)), { top, dateline: false });
    placeRoundup(desk, labels);
    placeItem(desk, next);
    return;
  }
  if (labels.length === 1 && isNotice(labels[0])) {
    placeCreditBelow(desk, run.filter(isPicture));
    dropNotice(desk, next ? [...labels, next] : labels);
    return;
  }
  if (next && isHeadedPicture(desk, run, next)) {
    placePhoto(desk, run.slice(1), run.slice(0, 1), next);
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
  const place = { top, gap: where.gap, dateline: next?.dateline === true };
  const reading = readRun(labels, placeOf(desk, labels, next, where));
  const isOfAbove = (picture: Token) => isAboveHead(picture, reading);
  placeCreditBelow(desk, pictures.filter(isOfAbove));
  placeReading(desk, reading, place);
  const others = pictures.filter((picture) => !isOfAbove(picture));
  placeCreditBelow(desk, others);
  if (next) placeText(desk, next, where.below);
}

/** Between the headline printed behind the text above and that of the text below. */
function isAboveHead(picture: Token, { titleAbove, head: [first] }: RunReading): boolean {
  return titleAbove.length > 0 && first !== undefined && firstLine(picture) < firstLine(first);
}

/** Captions right below the author that ends the text above, with a blank line between them and the next headline. */
function captionsOfSigned(desk: Desk, [author, ...others]: Token[]): Token[] {
  if (author?.kind !== 'byline') return [];
  const end = others.findIndex(({ kind }) => kind !== 'caption' && kind !== 'credit');
  const next = others[end];
  const close = others.slice(0, Math.max(0, end)).every((token) => desk.gapOf(firstLine(token)) === 0);
  return next && close && desk.gapOf(firstLine(next)) > 0 ? others.slice(0, end) : [];
}

/** Labels in front of a photo's credit: bylines end the text above, the last label is the photo's headline. */
function photoHeadline(labels: Token[], desk: Desk): [headline: Token[], others: Token[]] {
  const open = currentDraft(desk);
  const last = labels.at(-1);
  if (!last || last.kind === 'byline' || (last.name && open && labels.length === 1)) return [[], labels];
  return [[last], labels.slice(0, -1)];
}

function placeOf(
  desk: Desk,
  [first]: Token[],
  next: Token | undefined,
  { gap, section, later, company, below }: Where,
): RunPlace {
  const draft = currentDraft(desk);
  const last = desk.drafts.at(-1);
  const body = draft?.body.slice(-MOST_BLOCKS) ?? [];
  const texts = body.map(({ text }) => text);
  const told = body.filter(({ role }) => role !== 'caption' && role !== 'credit').map(({ text }) => text);
  const headings = body.filter(({ role }) => role === 'heading');
  const setApart = first !== undefined && desk.isSetApart(firstLine(first));
  return {
    open: draft !== undefined && texts.length > 0,
    untitled: draft !== undefined && isUntitled(draft),
    endedUntitled: draft === undefined && last !== undefined && last.body.length > 0 && isUntitled(last),
    apart: () => apartText(desk, draft ?? last),
    inColumn: draft?.head.series !== undefined,
    justSigned: signedAbove(desk, first),
    begun: texts.length > 0,
    signed: (draft?.bylines.length ?? 0) > 0,
    answered: draft?.answered ?? false,
    signedAboveHead: isSignedAboveHead(draft),
    justBegun: body.filter(({ role, text }) => role === 'paragraph' && !SUMMARY.test(text)).length <= 1,
    article: [draft?.head.kicker?.text, draft?.head.title?.text, ...told].join('\n'),
    inBriefs: draft?.inBriefs ?? false,
    photo: draft?.photo ?? false,
    series: draft?.head.series?.text ?? '',
    kicker: draft?.head.kicker?.text ?? '',
    title: draft?.head.title?.text ?? '',
    subtitle: draft?.head.subtitle?.text ?? '',
    titleBefore: desk.drafts.at(-2)?.head.title?.text ?? '',
    slogansAbove: desk.drafts.slice(-NEAR_IN_ROW).filter(({ head }) => isSlogan(head.title?.text ?? ''))
      .length,
    namesAbove: desk.drafts.slice(-NEAR_IN_ROW).filter(({ head }) => isNameLine(head.title?.text ?? ''))
      .length,
    pairsAbove: desk.drafts.length > 1 && desk.drafts.slice(-2).every(isPair),
    headings: headings.map(({ text }) => text),
    headingsClose:
      headings.length > 1 && headings.every(({ spans }) => desk.gapOf(spans[0]?.line ?? 0) === 0),
    columnAbove:
      desk.drafts.slice(-LONGEST_COLUMN).findLast(({ head }) => head.series)?.head.series?.text ?? '',
    creditBelow: below?.[0]?.kind === 'credit',
    headBelow: isHeadBelow(desk, below),
    setApart,
    closerThanHeads: gap > 0 && gap < (desk.headGap ?? 0) && !setApart,
    gap,
    section,
    later,
    company,
    next,
    gapAboveText: desk.gapOf(draft?.body[0]?.spans[0]?.line ?? 0),
    gapAbove: (token) => desk.gapOf(firstLine(token)),
  };
}

function isHeadBelow(desk: Desk, [label, text]: Token[] = []): boolean {
  if (label?.kind !== 'label' || (text?.kind !== 'text' && text?.kind !== 'byline')) return false;
  return [label, text].every((token) => desk.gapOf(firstLine(token)) === 0);
}

/** A headline of two lines, and no sub-headings. */
function isPair({ head, body }: Draft): boolean {
  const second = head.kicker ?? head.subtitle ?? head.series;
  return head.title !== undefined && second !== undefined && body.every(({ role }) => role !== 'heading');
}

function isSignedAboveHead(draft: Draft | undefined): boolean {
  const [author, title] = [draft?.bylineSpans[0], draft?.head.title?.spans[0]];
  return author !== undefined && title !== undefined && author.line < title.line;
}

/** True where the article above ends with its author a line or two above. */
function signedAbove({ drafts }: Desk, first: Token | undefined): boolean {
  const last = drafts.at(-1);
  const line = last?.closed ? last.bylineSpans.at(-1)?.line : undefined;
  return first !== undefined && line !== undefined && firstLine(first) - line <= 2;
}
