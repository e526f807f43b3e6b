import { Document, Scalar, YAMLSeq } from 'yaml';
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

/** YAML as an editor would write it: a line an entry, dates quoted, line ranges in brackets. */
export function toYaml(data: unknown): string {
  const document = new Document(data, setNode, { aliasDuplicateObjects: false });
  return document.toString({ directives: false, lineWidth: 0, flowCollectionPadding: false });
}

/** A value as it goes into the document: a date as a quoted node, a range of lines as a bracketed one. */
function setNode(key: unknown, value: unknown): unknown {
  if (key === 'date' && typeof value === 'string') {
    const date = new Scalar(value);
    date.type = Scalar.QUOTE_DOUBLE;
    return date;
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === 'number'))
    return value;
  const range = new YAMLSeq<Scalar>();
  range.items = value.map((item) => new Scalar(item));
  range.flow = true;
  return range;
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
