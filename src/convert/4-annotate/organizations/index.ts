import type { OrganizationRef } from '../../../schema/article.ts';
import type { Reading } from '../reading.ts';
import { findBareNames } from './find-bare-names.ts';
import { findSuffixed, type OrganizationMention } from './find-suffixed.ts';
import { gatherOrganizations } from './gather.ts';
import { keepOutermost } from './keep-outermost.ts';

export type { OrganizationMention } from './find-suffixed.ts';

/** The organizations that an article names, and where: `mentions` has one list a reading. */
export function findOrganizations(readings: Reading[]): {
  refs: OrganizationRef[];
  mentions: OrganizationMention[][];
} {
  const mentions = readings.map((reading) =>
    keepOutermost(reading.text, [...findSuffixed(reading), ...findBareNames(reading)]),
  );
  return { refs: gatherOrganizations(readings, mentions), mentions };
}
