import { bmp } from '../plane.ts';
import type { Line } from '../types.ts';
import { isSecondUnit } from './width.ts';

const REACH = 8;
const SHORTEST_COLUMN = 10;
const LONGEST_COLUMN = 40;
const FEWEST_LINES = 4;
/** So many of the unfinished lines must be equally long. */
const SHARE = 0.5;
/** `本报讯 `: behind it stands the one space that counts. */
const DATELINE = new Set(['讯', '电']);
const [SPACE, TAB] = [0x20, 0x09];
const HANGING = bmp(/[，。、；：！？”’）》,.;:!?)%]$/u);
/** What may not be cut: a number, a Latin word, a dash; opening marks with what follows, and marks that follow. */
const UNIT = bmp(/^[“‘（《「(]*(?:[A-Za-z0-9.,%+/~-]+|——|……|.)[，。、；：！？”’）》]*/u);

/**
 * For every line: how many characters would be left if the beginning of the next line stood on it. Zero or more: it would
 * have fit, so a block ends there; less: the line is full; undefined where the column was not wrapped by counting.
 */
export function roomLeft(
  lines: { line: Line; text: string; ends: boolean; width: number }[],
): (number | undefined)[] {
  const ways = [false, true].map((half): Counted => {
    const lengths = lines.map(({ line }) => lengthOf(line.text, half));
    return { half, lengths, counts: lines.map((line, at) => countOf(line, lengths, at)) };
  });
  return lines.map(({ text }, at) => {
    const next = lines[at + 1];
    const column = next && text !== '' ? columnAt(ways, at) : undefined;
    if (!next || !column) return undefined;
    const { way, length } = column;
    const unit = next.text.match(UNIT)?.[0] ?? '';
    return length - (way.lengths[at] ?? 0) - lengthOf(unit, way.half);
  });
}

/** Where two columns meet, the one that is nearer to the line's own length. */
function columnAt(ways: Counted[], at: number): Column | undefined {
  const near = countedColumn(ways, at - REACH, at + REACH);
  if (!near || missing(near, at) <= 1) return near;
  const ahead = countedColumn(ways, at, at + REACH);
  return ahead && missing(ahead, at) <= 1 ? ahead : near;
}

/** Characters by which a line that says something about its column differs from a full one. */
function missing({ way, length }: Column, at: number): number {
  const count = way.counts[at];
  return count === undefined ? 0 : Math.abs(length - count);
}

function countedColumn(ways: Counted[], from: number, to: number): Column | undefined {
  const found = ways.flatMap((way) => {
    const near = way.counts.slice(Math.max(0, from), to + 1).filter((count) => count !== undefined);
    if (near.length < FEWEST_LINES) return [];
    const length = modeOf(near);
    const share = near.filter((count) => count === length).length / near.length;
    return share >= SHARE && length <= LONGEST_COLUMN ? [{ way, length, share }] : [];
  });
  return found.sort((a, b) => b.share - a.share)[0];
}

/** What an unfinished line says about its column: how many characters it holds. */
function countOf(line: { ends: boolean; text: string }, lengths: number[], at: number): number | undefined {
  const length = lengths[at] ?? 0;
  return line.ends || length < SHORTEST_COLUMN ? undefined : trimmed(length, line.text, lengths, at);
}

/** A mark that may not begin a line hangs behind the full one. */
function trimmed(length: number, text: string, all: number[], at: number): number {
  const hangs = HANGING.test(text) && (all[at - 1] === length - 1 || all[at + 1] === length - 1);
  return hangs ? length - 1 : length;
}

function modeOf(counts: number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  let [mode, most] = [0, 0];
  for (const [count, times] of tally)
    if (times > most || (times === most && count > mode)) [mode, most] = [count, times];
  return mode;
}

function lengthOf(text: string, half: boolean): number {
  let length = 0;
  let dated = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB) {
      if (dated || !DATELINE.has(text.charAt(at - 1))) continue;
      dated = true;
      length += 1;
    } else if (!isSecondUnit(code)) length += half && code < 0x100 ? 0.5 : 1;
  }
  return length;
}

interface Column {
  way: Counted;
  /** Characters a full line holds. */
  length: number;
}

/** One way to count a column's characters, Latin and digits whole or half: the lines' lengths, and what each says of its column. */
interface Counted {
  half: boolean;
  lengths: number[];
  counts: (number | undefined)[];
}
