import type { Line } from '../types.ts';

/** How a column was wrapped by counting: so many characters a line, Latin and digits whole or half. */
interface Counted {
  half: boolean;
  length: number;
}

const REACH = 8;
const SHORTEST_COLUMN = 10;
const LONGEST_COLUMN = 40;
const FEWEST_LINES = 4;
/** So many of the unfinished lines must be equally long. */
const SHARE = 0.5;
const HANGING = /[，。、；：！？”’）》,.;:!?)%]$/u;
/** What may not be cut: a number, a Latin word, a dash; opening marks with what follows, and marks that follow. */
const UNIT = /^[“‘（《「(]*(?:[A-Za-z0-9.,%+/~-]+|——|……|.)[，。、；：！？”’）》]*/u;

/**
 * For every line: how many characters would be left if the beginning of the next line stood on it. Zero or more: it would
 * have fit, so a block ends there; less: the line is full; undefined where the column was not wrapped by counting.
 */
export function roomLeft(
  lines: { line: Line; text: string; ends: boolean; width: number }[],
): (number | undefined)[] {
  const lengths = [false, true].map((half) => lines.map(({ line }) => lengthOf(line.text, half)));
  const counts = lengths.map((ofLine) => lines.map((line, at) => countOf(line, ofLine, at)));
  return lines.map(({ line, text }, at) => {
    const next = lines[at + 1];
    const column = countedColumn(counts, at);
    if (!column || !next || text === '') return undefined;
    const unit = next.text.match(UNIT)?.[0] ?? '';
    return column.length - lengthOf(line.text, column.half) - lengthOf(unit, column.half);
  });
}

function countedColumn(counts: (number | undefined)[][], at: number): Counted | undefined {
  const found = counts.flatMap((ofLines, half): (Counted & { share: number })[] => {
    const near = ofLines
      .slice(Math.max(0, at - REACH), at + REACH + 1)
      .filter((count) => count !== undefined);
    if (near.length < FEWEST_LINES) return [];
    const length = modeOf(near);
    const share = near.filter((count) => count === length).length / near.length;
    return share >= SHARE && length <= LONGEST_COLUMN ? [{ half: half === 1, length, share }] : [];
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
  return [...tally].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

function lengthOf(text: string, half: boolean): number {
  let length = 0;
  for (const character of text.replace(/(?<=讯|电)\s/u, '　').replace(/[ \t]/gu, ''))
    length += half && character.charCodeAt(0) < 0x100 ? 0.5 : 1;
  return length;
}
