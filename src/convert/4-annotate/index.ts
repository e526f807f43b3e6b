import type { Lexicon } from '../../names/lexicon.ts';
import type { OrganizationRef, ParkRef, PersonRef } from '../../schema/article.ts';
import type { AnnotatedArticle, Annotation, Article } from '../types.ts';
import { findOrganizations } from './organizations/index.ts';
import { findParks } from './parks/index.ts';
import { type Passage, passagesOf } from './passages.ts';
import { findPeople } from './people/index.ts';
import { readPassage } from './reading.ts';

/** What is known before the page is read. */
export interface AnnotateContext {
  /** Parks always; other names only when the project's own content is converted. */
  lexicon: Lexicon;
}

/** Who is named in an article: awards and brands look here for recipients and owners. */
export interface Names {
  parks: ParkRef[];
  organizations: OrganizationRef[];
  people: PersonRef[];
}

/** Stage 4: finds the names, the date and suspected misprints of one page's articles. */
export function annotate(articles: Article[], context: AnnotateContext): AnnotatedArticle[] {
  const pages = articles.map(passagesOf);
  return articles.map((article, at) => ({
    ...article,
    annotation: annotateArticle(article, pages[at] ?? [], context),
  }));
}

function annotateArticle(article: Article, passages: Passage[], context: AnnotateContext): Annotation {
  const readings = passages.map((passage) => readPassage(passage, context.lexicon));
  const found = findOrganizations(readings, context.lexicon);
  const names: Names = {
    parks: findParks(readings),
    organizations: found.refs,
    people: findPeople(readings, found.mentions, article.bylines),
  };
  return {
    title: article.title?.text ?? passages[0]?.text ?? '',
    titlePrinted: Boolean(article.title),
    date: null, // datePage(pages: Passage[][]): { date, evidence }[] – one an article
    dateEvidence: [],
    ...names,
    awards: [], // findAwards(passages, names): AwardRef[]
    brands: [], // findBrands(passages, names, awards): BrandRef[]
    notes: [], // findNotes(passages): Note[]
    doubts: [],
  };
}
