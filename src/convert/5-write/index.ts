import { freeId, toSlug } from '../../names/slug.ts';
import type { Doubt, Ledger, LedgerRow } from '../../schema/ledger.ts';
import type { AnnotatedArticle, Line, Output, PageReading, Seed } from '../types.ts';
import { writeBody } from './body.ts';
import { frontMatterOf } from './front-matter.ts';
import { ledgerOf, lineOrder, linesOf, rangesOf } from './ledger.ts';
import { toYaml } from './yaml.ts';

/** A page as files: its articles, and the ledger that accounts for every line. */
export interface WrittenPage {
  articles: Output[];
  ledger: Output;
}

/** What a page's files depend on besides the page. */
export interface WriteContext {
  idFor: (article: AnnotatedArticle, lines: Set<number>) => string;
  pins?: LedgerRow[];
  /** True for a doubt that a person settled: deleted from the ledger of an article marked as reviewed. */
  settled?: (doubt: Doubt) => boolean;
  /** Ids of articles whose file a person deleted. */
  withdrawn?: Set<string>;
}

/** A page with its articles, all names known. */
interface PageToWrite extends WriteContext {
  seed: Seed;
  lines: Line[];
  reading: PageReading;
  articles: AnnotatedArticle[];
}

/** Stage 5: articles → files. `idFor` gives each article its permanent address: an old one, or a new slug. */
export function write(page: PageToWrite): WrittenPage {
  const { seed, lines, reading, articles } = page;
  const ids = articles.map((article) => page.idFor(article, linesOf(article)));
  const doubts = [...reading.doubts, ...articles.flatMap(({ annotation }) => annotation.doubts)];
  const open = doubts.filter((doubt) => !page.settled?.(doubt));
  const ledger = ledgerOf(lines, { ...reading, articles, doubts: open }, ids, page);
  const order = lineOrder(lines);
  return {
    articles: articles.map((article, at) => ({
      path: `articles/${ids[at]}.md`,
      text: articleText(seed, order, article),
    })),
    ledger: { path: ledgerPath(seed.file), text: ledgerText(ledger) },
  };
}

/** `page.txt` → `ledger/page.yaml` */
export function ledgerPath(file: string): string {
  return `ledger/${file.replace(/\.txt$/iu, '')}.yaml`;
}

/** A new article's address: year, or `undated`, and a few words of its title in pinyin. */
export function newId({ annotation }: AnnotatedArticle, taken: (id: string) => boolean): string {
  const year = annotation.date?.match(/\d{4}/u)?.[0] ?? 'undated';
  return freeId(`${year}/${toSlug(annotation.title)}`, taken);
}

function articleText(seed: Seed, order: Map<number, number>, article: AnnotatedArticle): string {
  const data = frontMatterOf(article, seed, rangesOf(linesOf(article), order));
  return `---\n${toYaml(data)}---\n\n${writeBody(article.body)}`;
}

function ledgerText(ledger: Ledger): string {
  return toYaml(ledger);
}
