import { expect, test } from '@playwright/test';
import { publishedLibrary } from '../published.ts';

const [report] = publishedLibrary().reports;
if (!report) throw new Error('nothing is published');
const address = `./articles/${report.id}/`;

test('a report is quoted with one button, a paragraph by its number', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  const reference = page.locator('#cite-gb');
  const plain = (await reference.textContent()) ?? '';
  expect(plain).toContain(`${report.data.title}[N/OL]`);
  await page.getByRole('button', { name: '复制' }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(plain);
  await expect(page.getByText('已复制。')).toBeVisible();

  await page.getByRole('link', { name: /^第2段/u }).click();
  await expect(page).toHaveURL(/#p2$/u);
  await expect(reference).toHaveText(plain.replace(`${report.id}/`, `${report.id}/#p2`));
});

test('a report is used from end to end with the keyboard', async ({ page }) => {
  await page.goto(address);
  const number = page.getByRole('link', { name: /^第1段/u });
  await tabTo(number);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p1$/u);
  await tabTo(page.locator('summary', { hasText: 'BibTeX' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#cite-bibtex')).toBeVisible();

  async function tabTo(target: typeof number) {
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('out of reach');
  }
});

test('copied text is the printed text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await page.locator('#p1').selectText();
  await page.keyboard.press('ControlOrMeta+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe(report.blocks.find(({ id }) => id === 'p1')?.text);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the reference is there, and no button that would do nothing', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('#cite-gb')).toContainText('[N/OL]');
    await expect(page.getByRole('button', { name: '复制' })).toHaveCount(0);
  });
});
