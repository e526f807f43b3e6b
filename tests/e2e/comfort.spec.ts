import { expect, type Locator, type Page, test } from '@playwright/test';

test('theme and text size are remembered from page to page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./about/');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const [lightPaper, normalSize] = [await paper(), await size()];
  await page.getByText('字号', { exact: true }).first().click();
  await page.getByLabel('深色').check();
  await page.getByLabel('特大').check();
  await page.goto('./parks/');
  expect(await paper()).not.toBe(lightPaper);
  expect(await size()).toBeGreaterThan(normalSize * 1.2);
  await page.getByText('字号', { exact: true }).first().click();
  await expect(page.getByLabel('深色')).toBeChecked();
  await page.getByLabel('随系统').check();
  expect(await paper()).toBe(lightPaper);
});

test('Escape closes the reading settings and gives the focus back', async ({ page }) => {
  await page.goto('./about/');
  const summary = page.getByText('字号', { exact: true }).first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.comfort input:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.comfort')).not.toHaveAttribute('open', /.*/u);
  await expect(summary).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the settings that need one are not shown', async ({ page }) => {
    await page.goto('./about/');
    await expect(page.locator('.comfort')).toBeHidden();
  });
});

test('the keyboard leads from a register to a name, to its sentence in a report', async ({ page }) => {
  await page.goto('./organizations/');
  const letter = page.locator('.az a').first();
  await letter.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#[A-Z]|#num$/u);
  const name = page.locator('.dmain .idx li:not(.see) a').first();
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organizations\/[^/]+\/$/u);
  const mention = page.locator('.kwic a').first();
  await tabTo(page, mention);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/.+#(?:p|sec|cap)\d+$/u);
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
});

/** Presses Tab until the element has the focus; a page that hides it from the keyboard fails. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab did not lead to the element');
}
