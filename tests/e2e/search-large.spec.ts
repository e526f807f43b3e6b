import { expect, type Page, test } from '@playwright/test';
import { FACET_NAMES, type Facet } from '../../src/search/facets.ts';
import { packNames } from '../../src/search/name-list.ts';
import { inventDocuments, inventNames, nameCount } from '../bench/corpus.ts';
import { randomStream } from '../bench/random.ts';
import { bruteForce, substrings } from '../search/brute-force.ts';
import { otherIndex } from './other-index.ts';
import { openSearch, settled } from './search-page.ts';

/** Enough for facets that are too large to load at once. */
const documents = inventDocuments(950);
const find = bruteForce(documents);
const ids = new Map(documents.map((document) => [document.id, document]));

let index: Awaited<ReturnType<typeof otherIndex>>;
test.beforeAll(async () => {
  index = await otherIndex(documents, packNames(inventNames(nameCount(documents.length))));
});
test.afterAll(() => index.remove());

test.describe('a large archive', () => {
  let loaded: string[] = [];
  test.beforeEach(async ({ page }) => {
    loaded = [];
    page.on('request', (request) => {
      if (/\/facets\//u.test(request.url())) loaded.push(request.url());
    });
    await index.serve(page);
  });

  test('counts a short result without loading its large facets', async ({ page }) => {
    const query = substrings(documents, 200, randomStream(3)).find(
      (text) => find(text).length > 1 && find(text).length < 11,
    );
    await openSearch(page, `?q=${encodeURIComponent(query ?? '')}`);
    await page.waitForLoadState('networkidle');
    const result = find(query ?? '');
    for (const facet of FACET_NAMES) expect(await shown(page, facet), facet).toEqual(counted(result, facet));
    expect(loaded).toEqual([]);
  });

  test('counts a long result by facets that load as they come into sight', async ({ page }) => {
    await openSearch(page, '?q=公司&kind=brief');
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => url.includes('person'))).toEqual([]);
    const result = find('公司').filter((id) => ids.get(id)?.facets.kind?.[0]?.id === 'brief');
    for (const facet of ['person', 'organization', 'kind'] as const) {
      await page.locator(`[data-facet=${facet}]`).scrollIntoViewIfNeeded();
      await expect(page.locator(`[data-facet=${facet}] li`).first()).toBeAttached();
      expect(await shown(page, facet), facet).toEqual(counted(result, facet));
    }
  });

  test('on a phone large facets load when the filters are opened', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openSearch(page, '?q=公司');
    await page.waitForLoadState('networkidle');
    expect(loaded).toEqual([]);
    await page.locator('#filters summary').click();
    await page.locator('[data-facet=organization]').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-facet=organization] li').first()).toBeVisible();
  });

  test('a filter in the address works and is named, though its facet is large', async ({ page }) => {
    const value = documents[700]?.facets.organization?.[0];
    const result = documents.filter(({ facets }) => facets.organization?.some(({ id }) => id === value?.id));
    await openSearch(page, `?organization=${value?.id}`);
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-total', String(result.length));
    await expect(page.locator('.chip')).toContainText(value?.name ?? '');
  });

  test('a facet that does not load can be asked for again', async ({ page }) => {
    let down = true;
    await page.route('**/facets/*.json', (route) =>
      down || !route.request().url().endsWith('/organization.json') ? route.abort() : route.fallback(),
    );
    const refused = page.waitForEvent('requestfailed', (request) =>
      request.url().endsWith('/facets/organization.json'),
    );
    await openSearch(page, '?q=公司');
    const open = page.locator('[data-facet=organization]').getByRole('button');
    await open.scrollIntoViewIfNeeded();
    await refused;
    down = false;
    await open.click();
    await expect(page.locator('[data-facet=organization] input').first()).toBeFocused();
    await settled(page);
  });

  test('a facet that is opened keeps the focus while another one is drawn first', async ({ page }) => {
    await page.route('**/facets/*.json', (route) => route.abort());
    await openSearch(page, '?q=公司');
    const facet = (name: Facet) => page.locator(`[data-facet=${name}]`);
    await facet('organization').getByRole('button').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    await page.unroute('**/facets/*.json');
    await page.route('**/facets/organization.json', () => {});
    await facet('organization').getByRole('button').click();
    await facet('person').getByRole('button').dispatchEvent('click');
    await expect(facet('person').locator('li').first()).toBeVisible();
    await expect(facet('organization').getByRole('button')).toBeFocused();
  });
});

function counted(result: string[], facet: Facet): Record<string, number> {
  const values = result.flatMap(
    (id) => ids.get(id)?.facets[facet]?.map(({ name }) => [id, name] as const) ?? [],
  );
  const pairs = new Map(values.map(([id, name]) => [`${id} ${name}`, name]));
  const counts: Record<string, number> = {};
  for (const name of pairs.values()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

async function shown(page: Page, facet: Facet): Promise<Record<string, number>> {
  const rows = await page.locator(`[data-facet=${facet}] li`).evaluateAll((items) =>
    items.map((item) => {
      const [name, count] = [...item.querySelectorAll('span')].map(({ textContent }) => textContent ?? '');
      return [name ?? '', Number(count)] as const;
    }),
  );
  return Object.fromEntries(rows);
}
