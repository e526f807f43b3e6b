import { machineDate } from './dates.ts';
import type { Name, Report } from './model.ts';

const TYPES = { park: 'Place', organization: 'Organization', person: 'Person' } as const;

/** schema.org NewsArticle of a report; `absolute` makes full addresses of paths. */
export function articleJsonLd(report: Report, absolute: (path: string) => string): object {
  const { data, path } = report;
  return {
    '@type': 'NewsArticle',
    headline: data.title,
    alternativeHeadline: data.subtitle,
    inLanguage: 'zh-CN',
    datePublished: machineDate(data.date),
    author: (data.bylines ?? []).map(({ name }) => ({ '@type': 'Person', name })),
    url: absolute(path),
    mainEntityOfPage: absolute(path),
    wordCount: report.characters,
    isPartOf: report.page
      ? { '@type': 'CreativeWork', name: `报纸原文 ${report.page.label}`, url: absolute(report.page.path) }
      : undefined,
    about: report.uses
      .filter((use) => use.subject && use.name.kind in TYPES)
      .slice(0, 8)
      .map((use) => thing(use.name, absolute)),
  };
}

function thing(name: Name, absolute: (path: string) => string): object {
  return { '@type': TYPES[name.kind as keyof typeof TYPES], name: name.name, url: absolute(name.path) };
}
