import { shapeOf } from '../2-repair/shape.ts';
import type { Block } from '../types.ts';

/** Kicker, title and the first paragraphs. */
const DATELINE_WITHIN = 6;

/** What decides whether a label inside an article opens the next one. */
export interface LabelPlace {
  labels: Block[];
  /** Text behind the labels. */
  next: string;
  /** The text behind the labels up to the next ones, its first part. */
  section: string;
  /** Title and text of the open article. */
  article: string;
  /** The article stands below the name of a column of news in brief. */
  inBriefs: boolean;
  /** It already names its author. */
  signed: boolean;
  /** It is the news of a picture. */
  photo: boolean;
  series: string;
  kicker: string;
  title: string;
  subtitle: string;
  /** The headline of the article above it. */
  titleBefore: string;
  /** How many of the last few headlines say whom they are about: `叶灿辉：给屏幕“挑刺”的人`. */
  slogansAbove: number;
  /** How many of the last few headlines are a person's name. */
  namesAbove: number;
  /** It and the article above it have a headline of two lines and no sub-headings. */
  pairsAbove: boolean;
  /** Its sub-headings so far. */
  headings: string[];
  /** Its sub-headings stand right below the text above them. */
  headingsClose: boolean;
  /** The name of the column that it stands in, or that began some articles above. */
  columnAbove: string;
  /** A picture's credit stands right below the text behind the labels. */
  creditBelow: boolean;
  /** A label stands right below the text behind the labels, and text or an author right below it. */
  headBelow: boolean;
  /** The first label has a blank line above it, as paragraphs have not. */
  setApart: boolean;
  /** Blank lines stand above the first label, but no more than above paragraphs, and fewer than above the headlines of the page that are sure. */
  closerThanHeads: boolean;
  /** Blank lines above the first label. */
  gap: number;
  /** The labels further down, nearest first. */
  later: string[];
  /** Of these, how many stand above the next headline that is sure: with its author, or above a dateline. */
  company: number;
}

/** A news item has its dateline in its first paragraphs. */
export function isNews(article: string): boolean {
  return article.split('\n', DATELINE_WITHIN).some((line) => shapeOf(line) === 'dateline');
}
