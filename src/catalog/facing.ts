import { FATES, type Fate } from '../schema/terms.ts';
import { linesOf, type Piece } from './align.ts';
import { inQuotes } from './in-quotes.ts';
import { piecesByLine, type Segment, segmentsOf } from './line-segments.ts';
import type { Report } from './model.ts';
import { BLOCK_LABELS, partsOf, type ReportPart } from './report-parts.ts';
import type { RawLine } from './visible-text.ts';

/** 原文对照: a row for each part of a report with its raw lines, and one for each dropped line where it stood. */
export function facingRows(report: Report, lines: RawLine[], pieces: Piece[]): FacingRow[] {
  const texts = new Map(partsOf(report).map(({ id, text }) => [id, text]));
  const byLine = piecesByLine(pieces);
  const view = (number: number): FacingLine => ({
    number,
    segments: segmentsOf(lines[number - 1] ?? { number, text: '' }, byLine.get(number) ?? [], texts),
  });
  const waiting = droppedLines(report, byLine, lines);
  const rows = groupsOf(partsOf(report)).flatMap((parts) => {
    const own = [...new Set(parts.flatMap(({ id }) => linesOf(pieces, id)))];
    const before = waiting.findIndex(({ line }) => line >= (own[0] ?? 0));
    const drops = waiting.splice(0, before < 0 ? waiting.length : before);
    return [...drops.map((drop) => dropRow(drop, lines)), partRow(parts, own.map(view), lines)];
  });
  return markRepeats([...rows, ...waiting.map((drop) => dropRow(drop, lines))]);
}

/** A line that two parts share is shown twice; only the first can be linked to. */
function markRepeats(rows: FacingRow[]): FacingRow[] {
  const seen = new Set<number>();
  return rows.map((row) => ({
    ...row,
    lines: row.lines.map((line) => {
      const again = seen.has(line.number);
      seen.add(line.number);
      return again ? { ...line, again } : line;
    }),
  }));
}

/** Each part for itself; names and roles of a byline together. */
function groupsOf(parts: ReportPart[]): ReportPart[][] {
  const groups: ReportPart[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (!part.body && last?.[0]?.label === part.label) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function partRow(parts: ReportPart[], own: FacingLine[], lines: RawLine[]): FacingRow {
  const ids = parts.map(({ id }) => id);
  const [{ id, label, body } = { id: '', label: '', body: false }] = parts;
  return {
    label: id.startsWith('p') ? `第 ${id.slice(1)} 段` : label,
    text: parts.map((part) => part.text).join(' '),
    anchor: body ? id : undefined,
    prose: label !== BLOCK_LABELS.heading && body,
    lines: own.map(({ number, segments }) => ({
      number,
      segments: segments.map((segment) => paler(segment, ids)),
    })),
    notes: changesOf(own, lines),
  };
}

/** What belongs to another part of the report is shown paler. */
function paler(segment: Segment, ids: string[]): Segment {
  return segment.fate === 'kept' && !ids.includes(segment.part ?? '')
    ? { ...segment, fate: 'elsewhere' }
    : segment;
}

function dropRow({ line, reason }: Drop, lines: RawLine[]): FacingRow {
  const segments: Segment[] = [{ fate: 'dropped', text: lines[line - 1]?.text ?? '', part: undefined }];
  return {
    label: '未采用',
    text: undefined,
    anchor: undefined,
    prose: false,
    lines: [{ number: line, segments }],
    notes: [reason],
  };
}

/** What was done to the lines, in words: 接 4 处断行 · 略 4 个空行 · 去 1 个空格 */
function changesOf(own: FacingLine[], lines: RawLine[]): string[] {
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
    dropped.length > 0 && `不取${inQuotes(dropped.join('……'))}`,
  ].filter((note) => note !== false);
  return notes.length > 0 ? notes : ['照录'];
}

/** The lines among the report's that are not in its text, with the ledger's reasons. */
function droppedLines(report: Report, byLine: Map<number, Piece[]>, lines: RawLine[]): Drop[] {
  const { lines: rows = [], dropped = [] } = report.page?.ledger ?? {};
  const ranges = report.data.source?.lines ?? [];
  const first = Math.min(...ranges.map(([from]) => from));
  const last = Math.max(...ranges.map(([, to]) => to));
  const whole = rows
    .filter((row) => row.fate !== 'article' && (row.article ?? report.id) === report.id)
    .filter((row) => row.lines[0] >= first && row.lines[1] <= last)
    .flatMap((row) => numbersOf(row.lines, lines).map((line) => ({ line, reason: reasonOf(row) })));
  const stray = [...byLine]
    .filter(([, pieces]) => pieces.every((piece) => piece.part === undefined))
    .map(([line]) => ({ line, reason: reasonOf(dropped.find((drop) => drop.line === line)) }));
  return [...whole, ...stray].sort((a, b) => a.line - b.line);
}

/** 重复：与第48行重复 */
function reasonOf(row: { fate: Fate; reason?: string | undefined } | undefined): string {
  return row ? [FATES[row.fate], row.reason].filter(Boolean).join('：') : '未进正文';
}

function numbersOf([first, last]: [number, number], lines: RawLine[]): number[] {
  return lines.slice(first - 1, last).flatMap((line) => (line.text.trim() ? [line.number] : []));
}

export interface FacingRow {
  /** 第 3 段, 主题, 未采用 */
  label: string;
  /** As edited; absent for dropped lines. */
  text: string | undefined;
  /** Of the block of the body. */
  anchor: string | undefined;
  /** False for headings and captions, and for what stands above the body. */
  prose: boolean;
  lines: FacingLine[];
  /** What was done to the lines, or why they were dropped. */
  notes: string[];
}

export interface FacingLine {
  number: number;
  segments: Segment[];
  /** Stands further up already. */
  again?: boolean;
}

interface Drop {
  line: number;
  reason: string;
}
