import { href } from '../../catalog/href.ts';
import { KINDS } from '../../schema/kinds.ts';
import { markAll } from '../excerpt.ts';
import type { Entity } from '../names.ts';
import { el, marked } from './dom.ts';

/** Links to the pages of names, each with its kind and its number of reports. */
export function showNames(entities: readonly NamedBy[], term: string): HTMLElement[] {
  return entities.map(({ entity, by }) => {
    const { label, colour } = KINDS[entity.kind];
    const kind = el(
      'span',
      { class: 'kb' },
      el('i', { class: `k k-${colour}`, 'aria-hidden': 'true' }),
      label,
    );
    const name = el('b', {}, ...marked(markAll(entity.name, [term])));
    const alias = by ? [el('small', { class: 'by' }, '又作', ...marked(markAll(by, [term])))] : [];
    const count = el('small', {}, `${entity.count} 篇`);
    return el('a', { href: href(entity.path) }, kind, el('span', {}, name, ...alias), count);
  });
}

export interface NamedBy {
  entity: Entity;
  /** Another spelling, where that is what matched. */
  by?: string | undefined;
}
