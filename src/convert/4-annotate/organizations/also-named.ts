import type { OrganizationRef } from '../../../schema/article.ts';
import type { Reading } from '../reading.ts';
import { TRADES } from '../vocabulary/trades.ts';
import type { OrganizationMention } from './find-suffixed.ts';
import { coreOf, shortForms } from './short-forms.ts';

/** Firms that an article names only in short, where the rest of the page names them in full: 锦程纺织 in a portrait, 锦程纺织有限公司 in the lead. */
export function alsoNamedFirms(
  readings: Reading[],
  known: OrganizationRef[],
  page: OrganizationMention[],
): OrganizationRef[] {
  const names = new Set(known.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]));
  const firms = [...new Map(page.filter(({ named }) => named).map((one) => [one.text, one])).values()];
  const shorts = shortForms(
    readings,
    firms.filter(({ text }) => !names.has(text)),
  ).filter(([short, full]) => isWhole(short, full) && ![...names].some((name) => name.includes(short)));
  return [...new Set(shorts.map(([short]) => short))].map((name) => ({
    name,
    aliases: [],
    type: 'enterprise',
    role: 'mentioned',
  }));
}

/** The firm's own words, or its first ones up to its trade. */
function isWhole(short: string, full: string): boolean {
  return short === coreOf(full) || (short.length > 3 && TRADES.test(short));
}
