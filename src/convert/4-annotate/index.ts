import type { Lexicon } from '../../names/lexicon.ts';
import type { AwardRef, OrganizationRef, ParkRef, PersonRef } from '../../schema/article.ts';
import type { AnnotatedArticle, Annotation, Article } from '../types.ts';
import { findAwards } from './awards/find-awards.ts';
import { alsoNamedBrands } from './brands/also-named.ts';
import { type FoundBrands, findBrands } from './brands/find-brands.ts';
import { datePage, type PageDate } from './date/date-page.ts';
import { makeTitle } from './make-title.ts';
import { entityFinder } from './named-entities.ts';
import { findNotes } from './notes/find-notes.ts';
import { alsoNamedFirms } from './organizations/also-named.ts';
import { findOrganizations, type OrganizationMention } from './organizations/index.ts';
import { findParks } from './parks/index.ts';
import { type Passage, passagesOf } from './passages.ts';
import { alsoNamed } from './people/also-named.ts';
import { findPeople } from './people/index.ts';
import { type Reading, readWords } from './reading.ts';
import { readSubjects } from './subjects.ts';
import { wordsOf } from './words.ts';

const UNDATED: PageDate = { date: null, evidence: [] };

/** The articles of one page. */
export interface PageOfArticles {
  articles: Article[];
  /** Masthead and folio lines of the page: they may print the day of issue. */
  furniture?: string[];
}

/** Who is named in an article: awards and brands look here for recipients and owners. */
export interface Names {
  parks: ParkRef[];
  organizations: OrganizationRef[];
  people: PersonRef[];
}

/** As far as a printed page reaches, in articles: it keeps the reading of a long dump linear. */
const REACH = 12;

/**
 * Stage 4: finds the names, the date and suspected misprints of every page's articles; gives them page by page. One kind
 * of name is looked for in all articles before the next: what finds it stays in the processor's caches. The lexicon has
 * parks always, other names only when the project's own content is converted.
 */
export function annotate(pages: PageOfArticles[], lexicon: Lexicon): AnnotatedArticle[][] {
  const cut = pages.flatMap(datedArticles);
  const words = cut.map((one) => one.passages.map(({ text }) => wordsOf(text)));
  const read = cut.map((one, at) => ({
    ...one,
    readings: one.passages.map((passage, nth) => readWords(passage, words[at]?.[nth] ?? [], lexicon)),
  }));
  const withParks = read.map((one) => ({ ...one, parks: findParks(one.readings) }));
  const withBodies = withParks.map((one) => {
    const { refs, mentions } = findOrganizations(one.readings);
    return { ...one, organizations: refs, mentions };
  });
  const named = withBodies.map((one) => ({
    ...one,
    people: findPeople(one.readings, one.mentions, one.article.bylines),
  }));
  const known = named.map((one, at) => {
    const names = withOthersNames(one, around(named, at));
    const find = entityFinder(names);
    return { ...one, names, find };
  });
  const told = known.map((one) => ({ ...one, sentences: readSubjects(one.passages, one.find) }));
  const honoured = told.map((one) => ({ ...one, awards: findAwards(one.passages, one.sentences, one.find) }));
  const branded = honoured.map((one) => ({
    ...one,
    found: findBrands(one.passages, one.sentences, one.awards),
  }));
  const annotated = branded.map((one) => ({ ...one, annotation: annotationOf(one) }));
  const whole = annotated.map((one, at) => withOthersBrands(one, around(annotated, at)));
  const byPage = Map.groupBy(whole, (_, at) => cut[at]?.page);
  return pages.map((_, page) => byPage.get(page) ?? []);
}

/** A page's articles with their passages and dates. */
function datedArticles({ articles, furniture }: PageOfArticles, page: number) {
  const passages = articles.map(passagesOf);
  const dates = datePage(passages, furniture);
  return articles.map((article, at) => ({
    page,
    article,
    date: dates[at] ?? UNDATED,
    passages: passages[at] ?? [],
  }));
}

/** The article and its neighbours on its page. */
function around<T extends { page: number }>(articles: T[], at: number): T[] {
  const page = articles[at]?.page;
  return articles.slice(Math.max(0, at - REACH), at + REACH + 1).filter((one) => one.page === page);
}

interface NamedArticle extends Names {
  article: Article;
  passages: Passage[];
  readings: Reading[];
  /** Where its organizations are named, a list a reading. */
  mentions: OrganizationMention[][];
}

/** An article's own names, and those of its neighbours that it names in short. */
function withOthersNames(one: NamedArticle, near: NamedArticle[]): Names {
  const { article, passages, parks, organizations, people } = one;
  const everybody = near.flatMap((other) => other.people);
  return {
    parks,
    organizations: [...organizations, ...alsoNamedFirms(one.readings, organizations, near)],
    people: [...people, ...alsoNamed(passages, everybody, people, article.bylines)],
  };
}

/** An article with its own brands, and those of its neighbours that it names. */
function withOthersBrands(
  { article, passages, annotation }: NotedArticle,
  near: NotedArticle[],
): AnnotatedArticle {
  const { brands, awards } = annotation;
  const others = alsoNamedBrands(
    passages,
    brands,
    awards,
    near.flatMap((other) => other.annotation.brands),
  );
  return { ...article, annotation: { ...annotation, brands: [...brands, ...others] } };
}

interface NotedArticle {
  article: Article;
  passages: Passage[];
  annotation: Annotation;
}

function annotationOf(one: {
  article: Article;
  date: PageDate;
  passages: Passage[];
  names: Names;
  awards: AwardRef[];
  found: FoundBrands;
}): Annotation {
  const { article, passages, names, awards, found } = one;
  const { date, evidence } = one.date;
  const notes = findNotes(passages);
  return {
    title: article.title?.text ?? makeTitle(passages),
    titlePrinted: Boolean(article.title),
    date,
    dateEvidence: evidence,
    ...names,
    awards,
    brands: found.brands,
    notes: notes.notes,
    doubts: [...found.doubts, ...notes.doubts],
  };
}
