import type { Ledger } from '../schema/ledger.ts';
import { pagePath } from './href.ts';
import type { LedgerEntry, Report, SeedPage } from './model.ts';
import { firstLine } from './to-report.ts';

const EXTENSION = /\.[^.]+$/u; // .txt
const NO_ROWS: Ledger = { lines: [] };

/** The newspaper pages that reports came from, or that a ledger accounts for; each report learns its page. */
export function buildPages(reports: Report[], ledgers: LedgerEntry[], seeds: string[]): SeedPage[] {
  const ledgerOf = new Map(ledgers.map(({ stem, data }) => [stem, data]));
  const pages = new Map(seeds.map((file) => [stemOf(file), emptyPage(file, ledgerOf.get(stemOf(file)))]));
  for (const report of reports) {
    const page = pages.get(stemOf(report.data.source?.file ?? ''));
    if (!page) continue;
    report.page = page;
    page.reports.push(report);
  }
  for (const page of pages.values()) page.reports.sort((a, b) => firstLine(a.data) - firstLine(b.data));
  return [...pages.values()].sort((a, b) => (a.stem < b.stem ? -1 : 1));
}

/** `001_2e39` of `001_2e39.txt` */
export function stemOf(file: string): string {
  return file.replace(EXTENSION, '');
}

function emptyPage(file: string, ledger = NO_ROWS): SeedPage {
  const stem = stemOf(file);
  return { stem, file, path: pagePath(stem), ledger, reports: [] };
}
