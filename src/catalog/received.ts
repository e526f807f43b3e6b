import type { Fate } from '../schema/terms.ts';
import { FATES } from '../schema/terms.ts';
import type { Piece } from './align.ts';
import { piecesByLine, type Segment, segmentsOf } from './line-segments.ts';
import type { Report, SeedPage } from './model.ts';
import { partsOf, type ReportPart } from './report-parts.ts';
import type { RawLine } from './visible-text.ts';

/** The page as received: every line in order, with its fate and what it became. */
export function receivedLines(page: SeedPage, lines: RawLine[], table: Map<Report, Piece[]>): ReceivedLine[] {
  const owned = new Map<number, OwnedLine>();
  page.reports.forEach((report, index) => {
    const parts = new Map(partsOf(report).map((part) => [part.id, part]));
    const texts = new Map([...parts].map(([id, { text }]) => [id, text]));
    const begun = new Set<string>();
    for (const [number, pieces] of piecesByLine(table.get(report) ?? [])) {
      const part = parts.get(pieces.find((piece) => piece.part)?.part ?? '');
      const segments = segmentsOf(lines[number - 1] ?? { number, text: '' }, pieces, texts);
      const begins = part !== undefined && !begun.has(part.id);
      if (part) begun.add(part.id);
      owned.set(number, { report, index, part, begins, segments });
    }
  });
  return lines.map((line) => describe(line, page, owned.get(line.number)));
}

/** How many lines met each fate: for the legend. */
export function fateCounts(lines: ReceivedLine[]): Partial<Record<ReceivedFate, number>> {
  const counts: Partial<Record<ReceivedFate, number>> = {};
  for (const { fate } of lines) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}

function describe(line: RawLine, page: SeedPage, owned: OwnedLine | undefined): ReceivedLine {
  if (line.text.trim() === '')
    return { ...line, fate: 'blank', label: '', segments: [], reason: undefined, owner: inside(line, page) };
  if (owned?.part)
    return {
      ...line,
      fate: 'article',
      label: owned.part.label,
      segments: owned.segments,
      reason: undefined,
      owner: owned,
    };
  const row = page.ledger.lines.find(
    ({ lines: [first, last] }) => line.number >= first && line.number <= last,
  );
  const drop = page.ledger.dropped?.find((entry) => entry.line === line.number);
  const fate =
    row && row.fate !== 'article'
      ? row.fate
      : (drop?.fate ?? (owned ? 'unplaced' : (row?.fate ?? 'unplaced')));
  const segments: Segment[] = [
    { fate: fate === 'banner' ? 'kept' : 'dropped', text: line.text, part: undefined },
  ];
  return {
    ...line,
    fate,
    label: fate === 'unplaced' ? '未归入' : FATES[fate],
    segments,
    reason: drop?.reason ?? row?.reason,
    owner: owned,
  };
}

/** A blank line between two lines of one article is drawn as that article's. */
function inside({ number }: RawLine, page: SeedPage): Owner | undefined {
  const index = page.reports.findIndex(({ data }) =>
    data.source?.lines.some(([first, last]) => number > first && number < last),
  );
  const report = page.reports[index];
  return report && { report, index, part: undefined, begins: false };
}

export type ReceivedFate = Fate | 'blank' | 'unplaced';

export interface ReceivedLine extends RawLine {
  fate: ReceivedFate;
  /** 主题, 正文, 重复 … */
  label: string;
  segments: Segment[];
  reason: string | undefined;
  owner: Owner | undefined;
}

interface Owner {
  report: Report;
  /** Place of the report on the page, from 0. */
  index: number;
  part: ReportPart | undefined;
  /** True on the first line of the part. */
  begins: boolean;
}

interface OwnedLine extends Owner {
  segments: Segment[];
}
