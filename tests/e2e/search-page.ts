import type { Page } from '@playwright/test';

/** Opens the search page with an address and waits until it shows its answer. */
export async function openSearch(page: Page, search = ''): Promise<void> {
  await page.goto(`./search/${search}`);
  await settled(page);
}

/** Waits until nothing is being searched for. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });
}

/** Asks the open page one question after another, as a reader does with Enter; for each all ids, with "more" pressed to the end. */
export function ask(page: Page, queries: readonly string[]): Promise<Answer[]> {
  return page.evaluate(async (asked) => {
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    const box = document.querySelector<HTMLInputElement>('input[name=q]');
    if (!list || !box) throw new Error('not a search page');
    const idle = () =>
      new Promise<void>((resolve) => {
        const done = () => list.getAttribute('aria-busy') === 'false';
        if (done()) return resolve();
        const observer = new MutationObserver(() => {
          if (!done()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(list, { attributes: true });
      });
    const answers: { total: number; ids: string[]; marks: string[]; milliseconds: number }[] = [];
    for (const query of asked) {
      const start = performance.now();
      box.value = query;
      box.form?.requestSubmit();
      await idle();
      const milliseconds = performance.now() - start;
      for (;;) {
        const more = document.querySelector<HTMLButtonElement>('[data-search-more]');
        if (!more) break;
        more.click();
        await idle();
      }
      const hits = [...list.querySelectorAll<HTMLElement>('[data-search-hit]')];
      answers.push({
        total: Number(list.dataset['total']),
        ids: hits.map((hit) => hit.dataset['article'] ?? ''),
        marks: [...list.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
        milliseconds,
      });
    }
    return answers;
  }, queries);
}

export interface Answer {
  total: number;
  /** Articles in the order shown. */
  ids: string[];
  /** Texts of all marks in the list. */
  marks: string[];
  milliseconds: number;
}
