/** Arrow keys lead from the search box through the links of the result and back; Escape returns to the box. */
export function arrowKeys(box: HTMLInputElement, area: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !event.isComposing) step(event, area, -1, 1, box);
  });
  area.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    const at = linksOf(area).indexOf(event.target);
    if (event.key === 'ArrowDown') step(event, area, at, 1, box);
    if (event.key === 'ArrowUp') step(event, area, at, -1, box);
    if (event.key === 'Escape') box.focus();
  });
}

function step(event: KeyboardEvent, area: HTMLElement, at: number, by: 1 | -1, box: HTMLElement): void {
  const target = at + by < 0 ? box : linksOf(area)[at + by];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function linksOf(area: HTMLElement): HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>('a')].filter((link) => link.checkVisibility());
}
