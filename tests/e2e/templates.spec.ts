import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [390, 1280];
const NARROWEST = 320;
/** One page of every template; those whose address the content decides are found on a register. */
const TEMPLATES: Record<string, string | { on: string; link: RegExp }> = {
  home: './',
  reports: './articles/',
  report: { on: './articles/', link: /\/articles\/\d{4}\/[^/]+\/$/u },
  'photo news': { on: './articles/kind/photo-news/', link: /\/articles\/\d{4}\/[^/]+\/$/u },
  'report with sections': './articles/2026/yige-dang-zhibu-jiushi-yizuo-zhandou/',
  facing: './articles/2026/yige-dang-zhibu-jiushi-yizuo-zhandou/facing/',
  'reports of a kind': './articles/kind/brief/',
  parks: './parks/',
  park: './parks/zhongguancun/',
  'park without reports': './parks/anyang/',
  province: './provinces/beijing/',
  organizations: './organizations/',
  organization: { on: './organizations/', link: /\/organizations\/[^/]+\/$/u },
  awards: './awards/',
  award: { on: './awards/', link: /\/awards\/[^/]+\/$/u },
  brands: './brands/',
  brand: { on: './brands/', link: /\/brands\/[^/]+\/$/u },
  people: './people/',
  person: { on: './people/', link: /\/people\/[^/]+\/$/u },
  search: './search/?q=高新区',
  pages: './pages/',
  page: { on: './pages/', link: /\/pages\/[^/]+\/$/u },
  data: './data/',
  quality: './quality/',
  about: './about/',
  corrections: './corrections/',
  editors: './editors/',
  queue: './editors/queue/',
  missing: './404.html',
};

for (const [name, where] of Object.entries(TEMPLATES)) {
  test(`${name}: no error, no fault of access, no sideways scrolling`, async ({ page, context }) => {
    test.setTimeout(240_000);
    const address = typeof where === 'string' ? where : await linkOn(await context.newPage(), where);
    const errors = listen(page);
    expect((await page.goto(address))?.status()).toBe(200);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settled(page, colorScheme);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await faults(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
    await page.setViewportSize({ width: NARROWEST, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST);
    expect(errors).toEqual([]);
  });
}

test('an address that is not there says so and offers the nearest ones', async ({ page }) => {
  const response = await page.goto('./park/zhongguancum/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: '全部报道' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '中关村', exact: true }).click();
  await expect(page).toHaveURL(/\/parks\/zhongguancun\/$/u);
});

/** Waits until the page wears the colours of the scheme: the ground is light or dark, and a frame has been drawn since. */
async function settled(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.waitForFunction((scheme) => {
    const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red > 127 === (scheme === 'light');
  }, scheme);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What the page complains of from now on: console errors, exceptions, failed and foreign requests. */
function listen(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('requestfailed', (request) => errors.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`),
  );
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') errors.push(`asks ${hostname}`);
  });
  return errors;
}

/** The first link of a register that fits. In a page of its own: leaving one breaks off what it still asks for. */
async function linkOn(register: Page, { on, link }: { on: string; link: RegExp }): Promise<string> {
  await register.goto(on);
  const addresses = await register
    .locator('main a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const address = addresses.find((address) => link.test(new URL(address).pathname));
  await register.close();
  if (!address) throw new Error(`no link like ${link} on ${on}`);
  return address;
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
