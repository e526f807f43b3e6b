import type { Lexicon } from '../../names/lexicon.ts';
import type { OrganizationRef, ParkRef, PersonRef } from '../../schema/article.ts';
import type { AnnotatedArticle, Annotation, Article } from '../types.ts';
import { findAwards } from './awards/find-awards.ts';
import { alsoNamedBrands } from './brands/also-named.ts';
import { findBrands } from './brands/find-brands.ts';
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
import { type Reading, readPassage } from './reading.ts';
import { readSubjects } from './subjects.ts';

const UNDATED: PageDate = { date: null, evidence: [] };

/** What is known before the page is read. */
export interface AnnotateContext {
  /** Parks always; other names only when the project's own content is converted. */
  lexicon: Lexicon;
  /** Masthead and folio lines of the page: they may print the day of issue. */
  furniture?: string[];
}

/** Who is named in an article: awards and brands look here for recipients and owners. */
export interface Names {
  parks: ParkRef[];
  organizations: OrganizationRef[];
  people: PersonRef[];
}

/** The names of one article, and where its organizations are named. */
interface FoundNames extends Names {
  readings: Reading[];
  mentions: OrganizationMention[][];
}

/** As far as a printed page reaches, in articles: it keeps the reading of a long dump linear. */
const REACH = 12;
const NOTHING: FoundNames = { parks: [], organizations: [], people: [], readings: [], mentions: [] };

/** Stage 4: finds the names, the date and suspected misprints of one page's articles. */
export function annotate(articles: Article[], context: AnnotateContext): AnnotatedArticle[] {
  const pages = articles.map(passagesOf);
  const dates = datePage(pages, context.furniture);
  const read = pages.map((passages) => passages.map((passage) => readPassage(passage, context.lexicon)));
  const named = articles.map((article, at) => namesIn(article, read[at] ?? []));
  const annotated = articles.map((article, at) => {
    const passages = pages[at] ?? [];
    const { readings, mentions: _, ...names } = named[at] ?? NOTHING;
    const near = around(named, at);
    const everybody = near.flatMap((other) => other.people);
    const people = [...names.people, ...alsoNamed(passages, everybody, names.people, article.bylines)];
    const organizations = [...names.organizations, ...alsoNamedFirms(readings, names.organizations, near)];
    return annotateArticle(article, passages, { ...names, organizations, people }, dates[at] ?? UNDATED);
  });
  return articles.map((article, at) => ({
    ...article,
    annotation: withOthersBrands(annotated[at] as Annotation, pages[at] ?? [], around(annotated, at)),
  }));
}

function around<T>(page: T[], at: number): T[] {
  return page.slice(Math.max(0, at - REACH), at + REACH + 1);
}

function withOthersBrands(annotation: Annotation, passages: Passage[], near: Annotation[]): Annotation {
  const { brands, awards } = annotation;
  const page = near.flatMap((other) => other.brands);
  return { ...annotation, brands: [...brands, ...alsoNamedBrands(passages, brands, awards, page)] };
}

function namesIn(article: Article, readings: Reading[]): FoundNames {
  const found = findOrganizations(readings);
  return {
    parks: findParks(readings),
    organizations: found.refs,
    people: findPeople(readings, found.mentions, article.bylines),
    readings,
    mentions: found.mentions,
  };
}

function annotateArticle(
  article: Article,
  passages: Passage[],
  names: Names,
  { date, evidence }: PageDate,
): Annotation {
  const find = entityFinder(names);
  const sentences = readSubjects(passages, find);
  const awards = findAwards(passages, sentences, find);
  const brands = findBrands(passages, sentences, awards);
  const notes = findNotes(passages);
  return {
    title: article.title?.text ?? makeTitle(passages),
    titlePrinted: Boolean(article.title),
    date,
    dateEvidence: evidence,
    ...names,
    awards,
    brands: brands.brands,
    notes: notes.notes,
    doubts: [...brands.doubts, ...notes.doubts],
  };
}
