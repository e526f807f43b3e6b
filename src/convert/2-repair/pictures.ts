import { bmp } from '../plane.ts';
import { endsAtCredit, isFlushText, linesOfCaption } from './inset.ts';
import { CLEARLY_SHORT, type SetLine } from './measure.ts';
import { behindPointer, isCreditedLine, opensPictureText, trailingCredit } from './shape.ts';

/** `成员在讨论焊接工艺。 田 博 摄` */
const ONE_SENTENCE = bmp(/^[^。！？：:]{8,44}。[^。！？]{0,24}$/u);

/** A line without one is a headline. */
const COMMA = /[，。；、]/u;
/** Characters; longer lines are paragraphs. */
const LONGEST_LINE = 40;
/** Ems; what a picture leaves of a line is often shorter. */
const SHORTEST_HEADLINE = 7;
/** `“开小灶”`: whole, however short. */
const QUOTED = /^“[^“”]+”$/u;

/** Text with who took the picture, on one line or, where paragraphs are set in, on a few flush ones; where lines are paragraphs, one taken is told from the text by its credit alone. */
export function isFlushCaption(line: SetLine, ahead: SetLine[]): boolean {
  const { text, measure, setsIn } = line;
  if (isCreditedLine(text)) return measure !== undefined || trailingCredit(text) < 0;
  return setsIn && measure !== undefined && linesOfCaption([line, ...ahead]) > 0;
}

/**
 * One whole sentence and who took the picture, on a line or two between blank lines: no text goes on so below a line that
 * is not full. No blank ones are asked for where lines are paragraphs, or a paragraph that is set in goes on flush below.
 */
export function isPictureApart(open: SetLine[], before: SetLine, after: SetLine, ahead: SetLine[]): boolean {
  const [first] = open;
  if (isAmongText(open, after, ahead[0]) || isBetweenBlanks(after, ahead[0])) return true;
  if (before.width > (before.measure ?? Infinity) * CLEARLY_SHORT) return false;
  const ofPicture = first?.shape === 'caption' || opensPictureText(first?.text ?? '');
  if (ofPicture || after.indented || !ONE_SENTENCE.test(after.text)) return false;
  const [below, further] = ahead;
  const apart = after.line.gap > 0 && (below === undefined || below.line.gap > 0);
  const inParagraph =
    first?.indented === true || before.text.length > LONGEST_LINE || !COMMA.test(before.text);
  if (isCreditedLine(after.text)) {
    const leftShort = first?.indented === true && below !== undefined && isFlushText(below);
    return apart || leftShort || (inParagraph && (before.measure ?? after.measure) === undefined);
  }
  if (after.line.gap === 0) return false;
  const credit = after.ends && below?.shape === 'credit' && below.line.gap === 0;
  return credit && (further === undefined || further.line.gap > 0);
}

/** The same where blank lines set it apart and the text goes on flush below the second, however full the line above the first. */
function isBetweenBlanks(after: SetLine, below: SetLine | undefined): boolean {
  if (after.indented || after.line.gap === 0 || !below || below.line.gap === 0) return false;
  return isCreditedLine(after.text) && ONE_SENTENCE.test(after.text) && isFlushText(below);
}

/** `曲某在捐献现场。 曲某某 摄` below a line without an end, in a paragraph that is set in and goes on flush below it. */
function isAmongText([first, second]: SetLine[], after: SetLine, below: SetLine | undefined): boolean {
  if (!after.setsIn || first?.indented !== true || after.indented || !below) return false;
  const short = second !== undefined || after.width <= (after.measure ?? 0) * CLEARLY_SHORT;
  return short && isCreditedLine(after.text) && ONE_SENTENCE.test(after.text) && isFlushText(below);
}

/** Ems of a headline of two clauses. */
const LONGEST_CLAUSES = 16;
/** `傅回赠一套量具。图为拜师仪式现场。`: the picture's text began further up. */
export function isShownLater(text: string): boolean {
  if (!text.includes('图')) return false;
  const [said = '', shown] = text.split(/(?<=[。！？][”’]?)(?=图\s*为)/u);
  return shown !== undefined && !opensPictureText(said);
}

/** `清凉一夏` / `谭 冰 摄` / `8月2日，……`: a picture's headline, close to it its credit and its text, or these two the other way round. */
export function isPhotoHeadline(
  { text, ends, indented, measure = Infinity, width, line }: SetLine,
  ahead: SetLine[],
): boolean {
  const [credit, told] = ahead;
  const long = width >= SHORTEST_HEADLINE || QUOTED.test(text);
  const short = measure === Infinity || (long && width <= measure * CLEARLY_SHORT);
  const ofTextAbove = line.gap === 0 && (credit?.line.gap ?? 0) > 0;
  return (
    !ends &&
    !ofTextAbove &&
    !indented &&
    !/[。；、]/u.test(text) &&
    !(text.includes('，') && (line.gap === 0 || width > LONGEST_CLAUSES)) &&
    ((credit?.shape === 'credit' && opensPictureText(told?.text ?? '')) ||
      (short && endsAtCredit(ahead) && opensPictureText(behindPointer(credit?.text ?? ''))))
  );
}

/** Set apart by a blank line in the middle of a sentence that goes on below the credit, on a page that sets its lines close. */
export function isSetIn(before: SetLine, after: SetLine, ahead: SetLine[]): boolean {
  const apart = !before.ends && before.closeSet && after.line.gap > 0 && before.width > after.width * 0.5;
  const credit = apart ? ahead.findIndex(({ shape }) => shape === 'credit') : -1;
  const told = [after, ...ahead.slice(0, Math.max(0, credit))];
  const goesOn = told.some(({ indented }, at) => indented && at > 1);
  const behind = ahead[credit + 1];
  return credit >= 0 && !goesOn && behind !== undefined && isFlushText(behind);
}
