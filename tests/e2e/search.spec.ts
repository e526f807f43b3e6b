import { expect, test } from '@playwright/test';
import { openSearch, settled } from './search-page.ts';

test.describe('what it finds', () => {
  for (const [input, name] of [
    ['xm', '小米科技有限责任公司'],
    ['xiaomi', '小米科技有限责任公司'],
    ['小米', '小米科技有限责任公司'],
    ['ljht', '蓝箭航天空间科技股份有限公司'],
    ['cqgxq', '重庆高新区'],
    ['藍箭航天', '蓝箭航天空间科技股份有限公司'],
    ['讯飞', '科大讯飞股份有限公司'],
  ] as const)
    test(`${input} offers ${name}`, async ({ page }) => {
      await openSearch(page, `?q=${input}`);
      await expect(page.locator('#names a').filter({ hasText: name }).first()).toBeVisible();
    });

  test('a name leads to its page', async ({ page, request }) => {
    await openSearch(page, '?q=lihui');
    const link = page.locator('#names a').first();
    await expect(link).toContainText('李');
    expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
  });

  test('Traditional and wide input finds the same as Simplified', async ({ page }) => {
    await openSearch(page, '?q=蓝箭航天');
    const total = await page.locator('[data-search-results]').getAttribute('data-total');
    expect(Number(total)).toBeGreaterThan(0);
    await openSearch(page, '?q=藍箭航天');
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-total', total ?? '');
  });

  test('a hit opens the report at the paragraph, marked; marks can be walked and switched off', async ({
    page,
  }) => {
    await openSearch(page, '?q=党建');
    await page.locator('[data-search-hit] .hit').first().click();
    await expect(page).toHaveURL(/[?&]hl=.*#p\d+$/u);
    const paragraph = page.locator(new URL(page.url()).hash);
    await expect(paragraph.locator('mark').first()).toHaveText('党建');
    await expect(paragraph.locator('mark').first()).toBeInViewport();
    const bar = page.locator('.hlbar');
    const [, place = 0, all = 0] = (
      /第 (\d+) 处，共 (\d+) 处/u.exec((await bar.textContent()) ?? '') ?? []
    ).map(Number);
    expect(all).toBeGreaterThan(1);
    for (const [press, expected] of [
      [() => page.keyboard.press('n'), (place % all) + 1],
      [() => page.keyboard.press('p'), place],
      [() => bar.getByRole('button', { name: '下一处' }).click(), (place % all) + 1],
      [() => bar.getByRole('button', { name: '上一处' }).click(), place],
    ] as const) {
      await press();
      await expect(bar).toContainText(`第 ${expected} 处`);
      await expect(page.locator('mark.on')).toBeInViewport();
    }
    const text = await paragraph.textContent();
    await page.getByRole('button', { name: '取消标记' }).click();
    await expect(page.locator('mark')).toHaveCount(0);
    expect(await paragraph.textContent()).toBe(text);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a report without marks to show loads no script for them', async ({ page }) => {
    await openSearch(page, '?q=米福星');
    const address = await page.locator('[data-search-hit] .hit').first().getAttribute('href');
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(address?.replace(/\?[^#]*/u, '') ?? '');
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((url) => /mark|fold|query/u.test(url))).toEqual([]);
  });
});

test.describe('how it works', () => {
  test('results follow typing; the address, back and forward keep the query', async ({ page }) => {
    await openSearch(page);
    await expect(page.locator('#q')).toBeFocused();
    await page.keyboard.type('小米');
    await expect(page).toHaveURL(/\?q=%E5%B0%8F%E7%B1%B3$/u);
    await expect(page.getByRole('status')).toContainText('“小米”');
    await page.keyboard.press('Enter');
    await page.locator('#q').fill('党建');
    await expect(page.getByRole('status')).toContainText('“党建”');
    await page.goBack();
    await expect(page.locator('#q')).toHaveValue('小米');
    await expect(page.getByRole('status')).toContainText('“小米”');
    await page.goForward();
    await expect(page.getByRole('status')).toContainText('“党建”');
  });

  test('an open candidate of an input method starts no search', async ({ page }) => {
    await openSearch(page);
    const before = await page.getByRole('status').textContent();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'dangjian', selectionStart: 8, selectionEnd: 8 });
    await page.waitForTimeout(400);
    expect(await page.getByRole('status').textContent()).toBe(before);
    await session.send('Input.insertText', { text: '党建' });
    await expect(page.getByRole('status')).toContainText('“党建”');
  });

  test('facets combine, show as chips and can be taken back', async ({ page }) => {
    await openSearch(page, '?q=高新区');
    const list = page.locator('[data-search-results]');
    const all = Number(await list.getAttribute('data-total'));
    const kinds = page.locator('[data-facet=kind] input');
    await kinds.first().check();
    await settled(page);
    await expect(kinds.first()).toBeFocused();
    const some = Number(await list.getAttribute('data-total'));
    expect(some).toBeLessThan(all);
    await expect(page.locator('[data-facet=kind] li').first()).toContainText(String(some));
    await page.locator('.chip').click();
    await settled(page);
    await expect(list).toHaveAttribute('data-total', String(all));
  });

  test('more hits come on demand, until all are listed', async ({ page }) => {
    await openSearch(page, '?q=高新区');
    const total = Number(await page.locator('[data-search-results]').getAttribute('data-total'));
    expect(total).toBeGreaterThan(10);
    await expect(page.locator('[data-search-hit]')).toHaveCount(10);
    while ((await page.locator('[data-search-more]').count()) > 0) {
      await page.locator('[data-search-more]').click();
      await settled(page);
    }
    await expect(page.locator('[data-search-hit]')).toHaveCount(total);
  });

  test('coming back from a report shows the list as it was left', async ({ page }) => {
    await openSearch(page, '?q=高新区');
    await page.locator('[data-search-more]').click();
    await settled(page);
    const link = page.locator('[data-search-hit] h2 a').nth(11);
    await link.click();
    await expect(page).toHaveURL(/\/articles\//u);
    await page.goBack();
    await expect(link).toBeInViewport();
  });

  test('arrow keys lead from the box to names and reports, Escape back', async ({ page }) => {
    await openSearch(page);
    await page.keyboard.type('小米');
    await expect(page.getByRole('status')).toContainText('“小米”');
    await settled(page);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#names a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#q')).toBeFocused();
    for (let key = 0; key < 20; key++) {
      await page.keyboard.press('ArrowDown');
      if (await page.locator('[data-search-hit] h2 a:focus').count()) break;
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/articles\/.*hl=/u);
  });

  for (const key of ['/', 'Control+k', 'Meta+k'])
    test(`${key} opens search on any page`, async ({ page }) => {
      await page.goto('./');
      await page.keyboard.press(key);
      await expect(page).toHaveURL(/\/search\/$/u);
      await expect(page.locator('#q')).toBeFocused();
    });

  test('browsers can add it as a search engine', async ({ page, request }) => {
    await page.goto('./');
    const address = await page.locator('link[rel=search]').getAttribute('href');
    const xml = await (await request.get(address ?? '')).text();
    expect(xml).toMatch(/template="https?:\/\/[^"]+\/search\/\?q=\{searchTerms\}"/u);
  });
});

test('no policy allows inline scripts; only the search page may compile WASM', async ({ page }) => {
  const policyOf = async (path: string) => {
    await page.goto(path);
    return page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  };
  expect(await policyOf('./search/')).toContain("'wasm-unsafe-eval'");
  expect(await policyOf('./')).not.toContain('wasm');
  expect(await policyOf('./search/')).not.toMatch(/'unsafe-(?:inline|eval)'/u);
});
