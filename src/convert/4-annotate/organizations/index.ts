import type { Lexicon } from '../../../names/lexicon.ts';
import type { OrganizationRef } from '../../../schema/article.ts';
import type { Reading } from '../reading.ts';
import { findSuffixed, type OrganizationMention } from './find-suffixed.ts';

export type { OrganizationMention } from './find-suffixed.ts';

/** The organizations that an article names, and where: `mentions` one list a reading. */
export function findOrganizations(
  readings: Reading[],
  _lexicon: Lexicon,
): { refs: OrganizationRef[]; mentions: OrganizationMention[][] } {
  const mentions = readings.map((reading) => findSuffixed(reading));
  const refs = new Map<string, OrganizationRef>();
  for (const one of mentions.flat())
    if (one.named && !refs.has(one.text))
      refs.set(one.text, { name: one.text, aliases: [], type: one.type, role: 'mentioned' });
  return { refs: [...refs.values()], mentions };
}
