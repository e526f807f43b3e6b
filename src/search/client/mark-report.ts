import { termsOf } from '../query.ts';
import { el } from './dom.ts';
import { markBlocks, unmark } from './mark-blocks.ts';
import { variantsFor } from './vocabulary.ts';

const asked = new URLSearchParams(location.search).get('hl') ?? '';
const text = document.querySelector('article')?.textContent ?? '';
const variants = await variantsFor(asked + text).catch(() => undefined);
const occurrences = markBlocks(termsOf(asked, variants), variants);
if (occurrences.length > 0) showBar();

/** Leads from mark to mark, by buttons or n and p, and can be switched off. */
function showBar(): void {
  const place = el('span', { role: 'status' });
  const previous = el('button', { type: 'button', title: '键盘 p' }, '上一处');
  const next = el('button', { type: 'button', title: '键盘 n' }, '下一处');
  const off = el('button', { type: 'button' }, '取消标记');
  const bar = el(
    'div',
    { class: 'hlbar', role: 'group', 'aria-label': '检索词标记' },
    place,
    previous,
    next,
    off,
  );
  let current = firstToShow();
  const go = (to: number) => {
    for (const mark of occurrences[current] ?? []) mark.classList.remove('on');
    current = (to + occurrences.length) % occurrences.length;
    for (const mark of occurrences[current] ?? []) mark.classList.add('on');
    occurrences[current]?.[0]?.scrollIntoView({ block: 'center' });
    place.textContent = `“${asked}” 第 ${current + 1} 处，共 ${occurrences.length} 处`;
  };
  const keys = (event: KeyboardEvent) => {
    const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing);
    if (!plain || (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')))
      return;
    if (event.key === 'n') go(current + 1);
    if (event.key === 'p') go(current - 1);
  };
  previous.addEventListener('click', () => go(current - 1));
  next.addEventListener('click', () => go(current + 1));
  off.addEventListener('click', () => {
    removeEventListener('keydown', keys);
    unmark(occurrences);
    bar.remove();
    history.replaceState(history.state, '', location.pathname + location.hash);
  });
  addEventListener('keydown', keys);
  document.body.append(bar);
  go(current);
}

/** The first mark of the paragraph that the address names, else of the report. */
function firstToShow(): number {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  return Math.max(
    0,
    occurrences.findIndex(([mark]) => mark && target?.contains(mark)),
  );
}
