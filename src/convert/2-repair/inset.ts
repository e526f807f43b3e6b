import { bmp } from '../plane.ts';
import { isMarked } from './byline-marks.ts';
import { CLEARLY_SHORT, FIRST_LINE_INDENT, type SetLine } from './measure.ts';
import { behindPointer, isCreditedLine, opensPictureText } from './shape.ts';
import { joinTexts } from './spacing.ts';

const RUNNING_TEXT = /[，。；、]/u;
/** Ems by which a line of the same column seldom differs. */
const OTHER_MEASURE = 1.5;
/** `图/文　黎冬至` */
const WITH_PICTURE = /^[（(]?(?:图[/／]文|文[/／]图|摄影)|(?:文[/／]图|图[/／]文|摄影报道)$/u;

const ONE_SENTENCE = bmp(/^[^。！？]+[。！？][^。！？]*$/u);
/** Lines of a caption with its credit. */
const LONGEST_CAPTION = 4;

/** `选手在比赛中调试真空腔体。　本` / `报记者 丁叮 摄`: one sentence and who took the picture, flush. How many lines they take; 0 where they are none. */
export function linesOfCaption(lines: SetLine[]): number {
  let text = '';
  for (const [at, line] of lines.slice(0, LONGEST_CAPTION).entries()) {
    if (line.indented || (at > 0 && !goesOn(line, lines[at - 1]))) return 0;
    text = joinTexts(text, line.text);
    if (isCreditedLine(text)) return ONE_SENTENCE.test(text) && !opensPictureText(text) ? at + 1 : 0;
  }
  return 0;
}

/** Right below, and nothing in itself: no other caption, no news, nor a credit behind a whole sentence. */
function goesOn({ line, shape, text }: SetLine, above: SetLine | undefined): boolean {
  if (line.gap > 0 || isMarked(text) || opensPictureText(text)) return false;
  return shape !== 'credit' || above?.ends === false;
}

/** Who took a picture, and who wrote its text too. */
export function isPictureCredit({ shape, text }: SetLine): boolean {
  return shape === 'credit' || (shape === 'byline' && WITH_PICTURE.test(text));
}

/** One sentence or two over several lines, and the credit below. */
export function endsAtCredit(lines: SetLine[]): boolean {
  const credit = lines.findIndex(isPictureCredit);
  const text = lines.slice(0, credit);
  const told = text.every(({ shape }, at) => shape === 'plain' || (at === 0 && shape === 'caption'));
  return credit > 0 && told && text.at(-1)?.ends === true;
}

/** Where paragraphs are set in, flush text below a picture goes on with the paragraph above it, though a sentence ends there. */
export function goesOnBelowPicture(open: SetLine[], after: SetLine, next: SetLine | undefined): boolean {
  if (!after.setsIn || !isSetInText(open) || !isFlushText(after)) return false;
  if (after.line.gap > 0 || !(after.ends || next?.shape === 'plain')) return false;
  if (opensPictureText(open[0]?.text ?? '')) return false;
  return after.measure === undefined
    ? after.text.includes('。')
    : after.width > after.measure * CLEARLY_SHORT;
}

/** Where paragraphs are set in, the flush lines up to the credit belong to the picture's text that they stand below, itself set in only where it was known for one (`photo`). */
export function isRestOfPictureText(
  open: SetLine[],
  after: SetLine,
  ahead: SetLine[],
  photo: boolean,
): boolean {
  const [first] = open;
  const told = opensPictureText(behindPointer(first?.text ?? ''));
  if (
    !after.setsIn ||
    after.shape !== 'plain' ||
    (photo ? isSetInFully(after) : after.indented) ||
    (!photo && first?.indented && first.shape === 'plain') ||
    !told
  )
    return false;
  const lines = [after, ...ahead];
  const rest = lines.slice(0, lines.findIndex(isPictureCredit));
  return endsAtCredit(lines) && rest.every(({ indented, line }) => !indented && line.gap === 0);
}

/** Set in like a paragraph. */
export function isSetInFully({ line }: SetLine): boolean {
  return /^(?:\u3000{2}|\u2003{2}|\t| {4})/u.test(line.raw);
}

/** Wider than the column that it interrupts. */
export function isWider({ width }: SetLine, { measure = Infinity }: SetLine): boolean {
  return width > measure + OTHER_MEASURE;
}

/** A paragraph whose first line is set in, with more than a few words. */
function isSetInText(open: SetLine[]): boolean {
  return open[0]?.indented === true && open.some(({ text }) => RUNNING_TEXT.test(text));
}

/** A line of running text that begins no paragraph where those are set in. */
export function isFlushText({ shape, indented, text }: SetLine): boolean {
  return shape === 'plain' && !indented && RUNNING_TEXT.test(text);
}

/**
 * Where a paragraph is set in and behind a credit the text goes on flush, what stands between is a picture's text: one
 * line, several below a line that the picture left short, or several set in another measure.
 */
export function resumesBehindCredit(open: SetLine[], after: SetLine, ahead: SetLine[]): boolean {
  const credit = ahead.findIndex(({ shape }) => shape === 'credit');
  if (credit < 0 || after.shape !== 'plain' || !isSetInText(open)) return false;
  const told = [after, ...ahead.slice(0, credit)];
  const behind = ahead[credit + 1];
  const before = open.at(-1);
  if (!before || !behind || !isFlushText(behind)) return false;
  if (!isAnotherColumn(before, told) || opensPictureText(open[0]?.text ?? '')) return false;
  return told.every(({ shape, ends, line, indented }, at) => {
    const goesOn = at === 0 || (line.gap === 0 && !indented);
    return shape === 'plain' && goesOn && (ends || at < told.length - 1);
  });
}

function isAnotherColumn({ width, measure, indented }: SetLine, told: SetLine[]): boolean {
  if (measure === undefined) return told.length === 1;
  if (width <= measure * CLEARLY_SHORT) return true;
  const [first, ...others] = told.slice(0, -1);
  const column = width + (indented ? FIRST_LINE_INDENT : 0);
  if (!first || others.length === 0 || Math.abs(first.width - column) <= OTHER_MEASURE) return false;
  return others.every((line) => Math.abs(line.width - first.width) <= OTHER_MEASURE);
}
