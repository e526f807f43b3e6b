import { couldBePersonName } from '../../names/surnames.ts';
import { bmp } from '../plane.ts';
import type { Line, Shape } from '../types.ts';
import { hasRole } from './byline.ts';
import { isMarked, isMarkedName } from './byline-marks.ts';
import { isWriter } from './byline-posts.ts';
import { roomLeft } from './counted.ts';
import { endsSentence, shapeOf } from './shape.ts';
import { collapse } from './spacing.ts';
import { widthOf } from './width.ts';
import { isWord } from './word-seam.ts';

/** A line with what the seam rules ask of it. */
export interface SetLine {
  line: Line;
  text: string;
  shape: Shape;
  width: number;
  /** Printed with a first-line indent that the dump kept. */
  indented: boolean;
  ends: boolean;
  /** The page has blank lines between paragraphs only. */
  closeSet: boolean;
  /** Nearly every paragraph of the page has its first line set in. */
  setsIn: boolean;
  /** Ems by which paragraphs' first lines are set in on this page: 2, or 0 where the dump was wrapped anew. */
  firstIndent: number;
  /** In a column wrapped by counting: characters left if the next line's beginning stood here; negative on a full line. */
  room?: number;
  /** Measure (width of a full line, in ems) of the column that the line stands in; absent where paragraphs are single lines. */
  measure?: number;
}

/** Longer lines are whole paragraphs. */
const WIDEST_COLUMN = 48;
const NARROWEST_COLUMN = 8;
const REACH = 6;
/** Justified lines of one column differ by a hanging mark or half a letter. */
const TOLERANCE = 2.5;
const FULL_LINES = 3;
const CLOSE_SHARE = 0.6;
export const FIRST_LINE_INDENT = 2;
/** Share of paragraphs set in on a page that sets them in, and how many tell. */
const SET_IN = 0.8;
const FEWEST_BELOW = 4;
/** A line this much narrower than its column is no full line, however loosely set. */
export const CLEARLY_SHORT = 0.78;
/** Ems in front of what is set to the right. */
const RIGHT = 8;
/** Ems by which a full line may be narrower than its column. */
const FULL = 1;
const INDENT = bmp(/^(?:\t+|\u3000{2}|\u2003{2}| {2,8}(?! )|\u3000)(?=\S)/u);
const LONGEST_INDENT = 40;
const FORMAT = bmp(/\p{Cf}/gu);
const RUNNING_TEXT = /[，,。；;、]/u;

/** `”`: the column cut it off the sentence that it closes. */
const CLOSING = /^[”’）】》]+$/u;

/** Sets the lines: text with spaces closed up, shape, width, and the measure of their column. One thing of all lines before the next. */
export function setLines(lines: Line[]): SetLine[] {
  const closeSet = isCloseSet(lines);
  const texts = lines.map(({ text }) => collapse(text));
  const shapes = lines.map((line, at) => shapeIn(line, texts[at] ?? '', lines[at + 1]));
  const ends = texts.map((text, at) =>
    endsSentence((CLOSING.test(text) ? (texts[at - 1] ?? '') : '') + text),
  );
  const set = lines.map((line, at): SetLine => {
    const text = texts[at] ?? '';
    return {
      line,
      text,
      shape: shapes[at] ?? 'plain',
      width: widthOf(text),
      indented: INDENT.test(line.raw.slice(0, LONGEST_INDENT).replace(FORMAT, '')),
      ends: ends[at] ?? false,
      firstIndent: 0,
      closeSet,
      setsIn: false,
    };
  });
  const measures = spread(measuresOf(set), set);
  const measured = set
    .map((line, at) => withMeasure(line, measures[at]))
    .map((line, at, all) =>
      isInColumn(line, all[at - 1], all[at + 1]) ? { ...line, shape: 'plain' as const } : line,
    );
  const firstIndent = firstIndentOf(measured);
  const setsIn = setsParagraphsIn(measured);
  const room = roomLeft(measured);
  return measured.map((line, at) => withRoom({ ...line, firstIndent, setsIn }, room[at]));
}

/** `营口市金融发展局副局长 白鹭介` / `绍，“知贷通”……`: a full line with no blank one beside it is text, whomever it names. */
function isInColumn(
  { shape, text, width, measure = Infinity, line }: SetLine,
  above: SetLine | undefined,
  below: SetLine | undefined,
): boolean {
  if (shape !== 'byline' || hasRole(text) || isMarked(text) || width < measure - FULL) return false;
  if (!above?.ends || line.gap > 0 || below?.line.gap !== 0) return false;
  return below.shape === 'plain' && !below.indented && RUNNING_TEXT.test(below.text);
}

function shapeIn(line: Line, text: string, below: Line | undefined): Shape {
  return isAuthorAtRight(line, text, below) ? 'byline' : shapeOf(text);
}

/** `◎木铎`, or `党文博` or `妈妈 权某晓` with a blank line below, set to the right: who wrote what stands above. */
function isAuthorAtRight({ raw }: Line, text: string, below: Line | undefined): boolean {
  if (!isSetRight(raw)) return false;
  const [name = '', ...before] = text.split(' ').reverse();
  const alone = before.length === 0 || (before.length === 1 && isWriter(before[0] ?? ''));
  return isMarkedName(text) || (below?.gap !== 0 && alone && couldBePersonName(name) && !isWord(name));
}

/** Set in by so much that it stands at the right. */
function isSetRight(raw: string): boolean {
  return widthOf(raw.slice(0, raw.search(/\S/u))) >= RIGHT;
}

/** Most lines follow the one above without a blank line, some do not. */
function isCloseSet(lines: Line[]): boolean {
  const close = lines.filter(({ gap }) => gap === 0).length;
  return close >= lines.length * CLOSE_SHARE && close < lines.length;
}

/** What stands right below the end of a sentence that does not fill its line is set in. */
function setsParagraphsIn(set: SetLine[]): boolean {
  const below = set.filter(({ shape, ends, line }, at) => {
    const above = set[at - 1];
    const last =
      above?.ends && above.shape === 'plain' && above.width <= (above.measure ?? Infinity) * CLEARLY_SHORT;
    return last && line.gap === 0 && shape === 'plain' && (ends || RUNNING_TEXT.test(set[at]?.text ?? ''));
  });
  return (
    below.length >= FEWEST_BELOW && below.filter(({ indented }) => indented).length >= below.length * SET_IN
  );
}

/** Lines below a paragraph's short last line begin paragraphs: are they narrower than their column? */
function firstIndentOf(lines: SetLine[]): number {
  const missing = lines.flatMap((line, at) => {
    const above = lines[at - 1];
    const { measure } = line;
    if (!above?.ends || measure === undefined || line.ends || line.shape !== 'plain') return [];
    const first =
      above.width <= (above.measure ?? measure) * CLEARLY_SHORT && line.width > measure * CLEARLY_SHORT;
    return first ? [measure - line.width] : [];
  });
  const median = missing.sort((a, b) => a - b)[Math.floor(missing.length / 2)] ?? FIRST_LINE_INDENT;
  return median >= FIRST_LINE_INDENT * 0.6 ? FIRST_LINE_INDENT : 0;
}

function withRoom(line: SetLine, room: number | undefined): SetLine {
  return room === undefined || line.measure === undefined || line.firstIndent > 0 ? line : { ...line, room };
}

function withMeasure(line: SetLine, measure: number | undefined): SetLine {
  return measure === undefined ? line : { ...line, measure };
}

/** Of every line the width that at least three neighbouring unfinished lines of running text share: the nearest side first. */
function measuresOf(lines: SetLine[]): (number | undefined)[] {
  const from = lines.map((_, at) => columnWidth(lines.slice(at, at + REACH + 1)));
  return lines.map(({ width }, at) => {
    const ahead = from[at];
    const behind = at < REACH ? columnWidth(lines.slice(0, at + 1)) : from[at - REACH];
    if (ahead === undefined && behind === undefined)
      return columnWidth(lines.slice(Math.max(0, at - REACH), at + REACH + 1));
    if (ahead === undefined || behind === undefined) return ahead ?? behind;
    return Math.abs(ahead - width) <= Math.abs(behind - width) ? ahead : behind;
  });
}

/** A line without one that is as wide as the column right above or below it is of that column. */
function spread(measures: (number | undefined)[], lines: SetLine[]): (number | undefined)[] {
  const filled = [...measures];
  const fill = (at: number, beside: number) => {
    const [line, column] = [lines[at], filled[beside]];
    if (!line || filled[at] !== undefined || column === undefined || !isText(lines[beside])) return;
    if (Math.abs(line.width - column) <= TOLERANCE && isAmongNarrow(lines, at)) filled[at] = column;
  };
  for (let at = 1; at < filled.length; at++) fill(at, at - 1);
  for (let at = filled.length - 2; at >= 0; at--) fill(at, at + 1);
  return filled;
}

function isText(line: Pick<SetLine, 'shape'> | undefined): boolean {
  return line?.shape === 'plain' || line?.shape === 'dateline';
}

/** Near it stands no paragraph on one line. */
function isAmongNarrow(lines: SetLine[], at: number): boolean {
  return lines.slice(Math.max(0, at - REACH), at + REACH + 1).every(({ width }) => width <= WIDEST_COLUMN);
}

function columnWidth(lines: SetLine[]): number | undefined {
  const full = lines.filter(isColumnLine);
  if (full.length < FULL_LINES || lines.some(({ width }) => width > WIDEST_COLUMN)) return undefined;
  const widths = full.map(({ width }) => width).sort((a, b) => b - a);
  const widest = widths.find((width, i) => width - (widths[i + FULL_LINES - 1] ?? 0) <= TOLERANCE);
  const running = full.filter(({ text }) => RUNNING_TEXT.test(text)).length;
  if (widest === undefined || running * 2 < full.length) return undefined;
  const column = widths.filter((width) => width <= widest && width >= widest - TOLERANCE);
  return column[Math.floor((column.length - 1) / 2)];
}

function isColumnLine({ shape, width, ends }: SetLine): boolean {
  return !ends && isText({ shape }) && width >= NARROWEST_COLUMN && width <= WIDEST_COLUMN;
}
