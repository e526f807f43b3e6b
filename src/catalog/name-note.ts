import { AWARD_LEVELS, BRAND_KINDS, ORGANIZATION_TYPES } from '../schema/terms.ts';
import type { Name, RefOf } from './model.ts';
import { provinceByName } from './provinces.ts';

/** A word or two that tell what a name is: 企业; 国家级; 党建品牌 · 小米公司; a person's title; a park's province. */
export function nameNote(name: Name): string | undefined {
  const { kind, facts } = name;
  const refs = name.uses.flatMap((use) => use.refs);
  if (kind === 'park') return provinceByName((facts as Name<'park'>['facts'])?.province)?.short;
  if (kind === 'organization')
    return organizationNote(facts as Name<'organization'>['facts'], refs as RefOf['organization'][]);
  if (kind === 'award') return awardNote(facts as Name<'award'>['facts'], refs as RefOf['award'][]);
  if (kind === 'brand') return brandNote(facts as Name<'brand'>['facts'], refs as RefOf['brand'][]);
  return first(refs as RefOf['person'][], 'title');
}

function organizationNote(
  facts: Name<'organization'>['facts'],
  refs: RefOf['organization'][],
): string | undefined {
  const type = facts?.type ?? first(refs, 'type');
  return type && ORGANIZATION_TYPES[type];
}

function awardNote(facts: Name<'award'>['facts'], refs: RefOf['award'][]): string | undefined {
  const level = facts?.level ?? first(refs, 'level');
  return level && level !== 'other' ? AWARD_LEVELS[level] : undefined;
}

function brandNote(facts: Name<'brand'>['facts'], refs: RefOf['brand'][]): string | undefined {
  const kind = facts?.kind ?? first(refs, 'kind');
  const owner = facts?.owner ?? first(refs, 'owner');
  return [kind && BRAND_KINDS[kind], owner].filter(Boolean).join(' · ') || undefined;
}

/** The first value that a reference gives for a field. */
function first<T, K extends keyof T>(refs: T[], field: K): T[K] | undefined {
  return refs.find((ref) => ref[field] !== undefined)?.[field];
}
