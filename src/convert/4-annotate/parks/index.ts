import type { ParkRef } from '../../../schema/article.ts';
import type { Reading } from '../reading.ts';
import type { ParkMention } from './find-park-mentions.ts';

const HEADLINE = new Set(['title', 'kicker', 'subtitle']);
const ZONE = /(?:区|园|城|[）)])$/u;
/** A report that names no park in its headline is about the one that so many paragraphs name. */
const OFTEN = 4;
/** 常州高新区（新北区） and 常州高新区 are one spelling here. */
const DISTRICT = /[（(][^（()）]*[）)]$/u;

/** The parks that an article names, each once, in order of first mention. */
export function findParks(readings: Reading[]): ParkRef[] {
  const parks = new Map<string, { spellings: ParkMention[]; places: Reading[] }>();
  for (const reading of readings) {
    for (const mention of reading.parks) {
      const key = mention.id ?? mention.text.replace(DISTRICT, '');
      const known = parks.get(key);
      if (!known) parks.set(key, { spellings: [mention], places: [reading] });
      known?.spellings.push(mention);
      known?.places.push(reading);
    }
  }
  const found = [...parks.values()].map(({ spellings, places }) => ({
    ...parkRef(spellings),
    role: roleOf(places, readings),
    places: places.length,
  }));
  const [first] = found.toSorted((a, b) => b.places - a.places);
  if (first && first.places >= OFTEN && !found.some(({ role }) => role === 'subject')) first.role = 'subject';
  return found.map(({ places: _, ...park }) => park);
}

/** Named as it is printed most often; a nickname (光谷) only where no full form is printed. */
function parkRef(spellings: ParkMention[]): ParkRef {
  const full = spellings.filter(({ text }) => ZONE.test(text));
  const counted = [...Map.groupBy(full.length ? full : spellings, ({ text }) => text)];
  const [name = '', [{ id } = {}] = []] = counted.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return { name, ...(id ? { id } : {}) };
}

/** A park is the subject where the headline names it, or the body opens with it and comes back to it. */
function roleOf(places: Reading[], readings: Reading[]): 'subject' | 'mentioned' {
  if (places.some(({ part }) => HEADLINE.has(part))) return 'subject';
  const opening = readings.find(({ part }) => part === 'paragraph');
  return places.length > 2 && places.some((place) => place === opening) ? 'subject' : 'mentioned';
}
