import { rawLookup } from '../spans.ts';
import type { Line, PageBlock, PageReading } from '../types.ts';
import { currentDraft, type Desk, firstLine, lastLine, openDraft } from './draft.ts';
import { dropEmpty, toArticle } from './finish.ts';
import { addPictures } from './photo-news.ts';
import { placeRun } from './place-run.ts';
import { returnCaptions } from './return-captions.ts';
import { type Token, tokenize } from './token.ts';

const LONGEST_SECTION = 600;
/** So many paragraphs set in are a page's habit. */
const FEWEST_SET_IN = 4;

/** Stage 3: blocks → articles. Reads run by run: what stands between two texts decides where the first ends. */
export function segment(blocks: PageBlock[], lines: Line[]): PageReading {
  const desk: Desk = {
    drafts: [],
    drops: [],
    doubts: [],
    decisions: [],
    waiting: [],
    left: [],
    setsIn: blocks.filter(({ indented, ends }) => indented && ends).length >= FEWEST_SET_IN,
    rawOf: rawLookup(lines),
  };
  const gaps = new Map(lines.map(({ number, gap }) => [number, gap]));
  const jumps = new Map(lines.map(({ number, jump }) => [number, jump]));
  const tokens = tokenize(blocks);
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (end < tokens.length && tokens[end]?.kind !== 'text') end++;
    const next = tokens[end];
    const run = tokens.slice(at, end);
    const gap = gaps.get(run[0]?.block.spans[0]?.line ?? 0) ?? 0;
    const landing = run.concat(next ?? []).findIndex((token) => jumps.get(firstLine(token)) === 'lands');
    if (landing >= 0) land(desk, run.splice(0, landing));
    placeRun(desk, run, next, { gap, top: at === 0, section: sectionAt(tokens, end) });
    if (next && jumps.get(lastLine(next)) === 'leaves') leave(desk);
    at = end + 1;
  }
  const first = desk.drafts[0] ?? (desk.waiting.length > 0 ? openDraft(desk) : undefined);
  if (first) addPictures(first, desk.waiting);
  returnCaptions(desk);
  for (const draft of desk.drafts) if (draft.body.length === 0) dropEmpty(desk, draft);
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
