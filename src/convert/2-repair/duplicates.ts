import { couldBePersonName } from '../../names/surnames.ts';
import { visible } from '../1-read/visible.ts';
import type { Drop, Line } from '../types.ts';
import { endsSentence, shapeOf } from './shape.ts';

/** A single line must be this long to be a copy; shorter ones may agree by chance. */
const LINE_LENGTH = 25;
/** So many lines in a row are a copy, however short; two where they are as long as one together: a headline with its deck. */
const RUN_LENGTH = 3;
/** Of running text so much of the lines right above, so many of them. */
const REPEATED = 14;
const NEAR = 14;
const RUNNING_TEXT = /[，。；]/u;
/** What stands between the columns of a table. */
const COLUMN_GAP = /[ \u3000]{2,}|(?<=.{2})\u3000/u;
const SPACE = /\s/u;
const RUN_LINE_LENGTH = 8;

/** Text that was printed twice out of order is kept once: where an unfinished line leads to it, else where it comes first. */
export function withoutDuplicates(lines: Line[]): { lines: Line[]; drops: Drop[] } {
  const copies = new Map<number, number>();
  const texts = lines.map(({ text }) => visible(text));
  for (const [first, second, length] of repeatedRuns(lines, texts)) {
    const apart = second > first + length;
    const keepSecond = apart && leadsInto(lines, second) && !leadsInto(lines, first);
    for (let i = 0; i < length; i++)
      copies.set((keepSecond ? first : second) + i, (keepSecond ? second : first) + i);
  }
  lines.forEach((line, at) => {
    const from = Math.max(0, at - NEAR);
    const above = () => texts.slice(from, at).filter((_, i) => !copies.has(from + i));
    const near = line.gap === 0 || isFragment(line.text, texts[at] ?? '');
    if (!copies.has(at) && near && repeatsAbove(above, texts[at] ?? '')) copies.set(at, at - 1);
  });
  return {
    lines: lines.filter((_, at) => !copies.has(at)),
    drops: [...copies].flatMap(([copy, kept]) => toDrop(lines[copy], lines[kept])),
  };
}

const QUOTATION = /^[“「『]/u;

/** A long line that ends in no full stop: what is quoted from the text, and set apart, is whole or in quotation marks. */
function isFragment(text: string, said: string): boolean {
  return said.length >= LINE_LENGTH && !QUOTATION.test(text) && !endsSentence(text);
}

/** Runs of lines that stand on the page twice: [first, second, length]. Each line is compared with its last twin only. */
function repeatedRuns(lines: Line[], texts: string[]): [number, number, number][] {
  const runs: [number, number, number][] = [];
  const lastSeen = new Map<string, number>();
  for (let at = 0; at < texts.length; at++) {
    const seen = lastSeen.get(texts[at] ?? '');
    const twin = seen !== undefined && isRow(lines[at]?.text ?? '') ? undefined : seen;
    const length = twin === undefined ? 0 : runLength(texts, twin, at);
    const near = () =>
      isAdjacent(texts, at, twin ?? at) || (lines[at]?.gap === 0 && isNear(texts, at, twin ?? at));
    if (twin !== undefined && (isCopy(texts.slice(at, at + length)) || near())) {
      runs.push([twin, at, length]);
      at += length - 1;
    } else if ((texts[at] ?? '').length >= RUN_LINE_LENGTH) lastSeen.set(texts[at] ?? '', at);
  }
  return runs;
}

/** A line that stands once more in the text right above it, broken otherwise there. */
function repeatsAbove(textsAbove: () => string[], said: string): boolean {
  if (said.length < REPEATED || !RUNNING_TEXT.test(said)) return false;
  const above = textsAbove();
  return !above.includes(said) && above.join('').includes(said);
}

/** A line printed twice in a row was set twice, however short. */
function isAdjacent(texts: string[], at: number, twin: number): boolean {
  return twin === at - 1 && (texts[at] ?? '').length >= RUN_LINE_LENGTH;
}

/** Running text that stands in the lines right above was set once more. */
function isNear(texts: string[], at: number, twin: number): boolean {
  const text = texts[at] ?? '';
  return at - twin <= NEAR && text.length >= REPEATED && RUNNING_TEXT.test(text);
}

/** `康敏　　某某公司工程师` in a roll and above her portrait: a row of a table names her once more. */
function isRow(text: string): boolean {
  const [name = '', ...cells] = text.split(COLUMN_GAP);
  return cells.length > 0 && couldBePersonName(name.replace(SPACE, ''));
}

function runLength(texts: string[], first: number, second: number): number {
  let length = 0;
  while (first + length < second && texts[first + length] === texts[second + length]) length++;
  return length;
}

function isCopy(run: string[]): boolean {
  if (run.some((text) => text.length >= LINE_LENGTH || shapeOf(text) === 'caption')) return true;
  const long = run.every((text) => text.length >= RUN_LINE_LENGTH);
  return long && (run.length >= RUN_LENGTH || (run.length > 1 && run.join('').length >= LINE_LENGTH));
}

/** `…打造创新策源地,带领团队` waits for what follows. */
function leadsInto(lines: Line[], at: number): boolean {
  const before = lines[at - 1]?.text;
  return before !== undefined && before.length > 20 && !endsSentence(before) && shapeOf(before) === 'plain';
}

function toDrop(copy: Line | undefined, kept: Line | undefined): Drop[] {
  if (!copy || !kept) return [];
  const spans = [{ line: copy.number, start: 0, end: copy.raw.length }];
  return [{ spans, fate: 'duplicate', reason: `与第${kept.number}行重复` }];
}
