import { visible } from '../1-read/visible.ts';
import { closeUp, collapse } from '../2-repair/spacing.ts';
import { rawLookup } from '../spans.ts';
import type { Article, Block, BodyBlock, Line, PageBlock, PageReading } from '../types.ts';
import { cutWhereSignedTwice } from './cut-signed-twice.ts';
import {
  addBody,
  currentDraft,
  type Desk,
  type Draft,
  decide,
  firstLine,
  lastLine,
  openDraft,
} from './draft.ts';
import { type HeadPlace, readHead } from './head.ts';
import { kindOf } from './kind.ts';
import { placeLateHeadline, undouble } from './late-headline.ts';
import { addPictures, creditHeadsPhoto, isShort, placeCreditBelow, placePhoto } from './photo-news.ts';
import { resumeFor } from './resume.ts';
import { returnCaptions } from './return-captions.ts';
import { isItem, isRoundup, placeItem, placeRoundup } from './roundup.ts';
import { type RunPlace, type RunReading, readRun } from './run.ts';
import {
  datelineAuthors,
  hasTrailingByline,
  signDraft,
  takeTrailingByline,
  takeTrailingSource,
} from './sign.ts';
import { type Token, tokenize } from './token.ts';

/** `公 告` `遗失声明` */
const NOTICE = /^(?:公告|启事|声明|通告|广告|更正|招聘启事|遗失声明|拍卖公告|招标公告|注销公告|减资公告)$/u;

const LONGEST_SECTION = 600;

/** Where a run of labels stands: the blank lines above it, whether it is the page's first, and the texts behind it. */
interface Where {
  gap: number;
  top: boolean;
  section: string;
}

/** Stage 3: blocks → articles. Reads run by run: what stands between two texts decides where the first ends. */
export function segment(blocks: PageBlock[], lines: Line[]): PageReading {
  const desk: Desk = {
    drafts: [],
    drops: [],
    doubts: [],
    decisions: [],
    waiting: [],
    left: [],
    rawOf: rawLookup(lines),
  };
  const gaps = new Map(lines.map(({ number, gap }) => [number, gap]));
  const jumps = new Map(lines.map(({ number, jump }) => [number, jump]));
  const tokens = tokenize(blocks);
  for (let at = 0; at < tokens.length; ) {
    const end = tokens.findIndex((token, i) => i >= at && token.kind === 'text');
    const next = end === -1 ? undefined : tokens[end];
    const run = tokens.slice(at, end === -1 ? tokens.length : end);
    const gap = gaps.get(run[0]?.block.spans[0]?.line ?? 0) ?? 0;
    const landing = run.concat(next ?? []).findIndex((token) => jumps.get(firstLine(token)) === 'lands');
    if (landing >= 0) land(desk, run.splice(0, landing));
    placeRun(desk, run, next, { gap, top: at === 0, section: sectionAt(tokens, end) });
    if (next && jumps.get(lastLine(next)) === 'leaves') leave(desk);
    at = end === -1 ? tokens.length : end + 1;
  }
  const first = desk.drafts[0] ?? (desk.waiting.length > 0 ? openDraft(desk) : undefined);
  if (first) addPictures(first, desk.waiting);
  for (const draft of desk.drafts) if (draft.body.length === 0) dropEmpty(desk, draft);
  returnCaptions(desk);
  const articles = desk.drafts.filter(({ body }) => body.length > 0).map(toArticle);
  return { articles, drops: desk.drops, doubts: desk.doubts, decisions: desk.decisions };
}

/** The article goes on on another page: what follows here is another one. */
function leave(desk: Desk): void {
  const draft = currentDraft(desk);
  if (!draft) return;
  draft.closed = true;
  desk.left.push(draft);
}

/** Here goes on what left elsewhere; the labels in front of it end the article above. */
function land(desk: Desk, labels: Token[]): void {
  const where = { gap: 0, top: false, section: '' };
  if (labels.length > 0) placeRun(desk, labels, undefined, where);
  const draft = desk.left.shift();
  if (!draft) return;
  draft.closed = false;
  desk.resumed = draft;
}

/** Texts up to the next label, as far as they tell what they are about. */
function sectionAt(tokens: Token[], start: number): string {
  let section = '';
  for (let at = start; at >= 0 && tokens[at]?.kind === 'text' && section.length < LONGEST_SECTION; at++)
    section += `${tokens[at]?.block.text}\n`;
  return section;
}

/** Places what stands in front of a text, and the text. */
function placeRun(desk: Desk, run: Token[], next: Token | undefined, where: Where): void {
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
  if (next && labels.length === 1 && isNotice(labels[0])) {
    placeCreditBelow(desk, run.filter(isPicture));
    dropNotice(desk, [...labels, next]);
    return;
  }
  const pictures = rest.filter(isPicture);
  const closed = !currentDraft(desk) || labels.some(({ kind }) => kind === 'byline');
  const heads =
    creditHeadsPhoto((pictures.at(-1) ?? below.at(-1)) as Token, next, closed) &&
    isPicture(run.at(-1) as Token);
  const own = heads && pictures.length === 0 ? below.splice(-1) : pictures;
  placeCreditBelow(desk, below);
  if (heads && next) {
    const [headline, others] = photoHeadline(labels, desk);
    placeReading(desk, readRun(others, placeOf(desk, undefined, where)), { top, dateline: false });
    placePhoto(desk, headline, own, next);
    return;
  }
  const place = { top, dateline: next?.dateline === true };
  placeReading(desk, readRun(labels, placeOf(desk, next, where)), place);
  placeCreditBelow(desk, pictures);
  if (next) placeText(desk, next);
}

/** A headline that stands again further on is a running head. */
function withoutRunningHeads(desk: Desk, labels: Token[]): Token[] {
  const titles = desk.drafts.map(({ head }) => visible(head.title?.text ?? ''));
  const isRepeated = ({ block }: Token) => block.text.length >= 6 && titles.includes(visible(block.text));
  for (const { block } of labels.filter(isRepeated))
    desk.drops.push({ spans: block.spans, fate: 'duplicate', reason: '标题重复印刷' });
  return labels.filter((label) => !isRepeated(label));
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

function placeOf(desk: Desk, next: Token | undefined, { gap, section }: Where): RunPlace {
  const draft = currentDraft(desk);
  const texts = draft?.body.map(({ text }) => text) ?? [];
  return {
    open: draft !== undefined && texts.length > 0,
    untitled: draft !== undefined && !draft.head.title && !draft.photo,
    begun: texts.length > 0,
    signed: (draft?.bylines.length ?? 0) > 0,
    justBegun: texts.length <= 1,
    article: [draft?.head.kicker?.text, draft?.head.title?.text, ...texts].join('\n'),
    headings: draft?.body.filter(({ role }) => role === 'heading').map(({ text }) => text) ?? [],
    gap,
    section,
    next,
  };
}

function placeReading(desk: Desk, reading: RunReading, place: HeadPlace): void {
  const { titleAbove, lateAuthor, bylineAbove, bylineBelowLead, head, headByline, headings, why } = reading;
  const above = currentDraft(desk);
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
  const { banner, ...rest } = readHead(
    head.map(({ block }): Block => block),
    place,
  );
  if (banner) desk.drops.push({ spans: banner.spans, fate: 'banner', reason: '版面栏目名' });
  if (rest.title) rest.title = undouble(desk, rest.title);
  const draft = openDraft(desk, rest);
  for (const byline of headByline) signDraft(draft, byline);
}

function placeText(desk: Desk, token: Token): void {
  const last = desk.drafts.at(-1);
  const waiting = last && last.body.length === 0 ? last : undefined;
  if (isItem(token) && desk.roundup) {
    placeItem(desk, token);
    return;
  }
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

/** A headline or an author without any text: accounted for, and shown to the editor. */
function dropEmpty(desk: Desk, { head, bylineSpans }: Draft): void {
  const blocks = Object.values(head).filter((block) => block !== undefined);
  for (const { spans, text } of blocks) {
    desk.drops.push({ spans, fate: 'banner', reason: '标题之下没有正文' });
    const line = spans[0]?.line ?? 1;
    desk.doubts.push({
      line,
      rule: 'headline-without-text',
      confidence: 0.3,
      message: `“${text}”之下没有正文`,
    });
  }
  if (bylineSpans.length > 0)
    desk.drops.push({ spans: bylineSpans, fate: 'credit', reason: '没有正文的署名' });
}

function toArticle(draft: Draft): Article {
  const { banner: _banner, ...head } = draft.head;
  const parts = Object.fromEntries(
    Object.entries(head).map(([part, block]) => [part, { ...block, text: collapse(block.text) }]),
  );
  return {
    kind: kindOf(draft),
    ...parts,
    bylines: draft.bylines,
    bylineSpans: draft.bylineSpans,
    body: draft.body.map(tidy),
  };
}

/** Spaces beside Chinese go; the one behind a dateline stays. */
function tidy(block: BodyBlock): BodyBlock {
  const dateline = block.text.match(/^(?:本报|新华社|中新社)\S{0,14}?(?:讯|电|(?=\s))\s/u)?.[0] ?? '';
  const text =
    block.role === 'heading' ? collapse(block.text) : dateline + closeUp(block.text.slice(dateline.length));
  return { ...block, text };
}
