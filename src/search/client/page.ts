import { FEW } from '../answer.ts';
import { hasFilters, type Query } from '../query.ts';
import { addressBar } from './address.ts';
import { type Dataset, openDataset } from './dataset.ts';
import { byId } from './dom.ts';
import { explainFailure, explainNothing, explainSearch } from './explain.ts';
import { once } from './fetch-once.ts';
import { filterPanel } from './filter-panel.ts';
import { arrowKeys } from './keyboard.ts';
import { type LookUp, lookUp, lookUpNames, lookUpSimilar, reasons } from './look-up.ts';
import { type FacetEvents, keepFacetFocus, showChips, showFacets } from './show-facets.ts';
import { showHit } from './show-hit.ts';
import { type NamedBy, showNames } from './show-names.ts';
import { shortened, statusOf } from './status-line.ts';
import { names } from './vocabulary.ts';

/** Milliseconds without a key before a search starts. */
const PAUSE = 120;
/** Hits listed at first, and with every "more". */
const PAGE = FEW;

const box = byId<HTMLInputElement>('q');
const status = byId('status');
const list = byId('results');
const more = byId<HTMLButtonElement>('more');
const filters = filterPanel();
const sorts = [...byId('sort').querySelectorAll('button')];
const dataset = once((_: 'all') => openDataset());
const address = addressBar((found) => {
  query = found;
  box.value = query.text;
  search(true);
});
const unfolded = new Set<string>();
const on: FacetEvents = {
  toggle(facet, ...values) {
    const chosen = query.filters[facet] ?? [];
    const left = chosen.filter((value) => !values.includes(value));
    const next = left.length < chosen.length ? left : [...chosen, values[0]];
    change({ filters: { ...query.filters, [facet]: next } });
  },
  clear: () => change({ filters: {} }),
  async open(facet) {
    const data = await dataset('all');
    await data.loadFacet(facet).then(
      () => last && drawFacets(data, last),
      (error) => console.error(error),
    );
  },
  isWhole: (facet) => unfolded.has(facet),
  showWhole: (facet) => unfolded.add(facet),
};

let query = address.read();
let last: LookUp | undefined;
let turn = 0;
let timer = 0;

start();

function start(): void {
  byId('found').hidden = false;
  box.value = query.text;
  box.addEventListener('focus', () => names().catch(() => {}));
  if (!query.text && !hasFilters(query.filters)) box.focus({ preventScroll: true });
  box.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) typed();
  });
  box.addEventListener('compositionend', typed);
  byId('search-form').addEventListener('submit', (event) => {
    event.preventDefault();
    change({ text: box.value });
  });
  for (const button of sorts)
    button.addEventListener('click', () => change({ sort: button.value as Query['sort'] }));
  arrowKeys(box, byId('found'));
  addEventListener('pagehide', remember);
  search(true);
}

function typed(): void {
  query = { ...query, text: box.value };
  address.type(query);
  beBusy();
  clearTimeout(timer);
  timer = window.setTimeout(search, PAUSE);
}

/** Something other than typing: a step of its own in the history. */
function change(part: Partial<Query>): void {
  query = { ...query, text: box.value, ...part };
  address.commit(query);
  search();
}

/** `returning`: to an address of the history, with as much of the list as was shown then. */
async function search(returning = false): Promise<void> {
  clearTimeout(timer);
  const mine = ++turn;
  beBusy();
  try {
    const naming = lookUpNames(query.text).catch(() => []);
    const data = await dataset('all');
    const found = await lookUp(query, data);
    const named = await naming;
    const view = returning ? address.recall() : null;
    const first = await Promise.all(found.docs.slice(0, view?.shown ?? PAGE).map(data.hit));
    if (mine !== turn) return;
    const hits = first.map((hit) => showHit(hit, found.terms));
    showFound(data, found, hits, named);
    if (view) scrollTo(0, view.y);
    if (found.docs.length === 0 && found.terms.length > 0)
      await showNothing(data, found, named.length > 0, mine);
  } catch (error) {
    if (mine === turn) showFailure(error);
  }
}

function beBusy(): void {
  list.setAttribute('aria-busy', 'true');
  if (!status.textContent) status.textContent = '正在载入……';
}

function showFound(data: Dataset, found: LookUp, hits: HTMLElement[], named: NamedBy[]): void {
  last = found;
  list.replaceChildren(...hits);
  list.dataset['total'] = String(found.docs.length);
  drawFacets(data, found);
  byId('chips').replaceChildren(...showChips(data, query.filters, on));
  byId('names').replaceChildren(...showNames(named, found.terms.join('')));
  byId('names').hidden = named.length === 0;
  const asked = found.terms.length > 0 || hasFilters(query.filters);
  byId('panel').replaceChildren(...(asked ? [] : explainSearch()));
  status.textContent = statusOf(found, data.total, named.length > 0);
  byId('sort').hidden = found.docs.length < 2;
  for (const button of sorts) button.setAttribute('aria-pressed', String(button.value === query.sort));
  showMore(data, found);
  list.setAttribute('aria-busy', 'false');
}

function drawFacets(data: Dataset, found: LookUp): void {
  const focus = keepFacetFocus();
  const facets = showFacets(data, found, on);
  filters.hidden = facets.length === 0;
  byId('facets').replaceChildren(...facets);
  focus();
}

/** The button for more hits; the focus goes to the first of them. */
function showMore(data: Dataset, found: LookUp): void {
  const left = found.docs.length - list.children.length;
  more.hidden = left <= 0;
  more.toggleAttribute('data-search-more', left > 0);
  more.textContent = `再列 ${Math.min(PAGE, left)} 篇（还有 ${left} 篇）`;
  more.onclick = async () => {
    const mine = turn;
    list.setAttribute('aria-busy', 'true');
    const from = list.children.length;
    try {
      const next = await Promise.all(found.docs.slice(from, from + PAGE).map(data.hit));
      if (mine !== turn) return;
      list.append(...next.map((hit) => showHit(hit, found.terms)));
      showMore(data, found);
      list.setAttribute('aria-busy', 'false');
      remember();
      list.children[from]?.querySelector('a')?.focus();
    } catch (error) {
      if (mine === turn) showFailure(error);
    }
  };
}

function remember(): void {
  address.remember({ shown: Math.max(PAGE, list.children.length), y: scrollY });
}

async function showNothing(data: Dataset, found: LookUp, named: boolean, mine: number): Promise<void> {
  const [{ counts, unfiltered }, similar] = await Promise.all([
    reasons(found, data),
    lookUpSimilar(query.text).catch(() => []),
  ]);
  if (mine !== turn) return;
  const short = found.terms.every((term) => [...term].length < 2);
  const text = shortened(query.text);
  byId('panel').replaceChildren(
    ...explainNothing({ text, short, counts, unfiltered, named, clear: on.clear, similar }),
  );
}

function showFailure(error: unknown): void {
  console.error(error);
  list.replaceChildren();
  list.dataset['total'] = '0';
  list.setAttribute('aria-busy', 'false');
  for (const part of [more, filters, byId('sort'), byId('names')]) part.hidden = true;
  status.textContent = '检索暂时不能用。';
  byId('panel').replaceChildren(...explainFailure(!navigator.onLine, () => search()));
}
