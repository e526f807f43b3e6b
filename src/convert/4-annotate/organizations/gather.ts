import type { OrganizationRef } from '../../../schema/article.ts';
import type { Reading } from '../reading.ts';
import { aliasesOf } from './aliases.ts';
import type { OrganizationMention } from './find-suffixed.ts';

const HEADLINE = new Set(['title', 'kicker', 'subtitle', 'heading']);

/** One entry an organization: short names printed in the article become aliases of the full one. */
export function gatherOrganizations(
  readings: Reading[],
  mentions: OrganizationMention[][],
): OrganizationRef[] {
  const all = mentions.flat();
  const names = [...new Map(all.filter(isName).map((one) => [one.text, one])).values()];
  const aliases = aliasesOf(readings, names, mentions);
  return names
    .filter(({ text }) => !aliases.shortFor.has(text))
    .map((one) => {
      const spellings = [one.text, ...(aliases.byName.get(one.text) ?? [])];
      return {
        name: one.text,
        aliases: spellings.slice(1),
        type: one.type,
        role: roleOf(readings, spellings),
      };
    });
}

/** 园区科技局 is whose the park's is, and no name of its own. */
function isName({ text, named }: OrganizationMention): boolean {
  return named && !text.startsWith('园区');
}

/** The subject of an article stands in its headline, or in its first paragraph and again later. */
function roleOf(readings: Reading[], spellings: string[]): 'subject' | 'mentioned' {
  const naming = readings.filter(({ text }) => spellings.some((name) => text.includes(name)));
  if (naming.some(({ part }) => HEADLINE.has(part))) return 'subject';
  const opening = readings.find(({ part }) => part === 'paragraph');
  return naming.length > 2 && naming.some((reading) => reading === opening) ? 'subject' : 'mentioned';
}
