import { type Count, countFacet, FACET_NAMES, FACETS, type Facet, type Filters } from '../facets.ts';
import type { Dataset } from './dataset.ts';
import { el } from './dom.ts';
import type { LookUp } from './look-up.ts';

/** Values of a facet shown before a reader asks for all. */
const AT_FIRST = 8;

/** All facets with the counts of a result. Facets that are not loaded yet load when they come into sight. */
export function showFacets(data: Dataset, { query, result, few }: LookUp, on: FacetEvents): HTMLElement[] {
  return FACET_NAMES.flatMap((facet) => {
    const column = data.facets[facet] ?? few[facet];
    if (!column) return [showClosed(facet, on)];
    const counts = countFacet(column, result, query.filters[facet] ?? []);
    return counts.length > 0 ? [showFacet(facet, counts, on)] : [];
  });
}

/** Facets are drawn anew with every result: gives the focus back to the same value, or to the first of a facet that was opened; while that loads, to its button. */
export function keepFacetFocus(): () => void {
  const active = document.activeElement;
  const facet = active?.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
  if (!facet) return () => {};
  const value = active instanceof HTMLInputElement ? active.value : undefined;
  return () => {
    const drawn = document.querySelector(`[data-facet="${facet}"]`);
    const inputs = [...(drawn?.querySelectorAll('input') ?? [])];
    const opened = inputs[0] ?? drawn?.querySelector('button');
    (value === undefined ? opened : inputs.find((input) => input.value === value))?.focus();
  };
}

/** The chosen values, each a button that takes it back. */
export function showChips(data: Dataset, filters: Filters, on: FacetEvents): HTMLElement[] {
  const chips = FACET_NAMES.flatMap((facet) =>
    (filters[facet] ?? []).map((chosen) => {
      const value = data.facets[facet]?.values.find(({ id, name }) => id === chosen || name === chosen);
      const name = value?.name ?? chosen;
      const chip = el(
        'button',
        { type: 'button', class: 'chip' },
        `${FACETS[facet]}：${name}`,
        el('span', { 'aria-hidden': 'true' }, ' ×'),
      );
      chip.setAttribute('aria-label', `取消筛选 ${FACETS[facet]}：${name}`);
      chip.addEventListener('click', () => on.toggle(facet, chosen, value?.name ?? chosen));
      return chip;
    }),
  );
  if (chips.length > 1) {
    const clear = el('button', { type: 'button', class: 'clr' }, '全部取消');
    clear.addEventListener('click', on.clear);
    chips.push(clear);
  }
  return chips;
}

function showFacet(facet: Facet, counts: Count[], on: FacetEvents): HTMLElement {
  const rows = counts.map((count) => showValue(facet, count, on));
  const list = el('ul', {}, ...rows);
  const fieldset = el('fieldset', { 'data-facet': facet }, el('legend', {}, FACETS[facet]), list);
  const folded = rows.slice(AT_FIRST).filter((_, i) => !counts[AT_FIRST + i]?.chosen);
  if (folded.length === 0 || on.isWhole(facet)) return fieldset;
  for (const row of folded) row.hidden = true;
  const all = el('button', { type: 'button', class: 'clr' }, `全部 ${rows.length} 项`);
  all.addEventListener('click', () => {
    on.showWhole(facet);
    all.remove();
    for (const row of folded) row.hidden = false;
    folded[0]?.querySelector('input')?.focus();
  });
  fieldset.append(all);
  return fieldset;
}

function showValue(facet: Facet, { id, name, chosen, count }: Count, on: FacetEvents): HTMLLIElement {
  const box = el('input', { type: 'checkbox', value: id, checked: chosen });
  box.addEventListener('change', () => on.toggle(facet, id, name));
  return el('li', {}, el('label', {}, box, el('span', {}, name), el('span', { class: 'n' }, String(count))));
}

function showClosed(facet: Facet, on: FacetEvents): HTMLElement {
  const open = el('button', { type: 'button', class: 'clr' }, '展开');
  open.addEventListener('click', () => on.open(facet));
  const sight = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    sight.disconnect();
    on.open(facet);
  });
  sight.observe(open);
  return el('fieldset', { 'data-facet': facet }, el('legend', {}, FACETS[facet]), open);
}

export interface FacetEvents {
  toggle(facet: Facet, id: string, name: string): void;
  clear(): void;
  open(facet: Facet): void;
  /** True where a reader asked for all values. */
  isWhole(facet: Facet): boolean;
  showWhole(facet: Facet): void;
}
