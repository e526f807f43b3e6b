import { parse } from 'yaml';
import type { Lexicon } from '../names/lexicon.ts';
import type { Doubt, LedgerRow } from '../schema/ledger.ts';
import { type Addresses, addressBook } from './addresses.ts';
import { type ConvertedPage, convertPage } from './convert-page.ts';
import { isArticleRow, pinEdits, pinsOf, rowAt } from './pins.ts';
import { type Plan, planFiles } from './plan.ts';
import { frontMatterOn, ledgerFor, lockOf, type Shelf } from './shelf.ts';
import type { Seed } from './types.ts';

/** A whole run: every page read, and what to do with the content folder. */
export interface Conversion {
  pages: ConvertedPage[];
  plan: Plan;
}

export interface ConversionInput {
  seeds: Seed[];
  /** The content folder as it stands. */
  shelf: Shelf;
  lexicon: Lexicon;
  /** SHA-256 of a text, hex. */
  digest: (text: string) => string;
  /** Ids of articles whose new version is to replace a person's. */
  accept?: Set<string>;
}

/** Seeds → content: each page in five stages (convert-page.ts), then the plan that spares what people changed. */
export function convert(input: ConversionInput): Conversion {
  const addresses = addressBook(input.shelf, input.seeds);
  const pages = input.seeds.map((seed) => {
    const pins = pinsFor(seed, input, addresses);
    const idFor = idGiver(seed, addresses, pins);
    return convertPage(seed, {
      lexicon: input.lexicon,
      pins,
      idFor,
      withdrawn: addresses.withdrawn,
      settled: settledBy(seed, input.shelf),
    });
  });
  return { pages, plan: planFiles(pages, addresses, input) };
}

/** A doubt about a reviewed article that its ledger no longer lists was settled by a person. */
function settledBy(seed: Seed, shelf: Shelf): (doubt: Doubt) => boolean {
  const ledger = ledgerFor(shelf, seed.file);
  const listed = new Set(ledger?.doubts?.map(({ line, rule }) => `${line} ${rule}`));
  const isReviewed = (id: string | undefined) =>
    id !== undefined && frontMatterOn(shelf, id)['status'] === 'reviewed';
  return ({ line, rule }) =>
    isReviewed(rowAt(ledger?.lines ?? [], line)?.article) && !listed.has(`${line} ${rule}`);
}

/** A ledger that a person changed without pinning rows is obeyed as if they had. */
function pinsFor(
  seed: Seed,
  { shelf, lexicon, digest }: ConversionInput,
  { renamed }: Addresses,
): LedgerRow[] {
  const ledger = ledgerFor(shelf, seed.file);
  if (!ledger) return [];
  const path = `ledger/${seed.file.replace(/\.txt$/iu, '')}.yaml`;
  const edited = lockOf(shelf)[path] !== undefined && lockOf(shelf)[path] !== digest(shelf.get(path) ?? '');
  const current = edited ? pinEdits(ledger, freshLedger(seed, shelf, lexicon)) : ledger;
  return pinsOf(current).map((row) => ({
    ...row,
    ...(row.article ? { article: renamed.get(row.article) ?? row.article } : {}),
  }));
}

/** What the converter would write without any pin. */
function freshLedger(seed: Seed, shelf: Shelf, lexicon: Lexicon) {
  const addresses = addressBook(shelf, [seed]);
  const page = convertPage(seed, {
    lexicon,
    idFor: (article, lines) => addresses.idFor(seed, article, lines),
  });
  return parse(page.files.ledger.text);
}

/** A pinned article has its address from the row, every other one from the address book. */
function idGiver(seed: Seed, addresses: Addresses, pins: LedgerRow[]) {
  return (...[article, lines]: Parameters<Parameters<typeof convertPage>[1]['idFor']>) => {
    const [first] = lines;
    const pinned = pins.find(
      (row) => isArticleRow(row) && first !== undefined && first >= row.lines[0] && first <= row.lines[1],
    );
    return pinned?.article ?? addresses.idFor(seed, article, lines);
  };
}
