import { expect, type Page, test } from '@playwright/test';
import { publishedLibrary } from '../published.ts';
import { settled } from './search-page.ts';

const library = publishedLibrary();

test('米福星 is found by search, and the link lands on its marked paragraph', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('main').getByRole('searchbox').fill('米福星');
  await page.keyboard.press('Enter');
  await settled(page);
  const hit = page.locator('[data-search-hit]').first();
  await expect(hit.locator('mark').first()).toHaveText('米福星');
  await hit
    .getByRole('link', { name: /米福星/u })
    .first()
    .click();
  await expect(page).toHaveURL(/\/articles\/.+#p\d+/u);
  const paragraph = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(paragraph).toContainText('米福星');
  await expect(paragraph).toBeInViewport();
  await expect(paragraph.locator('mark').first()).toHaveText('米福星');
});

test('from 中关村 to a report of it, and on to the page as received', async ({ page }) => {
  await page.goto('./parks/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /中关村/u })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('中关村');
  const reports = page.getByRole('main').locator('a[href*="/articles/"]:not([href*="#"])');
  await reports.first().click();
  await expect(page.locator('main article p[id]').first()).toBeVisible();
  await page.getByRole('link', { name: '整版原文' }).first().click();
  await expect(page).toHaveURL(/\/pages\/[^/]+\//u);
  await expect(page.locator('main [id^="L"]').first()).toBeVisible();
});

test('every report stands beside its raw lines', async ({ page }) => {
  for (const { id } of library.reports.slice(0, 4)) {
    await page.goto(`./articles/${id}/`);
    await page.getByRole('link', { name: '原文对照' }).first().click();
    await expect(page).toHaveURL(/\/facing\/$/u);
    await expect(page.locator('main [id^="L"]').first()).toBeVisible();
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, data, blocks } of library.reports) {
    test(`《${data.title}》 reads completely`, async ({ page }) => {
      await page.goto(`./articles/${id}/`);
      const shown = squeeze(await textOf(page));
      const lost = blocks.map(({ text }) => squeeze(text)).filter((text) => !shown.includes(text));
      expect(lost).toEqual([]);
    });
  }

  test('registers, parks and the page as received show their contents', async ({ page }) => {
    await page.goto('./brands/');
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /米福星/u })
        .first(),
    ).toBeVisible();
    await page.goto('./parks/zhongguancun/');
    await expect(page.getByRole('main')).toContainText('北京');
    await page.goto('./search/');
    // Playwright's own matchers skip what stands in noscript.
    expect(await page.locator('main noscript').innerText()).toMatch(/需要启用脚本/u);
  });
});

test('the keyboard reaches the text past the navigation', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('跳到正文');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

function textOf(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
