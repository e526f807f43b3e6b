import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openSearch, settled } from './search-page.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const STATES = {
  empty: '',
  results: '?q=党建',
  filtered: '?q=高新区&kind=brief&sort=newest',
  none: '?q=小米 党建轮值月',
  short: '?q=米',
};

test.describe('bad input', () => {
  const INPUTS = {
    long: '高新区'.repeat(3400),
    punctuation: '，。！？“”……——',
    emoji: '👨‍👩‍👧😀',
    'lone surrogate': '\ud800小米\udc00',
    expression: '(.*)+[^]$\\',
    markup: '<img src=x onerror=alert(1)><script>alert(1)</script>',
    quotes: '"小米" \'党建\' `x`',
    'mixed width': 'ＡＩ５Ｇ，Ai5g',
    'line breaks': '小米\r\n党建\t\u2028航天',
  };
  for (const [what, input] of Object.entries(INPUTS))
    test(`${what} gets an honest answer`, async ({ page }) => {
      const errors = watchErrors(page);
      await openSearch(page);
      await page.locator('#q').evaluate((box: HTMLInputElement, value) => {
        box.value = value;
        box.form?.requestSubmit();
      }, input);
      await settled(page);
      await expect(page.getByRole('status')).toContainText('篇');
      expect(await page.locator('#found :is(img, script)').count()).toBe(0);
      expect(errors).toEqual([]);
    });
});

test.describe('everyone can use it', () => {
  for (const [state, search] of Object.entries(STATES))
    for (const colorScheme of ['light', 'dark'] as const)
      test(`no accessibility violation: ${state}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await openSearch(page, search);
        expect(await violations(page)).toEqual([]);
      });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`no accessibility violation while typing and after a failure, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openSearch(page);
      await page.locator('#q').pressSequentially('党');
      expect(await violations(page)).toEqual([]);
      await page.route('**/*.pf_index', (route) => route.abort());
      await page.locator('#q').fill('党建引领');
      await expect(page.getByRole('button', { name: '重试' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

  test('on a phone every control is large enough, also in the opened filters', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openSearch(page, '?q=高新区&kind=brief&year=2025&sort=newest');
    await page.locator('#filters summary').click();
    const small = await page
      .locator('#search-form :is(input, button), #found :is(button, summary, label, .results a, #names a)')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44)
          .map(({ outerHTML }) => outerHTML),
      );
    expect(small).toEqual([]);
  });

  test('on a phone closing the filters leaves the reader at the results', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openSearch(page, '?q=高新区');
    const summary = page.locator('#filters summary');
    await summary.click();
    await page.locator('[data-facet=person]').scrollIntoViewIfNeeded();
    await expect(summary).toBeInViewport();
    await summary.click();
    await expect(page.getByRole('status')).toBeInViewport();
  });

  for (const [state, search] of Object.entries(STATES))
    test(`fits into 320 pixels: ${state}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openSearch(page, search);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

  test('without scripts the page offers the registers', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    await page.goto('./search/?q=小米');
    await expect(page.getByRole('main').getByRole('link', { name: '机构' })).toBeVisible();
    await page.close();
  });
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
