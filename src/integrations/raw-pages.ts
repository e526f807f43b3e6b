import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Piece } from '../catalog/align.ts';
import type { Report, SeedPage } from '../catalog/model.ts';
import { alignReport } from '../catalog/report-parts.ts';
import type { RawLine } from '../catalog/visible-text.ts';
import { decode } from '../convert/1-read/decode.ts';
import { splitLines } from '../convert/1-read/index.ts';

const rawLines = new WeakMap<SeedPage, Promise<RawLine[]>>();
const pieces = new WeakMap<Report, Promise<Piece[]>>();

/** The raw lines of a newspaper page, read once. */
export function linesOfPage(page: SeedPage): Promise<RawLine[]> {
  const lines = rawLines.get(page) ?? readLines(page);
  rawLines.set(page, lines);
  return lines;
}

/** Which stretches of the raw lines a report came from, found once; nothing for one written by hand. */
export function piecesOf(report: Report): Promise<Piece[]> {
  const known = pieces.get(report) ?? findPieces(report);
  pieces.set(report, known);
  return known;
}

/** The pieces of every report of a page. */
export async function pieceTable({ reports }: SeedPage): Promise<Map<Report, Piece[]>> {
  return new Map(await Promise.all(reports.map(async (report) => [report, await piecesOf(report)] as const)));
}

/** The raw file, byte for byte. */
export function rawFile(file: string): Promise<Buffer<ArrayBuffer>> {
  return readFile(`seeds/${file}`);
}

/** Size and digest of a raw file. */
export async function rawFacts({ file }: SeedPage): Promise<{ bytes: number; sha256: string }> {
  const content = await rawFile(file);
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

async function readLines({ file }: SeedPage): Promise<RawLine[]> {
  const decoded = decode(await rawFile(file));
  // `check` says so and stops a build; while an editor works the other pages are shown.
  if ('problem' in decoded) return [];
  return splitLines(decoded.text).map((text, index) => ({ number: index + 1, text }));
}

async function findPieces(report: Report): Promise<Piece[]> {
  return report.page ? alignReport(report, await linesOfPage(report.page)) : [];
}
