import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, readBuiltSite } from './built-site.ts';

const KB = 1024;
/** A report's own page, and its page beside the raw lines. */
const ARTICLE = /^\/articles\/(?:\d{4}|undated)\/[^/]+\/$/u;
/** `<script type="module">…</script>`, not data. */
const SCRIPT = /<script\b(?![^>]*type="(?:application|speculationrules))[^>]*>([\s\S]*?)<\/script>/giu;

const { pages } = readBuiltSite('dist');
const articles = [...pages].filter(([address]) => ARTICLE.test(address)).map(([, page]) => page);

describe('weights, compressed', () => {
  test('an article of median length has at most 10 KB of HTML', () => {
    const sizes = articles.map(({ html }) => gzipSync(html).length).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(10 * KB);
  });

  test('the style sheet is one file of at most 14 KB', () => {
    const sheets = new Set(
      articles.flatMap(({ links }) => links.map(({ address }) => address)).filter(isStyle),
    );
    expect([...sheets]).toHaveLength(1);
    expect(gzipped([...sheets])).toBeLessThanOrEqual(14 * KB);
  });

  test.each([...pages.keys()].filter((address) => !address.startsWith('/search/')))(
    '%s has at most 3 KB of script',
    (address) => {
      const page = pages.get(address);
      expect(page && scriptWeight(page)).toBeLessThanOrEqual(3 * KB);
    },
  );
});

describe('manners', () => {
  test('every page forbids what is not its own', () => {
    const lax = [...pages].filter(([, { html }]) => {
      const policy = /http-equiv="content-security-policy" content="([^"]+)"/iu.exec(html)?.[1] ?? '';
      return !policy.includes("default-src 'none'") || policy.includes("'unsafe-inline'");
    });
    expect(lax.map(([address]) => address)).toEqual([]);
  });

  test('the address of the search engines’ map is in the site', () => {
    expect(globSync('dist/sitemap-*.xml').length).toBeGreaterThan(0);
  });
});

function isStyle(address: string): boolean {
  return address.endsWith('.css');
}

function scriptWeight({ html, links }: BuiltPage): number {
  const files = links.filter(({ attribute, address }) => attribute === 'src' && address.endsWith('.js'));
  const inline = [...html.matchAll(SCRIPT)].map(([, code = '']) => code).join('');
  return gzipped(files.map(({ address }) => address)) + (inline ? gzipSync(inline).length : 0);
}

function gzipped(addresses: string[]): number {
  return addresses.reduce((sum, address) => sum + gzipSync(readFileSync(`dist${address}`)).length, 0);
}
