import { isAuthor } from './authors.ts';
import { isColumn, isWho } from './head.ts';
import { sharesWords } from './own-words.ts';
import type { RunPlace, RunReading } from './run.ts';
import { isStandingName } from './standing-names.ts';
import type { Token } from './token.ts';

/** Of a headline with its kicker and its deck. */
const MOST_LINES = 3;

/** A headline printed below the first paragraphs of its text: set close to them, or what stands below uses the words of what stands above, below several both; also one without an author below a first paragraph with one. */
export function headsBoth(
  rest: Token[],
  { untitled, inColumn, begun, justBegun, signed, next, section, article, gapAbove, gapAboveText }: RunPlace,
): boolean {
  const [first] = rest;
  const wanted = untitled && begun && next?.dateline === false;
  if (!wanted || !first || !rest.every(({ kind }) => kind === 'label')) return false;
  if (inColumn) return justBegun && gapAbove(first) === 0 && sharesWords(section, article);
  const close = gapAbove(first) === 0 && gapAboveText > 0;
  if (justBegun && (close || signed)) return true;
  return (justBegun || close) && sharesWords(section, article);
}

/** A headline with its author, no blank line beside it, between two paragraphs of a text that has none, or of one set apart at an article's end. */
export function setInText(
  rest: Token[],
  place: RunPlace,
): Pick<RunReading, 'titleAbove' | 'lateAuthor'> | undefined {
  const { untitled, inColumn, begun, justBegun, headings, next, section, article, gapAbove } = place;
  if (!begun || !next || next.dateline || headings.length > 0) return undefined;
  const [labels, author] = [rest.slice(0, -1), rest.at(-1)];
  const close = [...rest, next].every((token) => gapAbove(token) === 0);
  if (author?.kind !== 'byline' || labels.length === 0 || !close) return undefined;
  if (!labels.every(({ kind }) => kind === 'label')) return undefined;
  const own = untitled
    ? (inColumn || place.gapAboveText > 0) && (justBegun || sharesWords(section, article))
    : sharesWords(section, place.apart());
  return own ? { titleAbove: labels, lateAuthor: author } : undefined;
}

/** A headline right below a text that has none, or below one set apart at an article's end, with blank lines before the next one; or between blank lines: how many lines it has. */
export function closeBelow(rest: Token[], place: RunPlace): number {
  const { untitled, begun, endedUntitled, gapAbove } = place;
  const [first] = rest;
  if (first?.kind !== 'label') return 0;
  const apart = rest.findIndex((token, at) => at > 0 && gapAbove(token) > 0);
  if (gapAbove(first) > 0) return standsBetween(rest, apart, place) ? apart : 0;
  const wanted = (untitled && begun) || endedUntitled || (apart > 0 && place.apart() !== '');
  return wanted ? Math.max(0, apart) : 0;
}

/** Lines between blank ones, below a text without a headline: they head nothing below, for the next headline stands close to its own text. */
function standsBetween(
  rest: Token[],
  end: number,
  { untitled, begun, inColumn, next, gapAbove }: RunPlace,
): boolean {
  const wanted = untitled && begun && !inColumn && end > 0 && end <= MOST_LINES;
  if (!wanted || next === undefined || gapAbove(next) > 0) return false;
  const [late, head] = [rest.slice(0, end), rest.slice(end)];
  const headed =
    head.some(({ kind }) => kind === 'label') && head.slice(1).every((one) => gapAbove(one) === 0);
  return headed && !isColumn(late[0]?.block) && late.every(({ kind }) => kind === 'label');
}

/** A text above without a headline takes the first of several labels, unless that says who the next report is about. */
export function givesTitleAbove(
  [first, ...others]: Token[],
  { untitled, inColumn, begun, next }: RunPlace,
): boolean {
  const wanted = untitled && !inColumn && begun && next?.dateline === true;
  return wanted && others.length > 0 && first !== undefined && !isWho(first.block.text);
}

/** `某高新区“小巨人”再添19家` / `◆高新时评` / `别让“揭榜”变成“揭短”`: lines between a text without a headline and the name of the next column. */
export function aboveStandingName(rest: Token[], { untitled, begun, inColumn }: RunPlace): number {
  if (!untitled || !begun || inColumn) return 0;
  const at = rest.findIndex(
    (_, i) =>
      i > 0 && rest[i + 1]?.kind === 'label' && isStandingName(rest.slice(i, i + 2).map((one) => one.block)),
  );
  return rest.slice(0, Math.max(0, at)).every(({ kind }) => kind === 'label') ? Math.max(0, at) : 0;
}

/** Headline, author, and then another headed article or the page's end: they close the text above. 0, or how many tokens. */
export function lateHeadline(rest: Token[], { next, untitled }: RunPlace): number {
  const author = rest.findIndex((token, i) => i > 0 && isAuthor(token));
  if (author < 1) return 0;
  const after = rest.slice(author + 1);
  const headed =
    after.some((token, i) => i > 0 && isAuthor(token)) || (after.length > 0 && next?.dateline === true);
  return headed || untitled || next === undefined ? author + 1 : 0;
}
