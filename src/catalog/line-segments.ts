import type { Piece } from './align.ts';
import { isVisible, type RawLine, visibleOf } from './visible-text.ts';

const RUNS = /[^\p{White_Space}\p{Cc}\p{Cf}]+|[\p{White_Space}\p{Cc}\p{Cf}]+/gu; // 投用、| |首个

/** A raw line cut into what was kept, what was dropped, and the spaces that were taken out. */
export function segmentsOf(line: RawLine, pieces: Piece[], texts: Map<string, string>): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const piece of pieces) {
    segments.push(space(line.text.slice(end, piece.start)));
    const text = line.text.slice(piece.start, piece.end);
    if (piece.part === undefined) segments.push({ fate: 'dropped', text, part: undefined });
    else segments.push(...keptSegments(text, piece, texts.get(piece.part) ?? ''));
    end = piece.end;
  }
  return [...segments, space(line.text.slice(end))].filter((segment) => segment.text);
}

/** The pieces of each line, in order. */
export function piecesByLine(pieces: Piece[]): Map<number, Piece[]> {
  return Map.groupBy(pieces, (piece) => piece.line);
}

function keptSegments(text: string, piece: Piece, whole: string): Segment[] {
  const spaced = spacesIn(whole);
  let at = piece.at;
  return (text.match(RUNS) ?? []).map((run) => {
    const visible = isVisible(run[0] ?? '');
    if (visible) at += run.length;
    const kept = visible || spaced.has(at);
    return { fate: kept ? 'kept' : 'space', text: run, part: piece.part };
  });
}

/** The visible offsets at which a text has white space. */
function spacesIn(text: string): Set<number> {
  const offsets = new Set<number>();
  let at = 0;
  for (const run of text.match(RUNS) ?? []) {
    if (isVisible(run[0] ?? '')) at += visibleOf(run).length;
    else offsets.add(at);
  }
  return offsets;
}

function space(text: string): Segment {
  return { fate: 'space', text, part: undefined };
}

export interface Segment {
  /** `elsewhere`: in another part than the one that is looked at. */
  fate: 'kept' | 'dropped' | 'space' | 'elsewhere';
  text: string;
  /** The part that it is in. */
  part: string | undefined;
}
