import type { Browser, Page } from '@playwright/test';
import { fold } from '../../src/search/fold.ts';
import { askShards, askWorker } from './ask-engine.ts';
import type { serveGzip } from './serve-gzip.ts';

/** Queries whose loads are counted, each with an empty cache. */
const COLD = 24;
/** Queries whose loads are counted one after another in one page. */
const LATER = 40;

/** Our engines: found documents from the engine itself, loads from the page as a reader opens it. */
export async function measureOurs(
  browser: Browser,
  server: Server,
  questions: Question[],
): Promise<Measured> {
  const cold = [];
  for (const { query } of sample(questions, COLD)) {
    const page = await newPage(browser);
    await openSearch(page, server, query);
    cold.push(server.take());
    await page.context().close();
  }
  const page = await newPage(browser);
  await openSearch(page, server, '高新区');
  const worker = server.take().find(({ path }) => path.includes('pagefind-worker'))?.path;
  const later = [];
  for (const { query } of sample(questions, LATER)) {
    await askPage(page, query);
    later.push(server.take());
  }
  const terms = questions.map(({ query }) => fold(query));
  const answers = worker
    ? await page.evaluate(askWorker, { worker, terms })
    : await page.evaluate(askShards, { terms });
  await page.context().close();
  return { cold, later, answers };
}

/** Pagefind as its manual says: search, then the data of the first ten results. */
export async function measureStock(
  browser: Browser,
  server: Server,
  questions: Question[],
  ids: Record<string, number>,
): Promise<Measured> {
  const cold = [];
  for (const { query } of sample(questions, COLD)) {
    const page = await newPage(browser);
    await page.goto(`${server.address}/`);
    await page.evaluate(askStock, { queries: [query], data: true });
    cold.push(server.take());
    await page.context().close();
  }
  const page = await newPage(browser);
  await page.goto(`${server.address}/`);
  const later = [];
  for (const { query } of sample(questions, LATER)) {
    await page.evaluate(askStock, { queries: [query], data: true });
    later.push(server.take());
  }
  const queries = questions.map(({ query }) => query);
  const found = await page.evaluate(askStock, { queries, data: false });
  await page.context().close();
  const answers = found.map(({ docs, ms }) => ({ ms, docs: docs.map((id) => ids[id] ?? -1) }));
  return { cold, later: later.slice(1), answers };
}

/** The figures of the contract. */
export function summary(questions: Question[], { cold, later, answers }: Measured) {
  let [wanted, got, both] = [0, 0, 0];
  questions.forEach(({ docs }, i) => {
    const found = new Set(answers[i]?.docs);
    wanted += docs.length;
    got += found.size;
    both += docs.filter((doc) => found.has(doc)).length;
  });
  const exact = questions.filter(
    ({ docs }, i) => docs.join() === answers[i]?.docs.toSorted((a, b) => a - b).join(),
  );
  const [coldBytes, laterBytes] = [cold, later].map((loads) => loads.map((load) => kilobytes(load)));
  const times = answers.map(({ ms }) => ms);
  return {
    recall: both / wanted,
    precision: got === 0 ? 1 : both / got,
    exactAnswers: `${exact.length}/${questions.length}`,
    coldKilobytes: [0.5, 0.95, 1].map((share) => at(coldBytes ?? [], share)),
    coldRequests: at(
      cold.map((load) => load.length),
      0.5,
    ),
    laterKilobytes: at(laterBytes ?? [], 0.5),
    milliseconds: [at(times, 0.5), at(times, 0.95)],
  };
}

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'zh-CN' })).newPage();
}

async function openSearch(page: Page, server: Server, query: string): Promise<void> {
  await page.goto(`${server.address}/search/?${new URLSearchParams({ q: query })}`);
  await page
    .locator('[data-search-results][aria-busy="false"]')
    .waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForLoadState('networkidle');
}

async function askPage(page: Page, query: string): Promise<void> {
  await page.locator('#q').evaluate((box: HTMLInputElement, value) => {
    box.value = value;
    box.form?.requestSubmit();
  }, query);
  await page
    .locator('[data-search-results][aria-busy="false"]')
    .waitFor({ state: 'attached', timeout: 60_000 });
}

/** Runs in the page. */
async function askStock({ queries, data }: { queries: string[]; data: boolean }) {
  const pagefind = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
  const answers = [];
  for (const query of queries) {
    const { results } = await pagefind.search(query);
    if (data)
      await Promise.all(results.slice(0, 10).map((result: { data(): Promise<unknown> }) => result.data()));
    const start = performance.now();
    await pagefind.search(query);
    answers.push({
      docs: results.map(({ id }: { id: string }) => id) as string[],
      ms: performance.now() - start,
    });
  }
  return answers;
}

function sample(questions: Question[], count: number): Question[] {
  const found = questions.filter(({ docs }) => docs.length > 0);
  return found.filter((_, i) => i % Math.floor(found.length / count) === 0).slice(0, count);
}

function kilobytes(load: Load): number {
  return Math.round(load.reduce((sum, { bytes }) => sum + bytes, 0) / 102.4) / 10;
}

function at(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
}

type Server = Awaited<ReturnType<typeof serveGzip>>;
type Load = { path: string; bytes: number }[];

export interface Question {
  query: string;
  /** The documents that contain it, ascending. */
  docs: number[];
}

interface Measured {
  cold: Load[];
  later: Load[];
  answers: { docs: number[]; ms: number }[];
}
