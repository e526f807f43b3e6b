import type { Kind } from '../schema/kinds.ts';
import type { Name } from './model.ts';

const TYPES: Record<Kind, string> = {
  park: 'Place',
  organization: 'Organization',
  award: 'Thing',
  brand: 'Brand',
  person: 'Person',
};

/** A name in the words of schema.org. */
export function nameThing({ kind, name, aliases, facts, uses }: Name, url: string): object {
  const titles = uses.flatMap(({ refs }) =>
    refs.flatMap((ref) => ('title' in ref && ref.title ? [ref.title] : [])),
  );
  return {
    '@type': TYPES[kind],
    name,
    url,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(kind === 'person' && titles[0] && { jobTitle: titles[0] }),
    ...(facts && 'province' in facts && facts.province && { containedInPlace: areaThing(facts.province) }),
  };
}

/** A province. */
export function areaThing(name: string, url?: string): object {
  return { '@type': 'AdministrativeArea', name, ...(url && { url }) };
}

/** Where a page stands; the last step is the page itself. */
export function breadcrumbList(
  trail: { label: string; path?: string | undefined }[],
  absolute: (path: string) => string,
): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, n) => ({
      '@type': 'ListItem',
      position: n + 1,
      name: label,
      ...(path && { item: absolute(path) }),
    })),
  };
}
