import { href } from '../../catalog/href.ts';

// On every page: `/`, Ctrl-K and ⌘-K open search; marks in a report load only where the address asks for them.
addEventListener('keydown', (event) => {
  if (!opensSearch(event)) return;
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>('#search-form input');
  if (box) box.select();
  else location.assign(href('/search/'));
});
if (new URLSearchParams(location.search).has('hl')) import('./mark-report.ts');

function opensSearch(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return event.key === '/' && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
