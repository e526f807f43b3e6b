import { FATES } from '../schema/terms.ts';
import { linesOf, type Piece } from './align.ts';
import { piecesByLine, type Segment, segmentsOf } from './line-segments.ts';
import type { Report } from './model.ts';
import { partsOf, type ReportPart } from './report-parts.ts';
import type { RawLine } from './visible-text.ts';

/** 原文对照: a row for each part of a report with its raw lines, and one for each dropped line where it stood. */
export function facingRows(report: Report, lines: RawLine[], pieces: Piece[]): FacingRow[] {
  const parts = partsOf(report);
  const texts = new Map(parts.map(({ id, text }) => [id, text]));
  const byLine = piecesByLine(pieces);
  const view = (number: number): FacingLine => ({
    number,
    segments: segmentsOf(lines[number - 1] ?? { number, text: '' }, byLine.get(number) ?? [], texts),
  });
  const waiting = droppedLines(report, byLine, lines);
  const rows = parts.flatMap((part) => {
    const own = linesOf(pieces, part.id);
    const before = waiting.splice(
      0,
      waiting.findIndex(({ line }) => line >= (own[0] ?? 0)),
    );
    return [...before.map((drop) => dropRow(drop, view)), partRow(part, own.map(view), lines)];
  });
  return [...rows, ...waiting.map((drop) => dropRow(drop, view))];
}

function partRow(part: ReportPart, own: FacingLine[], lines: RawLine[]): FacingRow {
  const label = part.id.startsWith('p') ? `第 ${part.id.slice(1)} 段` : part.label;
  return { label, part, lines: own, notes: changesOf(part, own, lines) };
}

function dropRow({ line, reason }: Drop, view: (number: number) => FacingLine): FacingRow {
  const { number, segments } = view(line);
  const struck = segments.map((segment) => ({ ...segment, fate: 'dropped' as const }));
  return { label: '未采用', part: undefined, lines: [{ number, segments: struck }], notes: [reason] };
}

/** What was done to the lines, in words: 接 4 处断行 · 略 4 个空行 · 去 1 个空格 */
function changesOf(part: ReportPart, own: FacingLine[], lines: RawLine[]): string[] {
  if (own.length === 0) return ['原文中没有找到相应的行'];
  const first = own[0]?.number ?? 0;
  const last = own.at(-1)?.number ?? 0;
  const between = lines.slice(first - 1, last).filter((line) => line.text.trim() === '').length;
  const segments = own.flatMap((line) => line.segments);
  const spaces = segments
    .filter((segment) => segment.fate === 'space')
    .reduce((sum, segment) => sum + segment.text.length, 0);
  const dropped = segments.filter((s) => s.fate === 'dropped').map((s) => s.text);
  const notes = [
    own.length > 1 && `接 ${own.length - 1} 处断行`,
    between > 0 && `略 ${between} 个空行`,
    spaces > 0 && `去 ${spaces} 个空格`,
    dropped.length > 0 && `不取“${dropped.join('……')}”`,
  ].filter((note) => note !== false);
  if (notes.length > 0) return notes;
  return [part.body ? '整段照录' : '照录'];
}

/** Lines of the report of which nothing is in its text, with the ledger's reason. */
function droppedLines({ page, id, data }: Report, byLine: Map<number, Piece[]>, lines: RawLine[]): Drop[] {
  const stray = [...byLine].filter(([, pieces]) => pieces.every((piece) => piece.part === undefined));
  const rows = (page?.ledger.lines ?? []).filter(
    (row) => row.fate !== 'article' && (row.article === id || isInside(row.lines, data.source?.lines)),
  );
  const ledger = rows.flatMap(({ lines: [first, last], fate, reason }) =>
    lines
      .slice(first - 1, last)
      .filter((line) => line.text.trim())
      .map((line) => ({ line: line.number, reason: [FATES[fate], reason].filter(Boolean).join('：') })),
  );
  const told = new Map(
    (page?.ledger.dropped ?? []).map((drop) => [
      drop.line,
      [FATES[drop.fate], drop.reason].filter(Boolean).join('：'),
    ]),
  );
  const all = [...ledger, ...stray.map(([line]) => ({ line, reason: told.get(line) ?? '未进正文' }))];
  return all.sort((a, b) => a.line - b.line);
}

function isInside([first, last]: [number, number], ranges: [number, number][] = []): boolean {
  return ranges.some(([from, to]) => first >= from && last <= to);
}

export interface FacingRow {
  /** 第 3 段, 主题, 未采用 */
  label: string;
  /** Absent for dropped lines. */
  part: ReportPart | undefined;
  lines: FacingLine[];
  /** What was done to the lines, or why they were dropped. */
  notes: string[];
}

export interface FacingLine {
  number: number;
  segments: Segment[];
}

interface Drop {
  line: number;
  reason: string;
}
