import type {
  ArticleData,
  AwardRef,
  BrandRef,
  OrganizationRef,
  ParkRef,
  PersonRef,
} from '../schema/article.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { NameData } from '../schema/name.ts';

/** A stretch of an article's body that readers see as one: the unit of anchors, alignment, mentions and search. */
export interface Block {
  role: 'paragraph' | 'heading' | 'caption';
  /** Anchor on the report page: p3, sec1, cap1. */
  id: string;
  /** Exactly what is seen. */
  text: string;
}

/** One published article. */
export interface Report {
  /** Path below content/articles/ without `.md`. */
  id: string;
  /** Address without base; give it to `href()`. */
  path: string;
  data: ArticleData;
  /** 约2024年7月 */
  dateWords: string;
  /** Sorts as text; '' where the date is unknown. */
  dateKey: string;
  year: number | undefined;
  blocks: Block[];
  /** Visible characters of headings, paragraphs and captions. */
  characters: number;
  /** Every name in the front matter, in the order of kinds, then of the front matter; one entry a name. */
  uses: Use[];
  /** The newspaper page it came from. */
  page: SeedPage | undefined;
  /** Of the parks it is about, in order; falls back to those mentioned. */
  parks: Name<'park'>[];
  /** Provinces of `parks` (full names). */
  provinces: string[];
}

/** A name of one of the five kinds: everything that the library knows of it. */
export interface Name<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** Address without base. */
  path: string;
  name: string;
  /** Other spellings: from its file, and as printed. */
  aliases: string[];
  /** Its file in content/, where it has one. */
  facts: NameData[K] | undefined;
  /** Newest report first. */
  uses: Use<K>[];
  /** Pinyin, for order: `zhong guan cun`. */
  sortKey: string;
  /** A–Z, or # */
  letter: string;
}

/** A name in a report. */
export interface Use<K extends Kind = Kind> {
  report: Report;
  name: Name<K>;
  /** The entries of the front matter that name it (awards: one a recipient). */
  refs: RefOf[K][];
  /** Spellings to look for in this report's text, longest first. */
  forms: string[];
  /** True where it is the report's subject, or its kind has no roles. */
  subject: boolean;
}

/** A page of a newspaper as received. */
export interface SeedPage {
  /** File name without extension. */
  stem: string;
  /** What readers call it: the head of the file name. */
  label: string;
  file: string;
  path: string;
  ledger: Ledger;
  /** In the order of the page. */
  reports: Report[];
}

/** What a front matter entry of a kind says. */
export interface RefOf {
  park: ParkRef;
  organization: OrganizationRef;
  award: AwardRef;
  brand: BrandRef;
  person: PersonRef;
}

export type Names = { [K in Kind]: Name<K>[] };

export interface Library {
  /** Newest first. */
  reports: Report[];
  report(id: string): Report | undefined;
  /** In pinyin order. */
  names: Names;
  name<K extends Kind>(kind: K, id: string): Name<K> | undefined;
  /** In the order of file names. */
  pages: SeedPage[];
}

export interface ArticleEntry {
  id: string;
  data: ArticleData;
  blocks: Block[];
}

export interface NameEntry<K extends Kind = Kind> {
  kind: K;
  id: string;
  data: NameData[K];
}

export interface LedgerEntry {
  stem: string;
  data: Ledger;
}
