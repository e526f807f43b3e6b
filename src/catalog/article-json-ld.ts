import type { NewsArticle, Thing } from 'schema-dts';
import { machineDate } from './dates.ts';
import type { Name, Report } from './model.ts';
import type { Data } from './structured-data.ts';

const TYPES = { park: 'Place', organization: 'Organization', person: 'Person' } as const;
const MOST = 8;

/** schema.org NewsArticle of a report; `absolute` makes full addresses of paths. */
export function articleJsonLd(report: Report, absolute: (path: string) => string): Data<NewsArticle> {
  const { data, path, page, characters } = report;
  const date = machineDate(data.date);
  const authors = (data.bylines ?? []).map(({ name }) => ({ '@type': 'Person' as const, name }));
  const about = report.uses.filter((use) => use.subject).flatMap((use) => thing(use.name, absolute));
  return {
    '@type': 'NewsArticle',
    headline: data.title,
    ...(data.subtitle && { alternativeHeadline: data.subtitle }),
    inLanguage: 'zh-CN',
    ...(date && { datePublished: date }),
    ...(authors.length > 0 && { author: authors }),
    image: absolute('/og.png'),
    url: absolute(path),
    mainEntityOfPage: absolute(path),
    wordCount: characters,
    ...(page && {
      isPartOf: { '@type': 'CreativeWork', name: `报纸原文 ${page.label}`, url: absolute(page.path) },
    }),
    ...(about.length > 0 && { about: about.slice(0, MOST) }),
  };
}

/** Only what schema.org has a type for. */
function thing({ kind, name, path }: Name, absolute: (path: string) => string): Thing[] {
  if (kind !== 'park' && kind !== 'organization' && kind !== 'person') return [];
  return [{ '@type': TYPES[kind], name, url: absolute(path) }];
}
