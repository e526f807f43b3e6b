import { parse } from 'yaml';
import type { Lexicon } from '../names/lexicon.ts';
import type { Doubt, Ledger, LedgerRow } from '../schema/ledger.ts';
import { ledgerPath } from './5-write/index.ts';
import { type Addresses, addressBook } from './addresses.ts';
import { inBatches } from './batches.ts';
import { type ConvertedPage, convertPage, convertPages, type PageToConvert } from './convert-pages.ts';
import { isArticleRow, pinEdits, pinsOf, rowAt } from './pins.ts';
import { type PagePlan, type Plan, type PlanContext, planner } from './plan.ts';
import { frontMatterOn, ledgerFor, lockOf, type Shelf } from './shelf.ts';
import type { Seed } from './types.ts';

/** A whole run: every page read, and what to do with the content folder. */
export interface Conversion {
  pages: ConvertedPage[];
  plan: Plan;
}

export interface ConversionContext {
  /** The content folder as it stands. */
  shelf: Shelf;
  lexicon: Lexicon;
  /** SHA-256 of a text, hex. */
  digest: (text: string) => string;
  /** Ids of articles whose new version is to replace a person's. */
  accept?: Set<string>;
}

/** A conversion some pages at a time: it keeps addresses and digests of the pages that are done, never their texts. */
export interface Run {
  convert(seeds: Seed[]): { page: ConvertedPage; plan: PagePlan }[];
  /** What is left to do when every page is converted. */
  finish(): Plan;
}

/** Begins a conversion of the seeds with these file names: each page in five stages (convert-pages.ts), then the plan that spares what people changed. */
export function beginRun(files: string[], context: ConversionContext): Run {
  const lock = lockOf(context.shelf);
  const addresses = addressBook(context.shelf, lock, files);
  const plan = planner(addresses, { ...context, lock });
  return {
    convert(seeds) {
      const pages = seeds.map((seed) => {
        const ledger = ledgerFor(context.shelf, seed.file);
        const pins = ledger ? pinsFor(seed, ledger, { ...context, lock }, addresses) : [];
        return {
          seed,
          pins,
          idFor: idGiver(seed, addresses, pins),
          withdrawn: addresses.withdrawn,
          settled: settledBy(ledger, context.shelf),
        };
      });
      const converted = convertPages(pages, context.lexicon);
      return converted.map((page) => ({ page, plan: plan.place(page.files) }));
    },
    finish: plan.finish,
  };
}

/** Seeds → content, all at once. */
export function convert({ seeds, ...context }: ConversionContext & { seeds: Seed[] }): Conversion {
  const run = beginRun(
    seeds.map(({ file }) => file),
    context,
  );
  const steps = [...inBatches(seeds).flatMap(run.convert)];
  const rest = run.finish();
  const write = [...steps.flatMap(({ plan }) => plan.write), ...rest.write];
  const kept = steps.flatMap(({ plan }) => plan.kept);
  return { pages: steps.map(({ page }) => page), plan: { ...rest, write, kept } };
}

/** A doubt about a reviewed article that its ledger no longer lists was settled by a person. */
function settledBy(ledger: Ledger | undefined, shelf: Shelf): (doubt: Doubt) => boolean {
  const listed = new Set(ledger?.doubts?.map(({ line, rule }) => `${line} ${rule}`));
  const isReviewed = (id: string | undefined) =>
    id !== undefined && frontMatterOn(shelf, id)['status'] === 'reviewed';
  return ({ line, rule }) =>
    isReviewed(rowAt(ledger?.lines ?? [], line)?.article) && !listed.has(`${line} ${rule}`);
}

/** A ledger that a person changed without pinning rows is obeyed as if they had. */
function pinsFor(seed: Seed, ledger: Ledger, context: PlanContext, { renamed }: Addresses): LedgerRow[] {
  const { shelf, lock, digest } = context;
  const path = ledgerPath(seed.file);
  const edited = lock[path] !== undefined && lock[path] !== digest(shelf.get(path) ?? '');
  const current = edited ? pinEdits(ledger, freshLedger(seed, context)) : ledger;
  return pinsOf(current).map((row) => ({
    ...row,
    ...(row.article ? { article: renamed.get(row.article) ?? row.article } : {}),
  }));
}

/** What the converter would write without any pin. */
function freshLedger(seed: Seed, { shelf, lock, lexicon }: PlanContext) {
  const addresses = addressBook(shelf, lock, [seed.file]);
  const idFor: PageToConvert['idFor'] = (article, lines) => addresses.idFor(seed, article, lines);
  const page = convertPage({ seed, idFor }, lexicon);
  return parse(page.files.ledger.text);
}

/** A pinned article has its address from the row, every other one from the address book. */
function idGiver(seed: Seed, addresses: Addresses, pins: LedgerRow[]) {
  return (...[article, lines]: Parameters<PageToConvert['idFor']>) => {
    const [first] = lines;
    const pinned = pins.find(
      (row) => isArticleRow(row) && first !== undefined && first >= row.lines[0] && first <= row.lines[1],
    );
    return pinned?.article ?? addresses.idFor(seed, article, lines);
  };
}
