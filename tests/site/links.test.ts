import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answers, type BuiltSite, type Link, reachable, readBuiltSite } from './built-site.ts';

const ELSEWHERE = { SITE_URL: 'https://library.example', BASE_PATH: '/x/', OUT_DIR: './.cache/site-below-x' };

describe('the built site', () => {
  const site = readBuiltSite('dist');

  test('has pages', () => expect(site.pages.size).toBeGreaterThan(50));

  test('has no link without a page, file or paragraph behind it', () =>
    expect(brokenLinks(site)).toEqual([]));

  test('fetches nothing from elsewhere', () => {
    const foreign = [...site.pages].flatMap(([address, page]) =>
      page.foreign.map((url) => `${address} ${url}`),
    );
    expect(foreign).toEqual([]);
  });

  test('leads from the home page to every article of every seed, and to its page as received', () => {
    const found = reachable(site);
    const missed = globSync('content/ledger/*.yaml').flatMap((file) => {
      const stem = file.replace(/^.*[\\/]|\.yaml$/gu, '');
      const rows: { fate: string; article?: string }[] = parse(readFileSync(file, 'utf8')).lines;
      const articles = rows
        .filter(({ fate }) => fate === 'article')
        .map(({ article }) => `/articles/${article}/`);
      return [...new Set(articles), `/pages/${stem}/`].filter((address) => !found.has(address));
    });
    expect(globSync('content/ledger/*.yaml').length).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  });

  test('leaves no page without a link to it', () => {
    const found = reachable(site);
    const orphans = [...site.pages.keys()].filter(
      (address) => !found.has(address) && !isApart(site, address),
    );
    expect(orphans).toEqual([]);
  });
});

describe('a site built for a folder of another host', () => {
  let site: BuiltSite;
  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync('astro', ['build'], {
      // The test runner's own BASE_URL would take the place of Astro's.
      env: { ...process.env, BASE_URL: undefined, ...ELSEWHERE },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(stdout + stderr);
    site = readBuiltSite(ELSEWHERE.OUT_DIR, ELSEWHERE.BASE_PATH);
  });

  test('has no link that leaves the folder or is broken', () => expect(brokenLinks(site)).toEqual([]));

  test('says its own address', () => {
    const canonical = /<link rel="canonical" href="([^"]+)"/u;
    const wrong = [...site.pages].filter(([address, { html }]) => {
      const said = canonical.exec(html)?.[1];
      return said !== undefined && said !== ELSEWHERE.SITE_URL + address;
    });
    expect(wrong.map(([address]) => address)).toEqual([]);
    expect(site.pages.get('/x/')?.html).toMatch(canonical);
  });
});

/** One line a target, so that a link in the footer is one failure and not a thousand. */
function brokenLinks(site: BuiltSite): string[] {
  const broken = new Map<string, string[]>();
  for (const [from, { links }] of site.pages) {
    for (const link of links.filter((link) => isBroken(site, link))) {
      const target = link.address + (link.fragment && `#${link.fragment}`);
      broken.set(target, [...(broken.get(target) ?? []), from]);
    }
  }
  return [...broken].map(([target, from]) => `${target}, linked ${from.length} times, first on ${from[0]}`);
}

function isBroken(site: BuiltSite, { address, fragment }: Link): boolean {
  if (!answers(site, address)) return true;
  const page = site.pages.get(address);
  return page !== undefined && fragment !== '' && !fragment.startsWith(':~:') && !page.ids.has(fragment);
}

/** Pages that search engines and links are kept from: the error page, the editors' queue, redirects. */
function isApart(site: BuiltSite, address: string): boolean {
  const html = site.pages.get(address)?.html ?? '';
  return address === '/404.html' || /<meta name="robots" content="noindex|http-equiv="refresh"/u.test(html);
}
