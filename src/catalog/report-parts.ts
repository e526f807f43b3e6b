import type { Byline } from '../schema/article.ts';
import { align, linesOf, type Part, type Piece, type Stretch } from './align.ts';
import type { Report } from './model.ts';
import type { RawLine } from './visible-text.ts';

const BYLINE = '署名';

/** What a block is called beside its raw lines. */
export const BLOCK_LABELS = { paragraph: '正文', heading: '小标题', caption: '图注' } as const;

/** All that an article prints, in reading order: what stands above its body, then its blocks. */
export function partsOf({ data, blocks }: Report): ReportPart[] {
  const head: [string, string, string | undefined][] = [
    ['series', '栏目', data.series],
    ['kicker', '引题', data.kicker],
    ['title', '主题', data.titlePrinted === false ? undefined : data.title],
    ['subtitle', '副题', data.subtitle],
    ...bylineParts(data.bylines ?? []),
  ];
  return [
    ...head.flatMap(([id, label, text]) => (text ? [{ id, label, text, body: false }] : [])),
    ...blocks.map(({ id, role, text }) => ({ id, label: BLOCK_LABELS[role], text, body: true })),
  ];
}

/** Each stretch of the report's raw lines, with the part that it became. */
export function alignReport(report: Report, lines: RawLine[]): Piece[] {
  const own = ownLines(report, lines);
  // Roles beside a byline are dropped from its name, not from the page.
  const drops = report.page?.ledger.dropped?.filter((drop) => drop.fate !== 'credit') ?? [];
  const dropped = drops.flatMap((drop) => stretchOf(drop, lines) ?? []);
  return align(own, partsOf(report), dropped);
}

/** Anchor of a paragraph → its raw lines in words: `32–50`. */
export function lineRanges(pieces: Piece[], report: Report): Record<string, string> {
  const named = report.blocks.map(({ id }) => [id, rangeWords(linesOf(pieces, id))] as const);
  return Object.fromEntries(named.filter(([, words]) => words));
}

/** `32–50`, `7` */
export function rangeWords(lines: number[]): string {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === last ? `${first ?? ''}` : `${first}–${last}`;
}

/** Names and roles each for themselves: a role that is printed once goes for the names after it. */
function bylineParts(bylines: Byline[]): [string, string, string | undefined][] {
  return bylines
    .filter((byline) => !byline.inText)
    .flatMap(({ name, role }, index, all): [string, string, string | undefined][] => [
      [`role${index + 1}`, BYLINE, role === all[index - 1]?.role ? undefined : role],
      [`byline${index + 1}`, BYLINE, name],
    ]);
}

/** The raw lines of an article: its ranges, less the lines that the ledger gives to another fate or article. */
function ownLines({ data, page, id }: Report, lines: RawLine[]): RawLine[] {
  const others = (page?.ledger.lines ?? []).filter((row) => row.fate !== 'article' || row.article !== id);
  return lines.filter(
    ({ number }) =>
      inRanges(number, data.source?.lines ?? []) &&
      !inRanges(
        number,
        others.map((row) => row.lines),
      ),
  );
}

function inRanges(number: number, ranges: [number, number][]): boolean {
  return ranges.some(([first, last]) => number >= first && number <= last);
}

/** The ledger counts code points; strings count UTF-16 units. */
function stretchOf(drop: { line: number; at: number; text: string }, lines: RawLine[]): Stretch | undefined {
  const raw = lines[drop.line - 1];
  if (!raw) return undefined;
  const start = [...raw.text].slice(0, drop.at).join('').length;
  return { line: drop.line, start, end: start + drop.text.length };
}

export interface ReportPart extends Part {
  /** 主题, 小标题, 正文 … */
  label: string;
  /** True for the blocks of the body, false for what stands above them. */
  body: boolean;
}
