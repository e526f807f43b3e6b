import { visible } from '../1-read/visible.ts';
import type { Block } from '../types.ts';
import { addBody, currentDraft, type Desk, firstLine, nearDrafts } from './draft.ts';
import { formOf } from './label-form.ts';
import type { Token } from './token.ts';

/** Characters of a pull quote. */
const SHORTEST_QUOTE = 8;
/** A kicker so long is no standing name. */
const LONG = 12;
/** Characters of a headline's line; a shorter one may stand elsewhere by chance. */
const SHORTEST_TITLE = 4;
/** Paragraphs above it that it may be taken from. */
const NEAR = 40;

/** The labels that say something new: running heads are dropped, a pull quote goes to the article that it quotes. */
export function withoutRepeated(desk: Desk, labels: Token[]): Token[] {
  return withoutPullQuote(desk, withoutRunningHeads(desk, labels));
}

/** A headline that stands again further on is a running head; an honour beside those who bear it is none. */
function withoutRunningHeads(desk: Desk, labels: Token[]): Token[] {
  const near = nearDrafts(desk);
  const isRepeated = ({ block: { text } }: Token) =>
    text.length >= SHORTEST_TITLE &&
    !(labels.length > 1 && formOf(text) === 'honour') &&
    near.some(
      ({ head, body }) =>
        (text.length >= 6 && isSame(head.title?.text, text)) ||
        isOneLine(head.title, text) ||
        isLineOf(desk, head.title, text) ||
        (labels.length === 1 && isSame(head.series?.text, text)) ||
        (text.length >= LONG && (isSame(head.kicker?.text, text) || isOneLine(head.kicker, text))) ||
        (text.length >= 5 &&
          body.slice(-NEAR).some((block) => block.role === 'heading' && isSame(block.text, text))),
    );
  for (const { block } of labels.filter(isRepeated))
    desk.drops.push({ spans: block.spans, fate: 'duplicate', reason: '标题重复印刷' });
  return labels.filter((label) => !isRepeated(label));
}

/** `牛回家了，雷达就没白转`, of the text above and set apart from it and from the labels below. */
function withoutPullQuote(desk: Desk, labels: Token[]): Token[] {
  const draft = currentDraft(desk);
  const [first, second] = labels;
  if (!draft?.head.title || !first || !second || labels.some(({ kind }) => kind !== 'label')) return labels;
  if (desk.gapOf(firstLine(first)) === 0 || desk.gapOf(firstLine(second)) === 0) return labels;
  const said = visible(first.block.text);
  const isQuoted = draft.body
    .slice(-NEAR)
    .some(({ role, text }) => role === 'paragraph' && visible(text).includes(said));
  if (said.length < SHORTEST_QUOTE || !isQuoted) return labels;
  addBody(draft, first, 'paragraph');
  return labels.slice(1);
}

/** A headline over two lines may be repeated by one of them alone. */
function isOneLine(title: Block | undefined, text: string): boolean {
  return (
    title !== undefined &&
    title.spans.length > 1 &&
    text.length >= 8 &&
    beginsOrEnds(visible(title.text), visible(text))
  );
}

/** One of the lines of which a headline was printed. */
function isLineOf(desk: Desk, title: Block | undefined, text: string): boolean {
  const lines = title?.spans ?? [];
  return lines.length > 1 && lines.some(({ line }) => isSame(visible(desk.rawOf(line)), visible(text)));
}

function beginsOrEnds(whole: string, part: string): boolean {
  return whole.endsWith(part) || whole.startsWith(part);
}

/** Compared in full only where they begin alike: a page has many titles and more labels. */
function isSame(title: string | undefined, text: string): boolean {
  return title?.[0] === text[0] && visible(title ?? '') === visible(text);
}
