import { byId } from './dom.ts';

/** The filters: beside the results where there is room, else folded above them. */
export function filterPanel(): HTMLElement {
  const panel = byId<HTMLDetailsElement>('filters');
  panel.open = matchMedia('(min-width: 56rem)').matches;
  // Whoever closes the long list on a phone is left at the results.
  panel.addEventListener('toggle', () => {
    if (!panel.open && panel.getBoundingClientRect().top < 0) panel.scrollIntoView();
  });
  return panel;
}
