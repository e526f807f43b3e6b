import type {
  ArticleData,
  AwardRef,
  BrandRef,
  Note,
  OrganizationRef,
  ParkRef,
  PersonRef,
} from '../schema/article.ts';
import type { Doubt } from '../schema/ledger.ts';
import type { ArticleKind, Fate } from '../schema/terms.ts';

/** A page dump as received. */
export interface Seed {
  /** File name, without folder. */
  file: string;
  /** SHA-256 of the file's bytes, hex. */
  sha256: string;
  /** Decoded text. */
  text: string;
}

/** Stage 1: a non-blank line. `raw` is the line as received, `text` the same without hidden characters and outer space. */
export interface Line {
  /** 1-based, as an editor counts: lines split on CRLF, LF or CR. */
  number: number;
  raw: string;
  text: string;
  /** Set by stage 1 where the line is page furniture (masthead, page number, editors' imprint). */
  furniture?: string;
  /** Set by stage 1 where the text leaves for another page (`下转第3版`) that is in the dump too, and where it lands there: the pair's number. */
  leaves?: number;
  lands?: number;
  /** Blank lines between this line and the one before. */
  gap: number;
}

/** A stretch of a raw line: UTF-16 offsets into `Line.raw`, end exclusive. */
export interface Span {
  line: number;
  start: number;
  end: number;
}

/** Stage 2: text that belongs together, with where it stood. Its visible characters are those of its spans, in order. */
export interface Block {
  text: string;
  spans: Span[];
}

/** What a line or block looks like by itself. */
export type Shape = 'caption' | 'credit' | 'byline' | 'dateline' | 'plain';

/** Stage 2's result: a block, what it looks like, and which rules made it. */
export interface PageBlock extends Block {
  shape: Shape;
  /** True where the first line is set in. */
  indented: boolean;
  /** True where the text ends with the end of a sentence. */
  ends: boolean;
  /** Rule ids of the seams inside the block, one fewer than its lines. */
  joins: string[];
  /** Rule id of the seam that ended it. */
  closedBy: string;
  /** True where it stands inside another block: the text above it goes on below it. */
  inset?: boolean;
}

/** What a block is in its article. */
export type BodyRole = 'paragraph' | 'heading' | 'caption' | 'credit';

export interface BodyBlock extends Block {
  role: BodyRole;
}

export interface BylineBlock {
  name: string;
  role?: string;
  /** The name stands in the dateline and stays in the text. */
  inText?: boolean;
}

/** Characters that are in no article's text, and why. */
export interface Drop {
  spans: Span[];
  fate: Fate;
  reason: string;
}

/** Stage 3: one article of a page, in reading order. Headline parts are absent where none is printed. */
export interface Article {
  kind: ArticleKind;
  title?: Block;
  kicker?: Block;
  subtitle?: Block;
  series?: Block;
  bylines: BylineBlock[];
  /** Where the names of `bylines` stood (not those `inText`). */
  bylineSpans: Span[];
  body: BodyBlock[];
}

/** Stage 3's whole result: every visible character of the page is in exactly one of these. */
export interface PageReading {
  articles: Article[];
  drops: Drop[];
  doubts: Doubt[];
  decisions: Decision[];
}

/** Why the page was cut as it was, for the dry run. */
export interface Decision {
  line: number;
  rule: string;
  message: string;
}

/** Names and dates found in an article, as its front matter will say them. */
export interface Annotation {
  /** The title that readers see: as printed, or made from the text. */
  title: string;
  titlePrinted: boolean;
  date: ArticleData['date'];
  dateEvidence: string[];
  parks: ParkRef[];
  organizations: OrganizationRef[];
  awards: AwardRef[];
  brands: BrandRef[];
  people: PersonRef[];
  notes: Note[];
  doubts: Doubt[];
}

/** Stage 4. */
export interface AnnotatedArticle extends Article {
  annotation: Annotation;
}

/** Stage 5: a file to write. `path` is below the content folder. */
export interface Output {
  path: string;
  text: string;
}
