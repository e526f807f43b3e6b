import { TITLE_ROOM } from './rooms.ts';

/** 米: stands for itself. Others are spelt out, so that no tokenizer cuts, drops or merges them. */
const PLAIN_HAN = /^[\u3400-\u4DBF\u4E00-\u9FFF]$/u;
/** A token that holds its place but is never found. */
const GAP = '-';

/** The pairs of neighbouring characters of a folded term, as index words. `小米5` → 小米, 米dfz */
export function gramsOf(term: string): string[] {
  const words = [...term].map(spell);
  return words.slice(1).map((word, i) => `${words[i]}${word}`);
}

/** A document for the index: at each character's place its gram, then a gap where the block ends. The first block is the title. */
export function gramText(blocks: string[]): string {
  const [title = '', ...rest] = blocks;
  const head = gramsOf(title);
  const room = Array<string>(Math.max(1, TITLE_ROOM - head.length)).fill(GAP);
  return [...head, ...room, ...rest.flatMap((block) => [...gramsOf(block), GAP])].join(' ');
}

/** Cuts a term where a character comes again; neighbours share one. In such a piece a gram has only one successor. `高新高企` → 高新, 新高企 */
export function piecesOf(term: string): Piece[] {
  const characters = [...term];
  const pieces: Piece[] = [];
  let start = 0;
  while (start < characters.length - 1) {
    const end = endOfDistinct(characters, start);
    pieces.push({ start, text: characters.slice(start, end).join('') });
    start = end - 1;
  }
  return pieces;
}

/** Where a piece occurs, given the sorted places of its grams: runs as long as the piece. */
export function occurrences(places: readonly number[], grams: number): number[] {
  if (grams === 1) return [...places];
  const found: number[] = [];
  let run = 0;
  places.forEach((place, i) => {
    run = place - 1 === places[i - 1] ? run + 1 : 1;
    if (run === grams) found.push(place - grams + 1);
  });
  return found;
}

/** A letter a digit, `z` at the end: no spelling begins another. `5` → dfz, `—` → cabez */
function spell(character: string): string {
  if (PLAIN_HAN.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const digits = [...code.toString(16)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return `${digits.join('')}z`;
}

function endOfDistinct(characters: string[], start: number): number {
  const seen = new Set<string>();
  let end = start;
  while (end < characters.length && !seen.has(characters[end] ?? '')) {
    seen.add(characters[end] ?? '');
    end++;
  }
  return Math.max(end, start + 2);
}

export interface Piece {
  /** Offset in characters. */
  start: number;
  text: string;
}
