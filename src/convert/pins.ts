import type { Ledger, LedgerRow } from '../schema/ledger.ts';

/** What a person fixed on a page: rows that are pinned, and all rows of an article that has one. */
export function pinsOf(ledger: Ledger | undefined): LedgerRow[] {
  const rows = ledger?.lines ?? [];
  const articles = new Set(rows.filter(({ pinned }) => pinned).map(({ article }) => article));
  return rows.filter((row) => row.pinned || (isArticleRow(row) && articles.has(row.article)));
}

/** A row of an article, also of one that was withdrawn. */
export function isArticleRow({ fate, article }: LedgerRow): boolean {
  return article !== undefined && (fate === 'article' || fate === 'withdrawn');
}

/** Rows that a person changed without pinning them: they are in the edited ledger, but no conversion made them. */
export function pinEdits(edited: Ledger, fresh: Ledger): Ledger {
  const made = new Set(fresh.lines.map(keyOf));
  return {
    ...edited,
    lines: edited.lines.map((row) => (row.pinned || made.has(keyOf(row)) ? row : { ...row, pinned: true })),
  };
}

function keyOf({ lines, fate, article }: LedgerRow): string {
  return `${lines.join('-')} ${fate} ${article ?? ''}`;
}

/** The row that holds a line. */
export function rowAt(rows: LedgerRow[], line: number): LedgerRow | undefined {
  return rows.find(({ lines: [from, to] }) => line >= from && line <= to);
}
