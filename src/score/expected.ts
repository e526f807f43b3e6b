import {
  awardNames,
  type ExpectedAward,
  type ExpectedName,
  expectAwards,
  expectNames,
  type NameList,
  uncorrect,
} from './expected-names.ts';
import { fold, foldKicker, foldName, foldParagraph } from './fold.ts';
import type { ArticleAlternatives, ReadArticle } from './reading-schema.ts';

/** A sub-heading and the texts that count as it. */
export interface ExpectedSection {
  name: string;
  line: number;
  accepted: Set<string>;
  deck?: string;
}

/** What a reading says about one article, ready to be compared: all texts folded. */
export interface ExpectedArticle {
  id: string;
  /** Id of the article of which it may be a section. */
  parent?: string;
  lines: Set<number>;
  title: string | null;
  titles: Set<string>;
  /** Texts of which a lead-in may be a part. */
  headlines: string[];
  kicker?: string;
  /** Lead-ins and column names that are as good as none. */
  optionalKickers: Set<string>;
  bylines: Map<string, string>;
  kinds: Set<string>;
  dates: Set<string | null>;
  sections: ExpectedSection[];
  paragraphs: string[];
  optionalParagraphs: Set<number>;
  captions: string[];
  credits: string[];
  /** Headlines and columns: neither text nor spurious where they stand as an aside. */
  neutralTexts: string[];
  names: Record<NameList, ExpectedName[]>;
  awards: ExpectedAward[];
  /** Keys of quotations that are a part of a brand's name. */
  brandParts: Set<string>;
  alternatives: ArticleAlternatives;
  /** Puts printed words back where a text has the suggested correction. */
  uncorrect: (text: string) => string;
}

/** Prepares an article of a reading. `rawLine` gives the dump's text of a line. */
export function expectArticle(
  article: ReadArticle,
  alternatives: ArticleAlternatives,
  banners: readonly string[],
  rawLine: (line: number) => string,
): ExpectedArticle {
  const { text, spell } = uncorrect(article.corrigenda);
  const titles = [article.title ?? [], article.suggestedTitle ?? [], article.titleAlternatives].flat();
  const awards = expectAwards(article, spell);
  const names = expectNames(article, alternatives, spell);
  const kickers = [article.kicker ?? [], article.series ?? []].flat();
  const isColumn = /column|series/u.test(article.kickerType ?? '');
  return {
    id: article.id,
    ...(article.parent ? { parent: article.parent } : {}),
    lines: new Set(article.ranges.flatMap(linesOf)),
    title: article.title,
    titles: new Set(titles.map((title) => text(fold(title)))),
    headlines: [...titles, ...(article.kicker ? [article.kicker + (article.title ?? '')] : [])].map(fold),
    ...(article.kicker && !isColumn ? { kicker: foldKicker(article.kicker) } : {}),
    optionalKickers: new Set([...kickers, ...banners].map(foldKicker)),
    bylines: new Map(article.bylines.map((name) => [foldName(name), name])),
    kinds: new Set([article.kind, ...article.kindAlternatives]),
    dates: new Set([article.date.edtf, ...article.date.acceptable]),
    sections: article.sectionDetails.map((details, index) => expectSection(details, article.sections[index])),
    paragraphs: article.paragraphs.map((paragraph) => text(foldParagraph(paragraph))),
    optionalParagraphs: pullQuotes(article),
    captions: [...article.captions, ...article.photos.map((photo) => photo.caption)].map(fold),
    credits: creditsOf(article, rawLine),
    neutralTexts: [...titles, ...kickers, ...banners].map(fold),
    names: { ...names, awards: awardNames(awards) },
    awards,
    brandParts: new Set(
      article.quotedOther
        .filter(({ is }) => is.startsWith('part of the brand'))
        .map((quote) => foldName(quote.text)),
    ),
    alternatives,
    uncorrect: text,
  };
}

/** All line numbers of a range, ends included. */
export function linesOf([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** A sub-heading may be given as printed, mark and all: `★ 沈海云 国家超级计算天津中心主任`. */
function expectSection(
  { heading, line, deck }: ReadArticle['sectionDetails'][number],
  printed: string | undefined,
): ExpectedSection {
  const accepted = [heading, printed ?? heading, ...(deck ? [deck, heading + deck] : [])].map(fold);
  return { name: heading, line, accepted: new Set(accepted), ...(deck ? { deck: fold(deck) } : {}) };
}

/** A pull quote recurs in the text: it may be left out. */
function pullQuotes(article: ReadArticle): Set<number> {
  const quotes = Object.entries(article.paragraphRoles).filter(([, role]) => role.includes('pull-quote'));
  return new Set(quotes.map(([index]) => Number(index)));
}

function creditsOf(article: ReadArticle, rawLine: (line: number) => string): string[] {
  const photoCredits = article.photos.flatMap((photo) => photo.credit ?? []);
  const sourceLine = article.sourceLine ? [rawLine(article.sourceLine)] : [];
  const credits = [...article.credits, ...photoCredits, article.source ?? [], sourceLine].flat();
  return credits.map(fold).filter(Boolean);
}
