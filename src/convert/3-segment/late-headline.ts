import { visible } from '../1-read/visible.ts';
import { splitBlock } from '../spans.ts';
import type { Block } from '../types.ts';
import { cutWhereApart, cutWhereElsewhere } from './cut-where-apart.ts';
import {
  addBody,
  currentDraft,
  type Desk,
  type Draft,
  decide,
  firstLine,
  isUntitled,
  nearDrafts,
  openDraft,
} from './draft.ts';
import { type Head, isColumn, readHead } from './head.ts';
import { signDraft } from './sign.ts';
import type { Token } from './token.ts';
import { joinBlocks } from './two-lines.ts';

/** Lines of a headline with its kicker and its deck. */
const MOST_LINES = 3;

/** Gives a headline that was printed behind its text to the article above; `goesOn`: only its first paragraphs stand above. */
export function placeLateHeadline(
  desk: Desk,
  labels: Token[],
  author: Token | undefined,
  goesOn = false,
): void {
  const [first] = labels;
  if (first) {
    const title = undouble(desk, labels.map(({ block }): Block => block).reduce(joinBlocks));
    const last = lastDraft(desk);
    const target =
      (last && cutWhereApart(desk, last)) ??
      untitledAbove(desk) ??
      (last && cutWhereElsewhere(desk, last, title.text)) ??
      (author ? (inColumn(desk) ?? cutAtLastHeading(desk)) : undefined);
    if (target) target.head = { ...target.head, ...(goesOn ? headInText(labels, title) : { title }) };
    else if (labels.length > MOST_LINES && desk.drafts.length > 0) keepLines(desk, labels);
    else dropHeadline(desk, first, title);
    decide(desk, first, 'late-headline', `“${title.text}”印在文后，是上文的标题`);
  }
  const draft = untitledOrLast(desk, labels) ?? openDraft(desk);
  if (author) signDraft(draft, author);
  draft.closed = !goesOn;
}

/** More lines than any headline has are text of the article above, though no rule says what. */
function keepLines(desk: Desk, labels: Token[]): void {
  const draft = lastDraft(desk);
  const [first] = labels;
  if (!draft || !first) return;
  for (const label of labels) addBody(draft, label, 'paragraph');
  const message = '文末几行，未认出是什么，留在上文';
  desk.doubts.push({ line: firstLine(first), rule: 'late-headline', confidence: 0.3, message });
}

/** In the middle of its text a headline has its kicker and its deck. */
function headInText(labels: Token[], title: Block): Head {
  const blocks = labels.map(({ block }): Block => block);
  const { banner, series, ...head } = readHead(blocks, { top: false, dateline: false });
  const whole = blocks.length > 1 && blocks.reduce(joinBlocks).text === title.text;
  return whole && !banner && !series && head.title ? head : { title };
}

/** `党建领航产业攀高向新党建领航产业攀高向新`: printed twice on one line, read once. */
export function undouble(desk: Desk, title: Block): Block {
  const seen = visible(title.text);
  const half = seen.length / 2;
  if (seen.length < 8 || seen.slice(0, half) !== seen.slice(half)) return title;
  const [kept, copy] = splitBlock(title, half, desk.rawOf);
  desk.drops.push({ spans: copy.spans, fate: 'duplicate', reason: '标题在同一行印了两遍' });
  return kept;
}

function untitledAbove(desk: Desk): Draft | undefined {
  return nearDrafts(desk).findLast((draft) => isUntitled(draft) && draft.body.length > 0);
}

/** A text below nothing but a standing name (`布尔哈通河畔`) has that for its column. */
function inColumn({ drafts }: Desk): Draft | undefined {
  const draft = drafts.at(-1);
  const { title, ...others } = draft?.head ?? {};
  const alone = Object.keys(others).length === 0 && draft?.bylines.length === 0;
  if (!draft || !title || !alone || !isColumn(title)) return undefined;
  draft.head = { series: title };
  return draft;
}

function untitledOrLast(desk: Desk, labels: Token[]): Draft | undefined {
  const title = labels.at(-1)?.block.text ?? '';
  return (
    nearDrafts(desk).findLast(({ head }) => head.title !== undefined && title.endsWith(head.title.text)) ??
    desk.drafts.at(-1)
  );
}

/**
 * An article that already has headline and author cannot take another: the headline belongs to the part below
 * the last sub-heading, which is then the name of a column (`金台潮声`).
 */
function cutAtLastHeading(desk: Desk): Draft | undefined {
  const draft = desk.drafts.at(-1);
  const at = draft?.body.findLastIndex(({ role }) => role === 'heading') ?? -1;
  if (!draft || at < 0) return undefined;
  const [series, ...body] = draft.body.splice(at);
  const cut = openDraft(desk, series ? { series: { text: series.text, spans: series.spans } } : {});
  cut.body = body;
  draft.closed = true;
  return cut;
}

/** The open article, or the last one. */
function lastDraft(desk: Desk): Draft | undefined {
  return currentDraft(desk) ?? desk.drafts.at(-1);
}

/** No article above wants it: it repeats one's headline, or it stands for nothing on this page. */
function dropHeadline(desk: Desk, token: Token, title: Block): void {
  const repeated = nearDrafts(desk).some(
    ({ head }) => head.title && visible(head.title.text) === visible(title.text),
  );
  const reason = repeated ? '标题重复印刷' : '文后标题，本版没有缺标题的文章';
  desk.drops.push({ spans: title.spans, fate: repeated ? 'duplicate' : 'banner', reason });
  const message = `“${title.text}”印在文后，没有找到它的正文`;
  if (!repeated)
    desk.doubts.push({ line: firstLine(token), rule: 'late-headline', confidence: 0.3, message });
}
