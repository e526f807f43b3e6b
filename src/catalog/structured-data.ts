import type { AdministrativeArea, BreadcrumbList, Dataset, Thing } from 'schema-dts';
import type { Kind } from '../schema/kinds.ts';
import { machineSpan } from './dates.ts';
import type { Name, Report } from './model.ts';

const FORMATS: Record<string, string> = { csv: 'text/csv', json: 'application/json', zip: 'application/zip' };

/** A name in the words of schema.org. */
export function nameThing({ kind, name, aliases, facts, uses }: Name, url: string): Data<Thing> {
  const titles = uses.flatMap(({ refs }) =>
    refs.flatMap((ref) => ('title' in ref && ref.title ? [ref.title] : [])),
  );
  const common = { name, url, ...(aliases.length > 0 && { alternateName: aliases }) };
  const province = facts && 'province' in facts && facts.province;
  const things: Record<Kind, Data<Thing>> = {
    park: { '@type': 'Place', ...common, ...(province && { containedInPlace: areaThing(province) }) },
    organization: { '@type': 'Organization', ...common },
    award: { '@type': 'Thing', ...common },
    brand: { '@type': 'Brand', ...common },
    person: { '@type': 'Person', ...common, ...(titles[0] && { jobTitle: titles[0] }) },
  };
  return things[kind];
}

/** A province. */
export function areaThing(name: string, url?: string): Data<AdministrativeArea> {
  return { '@type': 'AdministrativeArea', name, ...(url && { url }) };
}

/** Where a page stands; the last step is the page itself. */
export function breadcrumbList(
  trail: { label: string; path?: string | undefined }[],
  absolute: (path: string) => string,
): Data<BreadcrumbList> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, n) => ({
      '@type': 'ListItem' as const,
      position: n + 1,
      name: label,
      ...(path && { item: absolute(path) }),
    })),
  };
}

/** The downloads: what they cover, and every file with its format. */
export function datasetThing(
  { name, description, today, files, reports }: DatasetFacts,
  absolute: (path: string) => string,
): Data<Dataset> {
  return {
    '@type': 'Dataset',
    name,
    description,
    url: absolute('/data/'),
    license: absolute('/about/#rights'),
    creator: { '@type': 'Organization', name, url: absolute('/') },
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    dateModified: today,
    temporalCoverage: machineSpan(reports.map(({ data }) => data.date)),
    distribution: files.map((file) => ({
      '@type': 'DataDownload' as const,
      name: file,
      encodingFormat: FORMATS[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      contentUrl: absolute(`/data/${file}`),
    })),
  };
}

/** Written out; schema.org takes bare texts for some things as well. */
export type Data<T> = Exclude<T, string>;

interface DatasetFacts {
  /** Of the site. */
  name: string;
  description: string;
  /** ISO date on which the files were made. */
  today: string;
  /** Their names. */
  files: string[];
  reports: Report[];
}
