/** The figures of the score card, in the order in which a table shows them. */
export const FIELDS = {
  segmentation: '篇目划分',
  boundaries: '起止行',
  bcubed: '行归属',
  coverage: '行覆盖',
  discards: '弃行',
  paragraphs: '段落',
  text: '文字',
  title: '标题',
  kicker: '引题',
  bylines: '署名',
  kind: '体裁',
  date: '日期',
  sections: '小标题',
  captions: '图片说明',
  parks: '园区',
  organizations: '机构',
  awards: '奖项',
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
