import type { ArticleData } from '../../schema/article.ts';
import type { AnnotatedArticle, Seed } from '../types.ts';

/** The front matter of an article in the order in which an editor reads it; empty fields are left out. */
export function frontMatterOf(
  article: AnnotatedArticle,
  seed: Pick<Seed, 'file' | 'sha256'>,
  lines: [number, number][],
): ArticleData {
  const { annotation } = article;
  return withoutEmpty({
    title: annotation.title,
    titlePrinted: annotation.titlePrinted,
    kicker: article.kicker?.text,
    subtitle: article.subtitle?.text,
    series: article.series?.text,
    kind: article.kind,
    date: annotation.date,
    dateEvidence: annotation.dateEvidence,
    bylines: article.bylines,
    parks: annotation.parks,
    organizations: annotation.organizations,
    awards: annotation.awards,
    brands: annotation.brands,
    people: annotation.people,
    notes: annotation.notes,
    source: { file: seed.file, sha256: seed.sha256, lines },
    status: 'machine',
  }) as ArticleData;
}

/** Leaves out what says nothing: undefined and empty lists. Null stays: a date may be unknown. */
export function withoutEmpty(record: object): object {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .map(([key, value]) => [key, cleanValue(value)]),
  );
}

function cleanValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleanValue);
  return typeof value === 'object' && value !== null ? withoutEmpty(value) : value;
}
