import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KIND_NAMES } from '../../src/schema/kinds.ts';
import { publishedLibrary } from '../published.ts';
import { answers, readBuiltSite } from './built-site.ts';

/** `<script type="application/ld+json">{…}</script>` */
const DATA = /<script type="application\/ld\+json">(.*?)<\/script>/gsu;
const CANONICAL = /<link rel="canonical" href="([^"]+)"/u;
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u; // 2024-07
const ISO_SPAN = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/u; // 2023-04/2026-07
/** What search engines ask of a dataset's description. */
const DESCRIPTION = { least: 50, most: 5000 };

const library = publishedLibrary();
const site = readBuiltSite('dist');
const pages = [...site.pages].map(([address, { html }]) => ({
  address,
  canonical: CANONICAL.exec(html)?.[1] ?? '',
  things: [...html.matchAll(DATA)].map(([, json = '']) => JSON.parse(json) as Thing),
}));
const origin = new URL(pages.find(({ address }) => address === '/')?.canonical ?? '').origin;

describe('every page', () => {
  test('says whose words it speaks, and leaves nothing empty', () => {
    const things = pages.flatMap(({ things }) => things);
    expect(things.length).toBeGreaterThan(pages.length);
    expect(things.filter((thing) => thing['@context'] !== 'https://schema.org')).toEqual([]);
    expect(things.flatMap((thing) => emptyIn(thing))).toEqual([]);
  });

  test('gives only addresses that answer', () => {
    const addresses = new Set(pages.flatMap(({ things }) => things.flatMap(addressesIn)));
    const lost = [...addresses].filter((address) => !answersAt(address));
    expect(addresses.size).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  test('has one trail at most, numbered from one, every step but the last with its address', () => {
    for (const { address, things } of pages) {
      const trails = things.filter((thing) => thing['@type'] === 'BreadcrumbList');
      expect(trails.length, address).toBeLessThanOrEqual(1);
      const steps = (trails[0]?.['itemListElement'] ?? []) as Thing[];
      expect(
        steps.map((step) => step['position']),
        address,
      ).toEqual(steps.map((_, n) => n + 1));
      expect(
        steps.slice(0, -1).filter((step) => !step['item']),
        address,
      ).toEqual([]);
      expect(
        steps.filter((step) => !step['name']),
        address,
      ).toEqual([]);
    }
  });
});

test.each(library.reports)('《$data.title》 is a NewsArticle', ({ path, data, characters }) => {
  const { canonical, things } = pageAt(path);
  const [article] = things.filter((thing) => thing['@type'] === 'NewsArticle');
  expect(article).toMatchObject({
    headline: data.title,
    url: canonical,
    mainEntityOfPage: canonical,
    wordCount: characters,
    inLanguage: 'zh-CN',
    image: `${origin}/og.png`,
  });
  if (data.date) expect(article?.['datePublished']).toMatch(ISO_DATE);
  const authors = (article?.['author'] ?? []) as Thing[];
  expect(authors.map((author) => author['name'])).toEqual((data.bylines ?? []).map(({ name }) => name));
  expect(authors.filter((author) => author['@type'] !== 'Person')).toEqual([]);
});

test.each(KIND_NAMES)('every %s is a thing of its type, named and placed', (kind) => {
  const type = {
    park: 'Place',
    organization: 'Organization',
    award: 'Thing',
    brand: 'Brand',
    person: 'Person',
  }[kind];
  for (const { path, name } of library.names[kind]) {
    const { canonical, things } = pageAt(path);
    expect(things[0]).toMatchObject({ '@type': type, name, url: canonical });
  }
});

test('the downloads are a Dataset that search engines take', () => {
  const [dataset] = pageAt('/data/').things;
  expect(dataset).toMatchObject({ '@type': 'Dataset', license: `${origin}/about/#rights` });
  expect(String(dataset?.['description']).length).toBeGreaterThanOrEqual(DESCRIPTION.least);
  expect(String(dataset?.['description']).length).toBeLessThanOrEqual(DESCRIPTION.most);
  expect(dataset?.['temporalCoverage']).toMatch(ISO_SPAN);
  const files = dataset?.['distribution'] as Thing[];
  expect(files.length).toBeGreaterThan(0);
  for (const file of files)
    expect(file).toMatchObject({ '@type': 'DataDownload', encodingFormat: /\w+\/\w+/u });
});

function pageAt(path: string) {
  const page = pages.find(({ address }) => address === path);
  if (!page) throw new Error(`no page at ${path}`);
  return page;
}

/** Nothing, '' or [] anywhere inside. */
function emptyIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.length === 0 ? [value] : value.flatMap(emptyIn);
  if (value && typeof value === 'object') return Object.values(value).flatMap(emptyIn);
  return value === null || value === '' ? [value] : [];
}

function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (value && typeof value === 'object') return Object.values(value).flatMap(addressesIn);
  return typeof value === 'string' && value.startsWith(origin) ? [value] : [];
}

function answersAt(url: string): boolean {
  const { pathname, hash } = new URL(url);
  const page = site.pages.get(pathname);
  if (page && hash) return page.ids.has(decodeURIComponent(hash.slice(1)));
  return answers(site, pathname) || existsSync(`dist${pathname}`);
}

type Thing = Record<string, unknown>;
