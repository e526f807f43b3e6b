import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { searchDocuments } from '../../src/search/documents.ts';
import { nameList } from '../../src/search/name-list.ts';
import { publishedLibrary } from '../published.ts';
import { otherIndex } from './other-index.ts';
import { openSearch, settled } from './search-page.ts';

const library = publishedLibrary();
/** Contract, point 9: first query with an empty cache, without the page itself. */
const FIRST_QUERY = 165 * 1024;
const LATER_QUERY = 70 * 1024;
const QUERIES = [
  '小米',
  '党建',
  '蓝箭航天',
  '推动高质量发展',
  '国家技术发明奖',
  '1.8亿元',
  'cqgxq',
  '，推动',
];
const GZIPPED = /\.(?:pf_index|pf_meta|pagefind)$/u;

for (const query of QUERIES)
  test(`the first query for ${query} stays within its budget`, async ({ page }) => {
    const bytes = watchBytes(page);
    await openSearch(page, `?q=${query}`);
    await page.waitForLoadState('networkidle');
    expect(await bytes()).toBeLessThanOrEqual(FIRST_QUERY);
  });

test('later queries stay within theirs', async ({ page }) => {
  await openSearch(page, '?q=高新区');
  await page.waitForLoadState('networkidle');
  const sizes: number[] = [];
  for (const query of QUERIES) {
    const bytes = watchBytes(page);
    await page.locator('#q').fill(query);
    await expect(page.getByRole('status')).toContainText(query);
    await settled(page);
    sizes.push(await bytes());
  }
  const median = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)];
  expect(median).toBeLessThanOrEqual(LATER_QUERY);
});

test('opening the page loads no index', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await openSearch(page);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => url.includes('/pagefind/') || url.includes('/hits/'))).toEqual([]);
});

test('says so when a shard does not load or is none, and recovers', async ({ page }) => {
  const index = await otherIndex(searchDocuments(library), nameList(library));
  await index.serve(page);
  const shards = '**/shards/*.gzip';
  await page.route(shards, (route) => route.fulfill({ status: 200, body: '<!doctype html>' }));
  await openSearch(page, '?q=米福星');
  const retry = page.getByRole('button', { name: '重试' });
  await expect(retry).toBeVisible();
  await page.unroute(shards);
  await page.route(shards, (route) => route.abort());
  await retry.click();
  await settled(page);
  await expect(retry).toBeVisible();
  await page.unroute(shards);
  await retry.click();
  await expect(page.locator('[data-search-hit]')).not.toHaveCount(0);
  index.remove();
});

for (const [part, pattern] of Object.entries({
  'the engine': '**/pagefind.js',
  WASM: '**/*.pagefind',
  'the worker': '**/pagefind-worker*.js',
  'the directory': '**/*.pf_meta',
  'part of the index': '**/*.pf_index',
  'the catalog': '**/search/index.json',
  'the reports': '**/hits/*.json',
})) {
  test(`says so when ${part} does not load, and recovers`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await openSearch(page, '?q=米福星');
    const retry = page.getByRole('button', { name: '重试' });
    await expect(retry).toBeVisible();
    await expect(page.getByRole('status')).toContainText('不能用');
    await expect(page.locator('#panel').getByRole('link', { name: '机构' })).toBeVisible();
    await page.unroute(pattern);
    await retry.click();
    await expect(page.locator('[data-search-hit]')).not.toHaveCount(0);
    await expect(retry).toBeHidden();
  });
}

test('a missing file is a failure too, not an empty result', async ({ page }) => {
  await page.route('**/*.pf_index', (route) => route.fulfill({ status: 404, body: '' }));
  await openSearch(page, '?q=米福星');
  await expect(page.getByRole('button', { name: '重试' })).toBeVisible();
});

test('names are loaded when the box gets the focus, not before', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await openSearch(page, '?kind=brief');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => url.endsWith('/names.json'))).toEqual([]);
  const names = page.waitForRequest('**/names.json');
  await page.locator('#q').focus();
  await names;
});

test('without suggestions the reports are found all the same', async ({ page }) => {
  await page.route('**/names.json', (route) => route.abort());
  await openSearch(page, '?q=米福星');
  await expect(page.locator('[data-search-hit]')).not.toHaveCount(0);
});

/** Gzip bytes of everything loaded from now on but the page itself: its document, style and marks. */
function watchBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (['document', 'stylesheet', 'image'].includes(response.request().resourceType())) return;
    sizes.push(sizeOf(response.url(), response.body()));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function sizeOf(url: string, body: Promise<Buffer>): Promise<number> {
  const bytes = await body.catch(() => Buffer.alloc(0));
  return GZIPPED.test(new URL(url).pathname) ? bytes.length : gzipSync(bytes).length;
}
