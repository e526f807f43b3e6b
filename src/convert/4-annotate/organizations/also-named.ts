import type { OrganizationRef } from '../../../schema/article.ts';
import type { Reading } from '../reading.ts';
import { TRADES } from '../vocabulary/trades.ts';
import type { OrganizationMention } from './find-suffixed.ts';
import { coreOf, shortForms } from './short-forms.ts';

/** What one article of a page found: the organizations and where they are named. */
interface Found {
  organizations: OrganizationRef[];
  mentions: OrganizationMention[][];
}

const SHORTEST = 3;

/** Firms that an article names only in short, where the rest of the page names them in full: 锦川纺织 in a portrait, 锦川纺织有限公司 in the lead. */
export function alsoNamedFirms(
  readings: Reading[],
  known: OrganizationRef[],
  page: Found[],
): OrganizationRef[] {
  const names = known.flatMap(spellings);
  const shorts = [...inShort(readings, new Set(names), page), ...aliasesIn(readings, page)];
  return [...new Set(shorts)]
    .filter((short) => !names.some((name) => name.includes(short)))
    .map((name) => ({ name, aliases: [], type: 'enterprise', role: 'mentioned' }));
}

/** The firm's own words, or its first ones up to its trade. */
function inShort(readings: Reading[], known: Set<string>, page: Found[]): string[] {
  const mentions = page.flatMap(({ mentions }) => mentions.flat());
  const firms = new Map(
    mentions.filter(({ named, text }) => named && !known.has(text)).map((one) => [one.text, one]),
  );
  return shortForms(readings, [...firms.values()]).flatMap(([short, full]) =>
    short === coreOf(full) || (short.length > SHORTEST && TRADES.test(short))
      ? [withPlace(readings, short, full)]
      : [],
  );
}

/** 德阳|东轮铸锻: with the place that the full name begins with, where it is printed so. */
function withPlace(readings: Reading[], short: string, full: string): string {
  const long = full.slice(0, full.indexOf(short) + short.length);
  return full.includes(short) && readings.some(({ text }) => text.includes(long)) ? long : short;
}

/** What the other article itself calls the firm in short: （以下简称“纸云春”）. */
function aliasesIn(readings: Reading[], page: Found[]): string[] {
  return page
    .flatMap(({ organizations }) => organizations)
    .filter(({ type }) => type === 'enterprise')
    .flatMap(({ aliases }) => aliases ?? [])
    .filter((alias) => readings.some((reading) => isPrinted(alias, reading)));
}

/** One of two characters only where the segmenter knows it for nothing else: 晋目. */
function isPrinted(alias: string, { text, words }: Reading): boolean {
  if (alias.length >= SHORTEST) return text.includes(alias);
  return text.includes(alias) && words.some((word) => word.text === alias && word.tag === 'x');
}

function spellings({ name, aliases }: OrganizationRef): string[] {
  return [name, ...(aliases ?? [])];
}
