import type { Ledger } from '../schema/ledger.ts';
import { pagePath } from './href.ts';
import type { LedgerEntry, Report, SeedPage } from './model.ts';
import { firstLine } from './to-report.ts';

const EXTENSION = /\.[^.]+$/u; // .txt
const HEAD = /^[^_]+/u; // 001_2e39
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
  return labelled([...pages.values()]).sort((a, b) => (a.stem < b.stem ? -1 : 1));
}

/** `001_2e39` of `001_2e39.txt` */
export function stemOf(file: string): string {
  return file.replace(EXTENSION, '');
}

/** Pages go by the head of their file name where that tells them apart: `001` of `001_2e39`. */
function labelled(pages: SeedPage[]): SeedPage[] {
  const headOf = ({ stem }: SeedPage) => HEAD.exec(stem)?.[0] ?? stem;
  const byHead = Map.groupBy(pages, headOf);
  return pages.map((page) => {
    if (byHead.get(headOf(page))?.length === 1) page.label = headOf(page);
    return page;
  });
}

function emptyPage(file: string, ledger = NO_ROWS): SeedPage {
  const stem = stemOf(file);
  return { stem, label: stem, file, path: pagePath(stem), ledger, reports: [] };
}
