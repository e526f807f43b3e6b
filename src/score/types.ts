/**
 * The figures of the score card, in the order in which a table shows them. Text is compared without width and white
 * space; names also without quotation marks. Precision, recall and F1 are over sums of counts (micro average).
 */
export const FIELDS = {
  /** Articles whose lines are those of the reading: Jaccard index ≥ 0.9, matched one to one by maximum weight. */
  segmentation: '篇目划分',
  /** First and last line of every run of lines of one article. */
  boundaries: '起止行',
  /** Extended B-cubed over lines (Amigó et al. 2009): which lines stand in one article together. */
  bcubed: '行归属',
  /** Share of the lines that are in exactly one article, or in none where none should have them. */
  coverage: '行覆盖',
  /** Share of the lines to leave out that no article has. */
  discards: '弃行',
  /** Whole paragraphs, as multisets. */
  paragraphs: '段落',
  /** Characters kept (longest common subsequence); as F1 the similarity 1 − Levenshtein distance ÷ longer text. */
  text: '文字',
  /** One answer an article: the printed headline, or any where none is printed. */
  title: '标题',
  /** Lead-in or subtitle; column names are optional. */
  kicker: '引题',
  /** Authors' names. */
  bylines: '署名',
  /** One answer an article. */
  kind: '体裁',
  /** One answer an article: an EDTF value that the reading accepts. */
  date: '日期',
  /** Texts of sub-headings. */
  sections: '小标题',
  /** Captions told from running text. */
  captions: '图片说明',
  /** Names an article, each once; other spellings and the park register count. */
  parks: '园区',
  organizations: '机构',
  awards: '奖项',
  /** One pair for each recipient of an award. */
  awardPairs: '奖项与得主',
  brands: '品牌',
  people: '人物',
} as const;

/** A figure of the score card. */
export type Field = keyof typeof FIELDS;

/** How well one field was read: shares from 0 to 1, null where there was nothing to measure. */
export interface Figure {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** The figures of one page, or of a set of pages added up. */
export interface Score {
  fields: Record<Field, Figure>;
  /** Mean F1 of the fields that could be measured. */
  composite: number | null;
  /** Characters of the reading's text that the converter's text lacks, and the reverse. */
  lost: number;
  invented: number;
  /** Articles in the reading, and as converted. */
  articles: number;
  converted: number;
}

interface PageScore extends Score {
  /** Name of the page dump. */
  page: string;
}

/** A group of pages measured together: the seeds, fixtures to improve with, fixtures to measure with. */
export interface SetScore {
  set: 'seeds' | 'tuning' | 'held-out';
  total: Score;
  pages: PageScore[];
}

/** What `npm run score` measures and records in `tests/score/recorded.json`. */
export type ScoreCard = SetScore[];
