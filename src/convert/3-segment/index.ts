import { rawLookup } from '../spans.ts';
import type { Line, PageBlock, PageReading } from '../types.ts';
import { headLateTexts } from './cut-where-apart.ts';
import { currentDraft, type Desk, firstLine, openDraft } from './draft.ts';
import { dropEmpty, toArticle } from './finish.ts';
import { headGap } from './head-gap.ts';
import { headPictures } from './head-pictures.ts';
import { freeInsets, placeInset, takeInsets } from './inset.ts';
import { joinCompiled } from './join-compiled.ts';
import { addPictures } from './photo-news.ts';
import { placeRun } from './place-run.ts';
import { setPortraitsApart } from './portraits-apart.ts';
import { returnCaptions, returnPictures } from './return-captions.ts';
import { setNamesApart } from './set-names-apart.ts';
import { type Token, tokenize } from './token.ts';
import { dropMarks } from './without-marks.ts';

const LONGEST_SECTION = 600;
/** Texts and labels among which the other sub-headings of a row stand. */
const LOOK_AHEAD = 16;
/** Blocks below a text among which its headline may stand. */
const BELOW = 4;
/** So many paragraphs set in are a page's habit. */
const FEWEST_SET_IN = 4;
/** Share of the paragraphs that have no blank line above them where they are set close. */
const CLOSE_SET = 0.6;

const NOWHERE = { gap: 0, top: false, section: '', later: [], company: 0 };

/** Stage 3: blocks → articles. Reads run by run: what stands between two texts decides where the first ends. */
export function segment(blocks: PageBlock[], lines: Line[]): PageReading {
  const gaps = new Map(lines.map(({ number, gap }) => [number, gap]));
  const gapOf = (line: number) => gaps.get(line) ?? 0;
  const rawOf = rawLookup(lines);
  const { tokens, insets } = takeInsets(tokenize(setNamesApart(blocks, rawOf)));
  const desk: Desk = {
    drafts: [],
    drops: [],
    doubts: [],
    decisions: [],
    waiting: [],
    left: new Map(),
    setsIn: blocks.filter(({ indented, ends }) => indented && ends).length >= FEWEST_SET_IN,
    rawOf,
    gapOf,
    headGap: headGap(tokens, gapOf),
    isSetApart: apartIn(blocks, gaps),
  };
  const jumps = new Map(lines.map((line) => [line.number, line]));
  const leaves = (token: Token | undefined) =>
    token?.block.spans.map(({ line }) => jumps.get(line)?.leaves).find((jump) => jump !== undefined);
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (end < tokens.length && tokens[end]?.kind !== 'text') end++;
    const next = tokens[end];
    const run = tokens.slice(at, end);
    const gap = gaps.get(run[0]?.block.spans[0]?.line ?? 0) ?? 0;
    const leaving = run.findIndex((token) => leaves(token) !== undefined);
    if (leaving >= 0) leave(desk, run.splice(0, leaving + 1), leaves(tokens[at + leaving]));
    const lands = run.concat(next ?? []).map((token) => jumps.get(firstLine(token))?.lands);
    const landing = lands.findIndex((jump) => jump !== undefined);
    const headed = landing > 0 && lands[landing] !== undefined && !desk.left.has(lands[landing] ?? 0);
    if (landing >= 0 && !headed)
      land(desk, run.splice(0, landing), { jump: lands[landing] ?? 0, headed: run.length > 0 });
    const labels = { later: labelsFrom(tokens, end + 1), company: companyFrom(tokens, end + 1) };
    placeRun(desk, run, next, {
      gap,
      top: at === 0,
      section: sectionAt(tokens, end),
      below: tokens.slice(end + 1, end + 1 + BELOW),
      ...labels,
    });
    placeInset(desk, (next && insets.get(next)) ?? []);
    leave(desk, [], leaves(next));
    at = end + 1;
  }
  const first = desk.drafts[0] ?? (desk.waiting.length > 0 ? openDraft(desk) : undefined);
  if (first) addPictures(first, desk.waiting);
  const returned = returnCaptions(desk);
  freeInsets(desk, insets, returned);
  headPictures(desk);
  returnPictures(desk);
  headLateTexts(desk);
  setPortraitsApart(desk);
  joinCompiled(desk);
  for (const draft of desk.drafts) {
    if (draft.body.length === 0) dropEmpty(desk, draft);
    else dropMarks(desk, draft);
  }
  const articles = desk.drafts.filter(({ body }) => body.length > 0).map(toArticle);
  return { articles, drops: desk.drops, doubts: desk.doubts, decisions: desk.decisions };
}

/** More blank lines above than most paragraphs of the page have, if most have as many. */
function apartIn(blocks: PageBlock[], gaps: Map<number, number>): Desk['isSetApart'] {
  const paragraphs = blocks.filter(({ ends }) => ends).map(({ spans }) => gaps.get(spans[0]?.line ?? 0) ?? 0);
  const usual = [0, 1].find(
    (most) => paragraphs.filter((gap) => gap === most).length >= paragraphs.length * CLOSE_SET,
  );
  return (line) => usual !== undefined && (gaps.get(line) ?? 0) > usual;
}

/** The article goes on on another page, with what stood above the jump; what follows here is another one. */
function leave(desk: Desk, run: Token[], jump: number | undefined): void {
  if (jump === undefined) return;
  if (run.length > 0) placeRun(desk, run, undefined, NOWHERE);
  const draft = currentDraft(desk);
  if (!draft) return;
  draft.closed = true;
  desk.left.set(jump, draft);
}

/** Here goes on what left elsewhere, or on another page; the labels in front of it end the article above. */
function land(desk: Desk, labels: Token[], { jump, headed }: { jump: number; headed: boolean }): void {
  if (labels.length > 0) placeRun(desk, labels, undefined, NOWHERE);
  const draft = desk.left.get(jump);
  if (!draft && !headed) openDraft(desk).continued = true;
  if (!draft) return;
  draft.closed = false;
  desk.resumed = draft;
}

/** The next few labels. */
function labelsFrom(tokens: Token[], start: number): string[] {
  const near = tokens.slice(start, start + LOOK_AHEAD).filter(({ kind }) => kind === 'label');
  return near.map(({ block }) => block.text);
}

/** How many labels stand above the next author or dateline, those of that headline aside. */
function companyFrom(tokens: Token[], start: number): number {
  let [company, run] = [0, 0];
  for (const { kind, dateline } of tokens.slice(start, start + LOOK_AHEAD)) {
    if (kind === 'byline' || dateline) return company;
    if (kind === 'label') run++;
    if (kind !== 'text') continue;
    company += run;
    run = 0;
  }
  return company + run;
}

/** Texts up to the next label, as far as they tell what they are about. */
function sectionAt(tokens: Token[], start: number): string {
  let section = '';
  for (let at = start; at >= 0 && tokens[at]?.kind === 'text' && section.length < LONGEST_SECTION; at++)
    section += `${tokens[at]?.block.text}\n`;
  return section;
}
