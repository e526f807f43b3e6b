import { COMMENTATOR, hasRole } from '../2-repair/byline.ts';
import { isRollHeading } from '../2-repair/shape.ts';
import type { Block } from '../types.ts';
import { isAuthor, isMarkedAuthor, isSetAuthor } from './authors.ts';
import { withColumn } from './column-name.ts';
import { DASHED_START } from './deck.ts';
import { isColumn } from './head.ts';
import {
  aboveStandingName,
  closeBelow,
  givesTitleAbove,
  headsBoth,
  lateHeadline,
  setInText,
} from './headline-in-text.ts';
import { innerHeading } from './inner-headings.ts';
import type { LabelPlace } from './label-place.ts';
import { rollBelowPortrait } from './roll-evidence.ts';
import { isStandingName } from './standing-names.ts';
import type { Token } from './token.ts';
import { opensArticle } from './topic.ts';

/** What stands between two texts: labels and bylines in printed order. */
export interface RunPlace extends Omit<LabelPlace, 'labels' | 'next'> {
  /** An article above that has text and no printed end. */
  open: boolean;
  /** The article above is still without a headline. */
  untitled: boolean;
  /** The article above was ended, and is without a headline. */
  endedUntitled: boolean;
  /** What the article above ends in: a text set apart that has no word of it, or nothing. */
  apart: () => string;
  /** The article above has the name of its column. */
  inColumn: boolean;
  /** The article above was signed behind its last full stop, on the line before. */
  justSigned: boolean;
  /** The article above has text. */
  begun: boolean;
  /** It is a letter with its answer: that is its end. */
  answered: boolean;
  /** The author of the article above stands above its headline. */
  signedAboveHead: boolean;
  /** The article above has at most its first paragraph so far. */
  justBegun: boolean;
  next: Token | undefined;
  /** Blank lines above the text of the article above. */
  gapAboveText: number;
  /** Blank lines above a token. */
  gapAbove: (token: Token) => number;
}

/** The run divided: what ends the article above, what opens the next one, what is only a sub-heading. */
export interface RunReading {
  bylineAbove?: Token;
  titleAbove: Token[];
  /** The author printed with `titleAbove`. */
  lateAuthor?: Token;
  /** A byline below the first paragraph: it does not end the article. */
  bylineBelowLead?: Token;
  head: Token[];
  headByline: Token[];
  headings: Token[];
  /** The head of one of a row of portraits: a person's name, and a line that says more. */
  portrait?: boolean;
  /** The headline of the text above, which goes on below it. */
  goesOn?: boolean;
  /** The answer to the letter above, though its writer signed it. */
  answers?: boolean;
  why: string;
}

/** `【回音】`: the answer below a letter. */
const ANSWER = /^[【［[■◆●▲★◇○□▶◎]?\s?(?:部门|编辑|记者)?(?:回音|回复|答复|回应|反馈|回访)[】］\]]?[:：]?$/u;

/** Divides a run; the inner headings of a head belong to the text. */
export function readRun(run: Token[], place: RunPlace): RunReading {
  const reading = divide(run, place);
  const inner = reading.headByline.length > 0 || reading.portrait ? -1 : innerHeading(reading.head, place);
  if (inner < 0) return reading;
  const [head, headings] = [reading.head.slice(0, inner), reading.head.slice(inner)];
  return { ...reading, head, headings: [...headings, ...reading.headings] };
}

/** The order of the questions is the order in which a page is printed. */
function divide(run: Token[], place: RunPlace): RunReading {
  const reading: RunReading = { titleAbove: [], head: [], headByline: [], headings: [], why: '' };
  let rest = withColumn(run, place);
  let open = place.open;
  const [first] = rest;
  if (first && headsText(rest, place))
    return { ...reading, headByline: rest, why: '题未印在文前，署名之下另起一篇' };
  if (first && ((open && endsTextAbove(rest, place)) || isSecondAuthor(rest, place))) {
    if (isBelowLead(first, rest, place))
      return { ...reading, bylineBelowLead: first, headings: rest.slice(1), why: '导语之下的署名' };
    reading.bylineAbove = first;
    reading.why = '文末署名，上文到此为止';
    rest = rest.slice(1);
    open = false;
  }
  if (rest.length === 1 && ANSWER.test(rest[0]?.block.text ?? ''))
    return { ...reading, headings: rest, answers: true, why: '来信的回音' };
  const set = open ? setInText(rest, place) : undefined;
  if (set) {
    const why = place.untitled ? '上文缺题，题印在首段之后' : '上文末段另有其题，题印在首段之后';
    return { ...reading, ...set, goesOn: true, why };
  }
  const behind = titleBehind(rest, { ...place, open }, reading.bylineAbove !== undefined);
  if (!behind) return divideRest(rest, { ...place, open }, reading);
  return divideRest(rest.slice(behind.tokens), { ...place, open: false }, { ...reading, ...behind.part });
}

/** The headline of the text above, printed behind it: how many tokens of the run it takes. */
function titleBehind(
  rest: Token[],
  place: RunPlace,
  signed: boolean,
): { tokens: number; part: Pick<RunReading, 'titleAbove' | 'lateAuthor' | 'why'> } | undefined {
  const wanted = !signed || place.untitled || place.apart() !== '';
  const below = wanted ? closeBelow(rest, place) : 0;
  if (below > 0) {
    const at = rest.slice(0, below).findIndex((token) => isAuthor(token));
    const why = '上文缺题，题紧接文后';
    return at > 0
      ? titleAndAuthor(rest, at, why)
      : { tokens: below, part: { titleAbove: rest.slice(0, below), why } };
  }
  if (!place.open) return undefined;
  const named = aboveStandingName(rest, place);
  if (named > 0)
    return { tokens: named, part: { titleAbove: rest.slice(0, named), why: '上文缺题，题印在下一栏名之前' } };
  const late = lateHeadline(rest, place);
  return late > 0 ? titleAndAuthor(rest, late - 1, '标题和作者印在文后') : undefined;
}

function titleAndAuthor(rest: Token[], at: number, why: string) {
  const [titleAbove, lateAuthor] = [rest.slice(0, at), rest[at] as Token];
  return { tokens: at + 1, part: { titleAbove, lateAuthor, why } };
}

/** Authors set apart from an article that names its own, and close to the text below: it begins there, though its headline stands elsewhere. */
function headsText([author, ...others]: Token[], { signed, next, gapAbove, begun }: RunPlace): boolean {
  if (author?.kind !== 'byline' || others.length > 0 || !signed || !begun || next?.kind !== 'text')
    return false;
  return gapAbove(author) > 0 && gapAbove(next) === 0;
}

/** A byline first in the run closes the text above; a lone name only where another article or the page's end follows. */
function endsTextAbove([first, ...rest]: Token[], place: RunPlace): boolean {
  const { next } = place;
  if (first?.kind === 'byline') return !headsNext([first, ...rest], place);
  if (!first?.name) return false;
  if (first.name === 'word')
    return rest.length > 0 && (next?.dateline === true || isRollHeading(rest[0]?.block.text ?? ''));
  const ends = next === undefined || next.dateline || rest.some(({ kind }) => kind === 'byline');
  return ends || (rest.length > 0 && first.name === 'known');
}

/** The paper's own comment stands above its headline, and authors where the article above had them there, or has others and stands apart. */
function headsNext([first, ...rest]: Token[], { signedAboveHead, signed, gapAbove }: RunPlace): boolean {
  const [second] = rest;
  if (!first || !second) return false;
  const close = second.kind === 'label' && gapAbove(first) > 0 && gapAbove(second) === 0;
  if (gapAbove(first) === 0 && gapAbove(second) > 0) return false;
  return COMMENTATOR.test(first.block.text) || signedAboveHead || (signed && close);
}

/** `……提供样板。 麦子健` / `冼秀英`: the authors run over to the next line. */
function isSecondAuthor([first, ...rest]: Token[], { justSigned, gapAbove }: RunPlace): boolean {
  const near = first?.name === 'known' || (first?.name !== undefined && gapAbove(first) === 0);
  return justSigned && near && rest.length > 0;
}

/** `导语 / 本报记者 某某 / 小标题`: authors with their role may stand below the lead. */
function isBelowLead(first: Token, rest: Token[], place: RunPlace): boolean {
  const { justBegun, signed, next } = place;
  if (first.kind !== 'byline' || signed || !justBegun || next === undefined || next.dateline) return false;
  if (rest.slice(1).some(isAuthor)) return false;
  if (rest.length === 1) return true;
  const labels = rest.slice(1).map(({ block }): Block => block);
  return (
    place.headings.length === 0 &&
    hasRole(first.block.text) &&
    !opensArticle({ ...place, labels, next: next.block.text }).opens
  );
}

function divideRest(rest: Token[], place: RunPlace, reading: RunReading): RunReading {
  if (rest.length === 0) return reading;
  const author = rest.findIndex(
    (token, i) =>
      (isAuthor(token) && (i > 0 || token.kind === 'byline')) ||
      (i > 0 && (isSetAuthor(token, rest[i + 1]) || isMarkedAuthor(token, rest[i + 1], place))),
  );
  if (author >= 0) return signedHead(rest, author, reading);
  const { next } = place;
  if (next === undefined)
    return { ...reading, titleAbove: [...reading.titleAbove, ...rest], why: '标题印在文后' };
  const [first] = rest;
  const column = rest.findIndex(({ block }, i) => i > 0 && i < rest.length - 1 && isColumn(block));
  const wanted = place.untitled && !place.inColumn && place.begun && reading.titleAbove.length === 0;
  const named = column > 0 && isStandingName(rest.slice(column, column + 2).map(({ block }) => block));
  if (!named && place.open && reading.titleAbove.length === 0 && headsBoth(rest, place))
    return { ...reading, titleAbove: rest, goesOn: true, why: '上文缺题，题印在首段之后' };
  if (wanted && column > 0)
    return {
      ...reading,
      titleAbove: rest.slice(0, column),
      head: rest.slice(column),
      why: '上文缺题，题印在下一栏名之前',
    };
  if (first && reading.titleAbove.length === 0 && givesTitleAbove(rest, place))
    return { ...reading, titleAbove: [first], head: rest.slice(1), why: '上文缺题，题印在文后' };
  if (!place.open) return { ...reading, head: rest, why: reading.why || '上文已完，另起一篇' };
  const labels = rest.map(({ block }): Block => block);
  const labelled = { ...place, labels, next: next.block.text };
  if (ANNEX.test(first?.block.text ?? '') && !rollBelowPortrait(labelled))
    return { ...reading, headings: rest, why: '附在本篇之后' };
  if (next.dateline) return { ...reading, head: rest, why: '其后接电头，另起一篇' };
  if (place.answered) return { ...reading, head: rest, why: '来信已有回音，另起一篇' };
  if (rest.some(({ block }) => /(?:——|—|--)$/u.test(block.text) && block.text.length > 6))
    return { ...reading, head: rest, why: '引题以破折号收尾，另起一篇' };
  if (hasOwnDeck(rest, place)) return { ...reading, head: rest, why: '题下有破折号领起的副题，另起一篇' };
  const evidence = opensArticle(labelled);
  const why = `${evidence.opens ? '另起一篇' : '小标题'}（${evidence.reasons.join('；') || '无另起之据'}）`;
  return evidence.opens
    ? { ...reading, head: rest, portrait: evidence.portrait, why }
    : { ...reading, headings: rest, why };
}

/** `焊花里的“女掌门”` / `——记甲公司班长`: the one deck behind a dash on its part of the page is a headline's; sub-headings have them all. */
function hasOwnDeck(rest: Token[], { later, headings }: RunPlace): boolean {
  const decks = [...headings, ...later].filter((label) => DASHED_START.test(label));
  return rest.some(({ block }, at) => at > 0 && DASHED_START.test(block.text)) && decks.length === 0;
}

/** `附：获奖名单`: belongs to the report above. */
const ANNEX = /^附(?:件|录)?[一二三四\d]?[：:]/u;

/** `标题 / 本报记者 某某 / 小标题`: labels above the author are the headline, those below it belong to the text. */
function signedHead(rest: Token[], author: number, reading: RunReading): RunReading {
  let end = author + 1;
  while (rest[end]?.kind === 'byline') end++;
  const above = rest.slice(0, author);
  while (above.length > 0 && DASHED_START.test(rest[end]?.block.text ?? ''))
    above.push(...rest.splice(end, 1));
  const below = rest.slice(end);
  const head = above.length > 0 ? above : below;
  const headings = above.length > 0 ? below : [];
  return { ...reading, head, headByline: rest.slice(author, end), headings, why: '标题之下有署名，另起一篇' };
}
