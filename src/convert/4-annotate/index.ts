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

/** As far as a printed page reaches, in articles: it keeps the reading of a long dump linear. */
const REACH = 12;

/**
 * Stage 4: finds the names, the date and suspected misprints of one page's articles. One kind of name is looked for in
 * all of them before the next: what finds it stays in the processor's caches.
 */
export function annotate(articles: Article[], context: AnnotateContext): AnnotatedArticle[] {
  const pages = articles.map((article) => ({ article, passages: passagesOf(article) }));
  const dates = datePage(
    pages.map(({ passages }) => passages),
    context.furniture,
  );
  const cut = pages.map((page) => ({ ...page, words: page.passages.map(({ text }) => wordsOf(text)) }));
  const read = cut.map((page) => ({
    ...page,
    readings: page.passages.map((passage, at) => readWords(passage, page.words[at] ?? [], context.lexicon)),
  }));
  const withParks = read.map((page) => ({ ...page, parks: findParks(page.readings) }));
  const withBodies = withParks.map((page) => {
    const { refs, mentions } = findOrganizations(page.readings);
    return { ...page, organizations: refs, mentions };
  });
  const named = withBodies.map((page) => ({
    ...page,
    people: findPeople(page.readings, page.mentions, page.article.bylines),
  }));
  const known = named.map((page, at) => {
    const names = withOthersNames(page, around(named, at));
    const find = entityFinder(names);
    return { ...page, names, find };
  });
  const told = known.map((page) => ({ ...page, sentences: readSubjects(page.passages, page.find) }));
  const honoured = told.map((page) => ({
    ...page,
    awards: findAwards(page.passages, page.sentences, page.find),
  }));
  const branded = honoured.map((page) => ({
    ...page,
    found: findBrands(page.passages, page.sentences, page.awards),
  }));
  const annotated = branded.map((page, at) => annotationOf(page, dates[at] ?? UNDATED));
  return pages.map(({ article, passages }, at) => ({
    ...article,
    annotation: withOthersBrands(annotated[at] as Annotation, passages, around(annotated, at)),
  }));
}

function around<T>(page: T[], at: number): T[] {
  return page.slice(Math.max(0, at - REACH), at + REACH + 1);
}

interface NamedPage extends Names {
  article: Article;
  passages: Passage[];
  readings: Reading[];
  /** Where its organizations are named, a list a reading. */
  mentions: OrganizationMention[][];
}

/** An article's own names, and those of its neighbours that it names in short. */
function withOthersNames(page: NamedPage, near: NamedPage[]): Names {
  const { article, passages, parks, organizations, people } = page;
  const everybody = near.flatMap((other) => other.people);
  return {
    parks,
    organizations: [...organizations, ...alsoNamedFirms(page.readings, organizations, near)],
    people: [...people, ...alsoNamed(passages, everybody, people, article.bylines)],
  };
}

function withOthersBrands(annotation: Annotation, passages: Passage[], near: Annotation[]): Annotation {
  const { brands, awards } = annotation;
  const page = near.flatMap((other) => other.brands);
  return { ...annotation, brands: [...brands, ...alsoNamedBrands(passages, brands, awards, page)] };
}

function annotationOf(
  page: { article: Article; passages: Passage[]; names: Names; awards: AwardRef[]; found: FoundBrands },
  { date, evidence }: PageDate,
): Annotation {
  const { article, passages, names, awards, found } = page;
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
