import type { Marked } from '../excerpt.ts';

/** An element with attributes (`false` and `undefined` leave one out) and children; text is never read as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** Text with its occurrences in `<mark>`. */
export function marked(pieces: Marked): (Node | string)[] {
  return pieces.map(({ text, mark }) => (mark ? el('mark', {}, text) : text));
}

/** An element that the page's template must hold. */
export function byId<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`Unexpected page without #${id}`);
  return element as T;
}
